// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/conditionwording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using job::Comparator;

namespace {

struct SubjectWords {
    const char* is;
    const char* isNot;
    const char* isNoneOf;
    const char* isOneOfMany;
    const char* isNoneOfMany;
    const char* differsFromOne;
};

const SubjectWords& words(Subject subject)
{
    // %1: values, or their number in the two "many" forms; %2: the first of them; %3: how many more
    static const std::array<SubjectWords, 5> table{{
        {
            QT_TRANSLATE_NOOP("explain", "its extension is %1"),
            QT_TRANSLATE_NOOP("explain", "its extension is not %1"),
            QT_TRANSLATE_NOOP("explain", "its extension is none of %1"),
            QT_TRANSLATE_NOOP("explain", "its extension is one of %1 values: %2 and %3 more"),
            QT_TRANSLATE_NOOP("explain", "its extension is none of %1 values: %2 and %3 more"),
            QT_TRANSLATE_NOOP("explain", "its extension differs from at least one of %1"),
        },
        {
            QT_TRANSLATE_NOOP("explain", "its owner account is %1"),
            QT_TRANSLATE_NOOP("explain", "its owner account is not %1"),
            QT_TRANSLATE_NOOP("explain", "its owner account is none of %1"),
            QT_TRANSLATE_NOOP("explain", "its owner account is one of %1 values: %2 and %3 more"),
            QT_TRANSLATE_NOOP("explain", "its owner account is none of %1 values: %2 and %3 more"),
            QT_TRANSLATE_NOOP("explain", "its owner account differs from at least one of %1"),
        },
        {
            QT_TRANSLATE_NOOP("explain", "its name is %1"),
            QT_TRANSLATE_NOOP("explain", "its name is not %1"),
            QT_TRANSLATE_NOOP("explain", "its name is none of %1"),
            QT_TRANSLATE_NOOP("explain", "its name is one of %1 values: %2 and %3 more"),
            QT_TRANSLATE_NOOP("explain", "its name is none of %1 values: %2 and %3 more"),
            QT_TRANSLATE_NOOP("explain", "its name differs from at least one of %1"),
        },
        {
            QT_TRANSLATE_NOOP("explain", "its effective permission is %1"),
            QT_TRANSLATE_NOOP("explain", "its effective permission is not %1"),
            QT_TRANSLATE_NOOP("explain", "its effective permission is none of %1"),
            QT_TRANSLATE_NOOP("explain", "its effective permission is one of %1 values: %2 and %3 more"),
            QT_TRANSLATE_NOOP("explain", "its effective permission is none of %1 values: %2 and %3 more"),
            QT_TRANSLATE_NOOP("explain", "its effective permission differs from at least one of %1"),
        },
        {
            QT_TRANSLATE_NOOP("explain", "its shared access is %1"),
            QT_TRANSLATE_NOOP("explain", "its shared access is not %1"),
            QT_TRANSLATE_NOOP("explain", "its shared access is none of %1"),
            QT_TRANSLATE_NOOP("explain", "its shared access is one of %1 values: %2 and %3 more"),
            QT_TRANSLATE_NOOP("explain", "its shared access is none of %1 values: %2 and %3 more"),
            QT_TRANSLATE_NOOP("explain", "its shared access differs from at least one of %1"),
        },
    }};
    return table[size_t(subject)];
}

List firstFew(const std::vector<Phrase>& items, List::Join join)
{
    return {join, {items.begin(), items.begin() + FoldAbove}};
}

Phrase many(const char* message, const std::vector<Phrase>& items, List::Join join)
{
    return Phrase(message)
        .arg(Count{qint64(items.size())})
        .arg(firstFew(items, join))
        .arg(Count{qint64(items.size() - FoldAbove)});
}

Phrase textOf(const TextTest& test, const std::vector<Phrase>& values, bool neAnyOf)
{
    const SubjectWords& say = words(test.subject);
    if (!test.negated) {
        if (values.size() > FoldAbove)
            return many(say.isOneOfMany, values, List::Join::Comma);
        return Phrase(say.is).arg(List{List::Join::Or, values});
    }
    if (values.size() == 1)
        return Phrase(say.isNot).arg(values.front());
    if (neAnyOf)
        return Phrase(say.differsFromOne).arg(atMost(values, FoldAbove, List::Join::Comma));
    if (values.size() > FoldAbove)
        return many(say.isNoneOfMany, values, List::Join::Comma);
    return Phrase(say.isNoneOf).arg(List{List::Join::Comma, values});
}

Phrase textOf(const std::vector<Phrase>& prefixes)
{
    if (prefixes.size() > FoldAbove)
        return many(QT_TRANSLATE_NOOP("explain", "its key (full path) begins with one of %1 values: %2 and %3 more"),
            prefixes, List::Join::Comma);
    return Phrase(QT_TRANSLATE_NOOP("explain", "its key (full path) begins with %1"))
        .arg(List{List::Join::Or, prefixes});
}

Phrase textOf(const SizeTest& test)
{
    const Phrase size = sizeText(test.bytes);
    switch (test.comparator) {
    case Comparator::Eq:
        return Phrase(QT_TRANSLATE_NOOP("explain", "its size is exactly %1")).arg(size);
    case Comparator::Ne:
        return Phrase(QT_TRANSLATE_NOOP("explain", "its size is not exactly %1")).arg(size);
    case Comparator::Gt:
        return Phrase(QT_TRANSLATE_NOOP("explain", "its size is more than %1")).arg(size);
    case Comparator::Gte:
        return Phrase(QT_TRANSLATE_NOOP("explain", "its size is at least %1")).arg(size);
    case Comparator::Lt:
        return Phrase(QT_TRANSLATE_NOOP("explain", "its size is less than %1")).arg(size);
    case Comparator::Lte:
        return Phrase(QT_TRANSLATE_NOOP("explain", "its size is at most %1")).arg(size);
    case Comparator::Contains:
    case Comparator::StartsWith:
        break; // compile() refuses them
    }
    return {};
}

Phrase textOf(const DateTest& test)
{
    const Phrase instant = instantText(test.instant.at);
    switch (test.comparator) {
    case Comparator::Eq:
        return Phrase(QT_TRANSLATE_NOOP("explain", "it was last changed at exactly %1")).arg(instant);
    case Comparator::Ne:
        return Phrase(QT_TRANSLATE_NOOP("explain", "it was last changed at any time but %1")).arg(instant);
    case Comparator::Gt:
        return Phrase(QT_TRANSLATE_NOOP("explain", "it was last changed after %1")).arg(instant);
    case Comparator::Gte:
        return Phrase(QT_TRANSLATE_NOOP("explain", "it was last changed at or after %1")).arg(instant);
    case Comparator::Lt:
        return Phrase(QT_TRANSLATE_NOOP("explain", "it was last changed before %1")).arg(instant);
    case Comparator::Lte:
        return Phrase(QT_TRANSLATE_NOOP("explain", "it was last changed at or before %1")).arg(instant);
    case Comparator::Contains:
    case Comparator::StartsWith:
        break; // compile() refuses them
    }
    return {};
}

// With "the tag" before it, or without where the sentence has said it.
Phrase pairText(const WantedTag& pair, bool afterTags)
{
    if (!pair.key)
        return Phrase(QT_TRANSLATE_NOOP("explain", "the value %1 under any tag key")).arg(Value{*pair.value});
    if (!pair.value)
        return Phrase(afterTags ? QT_TRANSLATE_NOOP("explain", "%1 with any value")
                                : QT_TRANSLATE_NOOP("explain", "the tag %1 with any value"))
            .arg(Value{*pair.key});
    return Phrase(afterTags ? QT_TRANSLATE_NOOP("explain", "%1 = %2") : QT_TRANSLATE_NOOP("explain", "the tag %1 = %2"))
        .arg(Value{*pair.key})
        .arg(Value{*pair.value});
}

std::vector<Phrase> pairTexts(const TagTest& test, bool afterTags)
{
    std::vector<Phrase> texts;
    texts.reserve(test.pairs.size());
    for (const WantedTag& pair : test.pairs)
        texts.push_back(pairText(pair, afterTags));
    return texts;
}

Phrase textOf(const TagTest& test, bool neAnyOf)
{
    if (test.pairs.size() == 1) {
        const Phrase pair = pairText(test.pairs.front(), false);
        if (test.negated)
            //: %1: the tag "k" = "v"
            return Phrase(QT_TRANSLATE_NOOP("explain", "it does not have %1")).arg(pair);
        //: %1: the tag "k" = "v"
        return Phrase(QT_TRANSLATE_NOOP("explain", "it has %1")).arg(pair);
    }
    if (!test.negated) {
        const std::vector<Phrase> pairs = pairTexts(test, false);
        if (pairs.size() > FoldAbove)
            return many(QT_TRANSLATE_NOOP("explain", "it has at least one of %1 tags: %2 and %3 more"), pairs,
                List::Join::Semicolon);
        return Phrase(QT_TRANSLATE_NOOP("explain", "it has at least one of: %1"))
            .arg(List{List::Join::Semicolon, pairs});
    }
    const std::vector<Phrase> pairs = pairTexts(test, true);
    if (neAnyOf)
        return Phrase(QT_TRANSLATE_NOOP("explain", "it lacks at least one of these tags: %1"))
            .arg(atMost(pairs, FoldAbove, List::Join::Semicolon));
    if (pairs.size() > FoldAbove)
        return many(
            QT_TRANSLATE_NOOP("explain", "it has none of these %1 tags: %2 and %3 more"), pairs, List::Join::Semicolon);
    return Phrase(QT_TRANSLATE_NOOP("explain", "it has none of these tags: %1"))
        .arg(List{List::Join::Semicolon, pairs});
}

Phrase onlyStayIn(const TextTest& test)
{
    std::vector<Phrase> values;
    for (const QString& value : test.values)
        values.push_back(subjectValueText(test.subject, value));
    const Phrase list = atMost(values, FoldAbove, List::Join::And);
    switch (test.subject) {
    case Subject::Extension:
        return Phrase(QT_TRANSLATE_NOOP("explain",
                          "In other words: only %1 objects stay in; an object without extension is left out."))
            .arg(list);
    case Subject::OwnerAccount:
        return Phrase(QT_TRANSLATE_NOOP("explain", "In other words: only buckets of account %1 stay in.")).arg(list);
    case Subject::BucketName:
        return Phrase(QT_TRANSLATE_NOOP("explain", "In other words: only bucket %1 stay in.")).arg(list);
    case Subject::EffectivePermission:
        return Phrase(
            QT_TRANSLATE_NOOP("explain", "In other words: only buckets with the effective permission %1 stay in."))
            .arg(list);
    case Subject::SharedAccess:
        return Phrase(QT_TRANSLATE_NOOP("explain", "In other words: only buckets with the shared access %1 stay in."))
            .arg(list);
    }
    return {};
}

std::pair<qint64, const char*> unitOf(qint64 bytes)
{
    static constexpr std::array<std::pair<qint64, const char*>, 4> units{{
        {qint64{1} << 40, "TiB"},
        {qint64{1} << 30, "GiB"},
        {qint64{1} << 20, "MiB"},
        {qint64{1} << 10, "KiB"},
    }};
    const auto* unit = std::find_if(units.begin(), units.end(), [&](auto u) { return bytes >= u.first; });
    return unit == units.end() ? std::pair<qint64, const char*>{1, nullptr} : *unit;
}

Phrase plainBytes(qint64 bytes)
{
    //: %1: the number of bytes, %n chooses the plural
    return Phrase(QT_TRANSLATE_N_NOOP("explain", "%1 bytes"), bytes).arg(Fixed{QString::number(bytes)});
}

// Tenths of the unit, and whether they are exact.
std::pair<qint64, bool> tenthsOf(qint64 bytes, qint64 unit)
{
    const qint64 whole = bytes / unit;
    const qint64 rest = bytes % unit; // under 2^40, so times ten stays in range
    const qint64 tenths = whole * 10 + (rest * 10 + unit / 2) / unit;
    return {tenths, rest * 10 % unit == 0};
}

} // namespace

