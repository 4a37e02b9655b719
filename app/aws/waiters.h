// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/jobsource.h"

#include <functional>
#include <list>
#include <memory>
#include <utility>

namespace jobscope::aws {

/** All who wait for the same answer. May go while some still hold their operations; those hear nothing then. */
template <typename Result> class Waiters {
public:
    using Handler = std::function<void(Expected<Result, ports::CallError>)>;

    /** `deserted` is called when the last one has left without an answer. */
    explicit Waiters(std::function<void()> deserted)
        : m_state(std::make_shared<State>())
    {
        m_state->deserted = std::move(deserted);
    }

    std::unique_ptr<ports::Operation> add(Handler end)
    {
        auto waiter = std::make_shared<Handler>(std::move(end));
        m_state->all.push_back(waiter);
        return std::make_unique<Wait>(m_state, std::move(waiter));
    }

    bool isEmpty() const { return m_state->all.empty(); }

    /** Handlers may ask again, or destroy what they like. */
    void answer(const Expected<Result, ports::CallError>& result)
    {
        const auto all = std::exchange(m_state->all, {});
        for (const auto& waiter : all) {
            if (const auto end = std::exchange(*waiter, nullptr))
                end(result);
        }
    }

private:
    struct State {
        std::list<std::shared_ptr<Handler>> all;
        std::function<void()> deserted;
    };

    class Wait final : public ports::Operation {
    public:
        Wait(std::weak_ptr<State> state, std::shared_ptr<Handler> waiter)
            : m_state(std::move(state))
            , m_waiter(std::move(waiter))
        {
        }
        ~Wait() override
        {
            *m_waiter = nullptr;
            const auto state = m_state.lock();
            if (!state || state->all.empty())
                return;
            state->all.remove(m_waiter);
            if (state->all.empty())
                state->deserted();
        }

    private:
        std::weak_ptr<State> m_state;
        std::shared_ptr<Handler> m_waiter;
    };

    std::shared_ptr<State> m_state;
};

} // namespace jobscope::aws
