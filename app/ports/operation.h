// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace jobscope::ports {

/** Something under way. Destroying it cancels silently: no handler is called afterwards. */
class Operation {
public:
    virtual ~Operation() = default;
    Operation() = default;
    Operation(const Operation&) = delete;
    Operation& operator=(const Operation&) = delete;
};

} // namespace jobscope::ports
