// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/signer.h"
#include "support/net/testserver.h"

#include <QMap>

namespace jobscope::test {

/** What IAM Identity Center answers: clients, pages, tokens (each code for one time, with its PKCE), keys of roles. */
class SsoStandIn {
public:
    /** Keys that it gives out are put there. */
    explicit SsoStandIn(std::map<QByteArray, aws::Credentials>& keys)
        : m_keys(keys)
    {
    }

    /** False: the request is none of its. */
    bool answer(const Received& request, TestServer::Reply reply, const std::vector<aws::Header>& headers);

    QByteArray startUrl = "https://work.example/start";
    int pending = 2; //!< questions for a device's token that are answered with "not yet"
    int slowDowns = 0; //!< and with "slower" before that
    QByteArray deviceError; //!< then this instead of a token
    QByteArray devicePage = "https://device.example/";
    bool givesRefreshTokens = true;
    int tokenSeconds = 3600;
    int keySeconds = 3600;
    QList<QByteArray> tokens; //!< that are good
    QMap<QByteArray, QList<QByteArray>> roles{{"111122223333", {"Audit", "Read"}}, {"444455556666", {"Audit"}}};
    int grants = 0; //!< tokens that were given

private:
    struct Client {
        QByteArray secret;
        QByteArray redirectUri;
        QByteArray issuer;
    };
    struct Code {
        QByteArray client;
        QByteArray redirectUri;
        QByteArray challenge;
    };
    using Fields = QMap<QString, QByteArray>;
    void registerClient(const Received& request, TestServer::Reply& reply);
    void authorize(const Received& request, TestServer::Reply& reply);
    void createToken(const Fields& fields, TestServer::Reply& reply);
    void portal(const Received& request, TestServer::Reply& reply);
    void send(TestServer::Reply& reply, int status, const QByteArray& body, const QByteArray& error = {});

    std::map<QByteArray, aws::Credentials>& m_keys;
    std::vector<aws::Header> m_headers;
    QMap<QByteArray, Client> m_clients;
    QMap<QByteArray, Code> m_codes;
    QList<QByteArray> m_devices;
    QList<QByteArray> m_refreshTokens;
    int m_made = 0;
};

} // namespace jobscope::test
