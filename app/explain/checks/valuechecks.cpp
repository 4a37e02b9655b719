// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkinput_p.h"
#include "explain/checks/solver.h"
#include "explain/checks/valueforms.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using job::Comparator;

namespace {

/** The values of one condition and how it compares them. */
struct Values {
    const BlockInput& block;
    const job::SimpleTerm& term;
    const CompiledCondition& compiled;

    bool isOf(const char* key) const { return term.key && *term.key == QLatin1StringView(key); }
    bool isComparator(Comparator comparator) const
    {
        return term.comparator && *term.comparator == job::toText(comparator);
    }
    QString pointer(qsizetype at) const { return term.pointer + u"/values/"_s + QString::number(at); }

    /** One finding for all values that `applies` to. */
    template <typename Applies> void report(CheckId id, const char* what, const Applies& applies) const
    {
        std::vector<QString> pointers;
        QStringList found;
        for (qsizetype at = 0; at < term.values->size(); ++at) {
            if (applies(term.values->at(at))) {
                pointers.push_back(pointer(at));
                found += term.values->at(at);
            }
        }
        if (!found.isEmpty())
            block.report(id, std::move(pointers), Phrase(what).arg(valueListArgument(found)));
    }

    static Phrase::Argument valueListArgument(const QStringList& values) { return valueList(values); }
};

void checkExtensions(const Values& values)
{
    if (!values.isOf("OBJECT_EXTENSION"))
        return;
    values.report(CheckId::ExtensionLeadingDot,
        QT_TRANSLATE_NOOP("explain", "An extension is given with a dot in front: %1."),
        [](const QString& value) { return value.startsWith(u'.'); });
    QSet<QString> all(values.term.values->begin(), values.term.values->end());
    QHash<QString, int> spellings;
    for (const QString& value : std::as_const(all))
        ++spellings[value.toLower()];
    values.report(CheckId::ExtensionSingleCase,
        QT_TRANSLATE_NOOP("explain", "An extension is listed in one letter case only: %1."), [&](const QString& value) {
            return value.toUpper() != value.toLower() && spellings.value(value.toLower()) < 2;
        });
    if (!values.block.excludes && values.isComparator(Comparator::Eq))
        values.report(CheckId::UnreadableExtension,
            QT_TRANSLATE_NOOP("explain", "Formats are taken that Macie does not name as readable: %1."),
            isUnreadableFormat);
}

void checkPrefixes(const Values& values)
{
    if (!values.isOf("OBJECT_KEY"))
        return;
    values.report(CheckId::PrefixFirstCharacter,
        QT_TRANSLATE_NOOP("explain", "A prefix begins with a slash, a bucket's name or an address: %1."),
        [&](const QString& value) {
            return value.startsWith(u'/') || isAddress(value) || beginsWithBucket(value, values.block.input.buckets);
        });
    values.report(CheckId::PrefixWithoutDelimiter,
        QT_TRANSLATE_NOOP("explain", "A prefix ends without a delimiter: %1."),
        [](const QString& value) { return !value.isEmpty() && value.back().isLetterOrNumber(); });
    const std::vector<QString> shortest = shortestPrefixes(*values.term.values);
    QSet<QString> seen;
    values.report(CheckId::RedundantPrefix,
        QT_TRANSLATE_NOOP("explain", "A prefix is covered by another one of the same condition: %1."),
        [&](const QString& value) {
            const bool again = seen.contains(value);
            seen.insert(value);
            return again || prefixOf(shortest, value) != value;
        });
}

void checkSizes(const Values& values)
{
    if (!values.isOf("OBJECT_SIZE"))
        return;
    values.report(CheckId::SizeNotANumber, QT_TRANSLATE_NOOP("explain", "A size is no whole number of bytes: %1."),
        [](const QString& value) { return !bytesFrom(value); });
    // A bound of that kind may well be in bytes; it is suspect if it is as round as sizes in MB are.
    const bool isLower = values.isComparator(Comparator::Gt) || values.isComparator(Comparator::Gte);
    const bool isUpper = values.isComparator(Comparator::Lt) || values.isComparator(Comparator::Lte);
    const bool leavesOutTinyOnes = values.block.excludes ? isUpper : isLower;
    values.report(CheckId::SizeUnitSuspect,
        QT_TRANSLATE_NOOP("explain", "A size counts in bytes, but may be meant in KB or MB: %1."),
        [&](const QString& value) {
            const std::optional<qint64> bytes = bytesFrom(value);
            if (!bytes || *bytes >= 1024)
                return false;
            // 0 and 1 tell empty objects from others.
            if (*bytes <= 1)
                return *bytes == 1 && values.isComparator(Comparator::Lte);
            return !leavesOutTinyOnes || *bytes % 5 == 0;
        });
}

void checkDateValues(const Values& values)
{
    const auto* test = std::get_if<DateTest>(&values.compiled.test);
    if (!test)
        return;
    const Phrase at = instantText(test->instant.at);
    const auto report = [&](CheckId id, const char* what, const Phrase& argument) {
        values.block.report(id, {values.pointer(0)}, Phrase(what).arg(argument));
    };
    if (test->comparator == Comparator::Eq)
        values.block.report(CheckId::DateEquality, {values.compiled.pointer},
            Phrase(QT_TRANSLATE_NOOP("explain", "Only an object changed at exactly %1 meets the condition.")).arg(at));
    if (test->comparator == Comparator::Ne)
        values.block.report(CheckId::DateEquality, {values.compiled.pointer},
            Phrase(QT_TRANSLATE_NOOP(
                       "explain", "Practically every object meets the condition: all but those changed at exactly %1."))
                .arg(at));
    if (!test->instant.hasZone)
        report(CheckId::DateZoneOrFuture, QT_TRANSLATE_NOOP("explain", "A date names no time zone: %1."),
            Value{values.term.values->first()});
    if (test->instant.at > values.block.input.now)
        report(CheckId::DateZoneOrFuture, QT_TRANSLATE_NOOP("explain", "A date lies in the future: %1."),
            Value{values.term.values->first()});
    if (!job::isMidnight(test->instant.at))
        return;
    if (test->comparator == Comparator::Gt || test->comparator == Comparator::Lt)
        report(CheckId::BoundaryPrecision,
            QT_TRANSLATE_NOOP("explain", "An object changed at exactly %1 does not meet the condition."), at);
    if (test->comparator == Comparator::Gte || test->comparator == Comparator::Lte)
        report(CheckId::BoundaryPrecision,
            QT_TRANSLATE_NOOP("explain", "An object changed at exactly %1 meets the condition."), at);
}

void checkBucketValues(const Values& values)
{
    const bool permission = values.isOf("S3_BUCKET_EFFECTIVE_PERMISSION");
    const bool sharing = values.isOf("S3_BUCKET_SHARED_ACCESS");
    if (permission || sharing) {
        values.report(CheckId::UnknownEnumValue, QT_TRANSLATE_NOOP("explain", "A value is none that Macie knows: %1."),
            [&](const QString& value) {
                return permission ? !job::fromText<job::EffectivePermission>(value)
                                  : !job::fromText<job::SharedAccess>(value);
            });
        const QString open = permission ? u"PUBLIC"_s : u"EXTERNAL"_s;
        if (!values.block.excludes && values.isComparator(Comparator::Eq) && values.term.values->contains(open)
            && !values.term.values->contains(u"UNKNOWN"_s))
            values.block.report(CheckId::UnknownBucketsLeftOut, {values.term.pointer + u"/values"_s},
                Phrase(QT_TRANSLATE_NOOP("explain",
                           "The condition names %1 but not UNKNOWN, so buckets that Macie could not evaluate are not "
                           "taken."))
                    .arg(Name{open}));
    }
    if (values.isOf("S3_BUCKET_NAME"))
        values.report(CheckId::BucketNameForm, noBucketNameText, isNoBucketName);
    if (values.isOf("ACCOUNT_ID"))
        values.report(
            CheckId::AccountIdForm, noAccountIdText, [](const QString& value) { return !isAccountId(value); });
}

/** Tags that differ in letter case only: the same key in two spellings, or two spellings of its value. */
QStringList spellingsOf(const QList<job::TagPair>& pairs, std::vector<QString>* pointers)
{
    QHash<QString, QSet<QString>> keys; // by the folded text
    QHash<QString, QSet<QString>> values;
    const auto folded = [](const job::TagPair& pair) -> QString {
        return pair.key.valueOr(QString()).toCaseFolded() + u'\n' + pair.value.valueOr(QString()).toCaseFolded();
    };
    for (const job::TagPair& pair : pairs) {
        keys[pair.key.valueOr(QString()).toCaseFolded()].insert(pair.key.valueOr(QString()));
        values[folded(pair)].insert(pair.value.valueOr(QString()));
    }
    QStringList found;
    for (const job::TagPair& pair : pairs) {
        const QString key = pair.key.valueOr(QString());
        const QString value = pair.value.valueOr(QString());
        if (keys[key.toCaseFolded()].size() > 1)
            found += key;
        else if (values[folded(pair)].size() > 1)
            found += value;
        else
            continue;
        pointers->push_back(pair.pointer);
    }
    return found;
}

bool hasBlank(const job::Member<QString>& text)
{
    return text && (text->trimmed() != *text);
}

void checkTagPairs(const BlockInput& block, const job::TagTerm& term)
{
    const QList<job::TagPair>& pairs = *term.tagValues;
    struct Found {
        std::vector<QString> pointers;
        QStringList texts;
        void add(const job::TagPair& pair, const QString& text)
        {
            pointers.push_back(pair.pointer);
            texts += text;
        }
    };
    Found withoutKey;
    Found keyOnly;
    Found blank;
    for (const job::TagPair& pair : pairs) {
        const QString key = pair.key.valueOr(QString());
        const QString value = pair.value.valueOr(QString());
        if (block.domain == Domain::Objects && pair.readable) {
            if (key.isEmpty())
                withoutKey.add(pair, value);
            else if (value.isEmpty())
                keyOnly.add(pair, key);
        }
        if (hasBlank(pair.key) || hasBlank(pair.value))
            blank.add(pair, hasBlank(pair.key) ? key : value);
    }
    const auto report = [&](CheckId id, Found& found, const char* what) {
        if (!found.texts.isEmpty())
            block.report(id, std::move(found.pointers), Phrase(what).arg(Values::valueListArgument(found.texts)));
    };
    report(CheckId::ObjectTagWithoutKey, withoutKey,
        QT_TRANSLATE_NOOP("explain", "A tag of objects has no key, only the value %1."));
    report(CheckId::TagKeyOnly, keyOnly,
        QT_TRANSLATE_NOOP("explain", "A tag has no value, so every value of that key meets it: %1."));
    report(CheckId::TagBlankOrCase, blank,
        QT_TRANSLATE_NOOP("explain", "The text of a tag begins or ends with a blank: %1."));
}

} // namespace

