// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/reportcommand.h"

#include "cli/checkedjobs.h"
#include "cli/jobchoice.h"
#include "cli/source.h"
#include "explain/explanation.h"
#include "pdf/pdfwriter.h"
#include "report/contentbuilder.h"
#include "report/datareport.h"
#include "report/html.h"
#include "report/markdown.h"
#include "report/redaction.h"
#include "report/saveaside.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;
using explain::Value;

namespace {

enum class ReportFormat { Pdf, Html, Markdown, Json, Csv };

Result<ReportFormat> formatOf(const QString& path)
{
    static const QHash<QString, ReportFormat> formats{{u"pdf"_s, ReportFormat::Pdf}, {u"html"_s, ReportFormat::Html},
        {u"htm"_s, ReportFormat::Html}, {u"md"_s, ReportFormat::Markdown}, {u"json"_s, ReportFormat::Json},
        {u"csv"_s, ReportFormat::Csv}};
    const auto found = formats.find(QFileInfo(path).suffix().toLower());
    if (found != formats.end())
        return *found;
    return wrongUse(Phrase(
        QT_TRANSLATE_NOOP("explain", "the ending of %1 tells no format; there are .pdf, .html, .md, .json and .csv"))
                        .arg(Value{path}));
}

Phrase cannotWrite(const QString& path, const QString& why)
{
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 cannot be written: %2")).arg(Name{path}).arg(Name{why});
}

Result<void> save(const QString& path, const QByteArray& bytes)
{
    if (const auto saved = report::saveAside(path, bytes); !saved)
        return wrongUse(cannotWrite(path, saved.error()));
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
    const Result<ChosenJobs> jobs = loadChosenJobs(line, context);
    if (!jobs)
        return Unexpected<Failure>(jobs.error());
    if (jobs->chosen.empty() && !jobs->failures.empty())
        return Unexpected<Failure>(jobs->failures.front()); // an empty report would say that there are no jobs
    const Result<CheckedJobs> checks = CheckedJobs::make(jobs->all, line, context);
    if (!checks)
        return Unexpected<Failure>(checks.error());
    report::Redaction redaction;
    if (line.redact) {
        for (const job::Job& job : jobs->all)
            redaction.learn(job);
    }
    const explain::Language redacting(
        context.language.code(), [&redaction](const QString& text) { return redaction.mask(text); });
    const explain::Language& language = line.redact ? redacting : context.language;
    report::Options options;
    if (line.redact)
        options.mask = [&redaction](const QByteArray& utf8) { return redaction.maskJson(utf8); };
    report::Completeness completeness{jobs->all.size(), {}};
    for (const Failure& failure : jobs->failures)
        completeness.failures.push_back(failure.text);
    const report::Circumstances when{
        context.now, QTimeZone::systemTimeZone(), context.programVersion, std::move(completeness)};
    const auto explain = [&checks](const job::Job& job) { return checks->explain(job); };
    const auto content = [&] { return report::build(jobs->chosen, explain, when, options, language); };

    Result<void> written;
    switch (*format) {
    case ReportFormat::Pdf:
        if (const auto pdf = pdf::writePdf(line.output, content()); !pdf)
            written = wrongUse(cannotWrite(line.output, pdf.error().detail));
        break;
    case ReportFormat::Html:
        written = save(line.output, report::toHtml(content()).toUtf8());
        break;
    case ReportFormat::Markdown:
        written = save(line.output, report::toMarkdown(content()).toUtf8());
        break;
    case ReportFormat::Json:
        written = save(line.output, report::toJson(jobs->chosen, explain, when, language, options.mask));
        break;
    case ReportFormat::Csv:
        written = save(line.output, report::toCsv(jobs->chosen, explain, when, language));
        break;
    }
    if (!written)
        return Unexpected<Failure>(written.error());
    // What was refused is named in the report, and the end says that something is missing.
    return endedWith(jobs->failures, ExitCode::Done, context.language);
}

} // namespace jobscope::cli