Phrase atMost(std::vector<Phrase> items, size_t most, List::Join join)
{
    if (items.size() <= most)
        return List{join, std::move(items)};
    const auto more = qint64(items.size() - most);
    items.resize(most);
    const List::Join inner = join == List::Join::Semicolon ? join : List::Join::Comma;
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 and %2 more")).arg(List{inner, std::move(items)}).arg(Count{more});
}

Name jsonAsInFile(const QByteArray& raw)
{
    QString line;
    bool inString = false;
    bool skipping = false;
    const QString text = QString::fromUtf8(raw);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inString && c == u'\\' && i + 1 < text.size()) {
            line += c;
            line += text[++i];
            continue;
        }
        if (c == u'"')
            inString = !inString;
        // Line breaks and the indent behind them are layout; all else stays as it stands in the file.
        if (!inString && (c == u'\n' || c == u'\r')) {
            skipping = true;
            continue;
        }
        if (skipping && (c == u' ' || c == u'\t'))
            continue;
        if (skipping && !line.endsWith(u' '))
            line += u' ';
        skipping = false;
        line += c;
    }
    return Name{line};
}

Phrase sizeText(qint64 bytes)
{
    const auto [unit, name] = unitOf(bytes);
    if (!name)
        return plainBytes(bytes);
    const auto [tenths, exact] = tenthsOf(bytes, unit);
    return Phrase(exact ? QT_TRANSLATE_N_NOOP("explain", "%1 bytes (%2 %3)")
                        : QT_TRANSLATE_N_NOOP("explain", "%1 bytes (about %2 %3)"),
        bytes)
        .arg(Fixed{QString::number(bytes)})
        .arg(Tenths{tenths})
        .arg(Fixed{QString::fromLatin1(name)});
}

