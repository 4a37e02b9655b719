// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/explaincommand.h"

#include "cli/checkedjobs.h"
#include "cli/jobchoice.h"
#include "explain/output.h"
#include "report/contentbuilder.h"
#include "report/html.h"
#include "report/markdown.h"

#include <QTimeZone>

namespace jobscope::cli {

namespace {

report::JobContent content(const job::Job& job, const explain::Explanation& explanation, const Context& context)
{
    report::Options options;
    options.leftOut = {report::SectionId::Definition};
    return report::buildJob(job, explanation, {context.now, QTimeZone::systemTimeZone(), context.programVersion},
        options, context.language);
}

} // namespace

Result<ExitCode> ExplainCommand::run(const CommandLine& line, Context& context, Terminal& terminal)
{
    const Result<ChosenJob> chosen = loadChosenJob(line, context);
    if (!chosen)
        return Unexpected<Failure>(chosen.error());
    const job::Job& job = chosen->job();
    const Result<CheckedJobs> checks = CheckedJobs::make(chosen->all, line, context);
    if (!checks)
        return Unexpected<Failure>(checks.error());
    const explain::Explanation explanation = checks->explain(job);
    switch (line.format) {
    case ExplainFormat::Text:
        terminal.write(explain::toPlainText(job, explanation, context.language));
        break;
    case ExplainFormat::Markdown:
        terminal.write(report::toMarkdown(content(job, explanation, context)));
        break;
    case ExplainFormat::Html:
        terminal.write(report::toHtml(content(job, explanation, context), context.language));
        break;
    case ExplainFormat::Json:
        terminal.write(explain::toJson(job, explanation, context.language));
        break;
    }
    return ExitCode::Done;
}

} // namespace jobscope::cli
