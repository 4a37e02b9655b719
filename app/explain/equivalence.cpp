// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/equivalence.h"

#include "explain/comparator_p.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using job::Comparator;

namespace {

constexpr QChar s_between = u'\x1f';
constexpr qint64 s_last = std::numeric_limits<qint64>::max();
constexpr qint64 s_first = std::numeric_limits<qint64>::min();

QString joined(QStringList texts)
{
    texts.sort();
    texts.removeDuplicates();
    return texts.join(s_between);
}

QString textOf(const WantedTag& tag)
{
    const auto part = [](const std::optional<QString>& text) { return text ? u'=' + *text : u"*"_s; };
    return part(tag.key) + u'\x1e' + part(tag.value);
}

/** Prefixes that no other one of them covers. */
QStringList shortest(const QStringList& prefixes)
{
    QStringList kept;
    for (const QString& prefix : prefixes) {
        const bool isCovered = std::any_of(prefixes.begin(), prefixes.end(),
            [&](const QString& other) { return other.size() < prefix.size() && prefix.startsWith(other); });
        if (!isCovered)
            kept += prefix;
    }
    return kept;
}

/** A bound on whole numbers as "at least" or "at most", where it is one. */
struct Bound {
    QString side;
    qint64 at = 0;
};

Bound boundOf(Comparator comparator, qint64 at)
{
    switch (comparator) {
    case Comparator::Gt:
        if (at != s_last)
            return {u"min"_s, at + 1};
        return {u"none"_s, 0};
    case Comparator::Gte:
        return {u"min"_s, at};
    case Comparator::Lt:
        if (at != s_first)
            return {u"max"_s, at - 1};
        return {u"none"_s, 0};
    case Comparator::Lte:
        return {u"max"_s, at};
    case Comparator::Eq:
        return {u"eq"_s, at};
    case Comparator::Ne:
        return {u"ne"_s, at};
    case Comparator::Contains:
    case Comparator::StartsWith:
        break;
    }
    return {u"none"_s, 0};
}

qint64 numberOf(const DateTest& date)
{
    return date.instant.at.time_since_epoch().count();
}

/** A number meets the bound `to` that does not meet `from`. */
bool isWider(const Bound& from, const Bound& to)
{
    if (from.side == "min"_L1)
        return to.at < from.at;
    if (from.side == "max"_L1)
        return to.at > from.at;
    return from.side != to.side || from.at != to.at;
}

CompiledCondition with(const CompiledCondition& condition, Test test)
{
    CompiledCondition changed = condition;
    changed.test = std::move(test);
    return changed;
}

QStringList without(const QStringList& values, const QStringList& others)
{
    QStringList rest;
    for (const QString& value : values) {
        if (!others.contains(value) && !rest.contains(value))
            rest += value;
    }
    return rest;
}

std::vector<WantedTag> without(const std::vector<WantedTag>& pairs, const std::vector<WantedTag>& others)
{
    std::vector<WantedTag> rest;
    for (const WantedTag& pair : pairs) {
        if (std::none_of(
                others.begin(), others.end(), [&](const WantedTag& other) { return textOf(other) == textOf(pair); }))
            rest.push_back(pair);
    }
    return rest;
}

struct Meaning {
    QString question;
    QString values;
};

Meaning meaning(const CompiledCondition& condition)
{
    if (const auto* text = std::get_if<TextTest>(&condition.test))
        return {u"text%1%2"_s.arg(int(text->subject)).arg(text->negated ? u"ne"_s : u"eq"_s), joined(text->values)};
    if (const auto* prefix = std::get_if<PrefixTest>(&condition.test))
        return {u"prefix"_s, joined(shortest(prefix->prefixes))};
    if (const auto* size = std::get_if<SizeTest>(&condition.test)) {
        const Bound bound = boundOf(size->comparator, size->bytes);
        return {u"size"_s + bound.side, QString::number(bound.at)};
    }
    if (const auto* date = std::get_if<DateTest>(&condition.test)) {
        const Bound bound = boundOf(date->comparator, numberOf(*date));
        return {u"date"_s + bound.side, QString::number(bound.at)};
    }
    if (const auto* tags = std::get_if<TagTest>(&condition.test)) {
        QStringList pairs;
        for (const WantedTag& pair : tags->pairs)
            pairs += textOf(pair);
        return {tags->negated ? u"tagsne"_s : u"tagseq"_s, joined(pairs)};
    }
    return {u"unreadable"_s, QString::fromUtf8(condition.raw)};
}

} // namespace

