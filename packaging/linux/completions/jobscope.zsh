#compdef jobscope
# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0

_arguments \
    '--sample[open the sample account]' \
    '--now[explain as if it were that moment]:instant:' \
    '--lang[the language of the window]:language:(@JOBSCOPE_LANGUAGES@)' \
    '--theme[the look]:theme:(system light dark light-contrast dark-contrast)' \
    '--help[print a summary]' \
    '--version[print the version]' \
    '*:file:_files'
