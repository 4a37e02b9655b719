# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0

complete -c jobscope -l sample -d 'open the sample account'
complete -c jobscope -l now -x -d 'explain as if it were that moment'
complete -c jobscope -l lang -x -a '@JOBSCOPE_LANGUAGES@' -d 'the language of the window'
complete -c jobscope -l theme -x -a 'system light dark light-contrast dark-contrast' -d 'the look'
complete -c jobscope -l help -d 'print a summary'
complete -c jobscope -l version -d 'print the version'
