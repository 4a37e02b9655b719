// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/joboverlaps.h"

#include "explain/checks/checkrun.h"

#include <utility>

namespace jobscope::session {

bool JobOverlaps::update(const JobRows& rows, const explain::Readings& readings)
{
    std::vector<const job::Job*> jobs;
    jobs.reserve(size_t(rows.count()));
    for (int row = 0; row < rows.count(); ++row)
        jobs.push_back(&rows.at(row).job);
    std::vector<std::vector<explain::Finding>> found = explain::findOverlaps(jobs, readings);
    QHash<quint64, std::vector<explain::Finding>> findings;
    for (int row = 0; row < rows.count(); ++row) {
        if (!found[size_t(row)].empty())
            findings.insert(rows.at(row).rowId, std::move(found[size_t(row)]));
    }
    if (findings == m_findings)
        return false;
    m_findings = std::move(findings);
    return true;
}

} // namespace jobscope::session
