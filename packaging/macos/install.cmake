# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0

# Jobscope.app holds everything: both programs, the libraries of Qt and the others.
list(TRANSFORM languages REPLACE "(.+)" "<string>\\1</string>")
list(JOIN languages "\n        " JOBSCOPE_PLIST_LANGUAGES)
if(NOT CMAKE_OSX_DEPLOYMENT_TARGET)
    # What Qt 6.4 asks for.
    set(CMAKE_OSX_DEPLOYMENT_TARGET 10.14)
endif()

if(TARGET jobscope)
    set(icon ${CMAKE_CURRENT_SOURCE_DIR}/macos/jobscope.icns)
    target_sources(jobscope PRIVATE ${icon})
    set_property(SOURCE ${icon} TARGET_DIRECTORY jobscope PROPERTY MACOSX_PACKAGE_LOCATION Resources)
    # CMake fills in the name of the program when it makes the bundle, and these now.
    set(MACOSX_BUNDLE_EXECUTABLE_NAME [[${MACOSX_BUNDLE_EXECUTABLE_NAME}]])
    configure_file(macos/Info.plist.in macos/Info.plist.in)
    set_property(TARGET jobscope PROPERTY MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/macos/Info.plist.in)
    install(TARGETS jobscope BUNDLE DESTINATION .)
    install(TARGETS jobscope-cli RUNTIME DESTINATION jobscope.app/Contents/MacOS)
    install(FILES ${PROJECT_SOURCE_DIR}/LICENSE linux/copyright DESTINATION jobscope.app/Contents/Resources)
    set_property(TARGET jobscope jobscope-cli PROPERTY INSTALL_RPATH @executable_path/../Frameworks)
    jobscope_deploy(jobscope.app jobscope.app/Contents/MacOS/jobscope-cli)
else()
    install(TARGETS jobscope-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
