// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/evidence.h"
#include "job/livefacts.h"
#include "pdf/pdfwriter.h"
#include "report/contentbuilder.h"
#include "report/format.h"

#include <QPageSize>

#include <set>
#include <vector>

namespace jobscope::pdf {

/** A report that is to be made: which jobs, what of them, and how. */
struct ReportOrder {
    report::Format format = report::Format::Pdf;
    std::vector<job::Job> jobs;
    report::Explain explain; //!< is given one of `jobs` itself, on the thread of the writer
    report::Circumstances when;
    std::set<report::SectionId> leftOut; //!< where the format has sections
    bool redact = false; //!< never a bundle, which holds the answers as they came
    std::vector<job::Job> known; //!< redacted: all jobs whose words may stand in it beside its own
    std::vector<job::LiveFacts> liveFacts; //!< redacted: the same, of what AWS said beside the jobs
    QString aliases; //!< redacted: a second file with what each other name stands for; empty: none
    QPageSize paper = QPageSize(QPageSize::A4); //!< of a PDF, also of that in a bundle
    job::PackEvidence pack; //!< needed for a bundle
};

struct ReportError {
    PdfErrorKind kind = PdfErrorKind::Pages;
    QString path; //!< of the file that could not be written
    QString detail; //!< in English, or the system's words

    bool operator==(const ReportError&) const = default;
};

enum class ReportStage { Jobs, Pages };
/** How many of how many; answers false to cancel. */
using ReportProgress = std::function<bool(ReportStage stage, int done, int total)>;

/**
 * Makes the report and writes it, whole or not at all; the same for the table of aliases. What the command line and the
 * window write comes from here.
 *
 * May run on any thread; a PDF needs a QGuiApplication.
 */
Expected<void, ReportError> writeReport(const QString& path, const ReportOrder& order,
    const explain::Language& language, const ReportProgress& progress = {});

/** The file as it would be written, without writing it. */
Expected<QByteArray, ReportError> reportBytes(
    const ReportOrder& order, const explain::Language& language, const ReportProgress& progress = {});

/** Its content, for a format with sections. */
report::Content reportContent(
    const ReportOrder& order, const explain::Language& language, const ReportProgress& progress = {});

} // namespace jobscope::pdf
