// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/output.h"

#include "explain/outcomewording.h"
#include "json/writer.h"

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using json::Writer;

namespace {

QString kindName(LogicNode::Kind kind)
{
    switch (kind) {
    case LogicNode::Kind::All:
        return u"all"_s;
    case LogicNode::Kind::Any:
        return u"any"_s;
    case LogicNode::Kind::Condition:
        return u"condition"_s;
    case LogicNode::Kind::Value:
        return u"value"_s;
    case LogicNode::Kind::BucketList:
        return u"bucketList"_s;
    case LogicNode::Kind::Everything:
        return u"everything"_s;
    case LogicNode::Kind::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString phaseName(DeadlinePhase phase)
{
    switch (phase) {
    case DeadlinePhase::Days:
        return u"days"_s;
    case DeadlinePhase::LastWeek:
        return u"lastWeek"_s;
    case DeadlinePhase::LastDay:
        return u"lastDay"_s;
    case DeadlinePhase::Expired:
        return u"expired"_s;
    }
    return {};
}

QString presenceName(Presence presence)
{
    switch (presence) {
    case Presence::Absent:
        return u"absent"_s;
    case Presence::Null:
        return u"null"_s;
    case Presence::Empty:
        return u"empty"_s;
    case Presence::Filled:
        return u"present"_s;
    }
    return {};
}

class JsonOutput {
public:
    explicit JsonOutput(const Language& language)
        : m_language(language)
    {
    }

    void text(QStringView key, const Phrase& phrase) { m_writer.key(key).string(plain(phrase, m_language)); }

    void pointers(const std::vector<QString>& pointers)
    {
        m_writer.key(u"pointers").beginArray();
        for (const QString& pointer : pointers)
            m_writer.string(pointer);
        m_writer.endArray();
    }

    void node(const LogicNode& node)
    {
        // A list of one account needs no node around it.
        if (node.kind == LogicNode::Kind::Any && node.children.size() == 1
            && node.children.front().kind == LogicNode::Kind::BucketList) {
            this->node(node.children.front());
            return;
        }
        m_writer.beginObject();
        m_writer.key(u"kind").string(kindName(node.kind));
        text(u"text", node.text);
        m_writer.key(u"pointer").string(node.pointer);
        m_writer.key(u"malformed").boolean(node.malformed);
        if (node.part == LogicNode::Part::Include || node.part == LogicNode::Part::Exclude)
            m_writer.key(u"part").string(node.part == LogicNode::Part::Include ? u"include" : u"exclude");
        if (!node.readings.empty()) {
            m_writer.key(u"readings").beginArray();
            for (const ReadingId id : node.readings)
                m_writer.string(QString::fromLatin1(readingInfo(id).name));
            m_writer.endArray();
        }
        if (!node.notes.empty()) {
            m_writer.key(u"notes").beginArray();
            for (const Phrase& note : node.notes)
                m_writer.string(plain(note, m_language));
            m_writer.endArray();
        }
        if (!node.remarks.empty()) {
            m_writer.key(u"remarks").beginArray();
            for (const Remark& remark : node.remarks)
                m_writer.string(plain(remark.text, m_language));
            m_writer.endArray();
        }
        m_writer.key(u"children").beginArray();
        for (const LogicNode& child : node.children)
            this->node(child);
        m_writer.endArray();
        m_writer.endObject();
    }

    void statements(QStringView key, const std::vector<Statement>& statements)
    {
        m_writer.key(key).beginArray();
        for (const Statement& statement : statements) {
            m_writer.beginObject();
            text(u"text", statement.text);
            m_writer.key(u"pointer").string(statement.pointer);
            m_writer.endObject();
        }
        m_writer.endArray();
    }

    void ids(QStringView key, const job::Member<QStringList>& ids)
    {
        m_writer.key(key);
        if (!ids) {
            m_writer.null();
            return;
        }
        m_writer.beginArray();
        for (const QString& id : *ids)
            m_writer.string(id);
        m_writer.endArray();
    }

    Writer& writer() { return m_writer; }

    QString joined(const std::vector<Statement>& statements) const
    {
        QStringList texts;
        for (const Statement& statement : statements)
            texts += plain(statement.text, m_language);
        return texts.join(u' ');
    }

private:
    Writer m_writer;
    const Language& m_language;
};

void writeSchedule(JsonOutput& out, const SchedulePart& schedule)
{
    Writer& writer = out.writer();
    writer.beginObject();
    writer.key(u"type").string(scheduleTypeName(schedule.type));
    if (schedule.dayOfWeek)
        writer.key(u"dayOfWeek").string(job::toText(*schedule.dayOfWeek));
    if (schedule.dayOfMonth)
        writer.key(u"dayOfMonth").number(*schedule.dayOfMonth);
    writer.key(u"text").string(out.joined(schedule.statements));
    writer.key(u"nextDates").beginArray();
    for (const std::chrono::year_month_day date : schedule.nextDates)
        writer.string(job::isoDate(date));
    writer.endArray();
    writer.endObject();
}

void writeIdentifiers(JsonOutput& out, const job::ClassificationJob& job, const Explanation& explanation)
{
    Writer& writer = out.writer();
    writer.beginObject();
    writer.key(u"managedDataIdentifierSelector");
    if (job.managedDataIdentifierSelector)
        writer.string(job.managedDataIdentifierSelector->text);
    else
        writer.null();
    out.ids(u"managedDataIdentifierIds", job.managedDataIdentifierIds);
    out.ids(u"customDataIdentifierIds", job.customDataIdentifierIds);
    out.ids(u"allowListIds", job.allowListIds);
    writer.key(u"text").string(out.joined(explanation.identifiers));
    out.statements(u"statements", explanation.identifiers);
    if (!explanation.names.empty()) {
        writer.key(u"names").beginArray();
        for (const NamedPlace& named : explanation.names) {
            writer.beginObject();
            writer.key(u"id").string(named.id);
            out.text(u"text", named.title);
            writer.key(u"pointer").string(named.pointer);
            writer.endObject();
        }
        writer.endArray();
    }
    writer.endObject();
}

void writeMembers(JsonOutput& out, const Explanation& explanation)
{
    Writer& writer = out.writer();
    writer.beginArray();
    for (const MemberPart& member : explanation.members) {
        writer.beginObject();
        writer.key(u"name").string(member.name);
        out.text(u"title", member.title);
        writer.key(u"state").string(presenceName(member.presence));
        out.text(u"text", member.text);
        writer.key(u"pointer").string(member.pointer);
        writer.endObject();
    }
    writer.endArray();
}

/** Where an answer beside the job's own comes from. */
void writeReceipt(Writer& writer, const job::Answer& answer)
{
    const auto text = [&](QStringView key, const QString& value) {
        writer.key(key);
        if (value.isEmpty())
            writer.null();
        else
            writer.string(value);
    };
    writer.beginObject();
    text(u"operation", answer.operation);
    text(u"endpoint", answer.endpoint);
    text(u"region", answer.region.text());
    text(u"requestId", answer.requestId);
    text(u"receivedAt", answer.receivedAt ? job::isoInstant(*answer.receivedAt) : QString());
    writer.key(u"bytes").number(qint64{answer.bytes.size()});
    writer.key(u"sha256").string(QString::fromLatin1(answer.sha256()));
    writer.endObject();
}

void writeReadings(JsonOutput& out, const Explanation& explanation)
{
    Writer& writer = out.writer();
    writer.beginArray();
    for (const ReadingNote& note : explanation.readings) {
        const ReadingInfo& info = readingInfo(note.id);
        writer.beginObject();
        writer.key(u"id").string(QString::fromLatin1(info.name));
        writer.key(u"choice").string(note.choice);
        writer.key(u"default").string(QString::fromLatin1(info.choices.front().id));
        out.text(u"text", note.text);
        out.pointers(note.pointers);
        writer.endObject();
    }
    writer.endArray();
}

} // namespace

QString scheduleTypeName(ScheduleType type)
{
    switch (type) {
    case ScheduleType::OneTime:
        return u"oneTime"_s;
    case ScheduleType::Daily:
        return u"daily"_s;
    case ScheduleType::Weekly:
        return u"weekly"_s;
    case ScheduleType::Monthly:
        return u"monthly"_s;
    case ScheduleType::Unknown:
        return u"unknown"_s;
    }
    return {};
}

void writeDeadline(Writer& writer, const std::optional<Deadline>& deadline, job::Instant now)
{
    if (!deadline) {
        writer.null();
        return;
    }
    writer.beginObject();
    writer.key(u"at").string(job::isoInstant(deadline->at));
    writer.key(u"remainingSeconds").number(qint64(deadline->remaining(now).count()));
    writer.key(u"phase").string(phaseName(deadline->phase(now)));
    writer.key(u"effect").string(deadline->effect == DeadlineEffect::JobCancelled ? u"jobCancelled" : u"runCancelled");
    writer.endObject();
}

// Written a few hundred thousand times a second: without a Writer.
namespace {

void appendQuoted(QByteArray& out, const QString& text)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; };
    if (!std::all_of(text.begin(), text.end(), isPlain)) {
        out += json::quoted(text);
        return;
    }
    const qsizetype begin = out.size();
    out.resize(begin + text.size() + 2);
    char* to = out.data() + begin;
    *to++ = '"';
    for (const QChar c : text)
        *to++ = char(c.unicode());
    *to = '"';
}

/** `,"name":["a","b"]` */
template <typename T, typename Text>
void appendList(QByteArray& out, const char* name, const std::vector<T>& items, Text text)
{
    out += name;
    out += '[';
    for (const T& item : items) {
        if (&item != &items.front())
            out += ',';
        appendQuoted(out, text(item));
    }
    out += ']';
}

template <typename Name> void appendDecision(QByteArray& out, const Outcome& outcome, Name name)
{
    appendList(out, R"(,"deciding":)", outcome.deciding, [](const QString& pointer) { return pointer; });
    appendList(out, R"(,"missing":)", outcome.missing, factName);
    out += R"(,"byReading":{)";
    for (const ReadingVerdict& other : outcome.byReading) {
        if (&other != &outcome.byReading.front())
            out += ',';
        appendQuoted(out, other.readings);
        out += ':';
        appendQuoted(out, name(other.verdict));
    }
    out += '}';
}

} // namespace

