// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace jobscope::ports {

/** Where the keys of a profile come from. */
enum class ProfileKind { Keys, Role, Process, Sso, LoginSession, WebIdentity, Container, Instance, Broken };

} // namespace jobscope::ports
