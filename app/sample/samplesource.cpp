// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sample/samplesource.h"

#include "sample/sampleaccount.h"
#include "sample/samplelive.h"

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

SampleSource::SampleSource(const ports::Clock& clock)
    : m_clock(clock)
    , m_made(clock.now())
{
}

ports::SourceInfo SampleSource::info() const
{
    return {
        .name = u"sample"_s,
        .account = sampleAccount(),
        .region = {},
        .identity = sampleIdentity(),
    };
}

std::unique_ptr<ports::Operation> SampleSource::listJobs(ListHandlers handlers)
{
    auto turns = std::make_unique<Turns>();
    turns->run(
        [made = m_made, received = m_clock.now(), handlers = std::move(handlers), page = qsizetype{0}]() mutable {
            auto jobs = sampleSummaries(made, page++);
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
    turns->run([made = m_made, received = m_clock.now(), id, end = std::move(end)] {
        auto jobs = sampleJobs(made);
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
            found->answer.receivedAt = received;
            end(std::move(*found));
        }
        return false;
    });
    return turns;
}

std::shared_ptr<ports::LiveFacts> SampleSource::liveFacts()
{
    return std::make_shared<SampleLive>(m_made);
}

} // namespace jobscope::sample
