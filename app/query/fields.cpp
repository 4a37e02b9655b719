// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "query/fields.h"

#include "explain/checks/check.h"
#include "explain/explanation.h"
#include "job/enums.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jobscope::query {

using namespace Qt::StringLiterals;
using explain::Phrase;

namespace {

constexpr std::array fields{
    FieldInfo{Field::Word, {}, ValueKind::Text, false, "billing",
        QT_TRANSLATE_NOOP("explain", "in the name, id, status, account, Region or the names of buckets")},
    FieldInfo{Field::Name, QLatin1StringView("name"), ValueKind::Text, false, "name:\"weekly scan\"",
        QT_TRANSLATE_NOOP("explain", "in the job's name")},
    FieldInfo{Field::Status, QLatin1StringView("status"), ValueKind::Words, false, "status:user_paused",
        QT_TRANSLATE_NOOP("explain", "the status, as the API or the console has it")},
    FieldInfo{Field::Type, QLatin1StringView("type"), ValueKind::Words, false, "type:one_time",
        QT_TRANSLATE_NOOP("explain", "one-time or recurring jobs")},
    FieldInfo{Field::Schedule, QLatin1StringView("schedule"), ValueKind::Words, true, "schedule:monday",
        QT_TRANSLATE_NOOP("explain", "how often it runs, or on which day")},
    FieldInfo{Field::Bucket, QLatin1StringView("bucket"), ValueKind::Text, false, "bucket:logs",
        QT_TRANSLATE_NOOP("explain", "in the name of a bucket that the job's list or criteria give")},
    FieldInfo{Field::Account, QLatin1StringView("account"), ValueKind::Text, false, "account:111122223333",
        QT_TRANSLATE_NOOP("explain", "in the id of the account that the job belongs to")},
    FieldInfo{Field::Region, QLatin1StringView("region"), ValueKind::Text, false, "region:eu-west-1",
        QT_TRANSLATE_NOOP("explain", "in the job's Region")},
    FieldInfo{Field::Tag, QLatin1StringView("tag"), ValueKind::Text, true, "tag:env=prod",
        QT_TRANSLATE_NOOP("explain", "a tag on the job itself: its key, or key=value")},
    FieldInfo{Field::Check, QLatin1StringView("check"), ValueKind::Words, true, "check:warning",
        QT_TRANSLATE_NOOP("explain", "what the checks found: a severity or the id of a check")},
    FieldInfo{Field::Id, QLatin1StringView("id"), ValueKind::Text, false, "id:4f1a09",
        QT_TRANSLATE_NOOP("explain", "in the job's id")},
    FieldInfo{Field::Created, QLatin1StringView("created"), ValueKind::PastMoment, false, "created<2024-01-01",
        QT_TRANSLATE_NOOP("explain", "when it was created: a date (UTC), or -7d for seven days ago")},
    FieldInfo{Field::Expires, QLatin1StringView("expires"), ValueKind::FutureMoment, false, "expires<7d",
        QT_TRANSLATE_NOOP("explain", "when a person's pause ends the job or its run: in less than seven days, or did")},
    FieldInfo{Field::Sampling, QLatin1StringView("sampling"), ValueKind::Percent, true, "sampling<100",
        QT_TRANSLATE_NOOP("explain", "the percentage of objects that the job states")},
    FieldInfo{Field::Has, QLatin1StringView("has"), ValueKind::Words, false, "has:error",
        QT_TRANSLATE_NOOP("explain", "an error of the last run, a deadline, tags, or its details")},
};

std::vector<Choice> statuses()
{
    std::vector<Choice> choices;
    for (const job::JobStatus status : job::allValues<job::JobStatus>()) {
        QStringList others;
        switch (status) {
        case job::JobStatus::Running:
            others = {u"active (running)"_s};
            break;
        case job::JobStatus::Idle:
            others = {u"active (idle)"_s};
            break;
        case job::JobStatus::Paused:
            others = {u"paused (by macie)"_s, u"by macie"_s};
            break;
        case job::JobStatus::UserPaused:
            others = {u"paused (by user)"_s, u"by user"_s};
            break;
        case job::JobStatus::Complete:
            others = {u"completed"_s};
            break;
        case job::JobStatus::Cancelled:
            others = {u"canceled"_s};
            break;
        }
        choices.push_back({job::toText(status).toLower(), std::move(others), explain::statusLabel(status)});
    }
    choices.push_back({u"active"_s, {}, Phrase(QT_TRANSLATE_NOOP("explain", "running or idle"))});
    return choices;
}

std::vector<Choice> types()
{
    return {
        {job::toText(job::JobType::OneTime).toLower(), {u"one-time job"_s, u"once"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "Once"))},
        {job::toText(job::JobType::Scheduled).toLower(), {u"scheduled job"_s, u"recurring"_s, u"recurring job"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "Recurring"))},
    };
}