void appendJsonLine(QByteArray& out, const Outcome& outcome)
{
    out += R"({"verdict":)";
    appendQuoted(out, verdictName(outcome.verdict));
    appendDecision(out, outcome, verdictName);
    appendList(out, R"(,"caveats":)", outcome.caveats, caveatName);
    out += "}\n";
}

void writeFinding(Writer& writer, const Finding& finding, const Language& language, const std::optional<QString>& jobId)
{
    writer.beginObject();
    if (jobId)
        writer.key(u"jobId").string(*jobId);
    writer.key(u"id").string(QString::fromLatin1(finding.info().name));
    writer.key(u"severity").string(toText(finding.severity()));
    writer.key(u"category").string(toText(finding.info().category));
    writer.key(u"pointers").beginArray();
    for (const QString& pointer : finding.pointers)
        writer.string(pointer);
    writer.endArray();
    writer.key(u"what").string(plain(finding.what, language));
    writer.key(u"why").string(plain(finding.why(), language));
    writer.key(u"action").string(plain(finding.action(), language));
    writer.key(u"accepted").boolean(finding.isAccepted());
    writer.key(u"acceptedReason");
    if (finding.acceptedReason)
        writer.string(language.masked(*finding.acceptedReason));
    else
        writer.null();
    writer.endObject();
}

