// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/snapshotstore.h"

namespace jobscope::storage {

/**
 * Snapshots as files of one folder, one for each account and Region: a line of JSON about the whole, then for each job
 * a line of JSON and the exact bytes of its answer.
 */
class Snapshots final : public ports::SnapshotStore {
public:
    explicit Snapshots(QString folder);

    static constexpr qint64 largestFile = qint64{1024} * 1024 * 1024;

    Expected<void, ports::FileError> save(
        const ports::SnapshotInfo& info, const std::vector<job::Answer>& answers) override;
    ports::SnapshotList list() const override;
    Expected<std::shared_ptr<ports::JobSource>, ports::FileError> open(
        const job::AccountId& account, const job::Region& region) const override;
    Expected<void, ports::FileError> clear() override;

private:
    Expected<QString, ports::FileError> fileFor(const job::AccountId& account, const job::Region& region) const;

    QString m_folder;
};

} // namespace jobscope::storage
