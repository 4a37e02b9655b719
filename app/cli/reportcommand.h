// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace jobscope::cli {

/** `report`: a file about one or more jobs. */
class ReportCommand final : public Command {
public:
    Result<ExitCode> run(const CommandLine& line, Context& context, Terminal& terminal) override;
};

} // namespace jobscope::cli
