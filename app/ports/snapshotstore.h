// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/fileerror.h"
#include "ports/jobsource.h"

#include <memory>
#include <vector>

namespace jobscope::ports {

/** What a snapshot is of. */
struct SnapshotInfo {
    job::AccountId account;
    job::Region region;
    QString name; //!< the connection's, for people
    QString identity; //!< ARN of the caller
    job::Instant takenAt; //!< by the server's clock
    qint64 jobs = 0;
};

struct SnapshotList {
    std::vector<SnapshotInfo> found; //!< the latest first
    std::vector<FileError> broken;
};

/**
 * The last answers of each account and Region, kept on disk for reading without a network: exact bytes with time and
 * request id, never a secret. What is taken later replaces what was taken before, wholly or not at all.
 *
 * All may be called from any thread, but not two at a time for the same account and Region.
 */
class SnapshotStore {
public:
    virtual ~SnapshotStore() = default;

    virtual Expected<void, FileError> save(const SnapshotInfo& info, const std::vector<job::Answer>& answers) = 0;
    virtual SnapshotList list() const = 0;
    /** A source of the jobs kept; contacts nobody. A break in the middle of the file ends its list with an error. */
    virtual Expected<std::shared_ptr<JobSource>, FileError> open(
        const job::AccountId& account, const job::Region& region) const = 0;
    /** Removes all of them, also those that cannot be read. */
    virtual Expected<void, FileError> clear() = 0;
};

} // namespace jobscope::ports
