// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/configfile.h"
#include "aws/errors.h"
#include "ports/prompter.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <vector>

namespace jobscope::aws {

struct TransportOptions {
    QList<QSslCertificate> certificates; //!< trusted besides those of the system
    QProcessEnvironment environment; //!< for proxies
    bool isDirect = false; //!< past all proxies: for services of this machine
    /** One manager opens at most six connections to a host. */
    int managers = 3;
    /** For tests; by default a plain manager. */
    std::function<std::unique_ptr<QNetworkAccessManager>()> makeManager;
};

/** Why nothing came back. */
struct TransportFailure {
    ports::CallErrorKind kind = ports::CallErrorKind::NotConnected;
    QString detail; //!< Qt's words; for TLS the chain and its issuers
    std::optional<ports::ProxyPrompt> proxyLogin = std::nullopt; //!< the proxy wants to know who asks
};

/**
 * Sends single requests over several access managers: TLS 1.2 or newer, no redirects, no cookies, no cache, HTTP/1.1.
 * There is no way to leave out the check of certificates. Must outlive what it sends; lives on one thread.
 */
class Transport {
public:
    explicit Transport(TransportOptions options);
    ~Transport();
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;

    struct Handlers {
        std::function<void()> active; //!< something moved: the wire is not silent
        std::function<void(Expected<HttpAnswer, TransportFailure>)> end; //!< once, never before send() has returned
    };
    /** Headers must be complete, Authorization included. Destroying the operation aborts without a word. */
    std::unique_ptr<ports::Operation> send(const Request& request, Handlers handlers);

    /** Who to be for the proxy from now on. */
    void setProxyLogin(ports::ProxyLogin login);
    /** The first one that a request would take. Fails for one that cannot be used. */
    Expected<QNetworkProxy, ConfigError> proxyFor(const QUrl& url) const;
    /** What is trusted, and how. */
    const QSslConfiguration& tls() const { return m_tls; }

private:
    class Exchange;
    class ProxyFactory;
    struct Slot;
    std::unique_ptr<QNetworkAccessManager> newManager() const;
    void replace(const std::shared_ptr<Slot>& slot);

    TransportOptions m_options;
    QSslConfiguration m_tls;
    std::optional<ports::ProxyLogin> m_login;
    std::vector<std::shared_ptr<Slot>> m_slots;
};

/** The certificates of a PEM file, at least one; an error names the file. */
Expected<QList<QSslCertificate>, ConfigError> readCertificates(const QString& path);

} // namespace jobscope::aws
