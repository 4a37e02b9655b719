// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"

#include <QString>

namespace jobscope::cli {

/** What --help prints. */
QString helpText(const explain::Language& language);

} // namespace jobscope::cli
