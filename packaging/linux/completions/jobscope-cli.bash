# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2207

_jobscope_cli() {
    local cur=$2 option=$3 command='' word
    # Readline takes "=" for a word of its own.
    if [[ $cur == = ]]; then
        cur=
    elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()

    case $option in
    --format) COMPREPLY=($(compgen -W 'text markdown html json' -- "$cur")) ;;
    --fail-on) COMPREPLY=($(compgen -W 'error warning info' -- "$cur")) ;;
    --only) COMPREPLY=($(compgen -W 'definition state live' -- "$cur")) ;;
    --lang) COMPREPLY=($(compgen -W '@JOBSCOPE_LANGUAGES@' -- "$cur")) ;;
    --reading)
        COMPREPLY=($(compgen -S = -W 'exclude-join ne-values null-selector null-sampling initial-run-day' -- "$cur"))
        compopt -o nospace 2>/dev/null
        ;;
    exclude-join) COMPREPLY=($(compgen -W 'all any' -- "$cur")) ;;
    ne-values) COMPREPLY=($(compgen -W 'none-of any-of' -- "$cur")) ;;
    null-selector) COMPREPLY=($(compgen -W 'createdAt ALL RECOMMENDED' -- "$cur")) ;;
    null-sampling) COMPREPLY=($(compgen -W '100 unknown' -- "$cur")) ;;
    initial-run-day) COMPREPLY=($(compgen -W 'creation scheduled' -- "$cur")) ;;
    --profile)
        COMPREPLY=($(compgen -W "$(sed -n 's/^\[\(profile  *\)\{0,1\}\([^] ]*\) *\]/\2/p' \
            "${AWS_CONFIG_FILE:-$HOME/.aws/config}" 2>/dev/null)" -- "$cur"))
        ;;
    --sections)
        COMPREPLY=($(compgen -W 'gates buckets objects schedule sampling identifiers buckets-now last-run pause checks readings
            members definition glossary' -- "$cur"))
        ;;
    --region | --endpoint-url | --filter | --now) ;;
    *)
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
            case $word in
            list | describe | explain | check | evaluate | covers | diff | report | bundle | verify)
                command=$word
                break
                ;;
            esac
        done
        if [[ $cur == -* && $option != --objects && $option != --buckets && $option != --accept && $option != --output && $option != --aliases ]]; then
            local own=
            case $command in
            list) own='--filter --details --json' ;;
            explain) own='--format --accept' ;;
            check) own='--json --fail-on --only --accept' ;;
            evaluate) own='--objects' ;;
            covers) own='--buckets --json' ;;
            diff) own='--format' ;;
            report) own='--output --accept --redact --aliases --sections' ;;
            bundle) own='--output --accept' ;;
            esac
            COMPREPLY=($(compgen -W "$own --sample --profile --region --endpoint-url --aws --reading --now --lang
                --help --version" -- "$cur"))
        elif [[ -z $command && $option != -* ]]; then
            COMPREPLY=($(compgen -W 'list describe explain check evaluate covers diff report bundle verify' -- "$cur"))
        else
            local IFS=$'\n'
            COMPREPLY=($(compgen -f -- "$cur"))
            compopt -o filenames 2>/dev/null
        fi
        ;;
    esac
}

complete -F _jobscope_cli jobscope-cli
