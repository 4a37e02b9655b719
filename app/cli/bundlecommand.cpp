// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/bundlecommand.h"

#include "cli/checkedjobs.h"
#include "cli/reportjobs.h"
#include "cli/source.h"
#include "pdf/reportwriter.h"
#include "storage/bundle.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    const Result<ReportJobs> loaded = loadReportJobs(line, context);
    if (!loaded)
        return Unexpected<Failure>(loaded.error());
    const ChosenJobs& jobs = loaded->jobs;
    const Result<CheckedJobs> checks = CheckedJobs::make(jobs.all, line, context);
    if (!checks)
        return Unexpected<Failure>(checks.error());

    pdf::ReportOrder order;
    order.format = report::Format::Bundle;
    order.jobs = jobs.chosen;
    order.explain = [&checks](const job::Job& job) { return checks->explain(job); };
    order.when = circumstancesOf(*loaded, line, context);
    order.pack = storage::makeBundle;
    if (const auto written = pdf::writeReport(line.output, order, context.language); !written)
        return wrongUse(Phrase(QT_TRANSLATE_NOOP("explain", "%1 cannot be written: %2"))
                            .arg(Name{line.output})
                            .arg(Name{written.error().detail}));
    return endedWith(jobs.failures, ExitCode::Done, context.language);
}

} // namespace jobscope::cli
