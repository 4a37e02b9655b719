// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/checkedjobs.h"

#include "cli/livelookup.h"
#include "explain/checks/checkrun.h"
#include "job/jobsource.h"
#include "report/completeness.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;
using report::placeOf;

namespace {

Result<std::vector<explain::Acceptance>> acceptancesFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrongUse(Phrase(Name{job::SourceError{path, {}, 0, file.errorString()}.toText()}));
    auto acceptances = explain::readAcceptances(file.readAll());
    if (!acceptances)
        return wrongUse(Phrase(Name{job::SourceError{path, acceptances.error(), 0, {}}.toText()}));
    return std::move(*acceptances);
}

} // namespace

Result<CheckedJobs> CheckedJobs::make(std::span<const job::Job> all, const CommandLine& line, const Context& context)
{
    std::vector<explain::Acceptance> acceptances;
    if (!line.accept.isEmpty()) {
        Result<std::vector<explain::Acceptance>> read = acceptancesFrom(line.accept);
        if (!read)
            return Unexpected<Failure>(read.error());
        acceptances = std::move(*read);
    }
    return CheckedJobs(all, context, std::move(acceptances));
}

CheckedJobs::CheckedJobs(
    std::span<const job::Job> all, const Context& context, std::vector<explain::Acceptance> acceptances)
    : m_context(context)
    , m_acceptances(std::move(acceptances))
{
    std::vector<std::vector<explain::Finding>> overlaps = explain::findOverlaps(all, context.readings);
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (!overlaps[at].empty())
            m_overlaps.insert(placeOf(all[at]), std::move(overlaps[at]));
    }
}

void CheckedJobs::complete(const job::Job& job, std::vector<explain::Finding>& findings) const
{
    const std::vector<explain::Finding> overlaps = m_overlaps.value(placeOf(job));
    findings.insert(findings.end(), overlaps.begin(), overlaps.end());
    explain::sortFindings(findings);
    explain::accept(findings, job, m_acceptances);
}

explain::Explanation CheckedJobs::explain(const job::Job& job) const
{
    explain::Explanation explanation
        = explain::explain(job, m_context.readings, m_context.now, liveFactsOf(job, m_context));
    complete(job, explanation.checks);
    return explanation;
}

std::vector<explain::Finding> CheckedJobs::findings(const job::Job& job) const
{
    std::vector<explain::Finding> findings
        = explain::runChecks(job, m_context.readings, m_context.now, liveFactsOf(job, m_context));
    complete(job, findings);
    return findings;
}

} // namespace jobscope::cli
