// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkinput_p.h"

#include <QCoreApplication>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using job::Comparator;

namespace {

bool isOrderKey(const QString& key)
{
    return key == "OBJECT_SIZE"_L1 || key == "OBJECT_LAST_MODIFIED_DATE"_L1;
}

bool isKnownKey(const QString& key, Domain domain)
{
    return domain == Domain::Objects ? job::fromText<job::ObjectKey>(key).has_value()
                                     : job::fromText<job::BucketKey>(key).has_value();
}

bool isAllowed(const QString& comparatorText, const QString& key)
{
    const auto comparator = job::fromText<Comparator>(comparatorText);
    if (!comparator)
        return false;
    switch (*comparator) {
    case Comparator::Eq:
    case Comparator::Ne:
        return key != "OBJECT_KEY"_L1;
    case Comparator::Gt:
    case Comparator::Gte:
    case Comparator::Lt:
    case Comparator::Lte:
        return isOrderKey(key);
    case Comparator::StartsWith:
        return key == "OBJECT_KEY"_L1;
    case Comparator::Contains:
        return false;
    }
    return false;
}

void checkSimple(const BlockInput& block, const job::SimpleTerm& term)
{
    if (!term.key)
        return;
    if (*term.key == "TAG"_L1 || *term.key == "BUCKET_CREATION_DATE"_L1) {
        block.report(CheckId::LegacyKey, {term.pointer + u"/key"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "The key %1 is no longer part of the API.")).arg(Name{*term.key}));
        return;
    }
    if (!isKnownKey(*term.key, block.domain))
        return;
    if (term.comparator && !isAllowed(*term.comparator, *term.key))
        block.report(CheckId::ComparatorNotAllowed, {term.pointer + u"/comparator"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "The comparator %1 is not allowed for %2."))
                .arg(Value{*term.comparator})
                .arg(Name{*term.key}));
    if (isOrderKey(*term.key) && term.values && term.values->size() > 1)
        block.report(CheckId::SeveralValuesNotAllowed, {term.pointer + u"/values"_s},
            Phrase(QT_TRANSLATE_N_NOOP("explain", "%n values are given where exactly one is allowed."),
                qint64(term.values->size())));
}

void checkTagTerm(const BlockInput& block, const job::TagTerm& term)
{
    const auto wrong = [&](const char* name, const QString& text, const char* allowed) {
        block.report(CheckId::TagTermKey, {term.pointer + u'/' + QLatin1StringView(name)},
            Phrase(QT_TRANSLATE_NOOP("explain", "A tag condition has %1 as its %2, where only %3 is allowed."))
                .arg(Value{text})
                .arg(Fixed{QString::fromLatin1(name)})
                .arg(Fixed{QString::fromLatin1(allowed)}));
    };
    if (term.key && *term.key != "TAG"_L1)
        wrong("key", *term.key, "TAG");
    if (term.target && *term.target != "S3_OBJECT"_L1)
        wrong("target", *term.target, "S3_OBJECT");
    if (term.comparator) {
        const auto comparator = job::fromText<Comparator>(*term.comparator);
        if (comparator != Comparator::Eq && comparator != Comparator::Ne)
            block.report(CheckId::ComparatorNotAllowed, {term.pointer + u"/comparator"_s},
                Phrase(QT_TRANSLATE_NOOP("explain", "The comparator %1 is not allowed for tags."))
                    .arg(Value{*term.comparator}));
    }
}

