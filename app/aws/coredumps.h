// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace jobscope::aws {

/** From now on this process, and what it starts, leaves no core dump: keys would stand in it. */
void leaveNoCoreDumps();

} // namespace jobscope::aws
