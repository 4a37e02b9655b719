// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/snapshotstore.h"

#include <QFile>

namespace jobscope::storage {

/** Reads a snapshot file from its beginning, one job after another. */
class SnapshotReader {
public:
    explicit SnapshotReader(const QString& path);

    static constexpr qint64 largestHead = qint64{64} * 1024;
    static constexpr qint64 largestJob = qint64{64} * 1024 * 1024;

    Expected<ports::SnapshotInfo, ports::FileError> begin();
    /** Nothing at the end. */
    Expected<std::optional<job::Job>, ports::FileError> next();

private:
    Expected<QByteArray, ports::FileError> line();
    ports::FileError broken(const QString& detail) const;

    QFile m_file;
    ports::SnapshotInfo m_info;
    qint64 m_read = 0;
};

/** The jobs of a snapshot. Reads a few in each turn of the event loop, so that a window stays alive. */
class SnapshotSource final : public ports::JobSource {
public:
    SnapshotSource(QString path, ports::SnapshotInfo info);

    ports::SourceInfo info() const override;
    std::unique_ptr<ports::Operation> listJobs(ListHandlers handlers) override;
    /** Always fails: a snapshot has nothing more than its list. */
    std::unique_ptr<ports::Operation> describeJob(const job::JobId& id, DescribeHandler end) override;

private:
    class Reading;
    QString m_path;
    ports::SnapshotInfo m_info;
};

} // namespace jobscope::storage
