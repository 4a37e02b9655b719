// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/connectiondesk.h"

#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace jobscope::session {

using namespace Qt::StringLiterals;
using ports::ConnectionKind;
using ports::SavedConnection;
using ports::StoreError;
using ports::StoreErrorKind;

namespace {

ports::ConnectionRequest requestOf(
    const SavedConnection& connection, const QString& region, std::optional<ports::AccessKey> key)
{
    ports::ConnectionRequest request;
    request.name = connection.name;
    if (connection.kind == ConnectionKind::Profile)
        request.profile = connection.profile;
    if (connection.kind == ConnectionKind::AssignedRole)
        request.assigned = connection.assigned;
    request.key = std::move(key);
    const QString wanted = region.isEmpty() ? connection.region : region;
    if (!wanted.isEmpty())
        request.region = wanted;
    return request;
}

/** Destroys it in the next turn: it may be running its own code just now. */
void discardLater(QObject* context, std::unique_ptr<ports::Operation> operation)
{
    if (operation)
        QMetaObject::invokeMethod(
            context, [kept = std::shared_ptr(std::move(operation))] {}, Qt::QueuedConnection);
}

} // namespace

ports::SecureBytes packed(const ports::AccessKey& key)
{
    QByteArray bytes = key.id.toUtf8() + '\n';
    bytes.reserve(bytes.size() + key.secret.size() + 1);
    bytes += key.secret.view();
    return ports::SecureBytes::take(bytes);
}

std::optional<ports::AccessKey> unpacked(const ports::SecureBytes& bytes)
{
    const QByteArrayView view = bytes.view();
    const qsizetype end = view.indexOf('\n');
    if (end <= 0 || end + 1 == view.size())
        return {};
    return ports::AccessKey{QString::fromUtf8(view.first(end)), ports::SecureBytes(view.sliced(end + 1)), {}};
}

/** The key of a connection, if it needs one: from memory, or out of the keychain. */
class ConnectionDesk::KeyRead final : public ports::Operation {
public:
    KeyRead(ConnectionDesk& desk, const SavedConnection& connection, KeyHandler end)
        : m_end(std::move(end))
    {
        const auto inMemory = desk.m_sessionKeys.find(connection.id);
        if (connection.kind != ConnectionKind::AccessKey) {
            later(std::nullopt);
        } else if (inMemory != desk.m_sessionKeys.end()) {
            later(inMemory->second);
        } else {
            m_read = desk.m_parts.keychain.read(
                connection.id, [this](const Expected<ports::SecureBytes, StoreError>& bytes) {
                    if (!bytes)
                        return finish(Unexpected(wordsFor(bytes.error())));
                    auto key = unpacked(*bytes);
                    if (!key)
                        return finish(Unexpected(wordsFor(StoreError{StoreErrorKind::NotFound, {}})));
                    finish(std::move(key));
                });
        }
    }

private:
    void later(std::optional<ports::AccessKey> key)
    {
        QTimer::singleShot(0, &m_turn, [this, key = std::move(key)]() mutable { finish(std::move(key)); });
    }

    void finish(Expected<std::optional<ports::AccessKey>, ErrorWords> key)
    {
        const auto handler = std::move(m_end);
        handler(std::move(key));
    }

    KeyHandler m_end;
    QObject m_turn;
    std::unique_ptr<ports::Operation> m_read;
};

class ConnectionDesk::Test final : public ports::Operation {
public:
    Test(ConnectionDesk& desk, const SavedConnection& connection, std::optional<ports::AccessKey> key, TestHandler end)
        : m_desk(desk)
        , m_connection(connection)
        , m_end(std::move(end))
    {
        if (key || connection.kind != ConnectionKind::AccessKey) {
            ask(std::move(key));
            return;
        }
        m_key = desk.keyOf(connection, [this](Expected<std::optional<ports::AccessKey>, ErrorWords> kept) {
            if (kept)
                return ask(std::move(*kept));
            const auto handler = std::move(m_end);
            handler(Unexpected(std::move(kept).error()));
        });
    }

private:
    void ask(std::optional<ports::AccessKey> key)
    {
        m_test = m_desk.m_parts.catalog.test(requestOf(m_connection, {}, std::move(key)),
            [this](Expected<ports::ConnectionReport, ports::CallError> result) {
                const auto handler = std::move(m_end);
                if (result)
                    handler(std::move(*result));
                else
                    handler(Unexpected(wordsFor(result.error())));
            });
    }

    ConnectionDesk& m_desk;
    SavedConnection m_connection;
    TestHandler m_end;
    std::unique_ptr<ports::Operation> m_key;
    std::unique_ptr<ports::Operation> m_test;
};

ports::ConnectionRequest ConnectionUse::request(ports::ConnectionRequest ofConnection) const
{
    if (!region.isEmpty())
        ofConnection.region = region;
    if (role)
        ofConnection.role = role;
    return ofConnection;
}

ConnectionDesk::ConnectionDesk(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.session, &JobSession::sourceChanged, this, &ConnectionDesk::sourceChanged);
}

ConnectionDesk::~ConnectionDesk() = default;

