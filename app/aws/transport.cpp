// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/transport.h"

#include "aws/proxies.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <openssl/crypto.h>

#include <algorithm>

namespace jobscope::aws {

using namespace Qt::StringLiterals;
using ports::CallErrorKind;

namespace {

constexpr qint64 largestAnswer = qint64{64} * 1024 * 1024;
constexpr std::chrono::seconds proxiesAreKept{10}; // a machine may move to another network

// Qt's network threads may still be leaving when the process ends, and they free what OpenSSL keeps for them. It must
// not clean up before them; this has to be said before its first use.
[[maybe_unused]] const bool keepsOpenSsl = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;

QString chainText(const QList<QSslCertificate>& chain)
{
    QStringList parts;
    for (const auto& certificate : chain)
        parts += u"%1, issued by %2"_s.arg(certificate.subjectDisplayName(), certificate.issuerDisplayName());
    return parts.join(u"; "_s);
}

Expected<QNetworkProxy, ConfigError> fromEnvironment(const QUrl& url, const QProcessEnvironment& environment)
{
    return proxyFromEnvironment(url.scheme(), url.host(), url.port(url.scheme() == u"https" ? 443 : 80), environment);
}

QNetworkRequest qtRequest(const Request& request, const QSslConfiguration& tls)
{
    QNetworkRequest made(QUrl::fromEncoded(request.url(), QUrl::StrictMode));
    for (const auto& [name, value] : request.headers)
        made.setRawHeader(name, value);
    made.setRawHeader("User-Agent", "Jobscope/" + QCoreApplication::applicationVersion().toLatin1());
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setSslConfiguration(tls);
    return made;
}

/** Of codes that say that nothing, or not all, came back. */
CallErrorKind kindOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::SslHandshakeFailedError)
        return CallErrorKind::Tls;
    if (error == QNetworkReply::TimeoutError)
        return CallErrorKind::TimedOut;
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return CallErrorKind::Proxy;
    return error < QNetworkReply::ProxyConnectionRefusedError ? CallErrorKind::NotConnected : CallErrorKind::BadAnswer;
}

} // namespace

/** Asks the environment, then the system. */
class Transport::ProxyFactory final : public QNetworkProxyFactory {
public:
    explicit ProxyFactory(const QProcessEnvironment& environment)
        : m_environment(environment)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const auto port = query.peerPort() > 0 ? query.peerPort() : query.url().port(443);
        const auto proxy = proxyFromEnvironment(query.url().scheme(), query.peerHostName(), port, m_environment);
        // One that cannot be used was refused before anything was sent.
        if (!proxy)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return proxy->type() == QNetworkProxy::DefaultProxy ? ofSystem(query) : QList{*proxy};
    }

private:
    /** Asking the system takes longer than all else that a request needs before it is sent. */
    QList<QNetworkProxy> ofSystem(const QNetworkProxyQuery& query)
    {
        const QString place = query.url().host() + u':' + QString::number(query.url().port(443));
        const auto now = std::chrono::steady_clock::now();
        if (place != m_place || now - m_askedAt > proxiesAreKept) {
            m_place = place;
            m_ofSystem = systemProxyForQuery(query);
            m_askedAt = now;
        }
        return m_ofSystem;
    }

    QProcessEnvironment m_environment;
    QString m_place;
    QList<QNetworkProxy> m_ofSystem;
    std::chrono::steady_clock::time_point m_askedAt;
};

struct Transport::Slot {
    std::unique_ptr<QNetworkAccessManager> manager;
    int busy = 0;
};

class Transport::Exchange final : public QObject, public ports::Operation {
public:
    Exchange(Transport& transport, std::shared_ptr<Slot> slot, Handlers handlers)
        : m_transport(transport)
        , m_slot(std::move(slot))
        , m_handlers(std::move(handlers))
    {
        ++m_slot->busy;
    }

    ~Exchange() override
    {
        --m_slot->busy;
        if (m_reply) {
            m_reply->disconnect(this);
            m_reply->abort();
            m_reply->deleteLater();
        }
    }

    void fail(TransportFailure failure)
    {
        QTimer::singleShot(
            0, this, [this, failure = std::move(failure)]() mutable { end(tl::make_unexpected(std::move(failure))); });
    }

    void start(const Request& request)
    {
        auto* manager = m_slot->manager.get();
        connect(manager, &QNetworkAccessManager::proxyAuthenticationRequired, this, &Exchange::answerProxy);
        const auto made = qtRequest(request, m_transport.m_tls);
        if (request.method == "GET")
            m_reply = manager->get(made);
        else
            m_reply = request.method == "PUT" ? manager->put(made, request.body) : manager->post(made, request.body);
        connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
        connect(m_reply, &QObject::destroyed, this, [this] {
            fail({CallErrorKind::Cancelled, u"the access manager went away"_s, {}});
        });
        connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
            QStringList texts;
            for (const auto& error : errors)
                texts += error.errorString();
            texts.removeDuplicates();
            m_tls = u"%1 (%2)"_s.arg(texts.join(u' '), chainText(m_reply->sslConfiguration().peerCertificateChain()));
        });
        connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received) {
            m_handlers.active();
            if (received > largestAnswer)
                m_reply->abort();
        });
        connect(m_reply, &QNetworkReply::uploadProgress, this, m_handlers.active);
        connect(m_reply, &QNetworkReply::metaDataChanged, this, m_handlers.active);
        connect(m_reply, &QNetworkReply::encrypted, this, m_handlers.active);
    }

