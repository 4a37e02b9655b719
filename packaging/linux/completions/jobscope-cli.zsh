#compdef jobscope-cli
# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0

local -a commands own profiles
commands=(
    'list:one line for each job'
    'describe:the JSON of a job, byte for byte'
    'explain:what a job reads, when, and what it leaves out'
    'check:contradictions, likely mistakes, and what is worth knowing'
    'evaluate:for each object, is it in scope, and what decides'
    'covers:which jobs select buckets, might, do not, and why'
    'diff:what two jobs are set up to do differently'
    'report:a report in a file'
    'bundle:answers, explanations, report and checksums in one file'
    'verify:whether a bundle is as it was written'
)
profiles=(${(f)"$(sed -n 's/^\[\(profile  *\)\{0,1\}\([^] ]*\) *\]/\2/p' ${AWS_CONFIG_FILE:-~/.aws/config} 2>/dev/null)"})

local format='--format[how it is written]:format:(text markdown html json)'
local json='--json[JSON instead of text]'
local accept='--accept[findings that are accepted]:file:_files'
case ${words[2,-1][(r)[a-z]*]} in
    list) own=('--filter[only jobs that match]:expression:' '--details[fetch what the list alone does not say]' $json) ;;
    explain) own=($format $accept) ;;
    check) own=($json '--fail-on[end with 1 from that severity on]:severity:(error warning info)'
        '--only[only checks of that kind]:kind:(definition state live)' $accept) ;;
    evaluate) own=('--objects[objects as JSON lines]:file:_files') ;;
    covers) own=('--buckets[buckets as JSON lines or plain names]:file:_files' $json) ;;
    diff) own=($format) ;;
    report) own=('--output[where the report goes]:file:_files' '--redact[other names for accounts, buckets, keys, tags and ARNs]' '--aliases[table that tells which name stands for which]:file:_files'
        '--sections[only these sections beside the summary]:list:_values -s , section gates buckets objects schedule sampling identifiers buckets-now last-run pause checks readings members definition glossary' $accept) ;;
    bundle) own=('--output[where the bundle goes]:file:_files' $accept) ;;
esac

_arguments $own \
    '--sample[the sample account]' \
    "*--profile[AWS, as that profile signs in]:profile:($profiles)" \
    '*--region[AWS, in that Region]:Region:' \
    '--endpoint-url[another address for Macie]:URL:' \
    '--aws[AWS, as environment and default profile say]' \
    '*--reading[settle a question that the documents leave open]:reading:(exclude-join=all exclude-join=any ne-values=none-of ne-values=any-of null-selector=createdAt null-selector=ALL null-selector=RECOMMENDED null-sampling=100 null-sampling=unknown initial-run-day=creation initial-run-day=scheduled)' \
    '--now[explain as if it were that moment]:instant:' \
    '--lang[the language of the words]:language:(@JOBSCOPE_LANGUAGES@)' \
    '--help[print a summary]' \
    '--version[print the version]' \
    '1:command:{_describe command commands}' \
    '*:file:_files'
