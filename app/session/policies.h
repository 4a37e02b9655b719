// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace jobscope::session {

/** Something that the program reads from AWS, and the IAM permissions that it takes; see the README. */
struct Access {
    const char* name; //!< in English, as in the README: `Names of identifiers and lists`
    struct Permission {
        const char* action;
        const char* resource; //!< `*` where IAM knows none
    };
    std::vector<Permission> permissions;
};

/** First what the program cannot do without, then each live fact. */
const std::vector<Access>& allAccess();

/** The least IAM policy that allows these actions, as JSON to paste; empty if none of them is in the table. */
QString policyFor(const QStringList& actions);
QString policyFor(const Access& access);

} // namespace jobscope::session