QByteArray toJsonLine(const Outcome& outcome)
{
    QByteArray line;
    appendJsonLine(line, outcome);
    line.chop(1);
    return line;
}

void appendJsonLine(QByteArray& out, const job::Job& job, const ObjectFacts& bucket, const Outcome& outcome)
{
    const auto add = [&](const char* name, const QString& text) {
        out += name;
        if (text.isEmpty())
            out += "null";
        else
            appendQuoted(out, text);
    };
    add(R"({"bucket":)", bucket.bucket.value_or(QString()));
    add(R"(,"accountId":)", bucket.accountId.value_or(QString()));
    add(R"(,"jobId":)", job.id().text());
    add(R"(,"name":)", job.name());
    add(R"(,"selected":)", selectionName(outcome.verdict));
    appendDecision(out, outcome, selectionName);
    out += "}\n";
}

QByteArray toJson(const job::Job& job, const Explanation& explanation, const Language& language)
{
    JsonOutput out(language);
    Writer& writer = out.writer();
    writer.beginObject();
    writer.key(u"schemaVersion").number(qint64(1));
    writer.key(u"jobId").string(job.id().text());
    writer.key(u"name").string(language.masked(job.name()));
    writer.key(u"complete").boolean(explanation.complete);
    writer.key(u"asOf");
    if (explanation.asOf)
        writer.string(job::isoInstant(*explanation.asOf));
    else
        writer.null();
    out.text(u"asOfText", explanation.asOfText);
    out.text(u"summary", explanation.summary);
    out.text(u"notProof", explanation.notProof);
    writer.key(u"status").beginObject();
    writer.key(u"api").string(explanation.status.api);
    out.text(u"label", explanation.status.label);
    out.text(u"meaning", explanation.status.meaning);
    out.text(u"next", explanation.status.next);
    out.text(u"action", explanation.status.action);
    writer.endObject();
    writer.key(u"deadline");
    writeDeadline(writer, explanation.deadline, explanation.now);
    writer.key(u"gates").beginArray();
    for (const Gate& gate : explanation.gates) {
        writer.beginObject();
        writer.key(u"id").string(QString::fromLatin1(gate.name));
        out.text(u"text", gate.text);
        out.pointers(gate.pointers);
        writer.endObject();
    }
    writer.endArray();
    writer.key(u"buckets");
    out.node(explanation.buckets);
    writer.key(u"objects");
    const job::ClassificationJob* definition = job.definition();
    if (definition)
        out.node(explanation.objects);
    else
        writer.null();
    writer.key(u"schedule");
    if (definition)
        writeSchedule(out, explanation.schedule);
    else
        writer.null();
    writer.key(u"identifiers");
    if (definition)
        writeIdentifiers(out, *definition, explanation);
    else
        writer.null();
    if (!explanation.bucketsNow.empty())
        out.statements(u"bucketsNow", explanation.bucketsNow);
    out.statements(u"lastRun", explanation.lastRun);
    if (!explanation.pause.empty())
        out.statements(u"pause", explanation.pause);
    writer.key(u"besides").beginArray();
    for (const auto& answer : explanation.besides)
        writeReceipt(writer, *answer);
    writer.endArray();
    writer.key(u"members");
    writeMembers(out, explanation);
    writer.key(u"readings");
    writeReadings(out, explanation);
    writer.key(u"checks").beginArray();
    for (const Finding& finding : explanation.checks)
        writeFinding(writer, finding, language);
    writer.endArray();
    writer.endObject();
    return writer.result() + '\n';
}

} // namespace jobscope::explain
