// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command.h"

namespace jobscope::cli {

/** `explain`: one job as text, Markdown, HTML or JSON. */
class ExplainCommand final : public Command {
public:
    Result<ExitCode> run(const CommandLine& line, Context& context, Terminal& terminal) override;
};

} // namespace jobscope::cli
