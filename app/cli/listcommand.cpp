// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/listcommand.h"

#include "cli/checkedjobs.h"
#include "cli/source.h"
#include "cli/texttable.h"
#include "explain/explanation.h"
#include "explain/output.h"
#include "json/writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Explanation;
using explain::Language;
using explain::Phrase;

namespace {

// A name longer than this is cut: the table must stay readable, and --json has the whole.
constexpr qsizetype s_nameColumns = 48;

void writeText(json::Writer& writer, QStringView key, const QString& text)
{
    writer.key(key);
    if (text.isEmpty())
        writer.null();
    else
        writer.string(text);
}

void writeInstant(json::Writer& writer, QStringView key, const job::Member<job::Timestamp>& member)
{
    writeText(writer, key, member ? job::isoInstant(member->at) : QString());
}

void writeSchedule(json::Writer& writer, const Explanation& explanation, const Language& language)
{
    writer.key(u"schedule");
    if (!explanation.complete) {
        writer.null();
        return;
    }
    const explain::SchedulePart& schedule = explanation.schedule;
    writer.beginObject();
    writer.key(u"type").string(explain::scheduleTypeName(schedule.type));
    if (schedule.dayOfWeek)
        writer.key(u"dayOfWeek").string(job::toText(*schedule.dayOfWeek));
    if (schedule.dayOfMonth)
        writer.key(u"dayOfMonth").number(*schedule.dayOfMonth);
    writer.key(u"text").string(plain(schedule.shortText, language));
    writer.endObject();
}

void writeJob(json::Writer& writer, const job::Job& job, const Explanation& explanation, const Context& context)
{
    const job::JobHead& head = job.head();
    const job::ClassificationJob* definition = job.definition();
    writer.beginObject();
    writeText(writer, u"jobId", job.id().text());
    writer.key(u"name");
    if (head.name)
        writer.string(*head.name);
    else
        writer.null();
    writeText(writer, u"accountId", job.account().text());
    writeText(writer, u"region", job.region().text());
    writeText(writer, u"jobStatus", head.jobStatus ? head.jobStatus->text : QString());
    writeText(writer, u"jobType", head.jobType ? head.jobType->text : QString());
    writeInstant(writer, u"createdAt", head.createdAt);
    writeInstant(writer, u"lastRunTime", definition ? definition->lastRunTime : job::Member<job::Timestamp>());
    writer.key(u"numberOfRuns");
    if (definition && definition->statistics && definition->statistics->numberOfRuns)
        writer.raw(definition->statistics->numberOfRuns->raw);
    else
        writer.null();
    const bool hasError = head.lastRunErrorStatus && head.lastRunErrorStatus->code;
    writeText(writer, u"lastRunErrorCode", hasError ? head.lastRunErrorStatus->code->text : QString());
    writeSchedule(writer, explanation, context.language);
    writeText(writer, u"source", job.answer.source);
    writer.key(u"deadline");
    explain::writeDeadline(writer, explanation.deadline, context.now);
    writer.key(u"checks");
    if (explanation.complete) {
        const explain::FindingCounts counts = explain::countsOf(explanation.checks);
        writer.beginObject();
        writer.key(u"error").number(qint64(counts.errors));
        writer.key(u"warning").number(qint64(counts.warnings));
        writer.key(u"info").number(qint64(counts.infos));
        writer.endObject();
    } else {
        writer.null();
    }
    writer.endObject();
}

/** `1E 2W`, with the first letters of the severities' ids; `0` if nothing was found. */
QString checksCell(const Explanation& explanation)
{
    if (!explanation.complete)
        return u"-"_s;
    const explain::FindingCounts counts = explain::countsOf(explanation.checks);
    QStringList parts;
    const std::pair<int, QChar> all[]{{counts.errors, u'E'}, {counts.warnings, u'W'}, {counts.infos, u'I'}};
    for (const auto& [count, letter] : all) {
        if (count > 0)
            parts += QString::number(count) + letter;
    }
    return parts.isEmpty() ? u"0"_s : parts.join(u' ');
}

QString cell(const QString& text)
{
    return text.isEmpty() ? u"-"_s : explain::shown(text);
}

QString shortDate(const job::Member<job::Timestamp>& member)
{
    return member ? job::isoDate(job::utcDate(member->at)) : u"-"_s;
}

QString typeText(const job::Job& job, const Explanation& explanation, const Language& language)
{
    if (explanation.complete)
        return plain(explanation.schedule.shortText, language);
    return cell(job.head().jobType ? job.head().jobType->text : QString());
}

QStringList row(const job::Job& job, const Explanation& explanation, const Context& context)
{
    const Language& language = context.language;
    const QString status = plain(explanation.status.label, language);
    return {
        status.isEmpty() ? cell(explanation.status.api) : status,
        explain::shortened(cell(job.name()), s_nameColumns),
        typeText(job, explanation, language),
        cell(job.account().text()),
        cell(job.region().text()),
        shortDate(job.head().createdAt),
        explanation.deadline ? plain(explanation.deadline->countdown(context.now), language) : u"-"_s,
        checksCell(explanation),
        cell(job.id().text()),
    };
}

QStringList heads(const Language& language)
{
    QStringList texts;
    for (const char* head : {QT_TRANSLATE_NOOP("explain", "STATUS"), QT_TRANSLATE_NOOP("explain", "NAME"),
             QT_TRANSLATE_NOOP("explain", "RUNS"), QT_TRANSLATE_NOOP("explain", "ACCOUNT"),
             QT_TRANSLATE_NOOP("explain", "REGION"), QT_TRANSLATE_NOOP("explain", "CREATED"),
             QT_TRANSLATE_NOOP("explain", "EXPIRES IN"), QT_TRANSLATE_NOOP("explain", "CHECKS"),
             QT_TRANSLATE_NOOP("explain", "JOB ID")})
        texts += plain(Phrase(head), language);
    return texts;
}

} // namespace

Result<ExitCode> ListCommand::run(const CommandLine& line, Context& context, Terminal& terminal)
{
    const Result<Loaded> loaded = loadWhatIsThere(line, context, line.details ? Depth::Described : Depth::AsListed);
    if (!loaded)
        return Unexpected<Failure>(loaded.error());
    const Result<CheckedJobs> checks = CheckedJobs::make(loaded->jobs, line, context);
    if (!checks)
        return Unexpected<Failure>(checks.error());
    const bool isNothing = loaded->jobs.empty() && !loaded->failures.empty();
    if (isNothing) {
        // An empty list would say that there are no jobs.
    } else if (line.json) {
        json::Writer writer;
        writer.beginArray();
        for (const job::Job& job : loaded->jobs)
            writeJob(writer, job, checks->explain(job), context);
        writer.endArray();
        terminal.write(writer.result() + '\n');
    } else {
        std::vector<QStringList> rows;
        rows.reserve(loaded->jobs.size());
        for (const job::Job& job : loaded->jobs)
            rows.push_back(row(job, checks->explain(job), context));
        terminal.write(textTable(heads(context.language), rows));
    }
    // A Region that refuses takes nothing away from the others, but the end says that something is missing.
    if (loaded->failures.empty())
        return ExitCode::Done;
    for (std::size_t at = 0; at + 1 < loaded->failures.size(); ++at)
        Terminal::complain(loaded->failures[at].text, context.language);
    return Unexpected<Failure>(loaded->failures.back());
}

} // namespace jobscope::cli
