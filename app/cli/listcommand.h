// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace jobscope::cli {

/** `list`: one line for each job, or a JSON array. */
class ListCommand final : public Command {
public:
    Result<ExitCode> run(const CommandLine& line, Context& context, Terminal& terminal) override;
};

} // namespace jobscope::cli
