// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/macielive.h"

#include "ports/turn.h"

#include <QSet>

#include <iterator>
#include <limits>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

/** Asks for page after page, one at a time; ends once with all of them. */
template <typename T> class Paging final : public ports::Operation {
public:
    using Page = job::Page<T>;
    using PageHandler = std::function<void(Expected<Page, ports::CallError>)>;
    using Ask = std::function<std::unique_ptr<Call>(const QString& token, PageHandler end)>;

    /** Does not ask for more once there are `most`. */
    Paging(Ask ask, ports::LiveFacts::Progress progress, ports::LiveFacts::Handler<std::vector<T>> end,
        qsizetype most = std::numeric_limits<qsizetype>::max())
        : m_ask(std::move(ask))
        , m_progress(std::move(progress))
        , m_end(std::move(end))
        , m_most(most)
    {
        askFor({});
    }

private:
    void askFor(const QString& token)
    {
        m_call = m_ask(token, [this](Expected<Page, ports::CallError> page) { take(std::move(page)); });
        m_call->start();
    }

    void take(Expected<Page, ports::CallError> page)
    {
        if (!page)
            return finish(tl::make_unexpected(std::move(page.error())));
        std::move(page->items.begin(), page->items.end(), std::back_inserter(m_items));
        const auto next = page->nextToken;
        if (next.isEmpty() || soFar() >= m_most)
            return finish(std::move(m_items));
        if (m_tokens.contains(next)) {
            ports::CallError error;
            error.kind = ports::CallErrorKind::BadAnswer;
            error.operation = m_call->operationName();
            error.detail = u"the service names a page that was already read"_s;
            return finish(tl::make_unexpected(std::move(error)));
        }
        m_tokens.insert(next);
        askFor(next);
        if (m_progress)
            m_progress(soFar());
    }

    qsizetype soFar() const { return static_cast<qsizetype>(m_items.size()); }

    void finish(Expected<std::vector<T>, ports::CallError> result)
    {
        const auto end = std::move(m_end);
        end(std::move(result)); // may destroy this
    }

    Ask m_ask;
    ports::LiveFacts::Progress m_progress;
    ports::LiveFacts::Handler<std::vector<T>> m_end;
    qsizetype m_most;
    std::vector<T> m_items;
    QSet<QString> m_tokens;
    std::unique_ptr<Call> m_call;
};

std::unique_ptr<ports::Operation> started(std::unique_ptr<Call> call)
{
    call->start();
    return call;
}

} // namespace

MacieLive::MacieLive(CallParts macie, Endpoint logs)
    : m_macie(std::move(macie))
    , m_logs{m_macie.context, std::move(logs), m_macie.credentials, m_macie.source}
{
}

CallParts MacieLive::witnessed(CallParts parts) const
{
    parts.witness = witness();
    return parts;
}

std::unique_ptr<ports::Operation> MacieLive::customIdentifiers(
    const QStringList& ids, Handler<std::vector<job::CustomIdentifier>> end)
{
    return started(std::make_unique<BatchGetCustomDataIdentifiersCall>(witnessed(m_macie), ids, std::move(end)));
}

std::unique_ptr<ports::Operation> MacieLive::allowLists(Handler<std::vector<job::AllowList>> end)
{
    return std::make_unique<Paging<job::AllowList>>(
        [parts = witnessed(m_macie)](const QString& token, auto page) {
            return std::make_unique<ListAllowListsCall>(parts, token, std::move(page));
        },
        Progress(), std::move(end));
}

std::unique_ptr<ports::Operation> MacieLive::allowList(const QString& id, Handler<job::AllowList> end)
{
    // These would name another path.
    if (id.isEmpty() || id == u"." || id == u"..") {
        ports::CallError error;
        error.kind = ports::CallErrorKind::NotFound;
        error.operation = u"GetAllowList"_s;
        error.detail = u"'%1' is no id of an allow list"_s.arg(id);
        return std::make_unique<ports::Turn>(
            [error = std::move(error), end = std::move(end)] { end(tl::make_unexpected(error)); });
    }
    return started(std::make_unique<GetAllowListCall>(witnessed(m_macie), id, std::move(end)));
}

std::unique_ptr<ports::Operation> MacieLive::managedIdentifiers(Handler<std::vector<job::ManagedIdentifier>> end)
{
    return std::make_unique<Paging<job::ManagedIdentifier>>(
        [parts = witnessed(m_macie)](const QString& token, auto page) {
            return std::make_unique<ListManagedDataIdentifiersCall>(parts, token, std::move(page));
        },
        Progress(), std::move(end));
}

std::unique_ptr<ports::Operation> MacieLive::matchingBuckets(
    const QByteArray& criteria, Progress progress, Handler<std::vector<job::BucketNow>> end)
{
    return std::make_unique<Paging<job::BucketNow>>(
        [parts = witnessed(m_macie), criteria](const QString& token, auto page) {
            return std::make_unique<SearchResourcesCall>(parts, criteria, token, std::move(page));
        },
        std::move(progress), std::move(end));
}

std::unique_ptr<ports::Operation> MacieLive::allBuckets(Progress progress, Handler<std::vector<job::BucketNow>> end)
{
    return std::make_unique<Paging<job::BucketNow>>(
        [parts = witnessed(m_macie)](const QString& token, auto page) {
            return std::make_unique<DescribeBucketsCall>(parts, token, std::move(page));
        },
        std::move(progress), std::move(end));
}

std::unique_ptr<ports::Operation> MacieLive::runLog(
    const job::JobId& id, job::Instant since, Progress progress, Handler<job::RunLog> end)
{
    using Events = std::vector<job::RunEvent>;
    return std::make_unique<Paging<job::RunEvent>>(
        [parts = witnessed(m_logs), id, since](const QString& token, auto page) {
            return std::make_unique<FilterLogEventsCall>(parts, id, since, token, std::move(page));
        },
        std::move(progress),
        [since, end = std::move(end)](Expected<Events, ports::CallError> events) {
            if (events) {
                const bool isCut = static_cast<qsizetype>(events->size()) >= mostRunEvents;
                end(job::RunLog{*std::move(events), since, true, isCut});
            } else if (events.error().kind == ports::CallErrorKind::NotFound) {
                end(job::RunLog{{}, since, false, false});
            } else {
                end(tl::make_unexpected(std::move(events.error())));
            }
        },
        mostRunEvents);
}

std::unique_ptr<ports::Operation> MacieLive::findingCounts(
    const job::JobId& id, Handler<std::vector<job::FindingCount>> end)
{
    return started(std::make_unique<GetFindingStatisticsCall>(witnessed(m_macie), id, std::move(end)));
}

std::unique_ptr<ports::Operation> MacieLive::jobQuotas(Handler<std::vector<job::JobQuota>> end)
{
    return std::make_unique<Paging<job::JobQuota>>(
        [parts = witnessed(m_macie)](const QString& token, auto page) {
            return std::make_unique<GetUsageStatisticsCall>(parts, token, std::move(page));
        },
        Progress(), std::move(end));
}

std::unique_ptr<ports::Operation> MacieLive::resultsRepository(Handler<job::ResultsRepository> end)
{
    return started(std::make_unique<GetClassificationExportConfigurationCall>(witnessed(m_macie), std::move(end)));
}

} // namespace jobscope::aws
