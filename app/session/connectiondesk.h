// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/connectioncatalog.h"
#include "ports/connectionstore.h"
#include "ports/credentialstore.h"
#include "session/jobsession.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace jobscope::session {

/** A connection, and where its keys are used. */
struct ConnectionUse {
    ports::SavedConnection connection;
    QString region; //!< empty: the connection's own
    std::optional<ports::RoleRequest> role = {};

    /** What the connection is opened with there. */
    ports::ConnectionRequest request(ports::ConnectionRequest ofConnection) const;
};

/**
 * The connections that a person made, and which of them the jobs come from. Contacts nobody before it is told to open
 * or to test one. Keys live in the keychain, or in memory for this session only.
 *
 * Owned by the composition root; lives on the main thread. What it is given outlives it.
 */
class ConnectionDesk final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ports::ConnectionCatalog& catalog;
        ports::ConnectionStore& store;
        ports::CredentialStore& keychain;
        JobSession& session;
    };
    explicit ConnectionDesk(const Parts& parts, QObject* parent = nullptr);
    ~ConnectionDesk() override;

    /** Reads what was saved. Until then there are none. */
    void load();

    ports::ConnectionCatalog& catalog() const { return m_parts.catalog; }
    const std::vector<ports::SavedConnection>& connections() const { return m_connections; }
    const ports::SavedConnection* find(const QString& id) const;

    enum class KeyPlace {
        Keychain, //!< falls back to memory, and says so, where it cannot be kept
        Session,
    };
    /** Adds a connection, or replaces the one with its id. No key: the one that is kept stays. Returns its id. */
    QString put(ports::SavedConnection connection, std::optional<ports::AccessKey> key, KeyPlace place);
    /** Its key as well. The jobs that are shown stay. */
    void remove(const QString& id);

    /** What it takes to connect, with its key. Fails if that cannot be had. */
    using RequestHandler = std::function<void(Expected<ports::ConnectionRequest, ErrorWords>)>;
    std::unique_ptr<ports::Operation> request(const ports::SavedConnection& connection, RequestHandler end);
    ports::ConnectionCatalog& catalog() { return m_parts.catalog; }

    /** Lists the jobs of a connection; in another Region than its own if one is given. */
    void open(const QString& id, const QString& region = {});
    /** A connection as it would be put; without a key, the one that is kept counts. */
    using TestHandler = std::function<void(Expected<ports::ConnectionReport, ErrorWords>)>;
    std::unique_ptr<ports::Operation> test(
        const ports::SavedConnection& connection, std::optional<ports::AccessKey> key, TestHandler end);

    /** The connection that the jobs come from, or that was last tried while nothing is open. */
    const ports::SavedConnection* current() const;
    QString currentRegion() const;

Q_SIGNALS:
    void connectionsChanged();
    void currentChanged();
    void failed(const jobscope::session::ErrorWords& words);

private:
    class KeyRead;
    class Test;
    struct Tried {
        QString id;
        QString region;
        std::shared_ptr<ports::JobSource> source;
    };
    using KeyHandler = std::function<void(Expected<std::optional<ports::AccessKey>, ErrorWords>)>;

    std::unique_ptr<ports::Operation> keyOf(const ports::SavedConnection& connection, KeyHandler end);
    void openWith(const ports::SavedConnection& connection, const QString& region, std::optional<ports::AccessKey> key);
    void save();
    void keep(std::unique_ptr<ports::Operation> operation);
    void sourceChanged();
    const Tried& shown() const;

    Parts m_parts;
    std::vector<ports::SavedConnection> m_connections;
    std::map<QString, ports::AccessKey> m_sessionKeys;
    std::vector<std::unique_ptr<ports::Operation>> m_writes;
    std::unique_ptr<ports::Operation> m_keyRead;
    Tried m_tried;
    Tried m_shown;
};

/** A key as one secret of the keychain, and back; nothing if the bytes are none. */
ports::SecureBytes packed(const ports::AccessKey& key);
std::optional<ports::AccessKey> unpacked(const ports::SecureBytes& bytes);

} // namespace jobscope::session
