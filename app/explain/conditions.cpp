// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/conditions.h"

#include <QSet>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using job::Comparator;

namespace {

bool isEqOrNe(Comparator comparator)
{
    return comparator == Comparator::Eq || comparator == Comparator::Ne;
}

bool isOrder(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Eq:
    case Comparator::Ne:
    case Comparator::Gt:
    case Comparator::Gte:
    case Comparator::Lt:
    case Comparator::Lte:
        return true;
    case Comparator::Contains:
    case Comparator::StartsWith:
        return false;
    }
    return false;
}

std::optional<qint64> sizeFrom(const QString& text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit))
        return {};
    bool ok = false;
    const qint64 bytes = text.toLongLong(&ok); // not ok beyond 2^63-1
    return ok ? std::optional(bytes) : std::nullopt;
}

Test compileText(Subject subject, Comparator comparator, const QStringList& values)
{
    if (!isEqOrNe(comparator))
        return Malformation::ComparatorNotAllowed;
    return TextTest{subject, comparator == Comparator::Ne, values};
}

Test compileObjectTerm(job::ObjectKey key, Comparator comparator, const QStringList& values)
{
    switch (key) {
    case job::ObjectKey::Extension:
        return compileText(Subject::Extension, comparator, values);
    case job::ObjectKey::Key:
        if (comparator != Comparator::StartsWith)
            return Malformation::ComparatorNotAllowed;
        return PrefixTest{values};
    case job::ObjectKey::Size: {
        if (!isOrder(comparator))
            return Malformation::ComparatorNotAllowed;
        if (values.size() > 1)
            return Malformation::SeveralValues;
        if (const auto bytes = sizeFrom(values.first()))
            return SizeTest{comparator, *bytes};
        return Malformation::SizeUnreadable;
    }
    case job::ObjectKey::LastModifiedDate: {
        if (!isOrder(comparator))
            return Malformation::ComparatorNotAllowed;
        if (values.size() > 1)
            return Malformation::SeveralValues;
        if (const auto instant = job::parseInstant(values.first(), job::InstantForm::Condition))
            return DateTest{comparator, *instant};
        return Malformation::DateUnreadable;
    }
    }
    return Malformation::KeyUnknown;
}

Test compileBucketTerm(job::BucketKey key, Comparator comparator, const QStringList& values)
{
    switch (key) {
    case job::BucketKey::AccountId:
        return compileText(Subject::OwnerAccount, comparator, values);
    case job::BucketKey::Name:
        return compileText(Subject::BucketName, comparator, values);
    case job::BucketKey::EffectivePermission:
        return compileText(Subject::EffectivePermission, comparator, values);
    case job::BucketKey::SharedAccess:
        return compileText(Subject::SharedAccess, comparator, values);
    }
    return Malformation::KeyUnknown;
}

Test compileSimple(const job::SimpleTerm& term, Domain domain)
{
    if (!term.readable)
        return Malformation::TermUnreadable;
    if (!term.key)
        return Malformation::KeyMissing;
    if (*term.key == "TAG"_L1 || *term.key == "BUCKET_CREATION_DATE"_L1)
        return Malformation::KeyLegacy;
    const auto objectKey = job::fromText<job::ObjectKey>(*term.key);
    const auto bucketKey = job::fromText<job::BucketKey>(*term.key);
    if (domain == Domain::Objects ? !objectKey : !bucketKey)
        return Malformation::KeyUnknown;
    if (!term.comparator)
        return Malformation::ComparatorMissing;
    const auto comparator = job::fromText<Comparator>(*term.comparator);
    if (!comparator)
        return Malformation::ComparatorNotAllowed;
    if (!term.values || term.values->isEmpty())
        return Malformation::NoValues;
    return domain == Domain::Objects ? compileObjectTerm(*objectKey, *comparator, *term.values)
                                     : compileBucketTerm(*bucketKey, *comparator, *term.values);
}

// A missing, null or empty member of a pair stands for any (macie.md: the console writes empty ones).
std::optional<QString> wanted(const job::Member<QString>& member)
{
    if (!member || member->isEmpty())
        return {};
    return *member;
}

