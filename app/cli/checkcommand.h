// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace jobscope::cli {

/** `check`: what is contradictory, likely a mistake, or worth knowing; ends with 1 if that is bad enough. */
class CheckCommand final : public Command {
public:
    Result<ExitCode> run(const CommandLine& line, Context& context, Terminal& terminal) override;
};

} // namespace jobscope::cli
