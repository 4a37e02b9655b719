// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/fileerror.h"
#include "json/error.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace jobscope::ports {

/** Accounts and Regions that a person opens together, as a template: connections x accounts x Regions. */
struct SavedGroup {
    QString id; //!< never shown
    QString name;
    QStringList connections; //!< ids; their keys are used
    QString role; //!< its name in each account, with its path if it has one
    QStringList accounts; //!< empty: the connections' own accounts, and no role
    QStringList regions; //!< empty: each connection's own
    bool roleIsAssigned = false; //!< by IAM Identity Center; else it is taken on with the connection's keys

    bool operator==(const SavedGroup&) const = default;
};

/** Keeps the list of groups, in the person's order. Has no place for a secret. */
class GroupStore {
public:
    virtual ~GroupStore() = default;

    /** Empty where nothing was saved yet. */
    virtual Expected<std::vector<SavedGroup>, FileError> load() const = 0;
    /** A file that cannot be read is set aside before it is replaced. */
    virtual Expected<void, FileError> save(const std::vector<SavedGroup>& groups) = 0;
};

} // namespace jobscope::ports
