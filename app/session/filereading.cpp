// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/filereading.h"

#include <QtConcurrentRun>

namespace jobscope::session {

namespace {

void loadInBackground(QPromise<FileLoad>& promise, const QStringList& paths, const ReadFile& readFile)
{
    constexpr int steps = 1000;
    promise.setProgressRange(0, steps);
    const auto progress = [&promise](qint64 done, qint64 total) {
        promise.setProgressValue(int(done * steps / total));
        return !promise.isCanceled();
    };
    promise.addResult(loadFiles(paths, progress, readFile));
}

} // namespace

FileReading::FileReading(Handlers handlers)
    : m_handlers(std::move(handlers))
{
}

FileReading::~FileReading()
{
    if (m_watcher) {
        m_watcher->disconnect();
        m_watcher->cancel();
    }
}

void FileReading::start(const QStringList& paths)
{
    cancel();
    m_watcher = std::make_unique<QFutureWatcher<FileLoad>>();
    QFutureWatcher<FileLoad>* const watcher = m_watcher.get();
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, watcher,
        [this, watcher](int value) { m_handlers.progressed(value, watcher->progressMaximum()); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [this] {
        // It is running its own code just now.
        QFutureWatcher<FileLoad>* const finished = m_watcher.release();
        finished->deleteLater();
        m_handlers.ended(finished->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(loadInBackground, paths, m_readFile));
}

void FileReading::cancel()
{
    if (!m_watcher)
        return;
    // The task sees it at its next report of progress; the watcher may be telling of one just now.
    m_watcher->disconnect();
    m_watcher->cancel();
    m_watcher.release()->deleteLater();
}

} // namespace jobscope::session
