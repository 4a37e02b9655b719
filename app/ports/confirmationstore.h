// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/prompter.h"

namespace jobscope::ports {

/** Keeps which programs a person allowed to be run for keys. Another command, profile or file is another program. */
class ConfirmationStore {
public:
    virtual ~ConfirmationStore() = default;

    virtual bool isConfirmed(const CommandPrompt& command) const = 0;
    /** What cannot be kept is asked for again next time. */
    virtual void confirm(const CommandPrompt& command) = 0;
};

} // namespace jobscope::ports
