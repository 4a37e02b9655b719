// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"
#include "json/error.h"

#include <QString>

namespace jobscope::cli {

/** Exit codes: a stable interface. */
enum class ExitCode {
    Done = 0,
    Finding = 1,
    WrongUse = 2, //!< or input that cannot be read, or output that cannot be written
    Refused = 3, //!< AWS or the network
    NoSuchJob = 4, //!< or a name that several jobs have
};

/** Why a command ends: one line for people. */
struct Failure {
    ExitCode code = ExitCode::WrongUse;
    explain::Phrase text;
    QString below = {}; //!< lines that show the place of a mistake
};

template <typename T> using Result = Expected<T, Failure>;

inline Unexpected<Failure> wrongUse(const explain::Phrase& text)
{
    return Unexpected<Failure>(Failure{ExitCode::WrongUse, text});
}

} // namespace jobscope::cli