std::vector<Choice> schedules()
{
    std::vector<Choice> choices{
        {u"once"_s, {u"one_time"_s}, Phrase(QT_TRANSLATE_NOOP("explain", "Once"))},
        {u"daily"_s, {}, Phrase(QT_TRANSLATE_NOOP("explain", "Daily"))},
        {u"weekly"_s, {}, Phrase(QT_TRANSLATE_NOOP("explain", "Weekly"))},
        {u"monthly"_s, {}, Phrase(QT_TRANSLATE_NOOP("explain", "Monthly"))},
    };
    Q_ASSERT(choices.size() == firstWeekday);
    static constexpr std::array days{
        QT_TRANSLATE_NOOP("explain", "Weekly, Sunday"),
        QT_TRANSLATE_NOOP("explain", "Weekly, Monday"),
        QT_TRANSLATE_NOOP("explain", "Weekly, Tuesday"),
        QT_TRANSLATE_NOOP("explain", "Weekly, Wednesday"),
        QT_TRANSLATE_NOOP("explain", "Weekly, Thursday"),
        QT_TRANSLATE_NOOP("explain", "Weekly, Friday"),
        QT_TRANSLATE_NOOP("explain", "Weekly, Saturday"),
    };
    for (const job::DayOfWeek day : job::allValues<job::DayOfWeek>())
        choices.push_back({job::toText(day).toLower(), {}, Phrase(days[size_t(day)])});
    return choices;
}

std::vector<Choice> checks()
{
    std::vector<Choice> choices;
    for (const explain::Severity severity :
        {explain::Severity::Error, explain::Severity::Warning, explain::Severity::Info})
        choices.push_back({toText(severity), {}, explain::severityTitle(severity)});
    Q_ASSERT(choices.size() == firstCheck);
    for (const explain::CheckInfo& info : explain::allChecks())
        choices.push_back({QString::fromLatin1(info.name), {}, explain::severityTitle(info.severity)});
    return choices;
}

std::vector<Choice> haves()
{
    return {
        {u"error"_s, {}, Phrase(QT_TRANSLATE_NOOP("explain", "the last run met access errors"))},
        {u"deadline"_s, {}, Phrase(QT_TRANSLATE_NOOP("explain", "its pause ends at a known time"))},
        {u"tags"_s, {u"tag"_s}, Phrase(QT_TRANSLATE_NOOP("explain", "tags on the job itself"))},
        {u"details"_s, {}, Phrase(QT_TRANSLATE_NOOP("explain", "its full answer is loaded"))},
    };
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

std::span<const FieldInfo> allFields()
{
    return fields;
}

const FieldInfo& fieldInfo(Field field)
{
    return *std::find_if(fields.begin(), fields.end(), [field](const FieldInfo& info) { return info.field == field; });
}

std::optional<Field> fieldFromName(QStringView name)
{
    for (const FieldInfo& info : fields) {
        if (!info.name.isEmpty() && name.compare(info.name, Qt::CaseInsensitive) == 0)
            return info.field;
    }
    return {};
}

const std::vector<Choice>& choicesOf(Field field)
{
    static const std::vector<Choice> none;
    static const std::vector<Choice> ofStatus = statuses();
    static const std::vector<Choice> ofType = types();
    static const std::vector<Choice> ofSchedule = schedules();
    static const std::vector<Choice> ofCheck = checks();
    static const std::vector<Choice> ofHas = haves();
    switch (field) {
    case Field::Status:
        return ofStatus;
    case Field::Type:
        return ofType;
    case Field::Schedule:
        return ofSchedule;
    case Field::Check:
        return ofCheck;
    case Field::Has:
        return ofHas;
    case Field::Word:
    case Field::Name:
    case Field::Id:
    case Field::Bucket:
    case Field::Account:
    case Field::Region:
    case Field::Tag:
    case Field::Created:
    case Field::Expires:
    case Field::Sampling:
        break;
    }
    return none;
}

QString bareText(QStringView text)
{
    QString bare;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            bare += c.toCaseFolded();
    }
    return bare;
}

std::optional<int> choiceFromText(Field field, QStringView text)
{
    const QString bare = bareText(text);
    const std::vector<Choice>& choices = choicesOf(field);
    for (size_t at = 0; at < choices.size(); ++at) {
        const auto isSame = [&bare](const QString& name) { return bareText(name) == bare; };
        if (isSame(choices[at].name) || std::any_of(choices[at].others.begin(), choices[at].others.end(), isSame))
            return int(at);
    }
    return {};
}

QString operatorText(Operator comparison)
{
    switch (comparison) {
    case Operator::Is:
        return u":"_s;
    case Operator::Less:
        return u"<"_s;
    case Operator::LessOrEqual:
        return u"<="_s;
    case Operator::Greater:
        return u">"_s;
    case Operator::GreaterOrEqual:
        return u">="_s;
    }
    return {};
}

bool takesComparison(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Percent:
    case ValueKind::PastMoment:
    case ValueKind::FutureMoment:
        return true;
    case ValueKind::Text:
    case ValueKind::Words:
        break;
    }
    return false;
}

bool isJoiner(QStringView word)
{
    return word.compare(u"or", Qt::CaseInsensitive) == 0 || word.compare(u"and", Qt::CaseInsensitive) == 0;
}

bool startsLikeField(QStringView text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isLetter);
    if (end == text.begin() || end == text.end())
        return false;
    const QStringView name = text.left(end - text.begin());
    if (*end == u'=')
        return fieldFromName(name).has_value();
    return (*end == u':' || *end == u'<' || *end == u'>') && name.compare(u"arn", Qt::CaseInsensitive) != 0;
}

} // namespace jobscope::query
