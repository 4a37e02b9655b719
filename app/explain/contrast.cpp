// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/contrast.h"

#include "explain/comparator_p.h"
#include "explain/conditionwording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool keyMeets(const Test& test, const QString& key)
{
    if (const auto* prefix = std::get_if<PrefixTest>(&test))
        return std::any_of(
            prefix->prefixes.begin(), prefix->prefixes.end(), [&](const QString& p) { return key.startsWith(p); });
    if (const auto* text = std::get_if<TextTest>(&test)) {
        const auto extension = extensionOf(key);
        return (extension && text->values.contains(*extension)) != text->negated;
    }
    return false;
}

bool isAboutKey(const Test& test)
{
    if (const auto* text = std::get_if<TextTest>(&test))
        return text->subject == Subject::Extension;
    return std::holds_alternative<PrefixTest>(test);
}

QStringList prefixesOf(const Test& test)
{
    const auto* prefix = std::get_if<PrefixTest>(&test);
    return prefix ? prefix->prefixes : QStringList();
}

QStringList extensionsOf(const Test& test)
{
    const auto* text = std::get_if<TextTest>(&test);
    return text ? text->values : QStringList();
}

// One key that meets the first test and not the second: `scratch/a.csv`.
Phrase keyExample(const Test& meets, const Test& fails)
{
    QStringList folders = prefixesOf(meets) + QStringList{QString()};
    QStringList extensions = extensionsOf(meets);
    extensions += {u"csv"_s, u"json"_s, u"parquet"_s};
    extensions += extensionsOf(fails);
    folders += prefixesOf(fails);
    for (const QString& folder : std::as_const(folders)) {
        for (const QString& extension : std::as_const(extensions)) {
            const QString key = folder + u"a."_s + extension;
            if (keyMeets(meets, key) && !keyMeets(fails, key))
                return Value{key};
        }
    }
    return {};
}

// "changed on" a day that lies on the wanted side of the bound.
Phrase dateExample(const DateTest& meets, const DateTest* fails)
{
    const auto day = 24h;
    std::vector<job::Instant> candidates;
    for (const DateTest* test : {&meets, fails}) {
        if (!test)
            continue;
        const job::Instant at = test->instant.at;
        if (at > job::Instant::min() + 2 * day)
            candidates.push_back(at - day);
        if (at < job::Instant::max() - 2 * day)
            candidates.push_back(at + day);
        candidates.push_back(at);
    }
    for (const job::Instant at : candidates) {
        if (!holds(meets.comparator, at, meets.instant.at))
            continue;
        if (fails && holds(fails->comparator, at, fails->instant.at))
            continue;
        if (at == meets.instant.at)
            return Phrase(QT_TRANSLATE_NOOP("explain", "changed at exactly %1")).arg(instantText(at));
        return Phrase(QT_TRANSLATE_NOOP("explain", "changed on %1")).arg(Fixed{job::isoDate(job::utcDate(at))});
    }
    return {};
}

Phrase sizeExample(const SizeTest& meets, const SizeTest* fails)
{
    for (const SizeTest* test : {&meets, fails}) {
        if (!test)
            continue;
        std::vector<qint64> candidates{test->bytes};
        if (test->bytes > 0)
            candidates.push_back(test->bytes - 1);
        if (test->bytes < std::numeric_limits<qint64>::max())
            candidates.push_back(test->bytes + 1);
        for (const qint64 bytes : candidates) {
            if (holds(meets.comparator, bytes, meets.bytes)
                && (!fails || !holds(fails->comparator, bytes, fails->bytes)))
                return Phrase(QT_TRANSLATE_NOOP("explain", "of %1")).arg(sizeText(bytes));
        }
    }
    return {};
}

