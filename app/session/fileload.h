// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/jobsource.h"
#include "session/errorwording.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace jobscope::session {

/** What reading files and folders gave: the jobs of those that could be read, and why the others could not. */
struct FileLoad {
    std::vector<job::Job> jobs;
    std::vector<job::SourceError> errors;
    std::vector<job::SourceGap> gaps; //!< of those that could be read
    bool cancelled = false; //!< then both are empty
};

/** The jobs of one file, whatever kind of file it is; called on any thread. */
using ReadFile = std::function<Expected<std::vector<job::Job>, job::SourceError>(
    const QString& path, const job::ReadOptions& options)>;

/** Called with how much is done of how much, in no certain unit; answers false to cancel. */
using FileProgress = std::function<bool(qint64 done, qint64 total)>;

/**
 * Reads files, folders and `-` (standard input) in the order given. A pure function of the file system, made to run in
 * the background.
 */
FileLoad loadFiles(
    const QStringList& paths, const FileProgress& progress, const ReadFile& readFile = job::readJobsFromFile);

} // namespace jobscope::session
