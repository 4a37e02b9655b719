# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0

# jobscope_deploy(<window> <others>...): when installing, Qt's tool brings what these programs need of Qt. Paths are below
# the prefix. Like Qt's own qt_generate_deploy_app_script(), which knows one program only.
function(jobscope_deploy window)
    set(script ${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake)
    file(GENERATE OUTPUT ${script} CONTENT "include([[${QT_DEPLOY_SUPPORT}]])
qt6_deploy_runtime_dependencies(EXECUTABLE ${window} ADDITIONAL_EXECUTABLES ${ARGN} GENERATE_QT_CONF)
")
    install(SCRIPT ${script})
endfunction()
