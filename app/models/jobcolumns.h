// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/jobtablemodel.h"

namespace jobscope::models {

/** The message at the head of a column. */
const char* titleOf(JobTableModel::Column column);

} // namespace jobscope::models