Phrase shortSizeText(qint64 bytes)
{
    const auto [unit, name] = unitOf(bytes);
    if (!name)
        return plainBytes(bytes);
    const auto [tenths, exact] = tenthsOf(bytes, unit);
    //: %1: number, %2: unit such as MiB
    return Phrase(exact ? QT_TRANSLATE_NOOP("explain", "%1 %2") : QT_TRANSLATE_NOOP("explain", "about %1 %2"))
        .arg(Tenths{tenths})
        .arg(Fixed{QString::fromLatin1(name)});
}

Phrase instantText(job::Instant instant)
{
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 UTC")).arg(Fixed{job::isoDateTime(instant)});
}

Phrase accountText(const QString& account)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (account.size() == 12 && std::all_of(account.begin(), account.end(), isDigit))
        return Name{account};
    return Value{account};
}

Phrase subjectValueText(Subject subject, const QString& value)
{
    const Fixed api{value};
    switch (subject) {
    case Subject::Extension:
    case Subject::BucketName:
        break;
    case Subject::OwnerAccount:
        return accountText(value);
    case Subject::EffectivePermission:
        if (const auto known = job::fromText<job::EffectivePermission>(value)) {
            switch (*known) {
            case job::EffectivePermission::Public:
                return Phrase(QT_TRANSLATE_NOOP("explain", "Public (%1)")).arg(api);
            case job::EffectivePermission::NotPublic:
                return Phrase(QT_TRANSLATE_NOOP("explain", "Not public (%1)")).arg(api);
            case job::EffectivePermission::Unknown:
                return Phrase(QT_TRANSLATE_NOOP("explain", "Unknown (%1)")).arg(api);
            }
        }
        break;
    case Subject::SharedAccess:
        if (const auto known = job::fromText<job::SharedAccess>(value)) {
            switch (*known) {
            case job::SharedAccess::External:
                return Phrase(QT_TRANSLATE_NOOP("explain", "External (%1)")).arg(api);
            case job::SharedAccess::Internal:
                return Phrase(QT_TRANSLATE_NOOP("explain", "Internal (%1)")).arg(api);
            case job::SharedAccess::NotShared:
                return Phrase(QT_TRANSLATE_NOOP("explain", "Not shared (%1)")).arg(api);
            case job::SharedAccess::Unknown:
                return Phrase(QT_TRANSLATE_NOOP("explain", "Unknown (%1)")).arg(api);
            }
        }
        break;
    }
    return Value{value};
}

