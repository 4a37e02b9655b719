# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0

# What `cpack` makes: a .deb and a .tar.xz.
set(CPACK_PACKAGE_NAME jobscope)
set(CPACK_PACKAGE_VENDOR "The Jobscope authors")
set(CPACK_PACKAGE_CONTACT "The Jobscope authors <jobscope@users.noreply.github.com>")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_FILE_NAME jobscope-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
string(TOLOWER ${CPACK_PACKAGE_FILE_NAME} CPACK_PACKAGE_FILE_NAME)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/generators.cmake)
set(CPACK_GENERATOR DEB TXZ)

set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Jobscope opens the definition of an Amazon Macie classification job and says
in plain words what the job is set up to read, when it reads it, and what it
leaves out: as sentences, as logic and as a tree. It counts down to the
moment when a paused job is cancelled, finds contradictions and likely
mistakes, and writes reports. It only reads: no job is ever changed.
.
The package holds a desktop program, jobscope, and its twin for the terminal,
jobscope-cli.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time, so that no library names it: icons in SVG, and the keychain by way of libsecret.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libsecret-1-0")
# A service for the keychain, windows under Wayland, Qt's own words, a way to the browser, certificates, fonts of reports.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n, xdg-utils, ca-certificates, fonts-liberation")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "awscli, fonts-noto-core, fonts-noto-cjk")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian.cmake)
set(CPACK_JOBSCOPE_METAINFO ${CMAKE_CURRENT_LIST_DIR}/io.github.jobscope.Jobscope.metainfo.xml)

include(CPack)
