// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/content.h"

#include <QtGlobal>

namespace jobscope::report {

/** Text on ground, as 0xRRGGBB; the pair has a contrast of at least 4.5:1. */
struct Colours {
    quint32 text;
    quint32 ground;
};

/** On paper. */
Colours lightColours(Tone tone);
/** On dark screens. */
Colours darkColours(Tone tone);

} // namespace jobscope::report
