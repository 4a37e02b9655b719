// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"
#include "job/instant.h"

#include <QTimeZone>

namespace jobscope::report {

/** `2026-09-12 16:30:00 UTC`, in another zone with the local time beside it: `(2026-09-12 18:30:00 +02:00 local)`. */
explain::Phrase timeText(job::Instant instant, const QTimeZone& zone);

} // namespace jobscope::report
