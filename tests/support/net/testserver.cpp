// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/net/testserver.h"

#include <QSslConfiguration>
#include <QStringBuilder>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace jobscope::test {

namespace {

/** The bytes of one whole request at the start of the buffer; 0 if more is to come. */
qsizetype lengthOfRequest(const QByteArray& buffer)
{
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    qsizetype body = 0;
    for (const auto& line : buffer.first(end).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            body = line.mid(15).trimmed().toLongLong();
    }
    return buffer.size() >= end + 4 + body ? end + 4 + body : 0;
}

Received parsed(const QByteArray& bytes)
{
    Received made;
    const auto end = bytes.indexOf("\r\n\r\n");
    made.body = bytes.mid(end + 4);
    auto lines = bytes.first(end).split('\n');
    const auto first = lines.takeFirst().trimmed().split(' ');
    made.method = first.value(0);
    const auto target = first.value(1);
    const auto mark = target.indexOf('?');
    made.path = mark < 0 ? target : target.first(mark);
    if (mark >= 0) {
        for (const auto& pair : target.mid(mark + 1).split('&')) {
            const auto equals = pair.indexOf('=');
            made.query.emplace_back(QByteArray::fromPercentEncoding(equals < 0 ? pair : pair.first(equals)),
                equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
        }
    }
    for (const auto& line : lines) {
        const auto colon = line.indexOf(':');
        made.headers.push_back({line.first(colon), line.mid(colon + 1).trimmed()});
    }
    return made;
}

} // namespace

QByteArray Received::header(const QByteArray& name) const
{
    for (const auto& each : headers) {
        if (each.name.toLower() == name.toLower())
            return each.value;
    }
    return {};
}

void TestServer::Reply::send(int status, const QByteArray& body, const std::vector<aws::Header>& headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    bool hasLength = false;
    for (const auto& [name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
        hasLength = hasLength || name == "Content-Length";
    }
    if (!hasLength)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    raw(bytes + "\r\n" + body);
}

void TestServer::Reply::raw(const QByteArray& bytes)
{
    if (!m_socket)
        return;
    m_socket->write(bytes);
    m_socket->flush();
}

void TestServer::Reply::close()
{
    if (m_socket)
        m_socket->disconnectFromHost();
}

void TestServer::Reply::halfClose()
{
    if (!m_socket)
        return;
    m_socket->flush();
#ifdef Q_OS_UNIX
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
#else
    m_socket->abort();
#endif
}

TestServer::TestServer(const Pki& pki)
    : m_pki(pki)
{
    listen(QHostAddress::LocalHost);
}

TestServer::~TestServer()
{
    for (auto* socket : findChildren<QSslSocket*>()) {
        socket->disconnect(this);
        socket->abort();
    }
}

QByteArray TestServer::url() const
{
    return "https://localhost:" + QByteArray::number(serverPort());
}

void TestServer::incomingConnection(qintptr descriptor)
{
    auto* socket = new QSslSocket(this);
    ++m_open;
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
    socket->setSocketDescriptor(descriptor);
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(m_pki.server);
    configuration.setPrivateKey(m_pki.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(configuration);
    socket->startServerEncryption();
}

void TestServer::read(QSslSocket* socket)
{
    QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
    while (const auto length = lengthOfRequest(buffer)) {
        const auto request = parsed(buffer.first(length));
        buffer = buffer.mid(length);
        m_received.append(request);
        auto handler = m_fault ? m_fault : m_handler;
        if (!m_faults.empty()) {
            handler = std::move(m_faults.front());
            m_faults.pop_front();
        }
        handler(request, Reply(socket));
    }
    socket->setProperty("buffer", QVariant(buffer));
}

} // namespace jobscope::test
