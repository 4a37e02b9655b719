// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/checkcommand.h"

#include "cli/checkedjobs.h"
#include "cli/jobchoice.h"
#include "cli/source.h"
#include "explain/output.h"
#include "json/writer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Finding;
using explain::Name;
using explain::Phrase;
using explain::Value;

namespace {

/** What the checks found in one job, as far as it was asked for. */
struct Checked {
    const job::Job* job;
    std::vector<Finding> findings;
};

QByteArray jsonOf(const std::vector<Checked>& all, const explain::Language& language)
{
    json::Writer writer;
    writer.beginArray();
    for (const Checked& checked : all) {
        for (const Finding& finding : checked.findings)
            explain::writeFinding(writer, finding, language, checked.job->id().text());
    }
    writer.endArray();
    return writer.result() + '\n';
}

Phrase totalsOf(const std::vector<Checked>& all)
{
    explain::FindingCounts totals;
    qint64 accepted = 0;
    for (const Checked& checked : all) {
        const explain::FindingCounts counts = explain::countsOf(checked.findings);
        totals.errors += counts.errors;
        totals.warnings += counts.warnings;
        totals.infos += counts.infos;
        accepted += std::count_if(checked.findings.begin(), checked.findings.end(),
            [](const Finding& finding) { return finding.isAccepted(); });
    }
    explain::List counts{explain::List::Join::Comma,
        {Phrase(QT_TRANSLATE_N_NOOP("explain", "%n errors"), totals.errors),
            Phrase(QT_TRANSLATE_N_NOOP("explain", "%n warnings"), totals.warnings),
            Phrase(QT_TRANSLATE_N_NOOP("explain", "%n notes"), totals.infos)}};
    if (accepted > 0)
        //: findings of checks that somebody accepted
        counts.items.push_back(Phrase(QT_TRANSLATE_N_NOOP("explain", "%n accepted"), accepted));
    //: what the checks found in so many jobs: "3 jobs: 1 error, 2 warnings, 0 notes"
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1: %2."))
        .arg(Phrase(QT_TRANSLATE_N_NOOP("explain", "%n jobs"), qint64(all.size())))
        .arg(counts);
}

QString textOf(const std::vector<Checked>& all, const explain::Language& language)
{
    QStringList lines;
    for (const Checked& checked : all) {
        const job::Job& job = *checked.job;
        lines += plain(job.name().isEmpty()
                ? Phrase(Name{job.id().text()})
                : Phrase(QT_TRANSLATE_NOOP("explain", "%1 (%2)")).arg(Name{job.name()}).arg(Name{job.id().text()}),
            language);
        const Phrase note = explain::findingsNote(job.isComplete(), !checked.findings.empty());
        if (!note.isEmpty())
            lines += u"  "_s + plain(note, language);
        for (const Finding& finding : checked.findings) {
            const QStringList words = explain::findingLines(finding, language);
            for (const QString& line : words)
                lines += u"  "_s + line;
        }
        lines += QString();
    }
    lines += plain(totalsOf(all), language);
    return lines.join(u'\n') + u'\n';
}

} // namespace

Result<ExitCode> CheckCommand::run(const CommandLine& line, Context& context, Terminal& terminal)
{
    const Result<ChosenJobs> jobs = loadChosenJobs(line, context);
    if (!jobs)
        return Unexpected<Failure>(jobs.error());
    const Result<CheckedJobs> checks = CheckedJobs::make(jobs->all, line, context);
    if (!checks)
        return Unexpected<Failure>(checks.error());
    std::vector<Checked> all;
    bool failed = false;
    for (const job::Job& job : jobs->chosen) {
        Checked checked{&job, checks->findings(job)};
        std::erase_if(checked.findings,
            [&](const Finding& finding) { return line.only && finding.info().category != *line.only; });
        failed = failed || std::any_of(checked.findings.begin(), checked.findings.end(), [&](const Finding& finding) {
            return !finding.isAccepted() && finding.severity() <= line.failOn;
        });
        all.push_back(std::move(checked));
    }
    const bool isNothing = all.empty() && !jobs->failures.empty();
    if (isNothing) {
        // "0 jobs" would say that there are none.
    } else if (line.json) {
        terminal.write(jsonOf(all, context.language));
    } else {
        terminal.write(textOf(all, context.language));
    }
    return endedWith(jobs->failures, failed ? ExitCode::Finding : ExitCode::Done, context.language);
}

} // namespace jobscope::cli
