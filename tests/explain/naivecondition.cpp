// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/naivecondition.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace jobscope::test {

std::optional<QString> extensionOf(const QString& key)
{
    const QString name = key.mid(key.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0 || dot == name.size() - 1)
        return {};
    return name.mid(dot + 1);
}

bool onlyHas(const Json& object, const QStringList& names)
{
    return std::all_of(
        object.names.begin(), object.names.end(), [&names](const QString& name) { return names.contains(name); });
}

QString textOf(const Json* value)
{
    return value && value->isString() ? value->text : QString();
}

namespace {

Time clamped(Time time)
{
    constexpr Time first{-9223372037, 145224192};
    constexpr Time last{9223372036, 854775807};
    return std::clamp(time, first, last);
}

qint64 nanoseconds(const QString& fraction)
{
    return fraction.leftJustified(9, u'0', true).toLongLong();
}

std::optional<Time> timeOf(const QString& text, bool isCondition)
{
    static const QRegularExpression form(
        u"\\A([0-9]{4})-([0-9]{2})-([0-9]{2})"
        "(?:([T ])([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]+))?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?\\z"_s);
    const auto match = form.match(text);
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    if (!match.hasMatch() || (isCondition && match.captured(4) == u" "))
        return {};
    const QDate date(number(1) == 0 ? -1 : number(1), number(2), number(3));
    if (!date.isValid() || number(5) > 23 || number(6) > 59 || number(7) > 59)
        return {};
    qint64 seconds = (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86400 + number(5) * 3600 + number(6) * 60
        + number(7);
    QString zone = match.captured(9);
    if (zone.size() > 1) {
        zone.remove(u':');
        const int hours = zone.mid(1, 2).toInt();
        const int minutes = zone.mid(3, 2).toInt();
        if (hours > 23 || minutes > 59)
            return {};
        seconds -= (zone[0] == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    }
    return clamped({seconds, nanoseconds(match.captured(8))});
}

std::optional<qint64> bytesOf(const QString& digits)
{
    static const QRegularExpression form(u"\\A0*([0-9]{1,19})\\z"_s);
    const auto match = form.match(digits);
    bool isOk = match.hasMatch();
    const quint64 bytes = isOk ? match.captured(1).toULongLong(&isOk) : 0;
    if (!isOk || bytes > 9223372036854775807ULL)
        return {};
    return qint64(bytes);
}

/** The term of OBJECT_SIZE and OBJECT_LAST_MODIFIED_DATE. */
template <typename T> bool compares(const T& fact, const QString& comparator, const T& value)
{
    if (comparator == u"EQ")
        return fact == value;
    if (comparator == u"NE")
        return fact != value;
    if (comparator == u"GT")
        return fact > value;
    if (comparator == u"GTE")
        return fact >= value;
    if (comparator == u"LT")
        return fact < value;
    return fact <= value;
}

/** EQ holds if any value is met; NE if none is, or by the other reading if not all are. */
bool joined(const QString& comparator, const std::vector<bool>& met, bool neAnyOf)
{
    const auto isMet = [](bool each) { return each; };
    if (comparator != u"NE")
        return std::any_of(met.begin(), met.end(), isMet);
    return neAnyOf ? !std::all_of(met.begin(), met.end(), isMet) : std::none_of(met.begin(), met.end(), isMet);
}

/** Reads one condition of one object, with everything that may be wrong with it. */
class Condition {
public:
    Condition(bool isOfBucket, const Json& object, bool neAnyOf)
        : m_isOfBucket(isOfBucket)
        , m_object(object)
        , m_neAnyOf(neAnyOf)
    {
    }

    void read(const Json& condition, Finding& finding)
    {
        const QString simple = m_isOfBucket ? u"simpleCriterion"_s : u"simpleScopeTerm"_s;
        const QString tag = m_isOfBucket ? u"tagCriterion"_s : u"tagScopeTerm"_s;
        if (!condition.isObject()) {
            // The contract could also mean that this spoils the block. Here it is a condition with no member.
            finding.flaw = u"condition is no object"_s;
        } else if (!onlyHas(condition, {simple, tag})) {
            finding.flaw = u"unknown member of condition"_s;
        } else if (condition.member(simple) && condition.member(tag)) {
            finding.flaw = u"both members"_s;
        } else if (const Json* term = condition.member(simple)) {
            finding.flaw = readSimple(*term);
        } else if (const Json* pairs = condition.member(tag)) {
            finding.flaw = readTags(*pairs);
        } else {
            finding.flaw = u"no member"_s;
        }
        if (!finding.flaw.isEmpty())
            return;
        if (!m_object.member(m_fact))
            finding.lacks = m_fact;
        else
            finding.truth = m_isTrue ? 1 : -1;
    }

private:
    QString readSimple(const Json& term)
    {
        static const QStringList six{u"EQ"_s, u"NE"_s, u"GT"_s, u"GTE"_s, u"LT"_s, u"LTE"_s};
        static const QStringList two{u"EQ"_s, u"NE"_s};
        if (!term.isObject())
            return u"member is no object"_s;
        if (!onlyHas(term, {u"key"_s, u"comparator"_s, u"values"_s}))
            return u"unknown member of term"_s;
        if (!term.member(u"key"))
            return u"key absent"_s;
        const QString key = textOf(term.member(u"key"));
        QStringList comparators;
        if (m_isOfBucket && key == u"ACCOUNT_ID")
            m_fact = u"accountId"_s, comparators = two;
        else if (m_isOfBucket && key == u"S3_BUCKET_NAME")
            m_fact = u"bucket"_s, comparators = two;
        else if (m_isOfBucket && key == u"S3_BUCKET_EFFECTIVE_PERMISSION")
            m_fact = u"effectivePermission"_s, comparators = two;
        else if (m_isOfBucket && key == u"S3_BUCKET_SHARED_ACCESS")
            m_fact = u"sharedAccess"_s, comparators = two;
        else if (!m_isOfBucket && key == u"OBJECT_EXTENSION")
            m_fact = u"key"_s, comparators = two;
        else if (!m_isOfBucket && key == u"OBJECT_KEY")
            m_fact = u"key"_s, comparators = {u"STARTS_WITH"_s};
        else if (!m_isOfBucket && key == u"OBJECT_SIZE")
            m_fact = u"size"_s, comparators = six;
        else if (!m_isOfBucket && key == u"OBJECT_LAST_MODIFIED_DATE")
            m_fact = u"lastModified"_s, comparators = six;
        else
            return u"key not allowed"_s;
        const bool isSingle = comparators == six;
        if (!term.member(u"comparator"))
            return u"comparator absent"_s;
        const QString comparator = textOf(term.member(u"comparator"));
        if (!comparators.contains(comparator))
            return u"comparator not allowed"_s;
        const Json* values = term.member(u"values");
        if (!values)
            return u"values absent"_s;
        if (!values->isArray())
            return u"values are no list"_s;
        if (values->items.empty())
            return u"values empty"_s;
        for (const Json& value : values->items) {
            if (!value.isString())
                return u"value is no text"_s;
        }
        if (isSingle && values->items.size() > 1)
            return u"several values"_s;
        const Json* fact = m_object.member(m_fact);
        if (isSingle) {
            const QString value = values->items[0].text;
            return m_fact == u"size" ? compareSize(comparator, value, fact) : compareDate(comparator, value, fact);
        }
        std::vector<bool> met;
        for (const Json& value : values->items)
            met.push_back(fact && isMet(key, fact->text, value.text));
        m_isTrue = joined(comparator, met, m_neAnyOf);
        return {};
    }

    static bool isMet(const QString& key, const QString& fact, const QString& value)
    {
        if (key == u"OBJECT_KEY")
            return fact.left(value.size()) == value;
        if (key == u"OBJECT_EXTENSION")
            return extensionOf(fact) == value;
        return fact == value;
    }

    QString compareSize(const QString& comparator, const QString& value, const Json* fact)
    {
        const auto bytes = bytesOf(value);
        if (!bytes)
            return u"size cannot be read"_s;
        m_isTrue = fact && compares(fact->text.toLongLong(), comparator, *bytes);
        return {};
    }

    QString compareDate(const QString& comparator, const QString& value, const Json* fact)
    {
        const auto time = timeOf(value, true);
        if (!time)
            return u"date cannot be read"_s;
        m_isTrue = fact && compares(*timeOf(fact), comparator, *time);
        return {};
    }

    QString readTags(const Json& term)
    {
        m_fact = m_isOfBucket ? u"bucketTags"_s : u"tags"_s;
        if (!term.isObject())
            return u"member is no object"_s;
        QStringList names{u"comparator"_s, u"tagValues"_s};
        if (!m_isOfBucket)
            names << u"key"_s << u"target"_s;
        if (!onlyHas(term, names))
            return u"unknown member of term"_s;
        if (!m_isOfBucket && term.member(u"key") && textOf(term.member(u"key")) != u"TAG")
            return u"tag key"_s;
        if (!m_isOfBucket && term.member(u"target") && textOf(term.member(u"target")) != u"S3_OBJECT")
            return u"tag target"_s;
        if (!term.member(u"comparator"))
            return u"comparator absent"_s;
        const QString comparator = textOf(term.member(u"comparator"));
        if (comparator != u"EQ" && comparator != u"NE")
            return u"comparator not allowed"_s;
        const Json* pairs = term.member(u"tagValues");
        if (!pairs)
            return u"pairs absent"_s;
        if (!pairs->isArray())
            return u"pairs are no list"_s;
        if (pairs->items.empty())
            return u"pairs empty"_s;
        const Json* tags = m_object.member(m_fact);
        std::vector<bool> met;
        for (const Json& pair : pairs->items) {
            if (!pair.isObject())
                return u"pair is no object"_s;
            if (!onlyHas(pair, {u"key"_s, u"value"_s}))
                return u"unknown member of pair"_s;
            const Json* key = pair.member(u"key");
            const Json* value = pair.member(u"value");
            if ((key && !key->isString()) || (value && !value->isString()))
                return u"tag is no text"_s;
            if (textOf(key).isEmpty() && (!m_isOfBucket || textOf(value).isEmpty()))
                return m_isOfBucket ? u"pair without key and value"_s : u"pair without key"_s;
            bool isMet = false;
            for (std::size_t i = 0; tags && i < tags->items.size(); ++i) {
                isMet = isMet
                    || ((textOf(key).isEmpty() || tags->names[i] == textOf(key))
                        && (textOf(value).isEmpty() || tags->items[i].text == textOf(value)));
            }
            met.push_back(isMet);
        }
        m_isTrue = joined(comparator, met, m_neAnyOf);
        return {};
    }

    const bool m_isOfBucket;
    const Json& m_object;
    const bool m_neAnyOf;
    QString m_fact;
    bool m_isTrue = false;
};

} // namespace

std::optional<Time> timeOf(const Json* value)
{
    if (!value)
        return {};
    if (value->isString())
        return timeOf(value->text, false);
    const QStringList parts = value->text.split(u'.');
    return clamped({parts[0].toLongLong(), parts.size() > 1 ? nanoseconds(parts[1]) : 0});
}

void readCondition(const Json& condition, bool isOfBucket, const Json& object, bool neAnyOf, Finding& finding)
{
    Condition(isOfBucket, object, neAnyOf).read(condition, finding);
}

} // namespace jobscope::test
