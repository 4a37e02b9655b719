// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/evaluatecommand.h"

#include "cli/jobchoice.h"
#include "cli/lineanswers.h"
#include "explain/evaluator.h"
#include "explain/output.h"
#include "listing/objectline.h"

namespace jobscope::cli {

Result<ExitCode> EvaluateCommand::run(const CommandLine& line, Context& context, Terminal& terminal)
{
    InputLines input;
    if (const Result<void> opened = input.open(line.objects); !opened)
        return Unexpected<Failure>(opened.error());
    const Result<ChosenJob> chosen = loadChosenJob(line, context);
    if (!chosen)
        return Unexpected<Failure>(chosen.error());
    const explain::Evaluator evaluator(chosen->job(), context.readings);
    const auto answer = [&](QByteArrayView text, QByteArray& out) -> Expected<void, QString> {
        const auto object = listing::readObjectLine(text);
        if (!object)
            return Unexpected(object.error());
        explain::appendJsonLine(out, evaluator.evaluate(*object));
        return {};
    };
    return answerLines(input, terminal, answer, jsonError);
}

} // namespace jobscope::cli