private:
    void answerProxy(const QNetworkProxy& proxy, QAuthenticator* authenticator)
    {
        m_proxy = ports::ProxyPrompt{u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port()), authenticator->realm()};
        // Once: credentials that were refused are refused again.
        if (!m_transport.m_login || m_loginSent)
            return;
        m_loginSent = true;
        authenticator->setUser(m_transport.m_login->user);
        authenticator->setPassword(QString::fromUtf8(m_transport.m_login->password.view()));
    }

    void finish()
    {
        const auto error = m_reply->error();
        HttpAnswer answer;
        answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto kind = kindOf(error);
        const bool isCut = error != QNetworkReply::NoError && kind != CallErrorKind::BadAnswer;
        const bool isBroken = error != QNetworkReply::NoError && answer.status >= 200 && answer.status < 300;
        if (answer.status == 0 || isCut || isBroken) {
            TransportFailure failure{kind, m_reply->errorString(), {}};
            if (kind == CallErrorKind::Tls) {
                if (!m_tls.isEmpty())
                    failure.detail = m_tls;
                // A manager remembers failed handshakes of a host, and would refuse it after the cause is gone.
                m_transport.replace(m_slot);
            }
            if (error == QNetworkReply::ProxyAuthenticationRequiredError) {
                failure.proxyLogin = m_proxy;
                // It also remembers a login that was refused.
                m_transport.replace(m_slot);
            }
            end(tl::make_unexpected(std::move(failure)));
            return;
        }
        for (const auto& [name, value] : m_reply->rawHeaderPairs())
            answer.headers.push_back({name, value});
        answer.body = m_reply->readAll();
        end(std::move(answer));
    }

    /** The last thing that is done: the handler may destroy this. */
    void end(Expected<HttpAnswer, TransportFailure> result)
    {
        if (m_reply) {
            m_reply->disconnect(this);
            m_reply->deleteLater();
            m_reply = nullptr;
        }
        const auto handler = std::move(m_handlers.end);
        handler(std::move(result));
    }

    Transport& m_transport;
    std::shared_ptr<Slot> m_slot;
    Handlers m_handlers;
    QPointer<QNetworkReply> m_reply;
    QString m_tls;
    std::optional<ports::ProxyPrompt> m_proxy;
    bool m_loginSent = false;
};

Transport::Transport(TransportOptions options)
    : m_options(std::move(options))
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls.addCaCertificates(m_options.certificates);
    for (int i = 0; i < std::max(m_options.managers, 1); ++i)
        m_slots.push_back(std::make_shared<Slot>(Slot{newManager(), 0}));
}

Transport::~Transport() = default;

std::unique_ptr<QNetworkAccessManager> Transport::newManager() const
{
    auto manager = m_options.makeManager ? m_options.makeManager() : std::make_unique<QNetworkAccessManager>();
    if (m_options.isDirect)
        manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    else
        manager->setProxyFactory(new ProxyFactory(m_options.environment));
    manager->setAutoDeleteReplies(false);
    return manager;
}

void Transport::replace(const std::shared_ptr<Slot>& slot)
{
    const auto at = std::find(m_slots.begin(), m_slots.end(), slot);
    // The old one goes with the last exchange on it.
    if (at != m_slots.end())
        *at = std::make_shared<Slot>(Slot{newManager(), 0});
}

std::unique_ptr<ports::Operation> Transport::send(const Request& request, Handlers handlers)
{
    const auto slot = *std::min_element(
        m_slots.begin(), m_slots.end(), [](const auto& a, const auto& b) { return a->busy < b->busy; });
    auto exchange = std::make_unique<Exchange>(*this, slot, std::move(handlers));
    const auto proxy = fromEnvironment(QUrl::fromEncoded(request.url()), m_options.environment);
    if (!proxy)
        exchange->fail({CallErrorKind::Local, proxy.error().toText(), {}});
    else
        exchange->start(request);
    return exchange;
}

void Transport::setProxyLogin(ports::ProxyLogin login)
{
    m_login = std::move(login);
}

Expected<QNetworkProxy, ConfigError> Transport::proxyFor(const QUrl& url) const
{
    if (m_options.isDirect)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    auto proxy = fromEnvironment(url, m_options.environment);
    if (proxy && proxy->type() == QNetworkProxy::DefaultProxy)
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy);
    return proxy;
}

Expected<QList<QSslCertificate>, ConfigError> readCertificates(const QString& path)
{
    const auto failed = [&path](const QString& detail) {
        return tl::make_unexpected(ConfigError{ConfigErrorKind::Unreadable, path, 0, detail});
    };
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failed(file.errorString());
    const auto certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return failed(u"holds no certificate in PEM form"_s);
    return certificates;
}

} // namespace jobscope::aws
