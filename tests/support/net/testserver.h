// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/request.h"
#include "support/net/pki.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>

#include <deque>
#include <functional>

namespace jobscope::test {

/** A request as the server read it. */
struct Received {
    QByteArray method;
    QByteArray path; //!< as sent
    std::vector<std::pair<QByteArray, QByteArray>> query; //!< decoded
    std::vector<aws::Header> headers;
    QByteArray body;

    QByteArray header(const QByteArray& name) const;
};

/**
 * An HTTPS server on loopback in this process. Written on bare sockets, because half of what it is for is to break
 * HTTP: wrong lengths, half an answer, silence.
 */
class TestServer : public QTcpServer {
    Q_OBJECT

public:
    explicit TestServer(const Pki& pki);
    ~TestServer() override;

    /** One request's way back. Nothing need be sent at all. */
    class Reply {
    public:
        explicit Reply(QSslSocket* socket)
            : m_socket(socket)
        {
        }
        void send(int status, const QByteArray& body, const std::vector<aws::Header>& headers = {});
        void raw(const QByteArray& bytes); //!< as they are, at once
        void close(); //!< after what was sent
        void halfClose(); //!< sends nothing more, but goes on listening, and says nothing of it over TLS

    private:
        QPointer<QSslSocket> m_socket;
    };
    using Handler = std::function<void(const Received&, Reply)>;

    /** Answers what no fault takes. */
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /** Takes the next request instead of the handler; several are taken in turn. */
    void addFault(Handler fault) { m_faults.push_back(std::move(fault)); }
    /** Takes all requests from now on. */
    void setFault(Handler fault) { m_fault = std::move(fault); }

    QByteArray url() const; //!< `https://localhost:port`
    const QList<Received>& received() const { return m_received; }
    int openConnections() const { return m_open; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QSslSocket* socket);

    Pki m_pki;
    Handler m_handler;
    std::deque<Handler> m_faults;
    Handler m_fault;
    QList<Received> m_received;
    int m_open = 0;
};

} // namespace jobscope::test
