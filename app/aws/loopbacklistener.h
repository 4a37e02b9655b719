// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/prompter.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace jobscope::aws {

/**
 * Where the browser comes back to after a sign-in: a port of this machine that nobody else can reach, open only as long
 * as the sign-in is waited for. Takes one answer, and only with the right state; what else comes is refused.
 */
class LoopbackListener final {
public:
    /** What the browser brings: a code, or the name of an error. */
    struct Answer {
        ports::SecureBytes code;
        QString error;
    };
    using Handler = std::function<void(Answer)>;

    /** `state` is what the answer has to bring with it. */
    LoopbackListener(const ports::SecureBytes& state, ports::BrowserTexts texts, Handler end);

    /** False: no port could be had. */
    bool isOpen() const { return m_server.isListening(); }
    /** As the page has to be told, with the port. */
    QByteArray redirectUri() const { return m_redirectUri; }

private:
    void accept();
    void read(QTcpSocket* socket);
    void judge(QTcpSocket* socket, const QByteArray& requestLine);
    static void reply(QTcpSocket* socket, const QByteArray& status, const QString& text);

    ports::SecureBytes m_state;
    ports::BrowserTexts m_texts;
    Handler m_end;
    QTcpServer m_server;
    QByteArray m_redirectUri;
};

} // namespace jobscope::aws
