// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sample/samplesource.h"

#include "sample/sampleaccount.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace jobscope::sample {

using namespace Qt::StringLiterals;

namespace {

/**
 * Steps that run one after another, each in its own turn of the event loop. Destroying it drops those that are left,
 * also from within a step.
 */
class Turns final : public ports::Operation {
public:
    /** Queues `step`, which answers true to be called again. */
    void run(std::function<bool()> step)
    {
        QTimer::singleShot(0, &m_context, [this, step = std::move(step), context = QPointer<QObject>(&m_context)]() {
            if (step() && context)
                run(step);
        });
    }

private:
    QObject m_context; // pending turns go with it
};

} // namespace

/** The jobs of one moment, read when first asked for: filling in and reading them takes longer than a turn should. */
struct SampleSource::Account {
    job::Instant made;
    std::vector<job::Job> jobs;
    std::vector<std::vector<job::Job>> pages;

    const std::vector<job::Job>& allJobs()
    {
        if (jobs.empty())
            jobs = sampleJobs(made);
        return jobs;
    }

    /** Nothing past the last page. */
    std::vector<job::Job> page(size_t number)
    {
        while (pages.size() <= number)
            pages.push_back(sampleSummaries(made, static_cast<qsizetype>(pages.size())));
        return pages[number];
    }
};

SampleSource::SampleSource(const ports::Clock& clock)
    : m_clock(clock)
    , m_account(std::make_shared<Account>())
{
    m_account->made = clock.now();
}

ports::SourceInfo SampleSource::info() const
{
    return {
        .name = u"sample"_s,
        .account = sampleAccount(),
        .region = {},
        .identity = u"arn:aws:sts::111122223333:assumed-role/SecurityAudit/sample"_s,
    };
}

std::unique_ptr<ports::Operation> SampleSource::listJobs(ListHandlers handlers)
{
    auto turns = std::make_unique<Turns>();
    turns->run(
        [account = m_account, received = m_clock.now(), handlers = std::move(handlers), page = size_t{0}]() mutable {
            auto jobs = account->page(page++);
            if (jobs.empty()) {
                handlers.end({});
                return false;
            }
            for (auto& each : jobs)
                each.answer.receivedAt = received;
            handlers.page(std::move(jobs));
            return true;
        });
    return turns;
}

std::unique_ptr<ports::Operation> SampleSource::describeJob(const job::JobId& id, DescribeHandler end)
{
    auto turns = std::make_unique<Turns>();
    turns->run([account = m_account, received = m_clock.now(), id, end = std::move(end)] {
        const auto& jobs = account->allJobs();
        const auto found
            = std::find_if(jobs.begin(), jobs.end(), [&id](const job::Job& each) { return each.id() == id; });
        if (found == jobs.end()) {
            ports::CallError error;
            error.kind = ports::CallErrorKind::NotFound;
            error.operation = u"DescribeClassificationJob"_s;
            error.httpStatus = 404;
            error.awsCode = u"ResourceNotFoundException"_s;
            error.awsMessage = u"The sample account has no such job."_s;
            error.requestId = u"sample-describe-0"_s;
            end(tl::make_unexpected(std::move(error)));
        } else {
            auto job = *found;
            job.answer.receivedAt = received;
            end(std::move(job));
        }
        return false;
    });
    return turns;
}

} // namespace jobscope::sample
