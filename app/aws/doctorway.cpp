// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

// The way to the endpoint: proxy, name, port, certificate.

#include "aws/doctor.h"
#include "aws/localproblems.h"

#include <QAuthenticator>
#include <QHostInfo>
#include <QSslCipher>
#include <QTimer>

#include <algorithm>

namespace jobscope::aws {

using namespace Qt::StringLiterals;
using ports::CallErrorKind;
using ports::DoctorFact;
using ports::DoctorFactKind;
using ports::DoctorOutcome;
using ports::DoctorReason;
using ports::DoctorStep;
using ports::Finding;

namespace {

constexpr qsizetype mostShown = 8; // of addresses, and of certificates

bool isProxied(const QNetworkProxy& proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy;
}

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

/** In the order in which they come: the endpoint's own first. */
std::vector<DoctorFact> factsOf(const QList<QSslCertificate>& chain)
{
    std::vector<DoctorFact> facts;
    for (const auto& certificate : chain.mid(0, mostShown)) {
        facts.push_back({DoctorFactKind::Certificate, certificate.subjectDisplayName()});
        facts.push_back({DoctorFactKind::Issuer, certificate.issuerDisplayName()});
        facts.push_back({DoctorFactKind::ValidUntil, certificate.expiryDate().toUTC().toString(Qt::ISODate)});
    }
    return facts;
}

DoctorReason reasonOf(const QList<QSslError>& errors)
{
    if (errors.isEmpty())
        return DoctorReason::NoHandshake;
    const auto isTime = [](const QSslError& error) {
        return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid;
    };
    const auto isName = [](const QSslError& error) { return error.error() == QSslError::HostNameMismatch; };
    if (std::all_of(errors.begin(), errors.end(), isName))
        return DoctorReason::WrongName;
    return std::any_of(errors.begin(), errors.end(), isTime) ? DoctorReason::NotInTime : DoctorReason::NotTrusted;
}

} // namespace

void Examination::onSilence(DoctorStep step, Step next)
{
    const auto limit = m_parts->context->silence;
    m_alarm = m_parts->context->ticker.after(limit, [this, step, next, limit] {
        if (m_socket)
            m_socket->disconnect(&m_turn);
        m_waiting.reset();
        m_isSilent = true;
        Finding finding{step};
        finding.error = errorOf(CallErrorKind::TimedOut, u"nothing came for %1 s"_s.arg(limit.count() / 1000));
        cutOff(std::move(finding), next);
    });
}

void Examination::proxy()
{
    if (!m_reaches)
        return skip(DoctorStep::Proxy, &Examination::hostName);
    Finding finding{DoctorStep::Proxy};
    const auto proxy = m_parts->context->transport.proxyFor(m_url);
    if (!proxy) {
        finding.error = callError(proxy.error());
        return cutOff(std::move(finding), &Examination::hostName);
    }
    m_proxy = *proxy;
    if (isProxied(m_proxy))
        finding.facts.push_back({DoctorFactKind::Proxy, u"%1:%2"_s.arg(m_proxy.hostName()).arg(m_proxy.port())});
    tell(std::move(finding), &Examination::hostName);
}

void Examination::hostName()
{
    if (!m_reaches)
        return skip(DoctorStep::HostName, &Examination::port);
    if (isProxied(m_proxy))
        return tell({DoctorStep::HostName, DoctorOutcome::Skipped, DoctorReason::ProxyResolves}, &Examination::port);
    onSilence(DoctorStep::HostName, &Examination::port);
    QHostInfo::lookupHost(m_url.host(), &m_turn, [this](const QHostInfo& info) {
        if (!m_alarm)
            return; // too late
        Finding finding{DoctorStep::HostName};
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
            finding.reason = DoctorReason::UnknownName;
            finding.error = errorOf(CallErrorKind::NotConnected, info.errorString());
            return cutOff(std::move(finding), &Examination::port);
        }
        for (const auto& address : info.addresses().mid(0, mostShown))
            finding.facts.push_back({DoctorFactKind::Address, address.toString()});
        tell(std::move(finding), &Examination::port);
    });
}

