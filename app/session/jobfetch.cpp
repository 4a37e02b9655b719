// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/jobfetch.h"

#include <algorithm>

namespace jobscope::session {

JobFetch::JobFetch(Handlers handlers)
    : m_handlers(std::move(handlers))
{
}

void JobFetch::start(const std::vector<SourceEntry>& sources, const job::JobId& id)
{
    stop();
    for (const SourceEntry& entry : sources)
        m_questions.push_back({entry.source, nullptr});
    for (size_t number = 0; number < m_questions.size(); ++number) {
        m_questions[number].operation = m_questions[number].source->describeJob(
            id, [this, number, round = m_round](Expected<job::Job, ports::CallError> result) {
                if (round == m_round)
                    end(number, std::move(result));
            });
    }
}

void JobFetch::stop()
{
    ++m_round;
    for (Question& question : m_questions)
        m_ended.add(std::move(question.source), std::move(question.operation));
    m_questions.clear();
    m_error.reset();
}

void JobFetch::end(size_t number, Expected<job::Job, ports::CallError> result)
{
    m_ended.add(m_questions[number].source, std::move(m_questions[number].operation));
    if (result) {
        stop();
        m_handlers.found(int(number), std::move(*result));
        return;
    }
    // "Not here" of one account says less than "not allowed" of another.
    if (!m_error || m_error->kind == ports::CallErrorKind::NotFound)
        m_error = result.error();
    const bool isLast = std::none_of(
        m_questions.begin(), m_questions.end(), [](const Question& each) { return each.operation != nullptr; });
    if (isLast)
        m_handlers.failed(ports::CallError(*m_error));
}

} // namespace jobscope::session