std::vector<Phrase> conditionValues(const CompiledCondition& condition)
{
    return std::visit(
        [](const auto& test) -> std::vector<Phrase> {
            using T = std::decay_t<decltype(test)>;
            std::vector<Phrase> values;
            if constexpr (std::is_same_v<T, TextTest>) {
                for (const QString& value : test.values)
                    values.push_back(subjectValueText(test.subject, value));
            } else if constexpr (std::is_same_v<T, PrefixTest>) {
                for (const QString& prefix : test.prefixes)
                    values.emplace_back(Value{prefix});
            } else if constexpr (std::is_same_v<T, SizeTest>) {
                values.push_back(sizeText(test.bytes));
            } else if constexpr (std::is_same_v<T, DateTest>) {
                values.push_back(instantText(test.instant.at));
            } else if constexpr (std::is_same_v<T, TagTest>) {
                values = pairTexts(test, true);
            }
            return values;
        },
        condition.test);
}

Phrase conditionText(const CompiledCondition& condition, Domain, bool neAnyOf)
{
    return std::visit(
        [&](const auto& test) -> Phrase {
            using T = std::decay_t<decltype(test)>;
            if constexpr (std::is_same_v<T, Malformation>)
                return Phrase(QT_TRANSLATE_NOOP("explain", "a condition that cannot be read: %1"))
                    .arg(jsonAsInFile(condition.raw));
            else if constexpr (std::is_same_v<T, TextTest>)
                return textOf(test, conditionValues(condition), neAnyOf && condition.isNeOfSeveral());
            else if constexpr (std::is_same_v<T, PrefixTest>)
                return textOf(conditionValues(condition));
            else if constexpr (std::is_same_v<T, TagTest>)
                return textOf(test, neAnyOf && condition.isNeOfSeveral());
            else
                return textOf(test);
        },
        condition.test);
}

