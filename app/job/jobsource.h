// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"
#include "json/error.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace jobscope::job {

/** Why a source could not be read, for people: names the file and the place in it. */
struct SourceError {
    QString source; //!< file name or `-`
    std::optional<json::Error> json; //!< place and kind; nothing when the bytes could not be had at all
    qint64 line = 0; //!< of JSON lines, from 1; 0 otherwise
    QString system; //!< the operating system's words when there is no json

    bool isCancelled() const; //!< by who asked, not a fault
    /** One line of English: `jobs.json: /items/3/jobId (byte 1203): expected a string, found 12`. */
    QString toText() const;
};

/** Something of a source that no job was read from, though a person may think so. */
struct SourceGap {
    enum class Kind {
        OtherFile, //!< of a folder: its ending is none of JSON
        SubFolder,
        MorePages, //!< a list page whose token says that AWS had more, and no further page follows in the file
        BundleLeftOut, //!< an evidence bundle: `number` jobs were not put into it
        BundleFailure, //!< the same: something could not be had when it was made; see `words`
        BundleNote, //!< the same: something else to know of where it was made from
    };
    Kind kind = Kind::OtherFile;
    QString source; //!< file name; of a folder's entries without the folder
    qint64 number = 0;
    QString words = {}; //!< in the bundle's language
};

struct ReadOptions {
    Origin origin = Origin::File;
    QString source; //!< file name as given by the person
    /** Called now and then with bytes read so far and in all; answers false to cancel. */
    std::function<bool(qint64 done, qint64 total)> progress;
    /** Called for each gap. */
    std::function<void(SourceGap)> gap = {};
    /** Called for each file of a folder that cannot be read; the others are read. Without it the first ends all. */
    std::function<void(const SourceError&)> refused = {};
};

/**
 * Reads all jobs of a source: one answer, an array of answers, a list page (`items`), an array of pages, or JSON lines
 * of any of these; UTF-8 with or without byte order mark, UTF-16 with one. All or nothing: an error in one place
 * refuses the source. A cancelled read ends with an error of its own, see SourceError::isCancelled().
 */
Expected<std::vector<Job>, SourceError> readJobs(const QByteArray& bytes, const ReadOptions& options);

/** Reads a file, or `-` for standard input, with a limit of 256 MiB. */
Expected<std::vector<Job>, SourceError> readJobsFromFile(const QString& path, ReadOptions options = {});

/** Reads every `*.json` (and `.jsonl`, `.ndjson`) of a folder, sorted by name; not its sub-folders. */
Expected<std::vector<Job>, SourceError> readJobsFromFolder(const QString& path, ReadOptions options = {});

} // namespace jobscope::job
