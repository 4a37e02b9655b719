// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/explanationcache.h"

#include "explain/checks/checkrun.h"

namespace jobscope::session {

namespace {

bool saysTheSame(const explain::Explanation& made, job::Instant now)
{
    if (job::utcDate(made.now) != job::utcDate(now))
        return false;
    return !made.deadline || made.deadline->phase(made.now) == made.deadline->phase(now);
}

} // namespace

std::shared_ptr<const explain::Explanation> ExplanationCache::explanation(quint64 rowId, const job::Job& job,
    const explain::Readings& readings, job::Instant now, const job::LiveFacts& live,
    const std::vector<explain::Finding>& more, const std::vector<explain::Acceptance>& acceptances)
{
    if (const Made* made = m_made.object(rowId)) {
        if (made->readings == readings && saysTheSame(*made->explanation, now))
            return made->explanation;
    }
    auto explanation = std::make_shared<explain::Explanation>(explain::explain(job, readings, now, live));
    explanation->checks.insert(explanation->checks.end(), more.begin(), more.end());
    explain::sortFindings(explanation->checks);
    explain::accept(explanation->checks, job, acceptances);
    m_made.insert(rowId, new Made{explanation, readings});
    return explanation;
}

void ExplanationCache::forget(quint64 rowId)
{
    m_made.remove(rowId);
}

void ExplanationCache::clear()
{
    m_made.clear();
}

} // namespace jobscope::session
