// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/instant.h"

#include <QString>

namespace jobscope::models {

/** `2026-09-12 18:30` in the machine's time zone: reads the same in every language and sorts as text. */
QString localMinute(job::Instant instant);
/** `2026-09-12 18:30:05 CEST`, for places where the second matters. */
QString localSecond(job::Instant instant);

} // namespace jobscope::models
