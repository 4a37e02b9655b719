// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/check.h"
#include "job/job.h"
#include "json/error.h"

#include <QByteArray>

#include <vector>

namespace jobscope::explain {

/** Somebody knows of a finding and has a reason to leave it. */
struct Acceptance {
    CheckId id;
    std::optional<QString> job; //!< job id or ARN; nothing: every job
    QString reason;

    bool operator==(const Acceptance&) const = default;
};

/**
 * Reads `[{"id": "several-excludes", "jobId": "...", "reason": "..."}]`; `jobId` may be missing or null. Strict: an
 * unknown id or member, or a missing reason, is an error, since a slip would hide what it was not meant for. A byte
 * order mark is skipped.
 */
Expected<std::vector<Acceptance>, json::Error> readAcceptances(const QByteArray& utf8);

/** As readAcceptances() reads them. */
QByteArray acceptancesJson(const std::vector<Acceptance>& acceptances);

/** Whether it is about such findings of this job. */
bool isAbout(const Acceptance& acceptance, CheckId id, const job::Job& job);

/** Marks the findings of this job that somebody accepted; the first fitting reason counts. */
void accept(std::vector<Finding>& findings, const job::Job& job, const std::vector<Acceptance>& acceptances);

} // namespace jobscope::explain
