// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/reading_p.h"

namespace jobscope::job {

using namespace Qt::StringLiterals;
using json::Value;

namespace {

/** Of an object; none of anything else. */
std::vector<Value> members(const Value& value)
{
    return value.isObject() ? value.children() : std::vector<Value>();
}

/** A member of a term that should be text or null; anything else makes the term unreadable. */
Member<QString> textOrNull(const Reading& reading, const Value& value, bool& readable)
{
    if (value.isNull())
        return Member<QString>::null();
    if (value.isString())
        return reading.text(value);
    readable = false;
    return {};
}

/** The strings of a list; what is none makes the term unreadable and is left out. */
Member<QStringList> textsOrNull(const Reading& reading, const Value& value, bool& readable)
{
    if (value.isNull())
        return Member<QStringList>::null();
    if (!value.isArray()) {
        readable = false;
        return {};
    }
    QStringList texts;
    texts.reserve(value.size());
    for (const Value& element : value.children()) {
        if (element.isString())
            texts.append(reading.text(element));
        else
            readable = false;
    }
    return texts;
}

TagPair readTagPair(const Reading& reading, const Value& value, const QString& pointer)
{
    TagPair pair;
    pair.pointer = pointer;
    pair.readable = value.isObject();
    for (const Value& member : members(value)) {
        const QByteArray name = reading.name(member);
        if (name == "key")
            pair.key = textOrNull(reading, member, pair.readable);
        else if (name == "value")
            pair.value = textOrNull(reading, member, pair.readable);
        else
            pair.readable = false;
    }
    return pair;
}

Member<QList<TagPair>> readTagPairs(const Reading& reading, const Value& value, const QString& pointer, bool& readable)
{
    if (value.isNull())
        return Member<QList<TagPair>>::null();
    if (!value.isArray()) {
        readable = false;
        return {};
    }
    QList<TagPair> pairs;
    for (const Value& element : value.children())
        pairs.append(readTagPair(reading, element, pointer + u'/' + QString::number(pairs.size())));
    return pairs;
}

SimpleTerm readSimpleTerm(const Reading& reading, const Value& object, const QString& pointer)
{
    SimpleTerm term;
    term.pointer = pointer;
    for (const Value& member : object.children()) {
        const QByteArray name = reading.name(member);
        if (name == "key")
            term.key = textOrNull(reading, member, term.readable);
        else if (name == "comparator")
            term.comparator = textOrNull(reading, member, term.readable);
        else if (name == "values")
            term.values = textsOrNull(reading, member, term.readable);
        else
            term.readable = false;
    }
    return term;
}

TagTerm readTagTerm(const Reading& reading, const Value& object, const QString& pointer, bool ofBucket)
{
    TagTerm term;
    term.pointer = pointer;
    for (const Value& member : object.children()) {
        const QByteArray name = reading.name(member);
        if (name == "comparator")
            term.comparator = textOrNull(reading, member, term.readable);
        else if (name == "tagValues")
            term.tagValues = readTagPairs(reading, member, pointer + u"/tagValues"_s, term.readable);
        else if (!ofBucket && name == "key")
            term.key = textOrNull(reading, member, term.readable);
        else if (!ofBucket && name == "target")
            term.target = textOrNull(reading, member, term.readable);
        else
            term.readable = false;
    }
    return term;
}

Condition readCondition(const Reading& reading, const Value& value, const QString& pointer, ScopeKind kind)
{
    const bool ofBuckets = kind == ScopeKind::Buckets;
    const QString simpleName = ofBuckets ? u"simpleCriterion"_s : u"simpleScopeTerm"_s;
    const QString tagName = ofBuckets ? u"tagCriterion"_s : u"tagScopeTerm"_s;
    Condition condition;
    condition.pointer = pointer;
    condition.raw = reading.raw(value);
    condition.readable = value.isObject();
    for (const Value& member : members(value)) {
        const QByteArray name = reading.name(member);
        if (simpleName == QLatin1StringView(name)) {
            if (member.isObject())
                condition.simple = readSimpleTerm(reading, member, pointer + u'/' + simpleName);
            else if (member.isNull())
                condition.simple = Member<SimpleTerm>::null();
            else
                condition.readable = false;
        } else if (tagName == QLatin1StringView(name)) {
            if (member.isObject())
                condition.tag = readTagTerm(reading, member, pointer + u'/' + tagName, ofBuckets);
            else if (member.isNull())
                condition.tag = Member<TagTerm>::null();
            else
                condition.readable = false;
        } else {
            condition.readable = false;
        }
    }
    return condition;
}

Member<Block> readBlock(const Reading& reading, const Value& value, const QString& pointer, ScopeKind kind)
{
    if (value.isNull())
        return Member<Block>::null();
    Block block;
    block.pointer = pointer;
    block.raw = reading.raw(value);
    block.readable = value.isObject();
    for (const Value& member : members(value)) {
        const bool isAnd = reading.name(member) == "and";
        if (isAnd && member.isNull()) {
            block.conditions = Member<QList<Condition>>::null();
        } else if (isAnd && member.isArray()) {
            QList<Condition> conditions;
            conditions.reserve(member.size());
            for (const Value& element : member.children())
                conditions.append(
                    readCondition(reading, element, pointer + u"/and/"_s + QString::number(conditions.size()), kind));
            block.conditions = conditions;
        } else {
            block.readable = false;
        }
    }
    return block;
}

BucketDefinition readBucketDefinition(const Reading& reading, const Value& value, const QString& pointer)
{
    BucketDefinition definition;
    definition.pointer = pointer;
    definition.raw = reading.raw(value);
    for (const Value& member : members(value)) {
        const QByteArray name = reading.name(member);
        if (name == "accountId") {
            if (member.isString())
                definition.accountId = AccountId(reading.text(member));
            else if (member.isNull())
                definition.accountId = Member<AccountId>::null();
        } else if (name == "buckets") {
            if (member.isNull())
                definition.buckets = Member<QList<BucketName>>::null();
            if (!member.isArray())
                continue;
            QList<BucketName> names;
            names.reserve(member.size());
            for (const Value& element : member.children()) {
                if (element.isString())
                    names.append(BucketName(reading.text(element)));
            }
            definition.buckets = names;
        }
    }
    definition.readable = definition.accountId && definition.buckets;
    return definition;
}

} // namespace

Member<QList<BucketDefinition>> readBucketDefinitions(Reading& reading, const Value& value, const QString& pointer)
{
    using Result = Member<QList<BucketDefinition>>;
    if (!reading.isArray(value))
        return reading.failed() ? Result() : Result::null();
    QList<BucketDefinition> definitions;
    definitions.reserve(value.size());
    for (const Value& element : value.children())
        definitions.append(
            readBucketDefinition(reading, element, pointer + u'/' + QString::number(definitions.size())));
    return definitions;
}

Member<Scope> readScope(const Reading& reading, const Value& value, const QString& pointer, ScopeKind kind)
{
    if (value.isNull())
        return Member<Scope>::null();
    Scope scope;
    scope.pointer = pointer;
    scope.raw = reading.raw(value);
    scope.readable = value.isObject();
    for (const Value& member : members(value)) {
        const QByteArray name = reading.name(member);
        if (name == "includes")
            scope.includes = readBlock(reading, member, pointer + u"/includes"_s, kind);
        else if (name == "excludes")
            scope.excludes = readBlock(reading, member, pointer + u"/excludes"_s, kind);
        else
            scope.readable = false;
    }
    return scope;
}

} // namespace jobscope::job
