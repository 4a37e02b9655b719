// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/instant.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace jobscope::report {

/** The end of a pause, as calendars take it. Texts may hold anything. */
struct DeadlineEntry {
    QString uid; //!< stays with job and deadline, so that a second import replaces the first
    job::Instant at;
    QString summary;
    QString description;
};

/** An iCalendar file (RFC 5545): one event each, with reminders seven days and one day before. UTF-8, CRLF. */
QByteArray deadlineCalendar(const std::vector<DeadlineEntry>& entries, job::Instant now);

} // namespace jobscope::report
