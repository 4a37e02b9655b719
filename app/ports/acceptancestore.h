// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/fileerror.h"
#include "json/error.h"

#include <QByteArray>

namespace jobscope::ports {

/** Keeps what a person accepts of the findings, as the text that `jobscope-cli check --accept` takes. */
class AcceptanceStore {
public:
    virtual ~AcceptanceStore() = default;

    virtual QString file() const = 0; //!< for people
    /** Empty where nothing was saved yet. */
    virtual Expected<QByteArray, FileError> load() const = 0;
    virtual Expected<void, FileError> save(const QByteArray& text) = 0;
};

} // namespace jobscope::ports
