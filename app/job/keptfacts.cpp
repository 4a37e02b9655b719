// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/keptfacts.h"

#include "job/livereader.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace jobscope::job {

using namespace Qt::StringLiterals;

namespace {

template <typename T> std::vector<T> itemsOf(Page<T>&& page)
{
    return std::move(page.items);
}

template <typename T> std::vector<T> itemsOf(std::vector<T>&& items)
{
    return std::move(items);
}

std::vector<AllowList> itemsOf(AllowList&& list)
{
    return {std::move(list)};
}

/** Those that the job names, in its order, of each the first; nothing if there is none. */
template <typename T> std::optional<std::vector<T>> named(const QStringList& ids, const std::vector<T>& all)
{
    std::optional<std::vector<T>> found;
    for (const QString& id : ids) {
        const auto at = std::find_if(all.begin(), all.end(), [&](const T& each) { return each.id == id; });
        if (at == all.end())
            continue;
        if (!found)
            found.emplace();
        found->push_back(*at);
    }
    return found;
}

/** When the last of them came. */
std::optional<Instant> lastOf(const KeptFacts::Answers& answers)
{
    std::optional<Instant> last;
    for (const auto& answer : answers) {
        if (answer->receivedAt && (!last || *answer->receivedAt > *last))
            last = answer->receivedAt;
    }
    return last;
}

} // namespace

Expected<json::Value, json::Error> KeptFacts::read(const Answer& answer)
{
    if (const auto known = m_read.find(&answer); known != m_read.end())
        return known->second;
    const auto document = json::Document::parse(answer.bytes);
    if (!document)
        return tl::make_unexpected(document.error());
    return m_read.emplace(&answer, document->root()).first->second;
}

Expected<SharedBuckets, KeptFacts::Problem> KeptFacts::buckets(const Answers& pages)
{
    if (const auto known = m_buckets.find(pages); known != m_buckets.end())
        return known->second;
    BucketsNow all;
    all.asOf = lastOf(pages).value_or(Instant());
    for (const auto& answer : pages) {
        const auto reader = answer->operation == u"SearchResources" ? readMatchingBuckets : readBuckets;
        auto page = read(*answer).and_then(reader);
        if (!page)
            return Unexpected<Problem>({answer, page.error()});
        std::move(page->items.begin(), page->items.end(), std::back_inserter(all.buckets));
    }
    return m_buckets.emplace(pages, std::make_shared<const BucketsNow>(std::move(all))).first->second;
}

Expected<std::shared_ptr<const LiveFacts>, KeptFacts::Problem> KeptFacts::of(const Job& job, const Answers& answers)
{
    const ClassificationJob* definition = job.definition();
    auto facts = std::make_shared<LiveFacts>();
    if (!definition)
        return facts;
    std::optional<Problem> problem;
    const auto of = [&](QStringView operation) {
        Answers some;
        std::copy_if(answers.begin(), answers.end(), std::back_inserter(some),
            [&](const auto& answer) { return answer->operation == operation; });
        return some;
    };
    // All pages of that operation, one after the other; nothing if there are none.
    const auto all = [&](QStringView operation, auto reader) {
        using Items = decltype(itemsOf(reader(std::declval<const json::Value&>()).value()));
        std::optional<Items> items;
        for (const auto& answer : of(operation)) {
            auto part = read(*answer).and_then(reader);
            if (!part) {
                problem = Problem{answer, part.error()};
                break;
            }
            auto more = itemsOf(*std::move(part));
            if (!items)
                items.emplace();
            std::move(more.begin(), more.end(), std::back_inserter(*items));
        }
        return items;
    };
    const auto takeBuckets = [&](Fact<SharedBuckets>& fact, QStringView operation) {
        const Answers pages = of(operation);
        if (!lastOf(pages))
            return;
        if (auto read = buckets(pages))
            fact.value = *std::move(read);
        else
            problem = read.error();
    };
    facts->customIdentifiers.value = named(definition->customDataIdentifierIds.valueOr({}),
        all(u"BatchGetCustomDataIdentifiers", readCustomIdentifiers).value_or(std::vector<CustomIdentifier>()));
    auto lists = all(u"GetAllowList", readAllowList).value_or(std::vector<AllowList>());
    if (const auto names = all(u"ListAllowLists", readAllowLists)) {
        // Who may not ask for a list may ask for the names of all; one that is not among them does not exist.
        lists.insert(lists.end(), names->begin(), names->end());
        for (const QString& id : definition->allowListIds.valueOr({}))
            lists.push_back({id, {}, {}, {}, false});
    }
    facts->allowLists.value = named(definition->allowListIds.valueOr({}), lists);
    facts->managedIdentifiers.value = all(u"ListManagedDataIdentifiers", readManagedIdentifiers);
    takeBuckets(facts->matchingBuckets, u"SearchResources");
    takeBuckets(facts->allBuckets, u"DescribeBuckets");
    if (auto events = all(u"FilterLogEvents", readRunEvents); events && !events->empty()) {
        const Instant since = events->front().occurredAt;
        const auto last = of(u"FilterLogEvents").back();
        const auto next = m_read.at(last.get()).member(u"nextToken");
        facts->runLog.value = std::make_shared<const RunLog>(
            RunLog{*std::move(events), since, true, next && !next->toString().isEmpty()});
    }
    facts->findings.value = all(u"GetFindingStatistics", readFindingCounts);
    facts->quotas.value = all(u"GetUsageStatistics", readJobQuotas);
    if (const auto repository = of(u"GetClassificationExportConfiguration"); !repository.empty()) {
        if (auto read = this->read(*repository.back()).and_then(readResultsRepository))
            facts->resultsRepository.value = *std::move(read);
        else
            problem = Problem{repository.back(), read.error()};
    }
    if (problem)
        return Unexpected<Problem>(*std::move(problem));
    facts->answers = answers;
    return facts;
}

} // namespace jobscope::job
