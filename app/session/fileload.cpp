// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/fileload.h"

#include <QFileInfo>

namespace jobscope::session {

using namespace Qt::StringLiterals;

FileLoad loadFiles(const QStringList& paths, const FileProgress& progress, const ReadFile& readFile)
{
    constexpr qint64 share = 1000; // of one path in the whole
    FileLoad load;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        bool goOn = true;
        job::ReadOptions options;
        options.origin = paths[i] == "-"_L1 ? job::Origin::StandardInput : job::Origin::File;
        options.source = paths[i];
        options.progress = [&](qint64 done, qint64 total) {
            const double part = total > 0 ? double(done) / double(total) : 0;
            goOn = goOn && (!progress || progress(i * share + qint64(part * share), paths.size() * share));
            return goOn;
        };
        options.gap = [&](job::SourceGap gap) { load.gaps.push_back(std::move(gap)); };
        options.refused = [&](const job::SourceError& error) { load.errors.push_back(error); };
        if (!options.progress(0, 0))
            return {{}, {}, {}, true};
        const bool folder = options.origin == job::Origin::File && QFileInfo(paths[i]).isDir();
        auto jobs = folder ? job::readJobsFromFolder(paths[i], options) : readFile(paths[i], options);
        if (!goOn)
            return {{}, {}, {}, true};
        if (jobs)
            std::move(jobs->begin(), jobs->end(), std::back_inserter(load.jobs));
        else
            load.errors.push_back(jobs.error());
    }
    return load;
}

} // namespace jobscope::session
