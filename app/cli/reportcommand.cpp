// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/reportcommand.h"

#include "cli/checkedjobs.h"
#include "cli/livelookup.h"
#include "cli/reportjobs.h"
#include "cli/source.h"
#include "explain/explanation.h"
#include "pdf/reportwriter.h"
#include "report/sections.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;
using explain::Value;

namespace {

Result<report::Format> formatOf(const QString& path)
{
    if (const auto format = report::formatOf(path); format && *format != report::Format::Bundle)
        return *format;
    return wrongUse(Phrase(
        QT_TRANSLATE_NOOP("explain", "the ending of %1 tells no format; there are .pdf, .html, .md, .json and .csv"))
                        .arg(Value{path}));
}

bool isSameFile(const QString& one, const QString& other)
{
    const QString target = QFileInfo(one).canonicalFilePath();
    return !target.isEmpty() && target == QFileInfo(other).canonicalFilePath();
}

Result<void> checkTargets(const CommandLine& line)
{
    const Phrase overSource
        = Phrase(QT_TRANSLATE_NOOP("explain", "the report would replace its source %1")).arg(Value{line.source});
    if (isSameFile(line.output, line.source))
        return wrongUse(overSource);
    if (line.aliases.isEmpty())
        return {};
    if (isSameFile(line.aliases, line.source))
        return wrongUse(overSource);
    if (QFileInfo(line.aliases).absoluteFilePath() == QFileInfo(line.output).absoluteFilePath()
        || isSameFile(line.aliases, line.output))
        return wrongUse(Phrase(QT_TRANSLATE_NOOP("explain", "the report and its table of aliases need two files")));
    return {};
}

} // namespace

Result<ExitCode> ReportCommand::run(const CommandLine& line, Context& context, Terminal&)
{
    const Result<report::Format> format = formatOf(line.output);
    if (!format)
        return Unexpected<Failure>(format.error());
    if (line.sections && !report::hasSections(*format))
        return wrongUse(Phrase(QT_TRANSLATE_NOOP(
            "explain", "--sections is for .pdf, .html and .md; in .json and .csv a job is always whole")));
    if (const Result<void> targets = checkTargets(line); !targets)
        return Unexpected<Failure>(targets.error());
    const Result<ReportJobs> loaded = loadReportJobs(line, context);
    if (!loaded)
        return Unexpected<Failure>(loaded.error());
    const ChosenJobs& jobs = loaded->jobs;
    const Result<CheckedJobs> checks = CheckedJobs::make(jobs.all, line, context);
    if (!checks)
        return Unexpected<Failure>(checks.error());
    pdf::ReportOrder order;
    order.format = *format;
    order.jobs = jobs.chosen;
    order.explain = [&checks](const job::Job& job) { return checks->explain(job); };
    order.when = circumstancesOf(*loaded, line, context);
    if (line.sections)
        order.leftOut = report::allBut(*line.sections);
    order.redact = line.redact;
    if (line.redact) {
        order.known = jobs.all;
        for (const job::Job& job : jobs.chosen)
            order.liveFacts.push_back(liveFactsOf(job, context));
    }
    order.aliases = line.aliases;
    if (const auto written = pdf::writeReport(line.output, order, context.language); !written) {
        const pdf::ReportError& error = written.error();
        return wrongUse(Phrase(QT_TRANSLATE_NOOP("explain", "%1 cannot be written: %2"))
                            .arg(Name{error.path.isEmpty() ? line.output : error.path})
                            .arg(Name{error.detail}));
    }
    // What was refused is named in the report, and the end says that something is missing.
    return endedWith(jobs.failures, ExitCode::Done, context.language);
}

} // namespace jobscope::cli
