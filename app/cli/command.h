// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/commandline.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "cli/terminal.h"

namespace jobscope::cli {

/** One command of the program: does its work and says how it ended. */
class Command {
public:
    virtual ~Command() = default;
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

    virtual Result<ExitCode> run(const CommandLine& line, Context& context, Terminal& terminal) = 0;
};

} // namespace jobscope::cli
