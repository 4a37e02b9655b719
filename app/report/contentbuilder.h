// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/completeness.h"
#include "report/content.h"

#include <QTimeZone>

#include <functional>
#include <set>
#include <span>

namespace jobscope::report {

/** When, where and by what a report is made: the same circumstances and jobs give the same report. */
struct Circumstances {
    job::Instant now;
    QTimeZone zone = QTimeZone::utc(); //!< local times stand beside UTC ones
    QString programVersion;
    Completeness completeness = {};
    bool nowIsGiven = false; //!< a person set it, so it may not be when the report was made
};

/** JSON with other words in it; see Redaction. */
using JsonMask = std::function<QByteArray(const QByteArray& utf8)>;

struct Options {
    std::set<SectionId> leftOut = {}; //!< a report says so on its cover
    JsonMask mask = {}; //!< of the JSON; texts are masked by the language
};

/** The parts of one job. The anchor tells jobs of one report apart. */
JobContent buildJob(const job::Job& job, const explain::Explanation& explanation, const Circumstances& circumstances,
    const Options& options, const explain::Language& language, const QString& anchor = QStringLiteral("job-1"));

using Explain = std::function<explain::Explanation(const job::Job&)>;
/** Called after each job with the number done and of all; answers false to cancel. */
using BuildProgress = std::function<bool(int done, int total)>;

/**
 * The whole report of these jobs, in their order. Explanations are asked for one at a time. Cancelled: a report without
 * the jobs that were not reached, which is to be thrown away.
 */
Content build(std::span<const job::Job> jobs, const Explain& explain, const Circumstances& circumstances,
    const Options& options, const explain::Language& language, const BuildProgress& progress = {});

/** The tone of a status. */
Tone toneOf(const std::optional<job::JobStatus>& status);

} // namespace jobscope::report