Test compileTag(const job::TagTerm& term, Domain domain)
{
    if (!term.readable)
        return Malformation::TermUnreadable;
    if (term.key && *term.key != "TAG"_L1)
        return Malformation::TagKeyNotTag;
    if (term.target && *term.target != "S3_OBJECT"_L1)
        return Malformation::TagTargetNotObject;
    if (!term.comparator)
        return Malformation::ComparatorMissing;
    const auto comparator = job::fromText<Comparator>(*term.comparator);
    if (!comparator || !isEqOrNe(*comparator))
        return Malformation::ComparatorNotAllowed;
    if (!term.tagValues || term.tagValues->isEmpty())
        return Malformation::NoPairs;
    TagTest test{*comparator == Comparator::Ne, {}};
    for (const job::TagPair& pair : *term.tagValues) {
        if (!pair.readable)
            return Malformation::PairUnreadable;
        WantedTag tag{wanted(pair.key), wanted(pair.value), pair.pointer};
        if (domain == Domain::Objects && !tag.key)
            return Malformation::PairWithoutKey;
        if (!tag.key && !tag.value)
            return Malformation::PairEmpty;
        test.pairs.push_back(std::move(tag));
    }
    return test;
}

Test compileTest(const job::Condition& condition, Domain domain)
{
    if (!condition.readable)
        return Malformation::NotACondition;
    if (condition.simple && condition.tag)
        return Malformation::BothMembers;
    if (condition.simple)
        return compileSimple(*condition.simple, domain);
    if (condition.tag)
        return compileTag(*condition.tag, domain);
    return Malformation::NoMember;
}

CompiledBlock compileBlock(const job::Member<job::Block>& block, Domain domain, const QString& pointer)
{
    CompiledBlock compiled;
    compiled.pointer = pointer;
    if (!block) {
        compiled.presence = block.isNull() ? Presence::Null : Presence::Absent;
        return compiled;
    }
    compiled.raw = block->raw;
    compiled.readable = block->readable;
    compiled.presence = Presence::Empty;
    if (!block->readable)
        return compiled;
    if (block->conditions) {
        for (const job::Condition& condition : *block->conditions)
            compiled.conditions.push_back(compile(condition, domain));
    }
    if (!compiled.conditions.empty())
        compiled.presence = Presence::Filled;
    return compiled;
}

} // namespace

bool CompiledCondition::isNeOfSeveral() const
{
    if (const auto* text = std::get_if<TextTest>(&test))
        return text->negated && QSet<QString>(text->values.begin(), text->values.end()).size() > 1;
    if (const auto* tags = std::get_if<TagTest>(&test)) {
        const auto differs = [&](const WantedTag& pair) {
            return pair.key != tags->pairs.front().key || pair.value != tags->pairs.front().value;
        };
        return tags->negated && std::any_of(tags->pairs.begin(), tags->pairs.end(), differs);
    }
    return false;
}

CompiledCondition compile(const job::Condition& condition, Domain domain)
{
    return {compileTest(condition, domain), condition.pointer, condition.raw};
}

CompiledScope compile(const job::Member<job::Scope>& scope, Domain domain, const QString& pointer)
{
    CompiledScope compiled;
    compiled.domain = domain;
    compiled.pointer = pointer;
    const QString includes = pointer + u"/includes"_s;
    const QString excludes = pointer + u"/excludes"_s;
    if (!scope) {
        compiled.presence = scope.isNull() ? Presence::Null : Presence::Absent;
        compiled.includes.pointer = includes;
        compiled.excludes.pointer = excludes;
        return compiled;
    }
    compiled.raw = scope->raw;
    compiled.readable = scope->readable;
    compiled.includes = compileBlock(scope->readable ? scope->includes : job::Member<job::Block>(), domain, includes);
    compiled.excludes = compileBlock(scope->readable ? scope->excludes : job::Member<job::Block>(), domain, excludes);
    const bool empty = compiled.includes.conditions.empty() && compiled.excludes.conditions.empty();
    compiled.presence = empty ? Presence::Empty : Presence::Filled;
    return compiled;
}

std::optional<QStringView> extensionIn(QStringView key)
{
    const QStringView segment = key.mid(key.lastIndexOf(u'/') + 1);
    const qsizetype dot = segment.lastIndexOf(u'.');
    if (dot < 0 || dot + 1 == segment.size())
        return {};
    return segment.mid(dot + 1);
}

std::optional<QString> extensionOf(QStringView key)
{
    const auto extension = extensionIn(key);
    return extension ? std::optional(extension->toString()) : std::nullopt;
}

} // namespace jobscope::explain