void ConnectionDesk::load()
{
    auto loaded = m_parts.store.load();
    if (!loaded) {
        Q_EMIT failed(wordsFor(loaded.error()));
        return;
    }
    m_connections = std::move(*loaded);
    Q_EMIT connectionsChanged();
}

const SavedConnection* ConnectionDesk::find(const QString& id) const
{
    if (id.isEmpty())
        return nullptr;
    const auto found = std::find_if(
        m_connections.begin(), m_connections.end(), [&id](const SavedConnection& each) { return each.id == id; });
    return found == m_connections.end() ? nullptr : &*found;
}

QString ConnectionDesk::put(SavedConnection connection, std::optional<ports::AccessKey> key, KeyPlace place)
{
    if (connection.id.isEmpty())
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString id = connection.id;
    if (key) {
        // Memory has it in any case: the keychain may refuse later on, or ask the person each time.
        m_sessionKeys.insert_or_assign(id, *key);
        // A session token is too long for some keychains, and over before it is needed again.
        if (place == KeyPlace::Keychain && key->sessionToken.isEmpty()) {
            keep(m_parts.keychain.write(id, packed(*key), [this](const Expected<void, StoreError>& done) {
                if (!done)
                    Q_EMIT failed(wordsForUnkept(done.error()));
            }));
        } else {
            keep(m_parts.keychain.remove(id, [](const Expected<void, StoreError>&) {}));
        }
    }
    const auto known = std::find_if(
        m_connections.begin(), m_connections.end(), [&id](const SavedConnection& each) { return each.id == id; });
    if (known != m_connections.end())
        *known = std::move(connection);
    else
        m_connections.push_back(std::move(connection));
    save();
    return id;
}

void ConnectionDesk::remove(const QString& id)
{
    const SavedConnection* connection = find(id);
    if (!connection)
        return;
    if (connection->kind == ConnectionKind::AccessKey)
        keep(m_parts.keychain.remove(id, [this](const Expected<void, StoreError>& done) {
            if (!done && done.error().kind != StoreErrorKind::NoKeychain)
                Q_EMIT failed(wordsFor(done.error()));
        }));
    m_sessionKeys.erase(id);
    std::erase_if(m_connections, [&id](const SavedConnection& each) { return each.id == id; });
    save();
}

void ConnectionDesk::save()
{
    if (const auto saved = m_parts.store.save(m_connections); !saved)
        Q_EMIT failed(wordsFor(saved.error()));
    Q_EMIT connectionsChanged();
    Q_EMIT currentChanged();
}

void ConnectionDesk::keep(std::unique_ptr<ports::Operation> operation)
{
    m_writes.push_back(std::move(operation));
    constexpr size_t most = 32;
    if (m_writes.size() > most) {
        discardLater(this, std::move(m_writes.front()));
        m_writes.erase(m_writes.begin());
    }
}

std::unique_ptr<ports::Operation> ConnectionDesk::keyOf(const SavedConnection& connection, KeyHandler end)
{
    return std::make_unique<KeyRead>(*this, connection, std::move(end));
}

void ConnectionDesk::open(const QString& id, const QString& region)
{
    const SavedConnection* connection = find(id);
    if (!connection)
        return;
    discardLater(this, std::move(m_keyRead));
    m_keyRead = keyOf(*connection,
        [this, connection = *connection, region](Expected<std::optional<ports::AccessKey>, ErrorWords> key) {
            discardLater(this, std::move(m_keyRead));
            if (key)
                openWith(connection, region, std::move(*key));
            else
                Q_EMIT failed(key.error());
        });
}

void ConnectionDesk::openWith(
    const SavedConnection& connection, const QString& region, std::optional<ports::AccessKey> key)
{
    auto source = m_parts.catalog.open(requestOf(connection, region, std::move(key)));
    if (!source) {
        Q_EMIT failed(wordsFor(source.error()));
        return;
    }
    m_tried = {connection.id, (*source)->info().region.text(), *source};
    m_parts.session.openSource(std::move(*source));
    Q_EMIT currentChanged();
}

std::unique_ptr<ports::Operation> ConnectionDesk::request(const SavedConnection& connection, RequestHandler end)
{
    return keyOf(
        connection, [connection, end = std::move(end)](Expected<std::optional<ports::AccessKey>, ErrorWords> key) {
            if (key)
                end(requestOf(connection, {}, std::move(*key)));
            else
                end(Unexpected(std::move(key).error()));
        });
}

std::unique_ptr<ports::Operation> ConnectionDesk::test(
    const SavedConnection& connection, std::optional<ports::AccessKey> key, TestHandler end)
{
    return std::make_unique<Test>(*this, connection, std::move(key), std::move(end));
}

void ConnectionDesk::sourceChanged()
{
    if (m_tried.source && m_parts.session.source() == m_tried.source)
        m_shown = m_tried;
    Q_EMIT currentChanged();
}

const ConnectionDesk::Tried& ConnectionDesk::shown() const
{
    static const Tried none;
    if (m_shown.source && m_parts.session.source() == m_shown.source)
        return m_shown;
    return m_parts.session.isOpen() ? none : m_tried;
}

const SavedConnection* ConnectionDesk::current() const
{
    return find(shown().id);
}

QString ConnectionDesk::currentRegion() const
{
    return shown().region;
}

} // namespace jobscope::session
