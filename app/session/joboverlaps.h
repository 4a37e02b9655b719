// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/check.h"
#include "explain/readings.h"
#include "session/jobrows.h"

#include <QHash>

#include <vector>

namespace jobscope::session {

/** What the checks find between the jobs of a session (`jobs-overlap`), by row id. */
class JobOverlaps {
public:
    /** Compares all jobs that are loaded; false if that is what was known already. */
    bool update(const JobRows& rows, const explain::Readings& readings);
    void clear() { m_findings.clear(); }

    std::vector<explain::Finding> of(quint64 rowId) const { return m_findings.value(rowId); }

private:
    QHash<quint64, std::vector<explain::Finding>> m_findings;
};

} // namespace jobscope::session
