// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/clock.h"
#include "ports/credentialstore.h"

#include <chrono>
#include <map>
#include <memory>

namespace jobscope::keychain {

/**
 * The keychain of the operating system by QtKeychain: Secret Service or KWallet, Keychain, Credential Manager.
 *
 * There is no fallback: where no keychain answers, nothing is kept. An item is read once a run and then kept in memory.
 * A keychain that does not answer within the time limit counts as TimedOut; what it says later is dropped.
 */
class SystemKeychain final : public ports::CredentialStore {
public:
    /** `service` groups the items, e.g. in the system's own program for passwords. The ticker outlives the store. */
    SystemKeychain(QString service, ports::Ticker& ticker, std::chrono::milliseconds limit = std::chrono::seconds{20});
    ~SystemKeychain() override;

    std::unique_ptr<ports::Operation> read(const QString& item, ReadHandler end) override;
    std::unique_ptr<ports::Operation> write(
        const QString& item, const ports::SecureBytes& secret, DoneHandler end) override;
    std::unique_ptr<ports::Operation> remove(const QString& item, DoneHandler end) override;

private:
    using Cache = std::map<QString, ports::SecureBytes>;

    QString m_service;
    ports::Ticker& m_ticker;
    std::chrono::milliseconds m_limit;
    std::shared_ptr<Cache> m_cache;
};

} // namespace jobscope::keychain