void checkValues(const BlockInput& block)
{
    for (qsizetype at = 0; at < block.conditions.size(); ++at) {
        const job::Condition& condition = block.conditions[at];
        if (!condition.simple || !condition.simple->values)
            continue;
        const Values values{block, *condition.simple, block.compiled[size_t(at)]};
        values.report(CheckId::WildcardValue, patternText, looksLikePattern);
        checkExtensions(values);
        checkPrefixes(values);
        checkSizes(values);
        checkDateValues(values);
        checkBucketValues(values);
    }
}

void checkTags(const BlockInput& block)
{
    QList<job::TagPair> all;
    for (const job::Condition& condition : block.conditions) {
        if (!condition.tag || !condition.tag->tagValues)
            continue;
        checkTagPairs(block, *condition.tag);
        all += *condition.tag->tagValues;
    }
    std::vector<QString> pointers;
    QStringList patterns;
    for (const job::TagPair& pair : std::as_const(all)) {
        const QString text = looksLikePattern(pair.key.valueOr(QString())) ? *pair.key : pair.value.valueOr(QString());
        if (looksLikePattern(text)) {
            pointers.push_back(pair.pointer);
            patterns += text;
        }
    }
    if (!patterns.isEmpty())
        block.report(CheckId::WildcardValue, std::move(pointers), Phrase(patternText).arg(valueList(patterns)));
    pointers.clear();
    const QStringList spellings = spellingsOf(all, &pointers);
    if (!spellings.isEmpty())
        block.report(CheckId::TagBlankOrCase, std::move(pointers),
            Phrase(QT_TRANSLATE_NOOP("explain", "Tags differ in letter case only: %1.")).arg(valueList(spellings)));
}

} // namespace jobscope::explain
