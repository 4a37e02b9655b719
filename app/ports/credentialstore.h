// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/jobsource.h"
#include "ports/securebytes.h"

#include <QString>

#include <functional>
#include <memory>

namespace jobscope::ports {

enum class StoreErrorKind {
    NotFound,
    NoKeychain, //!< this machine has none: only "for this session" is left
    Locked, //!< or the person denied access
    TimedOut,
    TooLarge, //!< more than a keychain takes everywhere
    Other,
};

struct StoreError {
    StoreErrorKind kind = StoreErrorKind::Other;
    QString detail; //!< the keychain's own words

    bool operator==(const StoreError&) const = default;
};

/** Keeps secrets in the keychain of the operating system: one item a connection. Each operation ends once. */
class CredentialStore {
public:
    virtual ~CredentialStore() = default;

    /** Bytes that every keychain takes. */
    static constexpr qsizetype largest = 2048;

    using ReadHandler = std::function<void(Expected<SecureBytes, StoreError>)>;
    virtual std::unique_ptr<Operation> read(const QString& item, ReadHandler end) = 0;
    using DoneHandler = std::function<void(Expected<void, StoreError>)>;
    virtual std::unique_ptr<Operation> write(const QString& item, const SecureBytes& secret, DoneHandler end) = 0;
    /** Removing what is not there is no error. */
    virtual std::unique_ptr<Operation> remove(const QString& item, DoneHandler end) = 0;
};

} // namespace jobscope::ports
