// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace jobscope::cli {

/** `evaluate`: JSON lines of objects in, a line with the verdict of each out, in constant memory. */
class EvaluateCommand final : public Command {
public:
    Result<ExitCode> run(const CommandLine& line, Context& context, Terminal& terminal) override;
};

} // namespace jobscope::cli
