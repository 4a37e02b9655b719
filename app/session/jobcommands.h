// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"

#include <QString>

namespace jobscope::session {

/** What a person may want to do to a job. This program does none of it but the first: the rest is text to copy. */
enum class JobCommand { Describe, Resume, Pause, Cancel };

/** The command line of the AWS CLI, for a POSIX shell; empty for a job without id. `profile` may be empty. */
QString awsCliCommand(JobCommand command, const job::Job& job, const QString& profile);

/** The page of a job in AWS's web console; empty where Region or partition are not known. */
QString consoleUrl(const job::Job& job);

} // namespace jobscope::session
