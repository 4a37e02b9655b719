// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/limiter.h"

#include <algorithm>

namespace jobscope::aws {

struct Limiter::State {
    int most;
    int limit;
    int running = 0;
    int good = 0; // successes since the limit was last changed
    std::list<Place*> queue;

    void letIn();
};

class Limiter::Place final : public ports::Operation {
public:
    Place(std::shared_ptr<State> state, std::function<void()> go)
        : m_state(std::move(state))
        , m_go(std::move(go))
    {
        m_state->queue.push_back(this);
    }

    ~Place() override
    {
        if (m_go) {
            m_state->queue.remove(this);
        } else {
            --m_state->running;
            m_state->letIn();
        }
    }

    void goIn()
    {
        ++m_state->running;
        // May destroy this.
        const auto go = std::exchange(m_go, nullptr);
        go();
    }

private:
    std::shared_ptr<State> m_state;
    std::function<void()> m_go;
};

void Limiter::State::letIn()
{
    while (!queue.empty() && running < limit) {
        auto* next = queue.front();
        queue.pop_front();
        next->goIn();
    }
}

Limiter::Limiter(int most)
    : m_state(std::make_shared<State>(State{most, most, 0, 0, {}}))
{
}

Limiter::~Limiter() = default;

std::unique_ptr<ports::Operation> Limiter::enter(std::function<void()> go)
{
    auto place = std::make_unique<Place>(m_state, std::move(go));
    m_state->letIn();
    return place;
}

void Limiter::throttled()
{
    m_state->limit = std::max(m_state->limit / 2, 1);
    m_state->good = 0;
}

void Limiter::succeeded()
{
    if (m_state->limit < m_state->most && ++m_state->good >= m_state->limit) {
        ++m_state->limit;
        m_state->good = 0;
        m_state->letIn();
    }
}

int Limiter::limit() const
{
    return m_state->limit;
}

int Limiter::running() const
{
    return m_state->running;
}

} // namespace jobscope::aws