void Examination::makeSocket()
{
    m_socket.reset(new QSslSocket);
    m_socket->setProxy(m_proxy);
    m_socket->setSslConfiguration(m_parts->context->transport.tls());
    m_socket->setPeerVerifyName(m_url.host());
    QObject::connect(m_socket.get(), &QSslSocket::connected, &m_turn, [this] {
        m_isConnected = true;
        Finding finding{DoctorStep::Port};
        finding.facts.push_back({DoctorFactKind::Address, u"%1:%2"_s.arg(m_url.host()).arg(portOf(m_url))});
        tell(std::move(finding), &Examination::tls);
    });
    QObject::connect(m_socket.get(), &QSslSocket::errorOccurred, &m_turn,
        [this](QAbstractSocket::SocketError error) { socketFailed(error); });
    QObject::connect(m_socket.get(), &QSslSocket::sslErrors, &m_turn, [this](const QList<QSslError>& errors) {
        m_tlsErrors = errors;
        m_chain = factsOf(m_socket->peerCertificateChain());
    });
    QObject::connect(m_socket.get(), &QSslSocket::proxyAuthenticationRequired, &m_turn,
        [this](const QNetworkProxy&, const QAuthenticator* authenticator) {
            m_wantsLogin = true;
            m_realm = authenticator->realm();
        });
    QObject::connect(m_socket.get(), &QSslSocket::encrypted, &m_turn, [this] {
        Finding finding{DoctorStep::Tls};
        finding.facts.push_back({DoctorFactKind::Protocol, m_socket->sessionCipher().protocolString()});
        for (auto& fact : factsOf(m_socket->peerCertificateChain()))
            finding.facts.push_back(std::move(fact));
        m_socket->disconnect(&m_turn);
        tell(std::move(finding), &Examination::clock);
    });
}

void Examination::port()
{
    if (!m_reaches)
        return skip(DoctorStep::Port, &Examination::tls);
    makeSocket();
    onSilence(DoctorStep::Port, &Examination::tls);
    m_socket->connectToHost(m_url.host(), static_cast<quint16>(portOf(m_url)));
}

void Examination::tls()
{
    if (!m_reaches)
        return skip(DoctorStep::Tls, &Examination::clock);
    if (m_url.scheme() != u"https")
        return tell({DoctorStep::Tls, DoctorOutcome::Skipped, DoctorReason::NotEncrypted}, &Examination::clock);
    m_isEncrypting = true;
    // It may have been closed since.
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return socketFailed(m_socket->error());
    onSilence(DoctorStep::Tls, &Examination::clock);
    m_socket->startClientEncryption();
}

void Examination::socketFailed(QAbstractSocket::SocketError error)
{
    if (m_isConnected && !m_isEncrypting)
        return; // the next step will see
    const QString detail = m_socket->errorString();
    m_socket->disconnect(&m_turn);
    if (m_isEncrypting) {
        Finding finding{DoctorStep::Tls};
        finding.reason = reasonOf(m_tlsErrors);
        finding.facts = std::move(m_chain);
        finding.error = errorOf(CallErrorKind::Tls, detail);
        return cutOff(std::move(finding), &Examination::clock);
    }
    Finding finding{DoctorStep::Port};
    const bool isOfProxy
        = error >= QAbstractSocket::ProxyAuthenticationRequiredError && error != QAbstractSocket::OperationError;
    if (m_wantsLogin && m_parts->context->prompter && !m_loginAsked)
        return askProxyLogin();
    finding.reason = m_wantsLogin ? DoctorReason::ProxyLogin : DoctorReason::NoConnection;
    finding.error
        = errorOf(isProxied(m_proxy) && isOfProxy ? CallErrorKind::Proxy : CallErrorKind::NotConnected, detail);
    cutOff(std::move(finding), &Examination::tls);
}

void Examination::askProxyLogin()
{
    m_alarm.reset();
    m_loginAsked = true;
    const QString place = u"%1:%2"_s.arg(m_proxy.hostName()).arg(m_proxy.port());
    m_waiting
        = m_parts->context->prompter->askProxyLogin({place, m_realm}, [this](std::optional<ports::ProxyLogin> login) {
              if (login) {
                  m_proxy.setUser(login->user);
                  m_proxy.setPassword(QString::fromUtf8(login->password.view()));
                  m_parts->context->transport.setProxyLogin(std::move(*login));
                  m_wantsLogin = false;
              }
              QTimer::singleShot(0, &m_turn, [this] {
                  m_waiting.reset();
                  port();
              });
          });
}

} // namespace jobscope::aws
