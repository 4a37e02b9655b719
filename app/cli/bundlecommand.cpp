// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/bundlecommand.h"

#include "cli/checkedjobs.h"
#include "cli/jobchoice.h"
#include "cli/source.h"
#include "pdf/reportwriter.h"
#include "storage/bundle.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;
using explain::Value;

Result<ExitCode> BundleCommand::run(const CommandLine& line, Context& context, Terminal&)
{
    const QString target = QFileInfo(line.output).canonicalFilePath();
    if (!target.isEmpty() && target == QFileInfo(line.source).canonicalFilePath())
        return wrongUse(
            Phrase(QT_TRANSLATE_NOOP("explain", "the bundle would replace its source %1")).arg(Value{line.source}));
    const Result<ChosenJobs> jobs = loadChosenJobs(line, context);
    if (!jobs)
        return Unexpected<Failure>(jobs.error());
    if (jobs->chosen.empty() && !jobs->failures.empty())
        return Unexpected<Failure>(jobs->failures.front());
    const Result<CheckedJobs> checks = CheckedJobs::make(jobs->all, line, context);
    if (!checks)
        return Unexpected<Failure>(checks.error());

    pdf::ReportOrder order;
    order.format = report::Format::Bundle;
    order.jobs = jobs->chosen;
    order.explain = [&checks](const job::Job& job) { return checks->explain(job); };
    order.when = {context.now, QTimeZone::systemTimeZone(), context.programVersion, {jobs->all.size(), {}}};
    for (const Failure& failure : jobs->failures)
        order.when.completeness.failures.push_back(failure.text);
    order.pack = storage::makeBundle;
    if (const auto written = pdf::writeReport(line.output, order, context.language); !written)
        return wrongUse(Phrase(QT_TRANSLATE_NOOP("explain", "%1 cannot be written: %2"))
                            .arg(Name{line.output})
                            .arg(Name{written.error().detail}));
    return endedWith(jobs->failures, ExitCode::Done, context.language);
}

} // namespace jobscope::cli