QString meaningOf(const CompiledCondition& condition)
{
    const Meaning whole = meaning(condition);
    return whole.question + u'\x1d' + whole.values;
}

QString questionOf(const CompiledCondition& condition)
{
    return meaning(condition).question;
}

std::vector<CompiledCondition> distinct(const std::vector<CompiledCondition>& conditions)
{
    QSet<QString> seen;
    std::vector<CompiledCondition> kept;
    for (const CompiledCondition& condition : conditions) {
        const QString meant = meaningOf(condition);
        if (seen.contains(meant))
            continue;
        seen.insert(meant);
        kept.push_back(condition);
    }
    return kept;
}

std::optional<CompiledCondition> opposite(const CompiledCondition& condition)
{
    if (const auto* text = std::get_if<TextTest>(&condition.test))
        return with(condition, TextTest{text->subject, !text->negated, text->values});
    if (const auto* size = std::get_if<SizeTest>(&condition.test))
        return with(condition, SizeTest{opposite(size->comparator), size->bytes});
    if (const auto* date = std::get_if<DateTest>(&condition.test))
        return with(condition, DateTest{opposite(date->comparator), date->instant});
    if (const auto* tags = std::get_if<TagTest>(&condition.test))
        return with(condition, TagTest{!tags->negated, tags->pairs});
    return {};
}

std::optional<CompiledCondition> gained(const CompiledCondition& from, const CompiledCondition& to)
{
    if (const auto* before = std::get_if<TextTest>(&from.test)) {
        const auto& after = std::get<TextTest>(to.test);
        // NE of fewer values takes in those that it dropped.
        const QStringList values
            = before->negated ? without(before->values, after.values) : without(after.values, before->values);
        if (values.isEmpty())
            return {};
        return with(to, TextTest{before->subject, false, values});
    }
    if (const auto* before = std::get_if<PrefixTest>(&from.test)) {
        QStringList prefixes;
        for (const QString& prefix : shortest(std::get<PrefixTest>(to.test).prefixes)) {
            const bool isCovered = std::any_of(before->prefixes.begin(), before->prefixes.end(),
                [&](const QString& other) { return prefix.startsWith(other); });
            if (!isCovered && !prefixes.contains(prefix))
                prefixes += prefix;
        }
        if (prefixes.isEmpty())
            return {};
        return with(to, PrefixTest{prefixes});
    }
    if (const auto* before = std::get_if<SizeTest>(&from.test)) {
        const auto& after = std::get<SizeTest>(to.test);
        if (before->comparator == Comparator::Eq)
            return to;
        if (!isWider(boundOf(before->comparator, before->bytes), boundOf(after.comparator, after.bytes)))
            return {};
        return opposite(from);
    }
    if (const auto* before = std::get_if<DateTest>(&from.test)) {
        const auto& after = std::get<DateTest>(to.test);
        if (before->comparator == Comparator::Eq)
            return to;
        if (!isWider(boundOf(before->comparator, numberOf(*before)), boundOf(after.comparator, numberOf(after))))
            return {};
        return opposite(from);
    }
    if (const auto* before = std::get_if<TagTest>(&from.test)) {
        const auto& after = std::get<TagTest>(to.test);
        const std::vector<WantedTag> pairs
            = before->negated ? without(before->pairs, after.pairs) : without(after.pairs, before->pairs);
        if (pairs.empty())
            return {};
        return with(to, TagTest{false, pairs});
    }
    return {};
}

} // namespace jobscope::explain