Phrase tagExample(const TagTest& test, bool wanted)
{
    const bool with = wanted != test.negated;
    if (with) {
        const WantedTag& pair = test.pairs.front();
        if (!pair.key)
            return Phrase(QT_TRANSLATE_NOOP("explain", "with a tag of the value %1")).arg(Value{*pair.value});
        if (!pair.value)
            return Phrase(QT_TRANSLATE_NOOP("explain", "with the tag %1")).arg(Value{*pair.key});
        return Phrase(QT_TRANSLATE_NOOP("explain", "with the tag %1 = %2"))
            .arg(Value{*pair.key})
            .arg(Value{*pair.value});
    }
    if (test.pairs.size() > 1)
        return Phrase(QT_TRANSLATE_NOOP("explain", "without those tags"));
    return Phrase(QT_TRANSLATE_NOOP("explain", "without that tag"));
}

// Two tag conditions: what the first asks for must not satisfy the second by itself.
bool tagsAreApart(const TagTest& meets, const TagTest& fails)
{
    if (meets.negated || fails.negated)
        return meets.negated != fails.negated;
    const WantedTag& pair = meets.pairs.front();
    return std::none_of(fails.pairs.begin(), fails.pairs.end(), [&](const WantedTag& other) {
        const bool sameKey = !other.key || !pair.key || *other.key == *pair.key;
        const bool sameValue = !other.value || !pair.value || *other.value == *pair.value;
        return sameKey && sameValue;
    });
}

const char* textWords(Subject subject, bool with)
{
    switch (subject) {
    case Subject::Extension:
        return with ? QT_TRANSLATE_NOOP("explain", "with extension %1")
                    : QT_TRANSLATE_NOOP("explain", "with another extension than %1");
    case Subject::OwnerAccount:
        return with ? QT_TRANSLATE_NOOP("explain", "owned by account %1")
                    : QT_TRANSLATE_NOOP("explain", "owned by another account than %1");
    case Subject::BucketName:
        return with ? QT_TRANSLATE_NOOP("explain", "named %1")
                    : QT_TRANSLATE_NOOP("explain", "of another name than %1");
    case Subject::EffectivePermission:
        return with ? QT_TRANSLATE_NOOP("explain", "with the effective permission %1")
                    : QT_TRANSLATE_NOOP("explain", "with another effective permission than %1");
    case Subject::SharedAccess:
        return with ? QT_TRANSLATE_NOOP("explain", "with the shared access %1")
                    : QT_TRANSLATE_NOOP("explain", "with another shared access than %1");
    }
    return "";
}

Phrase textExample(const TextTest& test, bool wanted)
{
    const bool with = wanted != test.negated;
    std::vector<Phrase> values;
    for (const QString& value : test.values)
        values.push_back(subjectValueText(test.subject, value));
    if (with)
        return Phrase(textWords(test.subject, true)).arg(values.front());
    return Phrase(textWords(test.subject, false)).arg(atMost(values, 3, List::Join::Or));
}

// Two text conditions on the same thing: a value that meets the first and not the second.
Phrase textExample(const TextTest& meets, const TextTest& fails)
{
    const auto passes
        = [](const TextTest& test, const QString& value) { return test.values.contains(value) != test.negated; };
    for (const QString& value : meets.values + fails.values) {
        if (passes(meets, value) && !passes(fails, value))
            return Phrase(textWords(meets.subject, true)).arg(subjectValueText(meets.subject, value));
    }
    return {};
}

// What a thing looks like that does (or does not) meet the test, by that fact alone.
Phrase sideExample(const Test& test, bool wanted)
{
    if (const auto* text = std::get_if<TextTest>(&test))
        return textExample(*text, wanted);
    if (const auto* tags = std::get_if<TagTest>(&test))
        return tagExample(*tags, wanted);
    if (const auto* prefix = std::get_if<PrefixTest>(&test)) {
        if (wanted)
            return Phrase(QT_TRANSLATE_NOOP("explain", "under %1")).arg(Value{prefix->prefixes.front()});
        std::vector<Phrase> prefixes;
        for (const QString& p : prefix->prefixes)
            prefixes.emplace_back(Value{p});
        if (prefix->prefixes.contains(QString()))
            return {}; // every key begins with nothing
        return Phrase(QT_TRANSLATE_NOOP("explain", "not under %1")).arg(atMost(prefixes, 3, List::Join::Or));
    }
    if (const auto* size = std::get_if<SizeTest>(&test)) {
        SizeTest side = *size;
        if (!wanted)
            side.comparator = opposite(side.comparator);
        return sizeExample(side, nullptr);
    }
    if (const auto* date = std::get_if<DateTest>(&test)) {
        DateTest side = *date;
        if (!wanted)
            side.comparator = opposite(side.comparator);
        return dateExample(side, nullptr);
    }
    return {};
}

