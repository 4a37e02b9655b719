// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/assignedrole.h"
#include "ports/fileerror.h"
#include "json/error.h"

#include <vector>

namespace jobscope::ports {

enum class ConnectionKind {
    Profile, //!< of the shared files
    AccessKey, //!< its key is in the keychain under the connection's id, or in memory
    AssignedRole, //!< at IAM Identity Center, chosen in this program
};

/** A connection that a person made. Has no place for a secret. */
struct SavedConnection {
    QString id; //!< never shown; names its item in the keychain
    QString name;
    int colour = 0; //!< index of a fixed set
    ConnectionKind kind = ConnectionKind::Profile;
    QString profile; //!< empty for keys
    QString region; //!< empty: the profile's
    ports::AssignedRole assigned = {}; //!< of that kind

    bool operator==(const SavedConnection&) const = default;
};

/** Keeps the list of connections, in the person's order. */
class ConnectionStore {
public:
    virtual ~ConnectionStore() = default;

    /** Empty where nothing was saved yet. */
    virtual Expected<std::vector<SavedConnection>, FileError> load() const = 0;
    /** A file that cannot be read is set aside before it is replaced. */
    virtual Expected<void, FileError> save(const std::vector<SavedConnection>& connections) = 0;
};

} // namespace jobscope::ports
