// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/instant.h"
#include "ports/callerror.h"

#include <optional>

namespace jobscope::aws {

/**
 * What a person has just refused to answer. All who come for the same within a moment, because they were waiting in
 * some queue, get the same ending instead of a second question.
 */
class Refusal {
public:
    /** Takes note of an ending, if it is one that the person brought about. */
    void heed(const ports::CallError& error, job::Instant now)
    {
        if (isByPerson(error.problem)) {
            m_error = error;
            m_until = now + moment;
        }
    }
    std::optional<ports::CallError> at(job::Instant now) const { return now < m_until ? m_error : std::nullopt; }

private:
    static constexpr std::chrono::seconds moment{2}; // too short for the person to have come back

    static bool isByPerson(ports::LocalProblem problem)
    {
        using enum ports::LocalProblem;
        return problem == NotSignedIn || problem == SignInRefused || problem == SignInTooLate || problem == NoCode
            || problem == NotConfirmed;
    }

    std::optional<ports::CallError> m_error;
    job::Instant m_until;
};

} // namespace jobscope::aws
