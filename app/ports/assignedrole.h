// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace jobscope::ports {

/** A role in an account, as IAM Identity Center gives it to who signs in at one of its sessions. */
struct AssignedRole {
    QString session; //!< as the shared files name it
    QString account;
    QString role;

    bool isComplete() const { return !session.isEmpty() && !account.isEmpty() && !role.isEmpty(); }
    bool operator==(const AssignedRole&) const = default;
};

} // namespace jobscope::ports
