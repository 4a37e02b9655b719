// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/content.h"

#include <QString>

namespace jobscope::report {

/** The class name of a tone. */
QString htmlClass(Tone tone);

/** The style sheet: light and dark screens, narrow ones, and paper. */
QString htmlStyle();

} // namespace jobscope::report
