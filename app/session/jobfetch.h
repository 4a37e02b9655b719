// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/endedoperations.h"
#include "session/sourcelists.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jobscope::session {

/** Asks all sources at once for one job: only one of them can have it. Owned by the session. */
class JobFetch {
public:
    struct Handlers {
        std::function<void(int source, job::Job)> found;
        std::function<void(const ports::CallError&)> failed; //!< none of them has it
    };
    explicit JobFetch(Handlers handlers);

    /** Instead of what is asked for now. */
    void start(const std::vector<SourceEntry>& sources, const job::JobId& id);
    void stop();

private:
    struct Question {
        std::shared_ptr<ports::JobSource> source;
        std::unique_ptr<ports::Operation> operation; //!< empty once it ended
    };
    void end(size_t number, Expected<job::Job, ports::CallError> result);

    Handlers m_handlers;
    std::vector<Question> m_questions;
    quint64 m_round = 0; //!< an answer to an older one is dropped
    std::optional<ports::CallError> m_error; //!< the one that says most
    EndedOperations m_ended;
};

} // namespace jobscope::session
