// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/scopetruth.h"

#include "explain/comparator_p.h"

namespace jobscope::explain {

namespace {

bool matches(const WantedTag& wanted, const TagMap& tags)
{
    if (wanted.key) {
        const auto found = tags.constFind(*wanted.key);
        return found != tags.constEnd() && (!wanted.value || *found == *wanted.value);
    }
    return std::find(tags.begin(), tags.end(), *wanted.value) != tags.end();
}

bool evaluateTags(const TagTest& test, const TagMap& tags, bool neAnyOf)
{
    const auto matching = std::count_if(
        test.pairs.begin(), test.pairs.end(), [&](const WantedTag& pair) { return matches(pair, tags); });
    if (!test.negated)
        return matching > 0;
    return neAnyOf ? size_t(matching) < test.pairs.size() : matching == 0;
}

bool evaluateText(const TextTest& test, const std::optional<QStringView>& fact, bool neAnyOf)
{
    const auto isFact = [&fact](const QString& value) { return fact && value == *fact; };
    if (test.negated && neAnyOf)
        return !std::all_of(test.values.begin(), test.values.end(), isFact);
    return std::any_of(test.values.begin(), test.values.end(), isFact) != test.negated;
}

/** NE on several texts or tags: the only conditions that two ways may judge differently. */
bool mayVary(const CompiledCondition& condition)
{
    if (const auto* text = std::get_if<TextTest>(&condition.test))
        return text->negated && text->values.size() > 1;
    const auto* tags = std::get_if<TagTest>(&condition.test);
    return tags && tags->negated && tags->pairs.size() > 1;
}

Truth evaluateText(const TextTest& test, const ObjectFacts& object, bool neAnyOf)
{
    const auto whole = [&](const std::optional<QString>& fact) {
        return fact ? truthOf(evaluateText(test, fact, neAnyOf)) : Truth::Unknown;
    };
    switch (test.subject) {
    case Subject::Extension:
        return object.key ? truthOf(evaluateText(test, extensionIn(*object.key), neAnyOf)) : Truth::Unknown;
    case Subject::OwnerAccount:
        return whole(object.accountId);
    case Subject::BucketName:
        return whole(object.bucket);
    case Subject::EffectivePermission:
        return whole(object.effectivePermission);
    case Subject::SharedAccess:
        return whole(object.sharedAccess);
    }
    return Truth::Unknown;
}

} // namespace

std::optional<Fact> factOf(const CompiledCondition& condition, Domain domain)
{
    if (const auto* text = std::get_if<TextTest>(&condition.test)) {
        switch (text->subject) {
        case Subject::Extension:
            return Fact::Key;
        case Subject::OwnerAccount:
            return Fact::AccountId;
        case Subject::BucketName:
            return Fact::Bucket;
        case Subject::EffectivePermission:
            return Fact::EffectivePermission;
        case Subject::SharedAccess:
            return Fact::SharedAccess;
        }
    }
    if (std::holds_alternative<PrefixTest>(condition.test))
        return Fact::Key;
    if (std::holds_alternative<SizeTest>(condition.test))
        return Fact::Size;
    if (std::holds_alternative<DateTest>(condition.test))
        return Fact::LastModified;
    if (std::holds_alternative<TagTest>(condition.test))
        return domain == Domain::Buckets ? Fact::BucketTags : Fact::Tags;
    return {};
}

Truth truthOf(const CompiledCondition& condition, Domain domain, const ObjectFacts& object, bool neAnyOf)
{
    if (const auto* text = std::get_if<TextTest>(&condition.test))
        return evaluateText(*text, object, neAnyOf);
    if (const auto* prefix = std::get_if<PrefixTest>(&condition.test)) {
        if (!object.key)
            return Truth::Unknown;
        return truthOf(std::any_of(prefix->prefixes.begin(), prefix->prefixes.end(),
            [&](const QString& p) { return object.key->startsWith(p); }));
    }
    if (const auto* size = std::get_if<SizeTest>(&condition.test))
        return object.size ? truthOf(holds(size->comparator, *object.size, size->bytes)) : Truth::Unknown;
    if (const auto* date = std::get_if<DateTest>(&condition.test))
        return object.lastModified ? truthOf(holds(date->comparator, *object.lastModified, date->instant.at))
                                   : Truth::Unknown;
    if (const auto* tags = std::get_if<TagTest>(&condition.test)) {
        const auto& fact = domain == Domain::Buckets ? object.bucketTags : object.tags;
        return fact ? truthOf(evaluateTags(*tags, *fact, neAnyOf)) : Truth::Unknown;
    }
    return Truth::Unknown;
}

namespace {

/** How each way joins the conditions of a block. */
struct Joined {
    ForWays<Truth> all = forAllWays(Truth::True);
    ForWays<Truth> any = forAllWays(Truth::False);
};

Joined joined(const CompiledBlock& block, Domain domain, const ObjectFacts& object)
{
    Joined result;
    for (const CompiledCondition& condition : block.conditions) {
        const Truth noneOf = truthOf(condition, domain, object, false);
        const Truth anyOf = mayVary(condition) ? truthOf(condition, domain, object, true) : noneOf;
        for (std::size_t i = 0; i < result.all.size(); ++i) {
            const Truth truth = i % 2 == 0 ? noneOf : anyOf;
            result.all[i] = std::min(result.all[i], truth);
            result.any[i] = std::max(result.any[i], truth);
        }
    }
    return result;
}

} // namespace

ForWays<Truth> included(const CompiledScope& scope, const ObjectFacts& object)
{
    if (!scope.readable || !scope.includes.readable)
        return forAllWays(Truth::Unknown);
    return joined(scope.includes, scope.domain, object).all;
}

ForWays<Truth> excluded(const CompiledScope& scope, const ObjectFacts& object)
{
    if (!scope.readable || !scope.excludes.readable)
        return forAllWays(Truth::Unknown);
    if (scope.excludes.conditions.empty())
        return forAllWays(Truth::False);
    const Joined block = joined(scope.excludes, scope.domain, object);
    return {block.all[0], block.all[1], block.any[2], block.any[3]};
}

} // namespace jobscope::explain
