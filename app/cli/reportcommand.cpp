// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/reportcommand.h"

#include "cli/checkedjobs.h"
#include "cli/jobchoice.h"
#include "explain/explanation.h"
#include "pdf/pdfwriter.h"
#include "report/contentbuilder.h"
#include "report/html.h"
#include "report/saveaside.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;
using explain::Value;

namespace {

enum class ReportFormat { Pdf, Html };

Result<ReportFormat> formatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf"_s)
        return ReportFormat::Pdf;
    if (ending == u"html"_s || ending == u"htm"_s)
        return ReportFormat::Html;
    if (ending == u"md"_s || ending == u"json"_s || ending == u"csv"_s)
        return wrongUse(
            Phrase(QT_TRANSLATE_NOOP("explain", "%1: not available yet")).arg(Name{u"--output ."_s + ending}));
    return wrongUse(Phrase(QT_TRANSLATE_NOOP("explain", "the ending of %1 tells no format; there are .pdf and .html"))
                        .arg(Value{path}));
}

Phrase cannotWrite(const QString& path, const QString& why)
{
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 cannot be written: %2")).arg(Name{path}).arg(Name{why});
}

Result<void> write(ReportFormat format, const QString& path, const report::Content& content)
{
    switch (format) {
    case ReportFormat::Pdf:
        if (const auto written = pdf::writePdf(path, content); !written)
            return wrongUse(cannotWrite(path, written.error().detail));
        break;
    case ReportFormat::Html:
        if (const auto saved = report::saveAside(path, report::toHtml(content).toUtf8()); !saved)
            return wrongUse(cannotWrite(path, saved.error()));
        break;
    }
    return {};
}

} // namespace

Result<ExitCode> ReportCommand::run(const CommandLine& line, Context& context, Terminal&)
{
    const Result<ReportFormat> format = formatOf(line.output);
    if (!format)
        return Unexpected<Failure>(format.error());
    const QString target = QFileInfo(line.output).canonicalFilePath();
    if (!target.isEmpty() && target == QFileInfo(line.source).canonicalFilePath())
        return wrongUse(
            Phrase(QT_TRANSLATE_NOOP("explain", "the report would replace its source %1")).arg(Value{line.source}));
    const Result<ChosenJobs> jobs = loadAllChosenJobs(line, context);
    if (!jobs)
        return Unexpected<Failure>(jobs.error());
    const Result<CheckedJobs> checks = CheckedJobs::make(jobs->all, line, context);
    if (!checks)
        return Unexpected<Failure>(checks.error());
    const auto explain = [&checks](const job::Job& job) { return checks->explain(job); };
    const report::Content content = report::build(jobs->chosen, explain,
        {context.now, QTimeZone::systemTimeZone(), context.programVersion}, report::Options(), context.language);
    if (const Result<void> written = write(*format, line.output, content); !written)
        return Unexpected<Failure>(written.error());
    return ExitCode::Done;
}

} // namespace jobscope::cli
