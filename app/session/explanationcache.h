// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/acceptance.h"
#include "explain/explanation.h"
#include "explain/readings.h"

#include <QCache>

#include <memory>

namespace jobscope::session {

/** Explanations of jobs as long as they say the same: same job, readings, UTC day and phase of the deadline. */
class ExplanationCache {
public:
    /** The last three: what the job alone does not show; when they change, forget() or clear(). */
    std::shared_ptr<const explain::Explanation> explanation(quint64 rowId, const job::Job& job,
        const explain::Readings& readings, job::Instant now, const job::LiveFacts& live,
        const std::vector<explain::Finding>& more, const std::vector<explain::Acceptance>& acceptances);

    void forget(quint64 rowId);
    void clear();

private:
    struct Made {
        std::shared_ptr<const explain::Explanation> explanation;
        explain::Readings readings;
    };
    QCache<quint64, Made> m_made{256};
};

} // namespace jobscope::session
