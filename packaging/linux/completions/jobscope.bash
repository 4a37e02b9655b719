# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2207

_jobscope() {
    COMPREPLY=()
    case $3 in
    --lang) COMPREPLY=($(compgen -W '@JOBSCOPE_LANGUAGES@' -- "$2")) ;;
    --theme) COMPREPLY=($(compgen -W 'system light dark light-contrast dark-contrast' -- "$2")) ;;
    --now) ;;
    *)
        if [[ $2 == -* ]]; then
            COMPREPLY=($(compgen -W '--sample --now --lang --theme --help --version' -- "$2"))
        else
            local IFS=$'\n'
            COMPREPLY=($(compgen -f -- "$2"))
            compopt -o filenames 2>/dev/null
        fi
        ;;
    esac
}

complete -F _jobscope jobscope
