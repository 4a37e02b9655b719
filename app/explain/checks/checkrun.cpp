// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkrun.h"

#include "explain/checks/checkinput_p.h"
#include "explain/checks/valueforms.h"

#include <algorithm>
#include <tuple>

namespace jobscope::explain {

namespace {

void checkBlock(const CheckInput& input, Domain domain, const job::Member<job::Block>& block,
    const CompiledBlock& compiled, bool excludes)
{
    if (!block || !block->readable || !block->conditions)
        return;
    const BlockInput part{input, domain, excludes, *block->conditions, compiled.conditions};
    checkConditionForms(part);
    checkValues(part);
    checkTags(part);
}

void checkConditions(const CheckInput& input, const job::Member<job::Scope>& scope, const CompiledScope& compiled)
{
    if (!scope || !scope->readable)
        return;
    checkBlock(input, compiled.domain, scope->includes, compiled.includes, false);
    checkBlock(input, compiled.domain, scope->excludes, compiled.excludes, true);
    checkScope(input, compiled);
}

} // namespace

void sortFindings(std::vector<Finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tuple(a.severity(), a.id) < std::tuple(b.severity(), b.id);
    });
}

std::vector<Finding> runChecks(
    const CompiledJob& compiled, const Readings& readings, job::Instant now, const job::LiveFacts& live)
{
    std::vector<Finding> findings;
    const job::Job& job = *compiled.job;
    const CheckInput input{job, compiled, readings, now, live, findings, namedBuckets(compiled)};
    checkSchedule(input);
    checkIdentifiers(input);
    checkUnknownTexts(input);
    checkBucketForms(input);
    if (compiled.selection)
        checkConditions(input, compiled.selection->criteria, compiled.criteria);
    if (const job::ClassificationJob* definition = job.definition(); definition && definition->s3JobDefinition) {
        checkConditions(input, definition->s3JobDefinition->scoping, compiled.scoping);
        checkDates(input);
    }
    checkState(input);
    checkLive(input);
    sortFindings(findings);
    return findings;
}

std::vector<Finding> runChecks(
    const job::Job& job, const Readings& readings, job::Instant now, const job::LiveFacts& live)
{
    return runChecks(compile(job), readings, now, live);
}

} // namespace jobscope::explain
