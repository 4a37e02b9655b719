// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"
#include "json/error.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace jobscope::job {

/** Jobs with what was made of them: what an evidence bundle holds. */
struct Evidence {
    struct OfJob {
        const Job* job = nullptr;
        QByteArray explanationJson;
        QByteArray explanationMarkdown;
        std::vector<std::shared_ptr<const Answer>> besides; //!< that it was told from, too
    };
    std::vector<OfJob> jobs;
    std::vector<std::shared_ptr<const Answer>> besides; //!< those of all jobs, each once
    QByteArray reportPdf;
    Instant generatedAt;
    QString programName; //!< with version
    bool nowIsGiven = false; //!< generatedAt was set by hand
    size_t leftOut = 0; //!< jobs of the source that were not asked for
    // In words:
    QStringList failures; //!< what could not be had
    QStringList passedOver; //!< what no job was read from
    QStringList repeated; //!< answers about one job that do not agree
};

/** Makes the archive of it; the error is in English. */
using PackEvidence = std::function<Expected<QByteArray, QString>(const Evidence& evidence)>;

} // namespace jobscope::job
