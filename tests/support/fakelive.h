// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/livefacts.h"
#include "ports/turn.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <memory>

namespace jobscope::test {

/** Answers look-ups in the next turn, from what the test put in, and keeps what was asked. */
class FakeLive final : public ports::LiveFacts {
public:
    std::vector<job::CustomIdentifier> custom;
    std::vector<job::AllowList> lists;
    std::vector<job::ManagedIdentifier> managed;
    std::vector<job::BucketNow> matching;
    std::vector<job::BucketNow> buckets;
    job::RunLog runs;
    std::vector<job::FindingCount> findings;
    std::vector<job::JobQuota> quotas;
    job::ResultsRepository repository{QStringLiteral("results"), {}};
    QSet<QString> refused; //!< operations that the caller has no permission for
    QStringList asked; //!< operations, with what they were asked for

    std::unique_ptr<ports::Operation> customIdentifiers(
        const QStringList& ids, Handler<std::vector<job::CustomIdentifier>> end) override
    {
        std::vector<job::CustomIdentifier> found;
        for (const QString& id : ids) {
            const auto at = std::find_if(custom.begin(), custom.end(), [&](const auto& each) { return each.id == id; });
            found.push_back(at != custom.end() ? *at : job::CustomIdentifier{id, {}, false, false});
        }
        return answer(QStringLiteral("BatchGetCustomDataIdentifiers"), ids.join(QLatin1Char(',')), found, end);
    }

    std::unique_ptr<ports::Operation> allowLists(Handler<std::vector<job::AllowList>> end) override
    {
        auto names = lists;
        for (auto& list : names)
            list.status.clear();
        return answer(QStringLiteral("ListAllowLists"), {}, names, end);
    }

    std::unique_ptr<ports::Operation> allowList(const QString& id, Handler<job::AllowList> end) override
    {
        const auto operation = QStringLiteral("GetAllowList");
        const auto at = std::find_if(lists.begin(), lists.end(), [&](const auto& each) { return each.id == id; });
        if (at != lists.end() || refused.contains(operation))
            return answer(operation, id, at != lists.end() ? *at : job::AllowList(), end);
        asked += operation + QLatin1Char(' ') + id;
        return failing<job::AllowList>(operation, ports::CallErrorKind::NotFound, end);
    }

    std::unique_ptr<ports::Operation> managedIdentifiers(Handler<std::vector<job::ManagedIdentifier>> end) override
    {
        return answer(QStringLiteral("ListManagedDataIdentifiers"), {}, managed, end);
    }

    std::unique_ptr<ports::Operation> matchingBuckets(
        const QByteArray& criteria, Progress progress, Handler<std::vector<job::BucketNow>> end) override
    {
        m_progress = std::move(progress);
        return answer(QStringLiteral("SearchResources"), QString::fromUtf8(criteria), matching, end);
    }

    std::unique_ptr<ports::Operation> allBuckets(Progress, Handler<std::vector<job::BucketNow>> end) override
    {
        return answer(QStringLiteral("DescribeBuckets"), {}, buckets, end);
    }

    std::unique_ptr<ports::Operation> runLog(
        const job::JobId& id, job::Instant since, Progress, Handler<job::RunLog> end) override
    {
        auto log = runs;
        log.since = since;
        return answer(QStringLiteral("FilterLogEvents"), id.text(), log, end);
    }

    std::unique_ptr<ports::Operation> findingCounts(
        const job::JobId& id, Handler<std::vector<job::FindingCount>> end) override
    {
        return answer(QStringLiteral("GetFindingStatistics"), id.text(), findings, end);
    }

    std::unique_ptr<ports::Operation> jobQuotas(Handler<std::vector<job::JobQuota>> end) override
    {
        return answer(QStringLiteral("GetUsageStatistics"), {}, quotas, end);
    }

    std::unique_ptr<ports::Operation> resultsRepository(Handler<job::ResultsRepository> end) override
    {
        return answer(QStringLiteral("GetClassificationExportConfiguration"), {}, repository, end);
    }

    /** Says that so many came of a search for buckets that is under way. */
    void tellProgress(qsizetype soFar) const { m_progress(soFar); }

private:
    Progress m_progress;

    template <typename T>
    std::unique_ptr<ports::Operation> answer(
        const QString& operation, const QString& about, const T& value, const Handler<T>& end)
    {
        asked += about.isEmpty() ? operation : QString(operation + QLatin1Char(' ') + about);
        if (refused.contains(operation))
            return failing<T>(operation, ports::CallErrorKind::NoPermission, end);
        if (witness()) {
            job::Answer answer;
            answer.operation = operation;
            answer.bytes = answer.utf8 = about.toUtf8();
            witness()(std::move(answer));
        }
        return std::make_unique<ports::Turn>([value, end] { end(value); });
    }

    template <typename T>
    static std::unique_ptr<ports::Operation> failing(
        const QString& operation, ports::CallErrorKind kind, const Handler<T>& end)
    {
        ports::CallError error;
        error.kind = kind;
        error.operation = operation;
        error.action
            = (operation == QStringLiteral("FilterLogEvents") ? QStringLiteral("logs:") : QStringLiteral("macie2:"))
            + operation;
        error.awsCode = QStringLiteral("AccessDeniedException");
        return std::make_unique<ports::Turn>([error, end] { end(tl::make_unexpected(error)); });
    }
};

} // namespace jobscope::test
