// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/bundlecommand.h"

#include "cli/checkedjobs.h"
#include "cli/jobchoice.h"
#include "cli/source.h"
#include "explain/output.h"
#include "pdf/pdfwriter.h"
#include "report/contentbuilder.h"
#include "report/markdown.h"
#include "storage/bundle.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;
using explain::Value;

namespace {

Failure cannotWrite(const QString& path, const QString& why)
{
    return {ExitCode::WrongUse,
        Phrase(QT_TRANSLATE_NOOP("explain", "%1 cannot be written: %2")).arg(Name{path}).arg(Name{why})};
}

/** The pages are made in a folder of their own, which only this person sees. */
Expected<QByteArray, QString> pdfOf(const report::Content& content)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    if (const auto written = pdf::writePdf(path, content); !written)
        return Unexpected(written.error().detail);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(file.errorString());
    return file.readAll();
}

} // namespace

Result<ExitCode> BundleCommand::run(const CommandLine& line, Context& context, Terminal&)
{
    const QString target = QFileInfo(line.output).canonicalFilePath();
    if (!target.isEmpty() && target == QFileInfo(line.source).canonicalFilePath())
        return wrongUse(
            Phrase(QT_TRANSLATE_NOOP("explain", "the bundle would replace its source %1")).arg(Value{line.source}));
    const Result<ChosenJobs> jobs = loadChosenJobs(line, context);
    if (!jobs)
        return Unexpected<Failure>(jobs.error());
    if (jobs->chosen.empty() && !jobs->failures.empty())
        return Unexpected<Failure>(jobs->failures.front());
    const Result<CheckedJobs> checks = CheckedJobs::make(jobs->all, line, context);
    if (!checks)
        return Unexpected<Failure>(checks.error());

    storage::BundleParts parts;
    report::Circumstances when{
        context.now, QTimeZone::systemTimeZone(), context.programVersion, {jobs->all.size(), {}}};
    for (const Failure& failure : jobs->failures) {
        when.completeness.failures.push_back(failure.text);
        parts.failures += plain(failure.text, context.language);
    }
    report::Options answersApart;
    answersApart.leftOut = {report::SectionId::Definition};
    for (const job::Job& job : jobs->chosen) {
        const explain::Explanation explanation = checks->explain(job);
        const auto content = report::buildJob(job, explanation, when, answersApart, context.language);
        parts.jobs.push_back(
            {&job, explain::toJson(job, explanation, context.language), report::toMarkdown(content).toUtf8()});
    }
    const auto explain = [&checks](const job::Job& job) { return checks->explain(job); };
    auto pages = pdfOf(report::build(jobs->chosen, explain, when, {}, context.language));
    if (!pages)
        return Unexpected<Failure>(cannotWrite(line.output, pages.error()));
    parts.reportPdf = std::move(*pages);
    parts.generatedAt = context.now;
    parts.programName = u"Jobscope "_s + context.programVersion;
    if (const auto written = storage::writeBundle(line.output, parts); !written)
        return Unexpected<Failure>(cannotWrite(line.output, written.error().detail));
    return endedWith(jobs->failures, ExitCode::Done, context.language);
}

} // namespace jobscope::cli
