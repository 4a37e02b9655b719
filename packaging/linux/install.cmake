# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0

# Programs, manual pages, completions, and how a desktop finds the window.
set(application io.github.jobscope.Jobscope)

# Completions offer the languages that there are.
list(JOIN languages " " JOBSCOPE_LANGUAGES)

foreach(program IN ITEMS jobscope jobscope-cli)
    if(NOT TARGET ${program})
        continue()
    endif()
    # The libraries are the system's; Qt's setup would have others looked for beside the programs.
    set_property(TARGET ${program} PROPERTY INSTALL_RPATH)
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES linux/man/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    foreach(shell_name_folder IN ITEMS
        "bash|${program}|bash-completion/completions"
        "zsh|_${program}|zsh/vendor-completions"
        "fish|${program}.fish|fish/vendor_completions.d"
    )
        string(REPLACE "|" ";" parts ${shell_name_folder})
        list(POP_FRONT parts shell name folder)
        configure_file(linux/completions/${program}.${shell} completions/${program}.${shell} @ONLY)
        install(FILES ${CMAKE_CURRENT_BINARY_DIR}/completions/${program}.${shell} RENAME ${name}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder})
    endforeach()
endforeach()

install(FILES linux/copyright ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    DESTINATION ${CMAKE_INSTALL_DOCDIR})

if(TARGET jobscope)
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(FILES linux/${application}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES linux/${application}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES linux/${application}.mime.xml RENAME ${application}.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/${application}.svg DESTINATION ${icons}/scalable/apps)
    install(FILES linux/${application}-symbolic.svg DESTINATION ${icons}/symbolic/apps)
    install(FILES linux/application-vnd.jobscope.bundle+zip.svg DESTINATION ${icons}/scalable/mimetypes)
endif()
