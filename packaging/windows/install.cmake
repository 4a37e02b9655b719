# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0

# Icon, version and manifest inside the programs, and beside them every library that Windows does not have.
file(TO_CMAKE_PATH "$ENV{PATH}" path)
foreach(program IN ITEMS jobscope jobscope-cli)
    if(NOT TARGET ${program})
        continue()
    endif()
    configure_file(windows/program.rc.in windows/${program}.rc @ONLY)
    target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/windows/${program}.rc)
    set_property(SOURCE ${CMAKE_CURRENT_BINARY_DIR}/windows/${program}.rc TARGET_DIRECTORY ${program}
        PROPERTY INCLUDE_DIRECTORIES ${CMAKE_CURRENT_SOURCE_DIR}/windows)
    if(MSVC)
        # The manifest comes from the resource; two of them are an error.
        target_link_options(${program} PRIVATE /MANIFEST:NO)
    endif()
    # Qt's own libraries come by its deploy tool, with their plugins; qt6keychain is none of them.
    install(TARGETS ${program}
        RUNTIME_DEPENDENCIES
            PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6[^k]"
            POST_EXCLUDE_REGEXES "[Ss][Yy][Ss][Tt][Ee][Mm]32[/\\\\]"
            DIRECTORIES ${CMAKE_RUNTIME_OUTPUT_DIRECTORY} ${path}
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    )
endforeach()

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE linux/copyright DESTINATION .)
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION ${CMAKE_INSTALL_BINDIR})
include(InstallRequiredSystemLibraries)

if(TARGET jobscope)
    jobscope_deploy(${CMAKE_INSTALL_BINDIR}/jobscope.exe ${CMAKE_INSTALL_BINDIR}/jobscope-cli.exe)
endif()
