# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0

set -l commands list describe explain check evaluate covers diff report bundle verify
set -l c complete -c jobscope-cli

function __jobscope_profiles
    set -l file ~/.aws/config
    set -q AWS_CONFIG_FILE; and set file $AWS_CONFIG_FILE
    sed -n 's/^\[\(profile  *\)\{0,1\}\([^] ]*\) *\]/\2/p' $file 2>/dev/null
end

# Files come after the command only.
$c -n "not __fish_seen_subcommand_from $commands" -f
$c -n "not __fish_seen_subcommand_from $commands" -a list -d 'one line for each job'
$c -n "not __fish_seen_subcommand_from $commands" -a describe -d 'the JSON of a job, byte for byte'
$c -n "not __fish_seen_subcommand_from $commands" -a explain -d 'what a job reads, when, and what it leaves out'
$c -n "not __fish_seen_subcommand_from $commands" -a check -d 'contradictions and likely mistakes'
$c -n "not __fish_seen_subcommand_from $commands" -a evaluate -d 'for each object, is it in scope'
$c -n "not __fish_seen_subcommand_from $commands" -a covers -d 'which jobs select buckets'
$c -n "not __fish_seen_subcommand_from $commands" -a diff -d 'what two jobs are set up to do differently'
$c -n "not __fish_seen_subcommand_from $commands" -a report -d 'a report in a file'
$c -n "not __fish_seen_subcommand_from $commands" -a bundle -d 'answers, explanations, report and checksums in one file'
$c -n "not __fish_seen_subcommand_from $commands" -a verify -d 'whether a bundle is as it was written'

$c -n '__fish_seen_subcommand_from list' -l filter -x -d 'only jobs that match'
$c -n '__fish_seen_subcommand_from list' -l details -d 'fetch what the list alone does not say'
$c -n '__fish_seen_subcommand_from list check covers' -l json -d 'JSON instead of text'
$c -n '__fish_seen_subcommand_from explain diff' -l format -x -a 'text markdown html json' -d 'how it is written'
$c -n '__fish_seen_subcommand_from check' -l fail-on -x -a 'error warning info' -d 'end with 1 from that severity on'
$c -n '__fish_seen_subcommand_from check' -l only -x -a 'definition state live' -d 'only checks of that kind'
$c -n '__fish_seen_subcommand_from explain check report bundle' -l accept -r -F -d 'findings that are accepted'
$c -n '__fish_seen_subcommand_from evaluate' -l objects -r -F -d 'objects as JSON lines'
$c -n '__fish_seen_subcommand_from covers' -l buckets -r -F -d 'buckets as JSON lines or plain names'
$c -n '__fish_seen_subcommand_from report bundle' -l output -r -F -d 'where the report or bundle goes'
$c -n '__fish_seen_subcommand_from report' -l redact -d 'other names for accounts, buckets, keys, tags and ARNs'
$c -n '__fish_seen_subcommand_from report' -l aliases -r -F -d 'table that tells which name stands for which'
$c -n '__fish_seen_subcommand_from report' -l sections -x -d 'only these sections beside the summary'

$c -l sample -d 'the sample account'
$c -l profile -x -a '(__jobscope_profiles)' -d 'AWS, as that profile signs in'
$c -l region -x -d 'AWS, in that Region'
$c -l endpoint-url -x -d 'another address for Macie'
$c -l aws -d 'AWS, as environment and default profile say'
$c -l reading -x -d 'settle a question that the documents leave open' -a '
    exclude-join={all,any} ne-values={none-of,any-of} null-selector={createdAt,ALL,RECOMMENDED}
    null-sampling={100,unknown} initial-run-day={creation,scheduled}'
$c -l now -x -d 'explain as if it were that moment'
$c -l lang -x -a '@JOBSCOPE_LANGUAGES@' -d 'the language of the words'
$c -l help -d 'print a summary'
$c -l version -d 'print the version'
