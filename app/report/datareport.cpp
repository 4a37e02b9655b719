// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/datareport.h"

#include "explain/csvtext.h"
#include "explain/output.h"
#include "report/indentedjson.h"
#include "json/writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace jobscope::report {

using namespace Qt::StringLiterals;
using explain::Explanation;
using explain::Language;

namespace {

QString originName(job::Origin origin)
{
    switch (origin) {
    case job::Origin::File:
        return u"file"_s;
    case job::Origin::StandardInput:
        return u"standardInput"_s;
    case job::Origin::Sample:
        return u"sample"_s;
    case job::Origin::Aws:
        return u"aws"_s;
    case job::Origin::Snapshot:
        return u"snapshot"_s;
    case job::Origin::Bundle:
        return u"bundle"_s;
    }
    return {};
}

void writeText(json::Writer& writer, QStringView key, const QString& text)
{
    writer.key(key);
    if (text.isEmpty())
        writer.null();
    else
        writer.string(text);
}

void writeProvenance(json::Writer& writer, const job::Answer& answer, const Language& language)
{
    writer.key(u"provenance").beginObject();
    writer.key(u"origin").string(originName(answer.origin));
    writeText(writer, u"source", language.masked(answer.source));
    writeText(writer, u"elementPointer", answer.elementPointer);
    writeText(writer, u"operation", answer.operation);
    writeText(writer, u"endpoint", answer.endpoint);
    writeText(writer, u"region", answer.region.text());
    writeText(writer, u"accountId", language.masked(answer.account.text()));
    writeText(writer, u"callerArn", language.masked(answer.callerArn));
    writeText(writer, u"requestId", answer.requestId);
    writeText(writer, u"receivedAt", answer.receivedAt ? job::isoInstant(*answer.receivedAt) : QString());
    writer.key(u"bytes").number(qint64{answer.bytes.size()});
    writer.key(u"sha256").string(QString::fromLatin1(answer.sha256()));
    writeText(writer, u"fileSha256", QString::fromLatin1(answer.fileSha256));
    writer.endObject();
}

/** What a report holds, and what not. */
void writeContains(
    json::Writer& writer, std::span<const job::Job> jobs, const Completeness& completeness, const Language& language)
{
    const auto whole = std::count_if(jobs.begin(), jobs.end(), [](const job::Job& job) { return job.isComplete(); });
    writer.key(u"contains").beginObject();
    writer.key(u"jobs").number(qint64(jobs.size()));
    writer.key(u"withDefinition").number(qint64{whole});
    writer.key(u"listEntriesOnly").number(qint64(jobs.size()) - whole);
    writer.key(u"ofJobs").number(qint64(std::max(completeness.listed, jobs.size())));
    writer.key(u"isComplete").boolean(completeness.isComplete(jobs));
    writer.key(u"leftOut").number(qint64(completeness.leftOut(jobs.size())));
    const auto write = [&](QStringView key, const std::vector<explain::Phrase>& phrases) {
        writer.key(key).beginArray();
        for (const explain::Phrase& phrase : phrases)
            writer.string(plain(phrase, language));
        writer.endArray();
    };
    write(u"failures", completeness.failures);
    write(u"passedOver", completeness.passedOver);
    write(u"repeated", completeness.repeated);
    writer.endObject();
}

QString join(const std::vector<explain::Statement>& statements, const Language& language)
{
    QStringList lines;
    for (const explain::Statement& statement : statements)
        lines += plain(statement.text, language);
    return lines.join(u'\n');
}

/** What every line of a table says of the whole. */
QStringList commonCells(std::span<const job::Job> jobs, const Circumstances& circumstances, bool isRedacted)
{
    const auto boolean = [](bool is) { return is ? u"true"_s : u"false"_s; };
    return {job::isoInstant(circumstances.now), u"Jobscope "_s + circumstances.programVersion, boolean(isRedacted),
        boolean(circumstances.completeness.isComplete(jobs))};
}

/** What is missing must not be missed: each such sentence is a line of its own. */
QStringList missingLines(std::span<const job::Job> jobs, const Completeness& completeness, const Language& language)
{
    QStringList lines;
    const auto add = [&](const explain::Phrase& phrase) { lines += plain(phrase, language); };
    if (const size_t leftOut = completeness.leftOut(jobs.size()))
        add(explain::Phrase(QT_TRANSLATE_NOOP("explain", "Left out: %1")).arg(otherJobsText(leftOut)));
    for (const explain::Phrase& each : completeness.passedOver)
        add(explain::Phrase(QT_TRANSLATE_NOOP("explain", "Passed over: %1")).arg(each));
    for (const explain::Phrase& each : completeness.repeated)
        add(explain::Phrase(QT_TRANSLATE_NOOP("explain", "More than once: %1")).arg(each));
    for (const explain::Phrase& failure : completeness.failures)
        add(missingText(failure));
    return lines;
}

QStringList csvCells(const job::Job& job, const Explanation& explanation, const Language& language)
{
    const job::JobHead& head = job.head();
    const auto counts = explain::countsOf(explanation.checks);
    QStringList found;
    QStringList accepted;
    for (const explain::Finding& finding : explanation.checks) {
        const QString name = QString::fromLatin1(finding.info().name);
        if (finding.acceptedReason)
            accepted += name + u": "_s + explain::shown(language.masked(*finding.acceptedReason));
        else
            found += name;
    }
    const job::Answer& answer = job.answer;
    return {job.id().text(), explain::shown(language.masked(job.name())), language.masked(job.account().text()),
        job.region().text(), head.jobStatus ? head.jobStatus->text : QString(),
        plain(explanation.status.label, language), head.jobType ? head.jobType->text : QString(),
        head.createdAt ? job::isoInstant(head.createdAt->at) : QString(),
        plain(explanation.schedule.shortText, language), plain(explanation.summary, language),
        explain::logicLines({}, explanation.buckets, language).join(u'\n').trimmed(),
        explain::logicLines({}, explanation.objects, language).join(u'\n').trimmed(),
        join(explanation.sampling, language), join(explanation.identifiers, language),
        explanation.deadline ? job::isoInstant(explanation.deadline->at) : QString(), QString::number(counts.errors),
        QString::number(counts.warnings), QString::number(counts.infos), found.join(u' '), accepted.join(u'\n'),
        explanation.complete ? u"true"_s : u"false"_s, language.masked(answer.source), answer.operation,
        language.masked(answer.callerArn), answer.requestId,
        answer.receivedAt ? job::isoInstant(*answer.receivedAt) : QString(), QString::fromLatin1(answer.sha256()),
        QString::fromLatin1(answer.fileSha256), join(explanation.lastRun, language)};
}

} // namespace