Phrase example(const Test& meets, const Test& fails)
{
    if (isAboutKey(meets) && isAboutKey(fails))
        return keyExample(meets, fails);
    if (meets.index() == fails.index()) {
        if (const auto* date = std::get_if<DateTest>(&meets))
            return dateExample(*date, &std::get<DateTest>(fails));
        if (const auto* size = std::get_if<SizeTest>(&meets))
            return sizeExample(*size, &std::get<SizeTest>(fails));
        const auto* text = std::get_if<TextTest>(&meets);
        if (text && text->subject == std::get<TextTest>(fails).subject)
            return textExample(*text, std::get<TextTest>(fails));
        const auto* tags = std::get_if<TagTest>(&meets);
        if (tags && !tagsAreApart(*tags, std::get<TagTest>(fails)))
            return {};
    }
    const Phrase one = sideExample(meets, true);
    const Phrase other = sideExample(fails, false);
    if (one.isEmpty() || other.isEmpty())
        return {};
    //: two properties of one example: "changed on 2023-12-31" "without that tag"
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 %2")).arg(one).arg(other);
}

bool equivalent(const Test& a, const Test& b)
{
    if (a.index() != b.index())
        return false;
    const auto same = [](const QStringList& x, const QStringList& y) {
        return QSet<QString>(x.begin(), x.end()) == QSet<QString>(y.begin(), y.end());
    };
    if (const auto* text = std::get_if<TextTest>(&a)) {
        const auto& other = std::get<TextTest>(b);
        return text->subject == other.subject && text->negated == other.negated && same(text->values, other.values);
    }
    if (const auto* prefix = std::get_if<PrefixTest>(&a))
        return same(prefix->prefixes, std::get<PrefixTest>(b).prefixes);
    if (const auto* size = std::get_if<SizeTest>(&a))
        return size->comparator == std::get<SizeTest>(b).comparator && size->bytes == std::get<SizeTest>(b).bytes;
    if (const auto* date = std::get_if<DateTest>(&a))
        return date->comparator == std::get<DateTest>(b).comparator
            && date->instant.at == std::get<DateTest>(b).instant.at;
    if (const auto* tags = std::get_if<TagTest>(&a)) {
        const auto& other = std::get<TagTest>(b);
        return tags->negated == other.negated
            && std::equal(tags->pairs.begin(), tags->pairs.end(), other.pairs.begin(), other.pairs.end(),
                [](const WantedTag& x, const WantedTag& y) { return x.key == y.key && x.value == y.value; });
    }
    return false; // nothing is known of a condition that cannot be read
}

} // namespace

Phrase contrastExample(const std::vector<CompiledCondition>& conditions)
{
    for (size_t i = 0; i < conditions.size(); ++i) {
        for (size_t j = 0; j < conditions.size(); ++j) {
            if (i == j || conditions[i].isMalformed() || conditions[j].isMalformed())
                continue;
            if (Phrase found = example(conditions[i].test, conditions[j].test); !found.isEmpty())
                return found;
        }
    }
    return {};
}

bool allEquivalent(const std::vector<CompiledCondition>& conditions)
{
    return std::all_of(conditions.begin(), conditions.end(),
        [&](const CompiledCondition& c) { return equivalent(c.test, conditions.front().test); });
}

} // namespace jobscope::explain
