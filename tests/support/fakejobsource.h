// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/jobsource.h"

#include <QStringList>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace jobscope::test {

/** A source of jobs whose answers the test holds back until it wants them. */
class FakeJobSource final : public ports::JobSource {
public:
    FakeJobSource() = default;
    FakeJobSource(const QString& ofAccount, const QString& inRegion)
        : account(ofAccount)
        , region(inRegion)
    {
    }

    ports::SourceInfo info() const override
    {
        return {QStringLiteral("fake"), job::AccountId(account), job::Region(region), {}, clockSkew};
    }

    std::unique_ptr<ports::Operation> listJobs(ListHandlers handlers) override
    {
        ++lists;
        auto call = std::make_shared<List>(List{std::move(handlers)});
        m_list = call;
        return std::make_unique<Held<List>>(std::move(call), cancelled);
    }

    std::unique_ptr<ports::Operation> describeJob(const job::JobId& id, DescribeHandler end) override
    {
        asked += id.text();
        auto call = std::make_shared<Describe>(Describe{std::move(end)});
        m_describes.emplace_back(id.text(), call);
        return std::make_unique<Held<Describe>>(std::move(call), cancelled);
    }

    std::shared_ptr<ports::LiveFacts> liveFacts() override { return live; }

    /** The operation that lists now, if nobody has ended it. */
    bool isListing() const { return !m_list.expired(); }
    void page(std::vector<job::Job> jobs)
    {
        const auto call = m_list.lock();
        call->handlers.page(std::move(jobs));
    }
    void endList(Expected<void, ports::CallError> result = {})
    {
        const auto call = m_list.lock();
        m_list.reset();
        call->over = true;
        call->handlers.end(std::move(result));
    }

    /** Ids of the jobs whose details are asked for and not answered yet. */
    QStringList open() const
    {
        QStringList ids;
        for (const auto& [id, call] : m_describes) {
            const auto held = call.lock();
            if (held && !held->over)
                ids += id;
        }
        return ids;
    }
    /** Answers the oldest open question about that job; false if there is none. */
    bool answer(const QString& id, Expected<job::Job, ports::CallError> result)
    {
        for (auto& [wanted, weak] : m_describes) {
            const auto call = weak.lock();
            if (wanted != id || !call || call->over)
                continue;
            call->over = true;
            call->end(std::move(result));
            return true;
        }
        return false;
    }

    QString account;
    QString region;
    std::shared_ptr<ports::LiveFacts> live; //!< nobody, unless the test gives one
    QStringList asked; //!< ids of all questions for details, in order
    std::optional<std::chrono::seconds> clockSkew; //!< of the server
    int lists = 0;
    int cancelled = 0; //!< operations that were destroyed before they ended

private:
    struct List {
        ListHandlers handlers;
        bool over = false;
    };
    struct Describe {
        DescribeHandler end;
        bool over = false;
    };
    template <typename Call> class Held final : public ports::Operation {
    public:
        Held(std::shared_ptr<Call> call, int& cancelled)
            : m_call(std::move(call))
            , m_cancelled(cancelled)
        {
        }
        ~Held() override
        {
            if (!m_call->over)
                ++m_cancelled;
        }

    private:
        std::shared_ptr<Call> m_call;
        int& m_cancelled;
    };

    std::weak_ptr<List> m_list;
    std::vector<std::pair<QString, std::weak_ptr<Describe>>> m_describes;
};

} // namespace jobscope::test
