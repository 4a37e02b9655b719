// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/net/connectproxy.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace jobscope::test {

ConnectProxy::ConnectProxy(quint16 target)
    : m_target(target)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, &ConnectProxy::serve);
}

void ConnectProxy::serve()
{
    auto* client = nextPendingConnection();
    connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QIODevice::readyRead, client, [this, client] {
        if (auto* onward = client->findChild<QTcpSocket*>()) {
            onward->write(client->readAll());
            return;
        }
        if (!client->peek(65536).contains("\r\n\r\n"))
            return;
        const auto head = client->readAll();
        if (!login.isEmpty() && !head.contains(QByteArray("Basic " + login.toBase64()))) {
            ++refused;
            client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"Office\"\r\n"
                          "Content-Length: 0\r\nConnection: close\r\n\r\n");
            client->disconnectFromHost();
            return;
        }
        m_asked.append(head.split(' ').value(1));
        auto* onward = new QTcpSocket(client);
        connect(onward, &QAbstractSocket::connected, client, [client] { client->write("HTTP/1.1 200 OK\r\n\r\n"); });
        connect(onward, &QIODevice::readyRead, client, [client, onward] { client->write(onward->readAll()); });
        connect(onward, &QAbstractSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        onward->connectToHost(QHostAddress::LocalHost, m_target);
    });
}

} // namespace jobscope::test