QByteArray toJson(std::span<const job::Job> jobs, const Explain& explain, const Circumstances& circumstances,
    const Language& language, const JsonMask& mask, const BuildProgress& progress)
{
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject();
    writer.key(u"schemaVersion").number(1);
    writer.key(u"generatedAt").string(job::isoInstant(circumstances.now));
    writer.key(u"generatedAtIsGiven").boolean(circumstances.nowIsGiven);
    writer.key(u"program").string(QString(u"Jobscope "_s + circumstances.programVersion));
    writer.key(u"redacted").boolean(bool(mask));
    writeContains(writer, jobs, circumstances.completeness, language);
    writer.key(u"jobs").beginArray();
    int done = 0;
    for (const job::Job& job : jobs) {
        writer.beginObject();
        writeProvenance(writer, job.answer, language);
        writer.key(u"definition").raw(mask ? mask(job.answer.utf8) : job.answer.utf8);
        writer.key(u"explanation").raw(explain::toJson(job, explain(job), language).trimmed());
        writer.endObject();
        if (progress && !progress(++done, int(jobs.size())))
            return {};
    }
    writer.endArray().endObject();
    return indentedJson(writer.result()).toUtf8() + '\n';
}

QByteArray toCsv(std::span<const job::Job> jobs, const Explain& explain, const Circumstances& circumstances,
    const Language& language, bool isRedacted, const BuildProgress& progress)
{
    QString text = u"\uFEFF"_s
        + explain::csvLine({u"jobId"_s, u"name"_s, u"accountId"_s, u"region"_s, u"jobStatus"_s, u"status"_s,
            u"jobType"_s, u"createdAt"_s, u"schedule"_s, u"summary"_s, u"buckets"_s, u"objects"_s, u"sampling"_s,
            u"identifiers"_s, u"expiresAt"_s, u"errors"_s, u"warnings"_s, u"infos"_s, u"checks"_s, u"acceptedChecks"_s,
            u"isComplete"_s, u"source"_s, u"operation"_s, u"callerArn"_s, u"requestId"_s, u"receivedAt"_s, u"sha256"_s,
            u"fileSha256"_s, u"runs"_s, u"generatedAt"_s, u"program"_s, u"redacted"_s, u"reportIsComplete"_s});
    const QStringList common = commonCells(jobs, circumstances, isRedacted);
    int done = 0;
    for (const job::Job& job : jobs) {
        text += explain::csvLine(csvCells(job, explain(job), language) + common);
        if (progress && !progress(++done, int(jobs.size())))
            return {};
    }
    for (const QString& line : missingLines(jobs, circumstances.completeness, language))
        text += explain::csvLine({QString(), line});
    return text.toUtf8();
}

} // namespace jobscope::report
