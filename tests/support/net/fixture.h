// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/call.h"
#include "aws/credentials.h"
#include "support/net/awsstandin.h"
#include "support/net/clocks.h"

#include <QCoreApplication>
#include <QEvent>
#include <QNetworkReply>

namespace jobscope::test {

/** A stand-in for AWS behind a server, and a connection to it. */
struct Connection {
    explicit Connection(bool trusted = true, std::function<void(aws::TransportOptions&)> change = {})
        : server(pki())
    {
        server.setHandler(standIn.handler());
        aws::TransportOptions options;
        if (trusted)
            options.certificates = {pki().authority};
        options.makeManager = [this] {
            auto manager = std::make_unique<QNetworkAccessManager>();
            managers.append(QPointer<QNetworkAccessManager>(manager.get()));
            return manager;
        };
        if (change)
            change(options);
        context = std::make_shared<aws::CallContext>(std::move(options), clock, ticker, nullptr);
        context->jitter = [] { return 0.5; };
        macie = endpoint("macie2");
        logs = endpoint("logs");
        sts = endpoint("sts");
        keys = std::make_shared<aws::FixedCredentials>(temporaryKeys());
        standIn.keys[temporaryKeys().accessKeyId] = temporaryKeys();
    }

    /** One authority for the run: making keys takes a while. */
    static const Pki& pki()
    {
        static const Pki made = makePki({"*.eu-central-1.amazonaws.com"});
        return made;
    }
    static aws::Credentials temporaryKeys()
    {
        return {"ASIATEMPORARY", ports::SecureBytes(QByteArrayView("very-secret-key")),
            ports::SecureBytes(QByteArrayView("very-secret-token")), {}};
    }
    aws::Endpoint endpoint(const QByteArray& service) const
    {
        return {"https", "localhost:" + QByteArray::number(server.serverPort()), {}, "eu-central-1", service};
    }
    /** Replies that nobody deleted. */
    qsizetype repliesAlive() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        qsizetype count = 0;
        for (const auto& manager : managers) {
            if (manager)
                count += manager->findChildren<QNetworkReply*>().size();
        }
        return count;
    }

    TestServer server;
    AwsStandIn standIn;
    MovableClock clock;
    ManualTicker ticker;
    QList<QPointer<QNetworkAccessManager>> managers;
    std::shared_ptr<aws::CallContext> context;
    aws::Endpoint macie;
    aws::Endpoint logs;
    aws::Endpoint sts;
    std::shared_ptr<aws::CredentialSource> keys;
};

} // namespace jobscope::test
