// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/outcomewording.h"
#include "explain/output.h"

#include "json/writer.h"

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
    writer.endObject();
}

void writeMembers(JsonOutput& out, const Explanation& explanation)
{
    Writer& writer = out.writer();
    writer.beginArray();
    for (const MemberPart& member : explanation.members) {
        writer.beginObject();
        writer.key(u"name").string(QString::fromLatin1(member.name));
        out.text(u"title", member.title);
        writer.key(u"state").string(presenceName(member.presence));
        out.text(u"text", member.text);
        writer.key(u"pointer").string(member.pointer);
        writer.endObject();
    }
    writer.endArray();
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

void appendList(QByteArray& out, const char* name, const std::vector<QString>& texts)
{
    out += name;
    char before = '[';
    for (const QString& text : texts) {
        out += before;
        out += json::quoted(text);
        before = ',';
    }
    out += texts.empty() ? "[]" : "]";
}

template <typename T> void appendNames(QByteArray& out, const char* name, const std::vector<T>& items)
{
    out += name;
    char before = '[';
    for (const T& item : items) {
        out += before;
        out += '"';
        if constexpr (std::is_same_v<T, Fact>)
            out += factName(item).toLatin1();
        else
            out += caveatName(item).toLatin1();
        out += '"';
        before = ',';
    }
    out += items.empty() ? "[]" : "]";
}

template <typename Name> void appendByReading(QByteArray& out, const Outcome& outcome, Name name)
{
    out += R"(,"byReading":{)";
    for (std::size_t i = 0; i < outcome.byReading.size(); ++i) {
        if (i > 0)
            out += ',';
        out += json::quoted(outcome.byReading[i].readings) + R"(:")" + name(outcome.byReading[i].verdict).toLatin1()
            + '"';
    }
    out += '}';
}

} // namespace

void appendJsonLine(QByteArray& out, const Outcome& outcome)
{
    out += R"({"verdict":")";
    out += verdictName(outcome.verdict).toLatin1();
    appendList(out, R"(","deciding":)", outcome.deciding);
    appendNames(out, R"(,"missing":)", outcome.missing);
    appendByReading(out, outcome, verdictName);
    appendNames(out, R"(,"caveats":)", outcome.caveats);
    out += "}\n";
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
    const auto text = [](const QString& words) { return words.isEmpty() ? QByteArray("null") : json::quoted(words); };
    out += R"({"bucket":)" + text(bucket.bucket.value_or(QString())) + R"(,"accountId":)"
        + text(bucket.accountId.value_or(QString())) + R"(,"jobId":)" + text(job.id().text()) + R"(,"name":)"
        + text(job.name()) + R"(,"selected":")" + selectionName(outcome.verdict).toLatin1();
    appendList(out, R"(","deciding":)", outcome.deciding);
    appendNames(out, R"(,"missing":)", outcome.missing);
    appendByReading(out, outcome, selectionName);
    out += "}\n";
}

QByteArray toJson(const job::Job& job, const Explanation& explanation, const Language& language)
{
    JsonOutput out(language);
    Writer& writer = out.writer();
    writer.beginObject();
    writer.key(u"schemaVersion").number(qint64(1));
    writer.key(u"jobId").string(job.id().text());
    writer.key(u"name").string(job.name());
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
    writer.key(u"members");
    writeMembers(out, explanation);
    writer.key(u"readings");
    writeReadings(out, explanation);
    writer.endObject();
    return writer.result() + '\n';
}

} // namespace jobscope::explain