/** What no other check says of a condition that cannot be read; empty if another one does. */
Phrase malformedText(Malformation malformation, const job::Condition& condition)
{
    switch (malformation) {
    case Malformation::NotACondition:
    case Malformation::TermUnreadable:
        return Phrase(QT_TRANSLATE_NOOP(
            "explain", "A condition cannot be read: a part of it is not known or not of the expected type."));
    case Malformation::KeyMissing:
        return Phrase(QT_TRANSLATE_NOOP("explain", "A condition does not say what it compares."));
    case Malformation::KeyUnknown:
        return Phrase(QT_TRANSLATE_NOOP("explain", "A condition compares %1, which is not known."))
            .arg(Value{*condition.simple->key});
    case Malformation::ComparatorMissing:
        return Phrase(QT_TRANSLATE_NOOP("explain", "A condition does not say how it compares."));
    case Malformation::NoValues:
        return Phrase(QT_TRANSLATE_NOOP("explain", "A condition has no values to compare with."));
    case Malformation::DateUnreadable:
        return Phrase(QT_TRANSLATE_NOOP("explain", "A date cannot be read: %1."))
            .arg(Value{condition.simple->values->first()});
    case Malformation::NoPairs:
        return Phrase(QT_TRANSLATE_NOOP("explain", "A tag condition names no tags."));
    case Malformation::PairUnreadable:
        return Phrase(QT_TRANSLATE_NOOP("explain", "A tag of a condition cannot be read."));
    case Malformation::PairEmpty:
        return Phrase(QT_TRANSLATE_NOOP("explain", "A tag of a condition has neither key nor value."));
    case Malformation::BothMembers:
    case Malformation::NoMember:
    case Malformation::KeyLegacy:
    case Malformation::ComparatorNotAllowed:
    case Malformation::SeveralValues:
    case Malformation::SizeUnreadable:
    case Malformation::TagKeyNotTag:
    case Malformation::TagTargetNotObject:
    case Malformation::PairWithoutKey:
        break;
    }
    return {};
}

void checkMembers(const BlockInput& block, const job::Condition& condition)
{
    if (!condition.readable)
        return;
    if (condition.simple && condition.tag)
        block.report(CheckId::ConditionMembers, {condition.pointer},
            Phrase(QT_TRANSLATE_NOOP(
                "explain", "A condition tests both a property and tags, where only one of them is allowed.")));
    else if (!condition.simple && !condition.tag)
        block.report(CheckId::ConditionMembers, {condition.pointer},
            Phrase(QT_TRANSLATE_NOOP("explain", "A condition is empty: it tests neither a property nor tags.")));
}

bool isNegated(const CompiledCondition& condition)
{
    if (const auto* text = std::get_if<TextTest>(&condition.test))
        return text->negated;
    if (const auto* tags = std::get_if<TagTest>(&condition.test))
        return tags->negated;
    if (const auto* size = std::get_if<SizeTest>(&condition.test))
        return size->comparator == Comparator::Ne;
    if (const auto* date = std::get_if<DateTest>(&condition.test))
        return date->comparator == Comparator::Ne;
    return false;
}

void checkNegation(const BlockInput& block, const CompiledCondition& condition)
{
    if (condition.isNeOfSeveral())
        block.report(CheckId::NeSeveralValues, {condition.pointer},
            Phrase(QT_TRANSLATE_NOOP("explain",
                "A condition says not equals with several values, and AWS's documents leave open how these are "
                "joined.")));
    if (block.excludes && isNegated(condition))
        block.report(CheckId::NeInExcludes, {condition.pointer},
            Phrase(QT_TRANSLATE_NOOP("explain",
                "An exclude condition says not equals: what it names may stay in, and all else meets the condition.")));
}

} // namespace

void checkConditionForms(const BlockInput& block)
{
    for (qsizetype at = 0; at < block.conditions.size(); ++at) {
        const job::Condition& condition = block.conditions[at];
        const CompiledCondition& compiled = block.compiled[size_t(at)];
        checkMembers(block, condition);
        if (condition.simple)
            checkSimple(block, *condition.simple);
        if (condition.tag)
            checkTagTerm(block, *condition.tag);
        checkNegation(block, compiled);
        if (const auto* malformation = std::get_if<Malformation>(&compiled.test)) {
            if (const Phrase text = malformedText(*malformation, condition); !text.isEmpty())
                block.report(CheckId::MalformedCondition, {condition.pointer}, text);
        }
    }
}

} // namespace jobscope::explain
