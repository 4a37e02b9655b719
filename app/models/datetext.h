// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/instant.h"

#include <QDateTime>
#include <QString>

namespace jobscope::models {

/** Times are shown in the machine's zone until the program, which sets the default QLocale as well, says otherwise. */
void showTimesInUtc(bool inUtc);
/** In the zone that is shown; cut to milliseconds. */
QDateTime shownTime(job::Instant instant);

/** `2026-09-12 18:30` in the zone that is shown: reads the same in every language and sorts as text. */
QString localMinute(job::Instant instant);
/** `2026-09-12 18:30:05 CEST`, for places where the second matters. */
QString localSecond(job::Instant instant);

} // namespace jobscope::models
