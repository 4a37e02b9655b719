// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/listcommand.h"

#include "cli/checkedjobs.h"
#include "cli/jobfilter.h"
#include "cli/source.h"
#include "cli/texttable.h"
#include "explain/explanation.h"
#include "explain/output.h"
#include "json/writer.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Language;
using explain::Phrase;

namespace {

/** What a line says of a job: a small part of an explanation, which would take many times as long. */
struct Listed {
    Listed(const job::Job& source, const CheckedJobs& checks, const Context& context)
        : job(source)
        , status(explain::describeStatus(source.head().jobStatus, source.type()))
        , deadline(explain::deadlineOf(source))
    {
        if (!source.isComplete())
            return;
        schedule = explain::describeSchedule(*source.definition(), context.readings, context.now);
        counts = explain::countsOf(checks.findings(source));
    }

    const job::Job& job;
    explain::StatusPart status;
    std::optional<explain::Deadline> deadline;
    std::optional<explain::SchedulePart> schedule; //!< of whole definitions, as the counts
    std::optional<explain::FindingCounts> counts;
};

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

void writeSchedule(json::Writer& writer, const Listed& listed, const Language& language)
{
    writer.key(u"schedule");
    if (!listed.schedule) {
        writer.null();
        return;
    }
    const explain::SchedulePart& schedule = *listed.schedule;
    writer.beginObject();
    writer.key(u"type").string(explain::scheduleTypeName(schedule.type));
    if (schedule.dayOfWeek)
        writer.key(u"dayOfWeek").string(job::toText(*schedule.dayOfWeek));
    if (schedule.dayOfMonth)
        writer.key(u"dayOfMonth").number(*schedule.dayOfMonth);
    writer.key(u"text").string(plain(schedule.shortText, language));
    writer.endObject();
}

void writeJob(json::Writer& writer, const Listed& listed, const Context& context)
{
    const job::Job& job = listed.job;
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
    writeSchedule(writer, listed, context.language);
    writeText(writer, u"source", job.answer.source);
    writer.key(u"deadline");
    explain::writeDeadline(writer, listed.deadline, context.now);
    writer.key(u"checks");
    if (listed.counts) {
        writer.beginObject();
        writer.key(u"error").number(qint64(listed.counts->errors));
        writer.key(u"warning").number(qint64(listed.counts->warnings));
        writer.key(u"info").number(qint64(listed.counts->infos));
        writer.endObject();
    } else {
        writer.null();
    }
    writer.endObject();
}

/** `1E 2W`, with the first letters of the severities' ids; `0` if nothing was found. */
QString checksCell(const std::optional<explain::FindingCounts>& counts)
{
    if (!counts)
        return u"-"_s;
    QStringList parts;
    const std::pair<int, QChar> all[]{{counts->errors, u'E'}, {counts->warnings, u'W'}, {counts->infos, u'I'}};
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

QString typeText(const Listed& listed, const Language& language)
{
    if (listed.schedule)
        return plain(listed.schedule->shortText, language);
    return cell(listed.job.head().jobType ? listed.job.head().jobType->text : QString());
}

QStringList row(const Listed& listed, const Context& context)
{
    const Language& language = context.language;
    const job::Job& job = listed.job;
    const QString status = plain(listed.status.label, language);
    return {
        status.isEmpty() ? cell(listed.status.api) : status,
        explain::shortened(cell(job.name()), s_nameColumns),
        typeText(listed, language),
        cell(job.account().text()),
        cell(job.region().text()),
        shortDate(job.head().createdAt),
        listed.deadline ? plain(listed.deadline->countdown(context.now), language) : u"-"_s,
        checksCell(listed.counts),
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
    const bool needsDetails = line.details || line.filter.needsDetails();
    const Result<Loaded> loaded = loadWhatIsThere(line, context, needsDetails ? Depth::Described : Depth::AsListed);
    if (!loaded)
        return Unexpected<Failure>(loaded.error());
    const Result<CheckedJobs> checks = CheckedJobs::make(loaded->jobs, line, context);
    if (!checks)
        return Unexpected<Failure>(checks.error());
    const std::vector<const job::Job*> jobs = filtered(loaded->jobs, line.filter, *checks, context);
    const bool isNothing = loaded->jobs.empty() && !loaded->failures.empty();
    if (isNothing) {
        // An empty list would say that there are no jobs.
    } else if (line.json) {
        json::Writer writer;
        writer.beginArray();
        for (const job::Job* job : jobs)
            writeJob(writer, Listed(*job, *checks, context), context);
        writer.endArray();
        terminal.write(writer.result() + '\n');
    } else {
        std::vector<QStringList> rows;
        rows.reserve(jobs.size());
        for (const job::Job* job : jobs)
            rows.push_back(row(Listed(*job, *checks, context), context));
        terminal.write(textTable(heads(context.language), rows));
    }
    // A Region that refuses takes nothing away from the others, but the end says that something is missing.
    return endedWith(loaded->failures, ExitCode::Done, context.language);
}

} // namespace jobscope::cli