Phrase inOtherWords(const CompiledCondition& condition, Domain domain)
{
    if (const auto* text = std::get_if<TextTest>(&condition.test); text && text->negated)
        return onlyStayIn(*text);
    if (const auto* size = std::get_if<SizeTest>(&condition.test); size && size->comparator == Comparator::Ne)
        return Phrase(QT_TRANSLATE_NOOP("explain", "In other words: only objects of exactly %1 stay in."))
            .arg(sizeText(size->bytes));
    if (const auto* date = std::get_if<DateTest>(&condition.test); date && date->comparator == Comparator::Ne)
        return Phrase(QT_TRANSLATE_NOOP("explain", "In other words: only objects last changed at exactly %1 stay in."))
            .arg(instantText(date->instant.at));
    if (const auto* tags = std::get_if<TagTest>(&condition.test); tags && tags->negated) {
        const Phrase pairs = atMost(pairTexts(*tags, false), FoldAbove, List::Join::Or);
        return Phrase(domain == Domain::Buckets
                ? QT_TRANSLATE_NOOP("explain", "In other words: only buckets with %1 stay in.")
                : QT_TRANSLATE_NOOP("explain", "In other words: only objects with %1 stay in."))
            .arg(pairs);
    }
    return {};
}

} // namespace jobscope::explain
