// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/commandline.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "explain/checks/acceptance.h"
#include "explain/explanation.h"
#include "job/job.h"

#include <QHash>

#include <span>
#include <vector>

namespace jobscope::cli {

/**
 * Explains jobs with everything that the checks find: in each of them, among all jobs of the source, and with what
 * somebody accepted. So every command says the same.
 */
class CheckedJobs {
public:
    /** Reads the file of --accept, if one is given: it cannot be read, or says something wrong, ends the command. */
    static Result<CheckedJobs> make(std::span<const job::Job> all, const CommandLine& line, const Context& context);

    /** One of these jobs, or a copy of it. */
    explain::Explanation explain(const job::Job& job) const;
    /** Only its checks; much quicker. */
    std::vector<explain::Finding> findings(const job::Job& job) const;

private:
    CheckedJobs(std::span<const job::Job> all, const Context& context, std::vector<explain::Acceptance> acceptances);

    void complete(const job::Job& job, std::vector<explain::Finding>& findings) const;

    const Context& m_context;
    std::vector<explain::Acceptance> m_acceptances;
    QHash<QString, std::vector<explain::Finding>> m_overlaps; //!< by the place of the job in its source
};

} // namespace jobscope::cli
