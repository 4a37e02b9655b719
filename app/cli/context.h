// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "explain/readings.h"
#include "job/instant.h"

#include <QString>

namespace jobscope::cli {

/** What all commands work under. */
struct Context {
    const explain::Language& language;
    explain::Readings readings;
    job::Instant now;
    QString programVersion;
};

} // namespace jobscope::cli
