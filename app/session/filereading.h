// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/fileload.h"

#include <QFutureWatcher>

#include <functional>
#include <memory>

namespace jobscope::session {

/** Reads files in the background, one load at a time. Handlers run on the thread that it lives on. */
class FileReading {
public:
    struct Handlers {
        std::function<void(int done, int total)> progressed;
        std::function<void(FileLoad load)> ended; //!< once, unless it is cancelled
    };
    explicit FileReading(Handlers handlers);
    ~FileReading();

    /** How files are read from now on; JSON alone, unless somebody knows more. */
    void setReadFile(ReadFile readFile) { m_readFile = std::move(readFile); }
    void start(const QStringList& paths);
    /** Nobody waits for it; nothing is heard of it any more. */
    void cancel();

private:
    Handlers m_handlers;
    ReadFile m_readFile = job::readJobsFromFile;
    std::unique_ptr<QFutureWatcher<FileLoad>> m_watcher;
};

} // namespace jobscope::session
