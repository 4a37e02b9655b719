// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/loopbacklistener.h"

#include "aws/oidc.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QUrl>
#include <QUrlQuery>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRequest = qsizetype{16} * 1024;
constexpr qsizetype mostSockets = 16; // a browser opens a few of them in advance

} // namespace

LoopbackListener::LoopbackListener(const ports::SecureBytes& state, ports::BrowserTexts texts, Handler end)
    : m_state(state)
    , m_texts(std::move(texts))
    , m_end(std::move(end))
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    m_server.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_server.listen(QHostAddress::LocalHost);
    m_redirectUri = "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + redirectPath;
}

void LoopbackListener::accept()
{
    while (auto* socket = m_server.nextPendingConnection()) {
        QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QTcpSocket*>().size() > mostSockets) {
            socket->abort();
            continue;
        }
        QObject::connect(socket, &QIODevice::readyRead, &m_server, [this, socket] { read(socket); });
    }
}

void LoopbackListener::read(QTcpSocket* socket)
{
    const auto begun = socket->peek(longestRequest);
    if (begun.contains("\r\n\r\n"))
        judge(socket, begun.first(begun.indexOf("\r\n")));
    else if (begun.size() >= longestRequest)
        socket->abort();
}

void LoopbackListener::judge(QTcpSocket* socket, const QByteArray& requestLine)
{
    const auto words = requestLine.split(' ');
    const auto url = QUrl::fromEncoded(words.value(1), QUrl::StrictMode);
    if (words.value(0) != "GET" || url.path() != QLatin1StringView(redirectPath))
        return reply(socket, "404 Not Found", m_texts.refused);
    const QUrlQuery query(url);
    const auto item = [&query](const QString& name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    const auto secret = [&item](const QString& name) {
        auto text = item(name);
        auto bytes = text.toUtf8();
        ports::wipe(text);
        return ports::SecureBytes::take(bytes);
    };
    // Any page that a browser shows could send it here.
    if (!(secret(u"state"_s) == m_state))
        return reply(socket, "400 Bad Request", m_texts.refused);
    Answer answer{secret(u"code"_s), item(u"error"_s)};
    if (answer.code.isEmpty() && answer.error.isEmpty())
        return reply(socket, "400 Bad Request", m_texts.refused);
    const bool isSignedIn = answer.error.isEmpty();
    m_server.close();
    reply(socket, isSignedIn ? "200 OK" : "403 Forbidden", isSignedIn ? m_texts.signedIn : m_texts.refused);
    const auto end = std::move(m_end);
    end(std::move(answer)); // may destroy this
}

void LoopbackListener::reply(QTcpSocket* socket, const QByteArray& status, const QString& text)
{
    const QByteArray body
        = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Jobscope</title></head><body><p>"_ba
        + text.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
    // The address of this page holds the code.
    socket->write("HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nContent-Security-Policy: default-src 'none'\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store"
          "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
        + body);
    socket->readAll();
    socket->disconnect(socket->parent());
    socket->setParent(QCoreApplication::instance()); // what is written goes out, whatever becomes of the listener
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace jobscope::aws
