// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/livecalls.h"
#include "aws/macie.h"
#include "aws/sts.h"
#include "ports/doctor.h"
#include "ports/operation.h"

#include <QScopedPointer>
#include <QSslSocket>
#include <QUrl>

namespace jobscope::aws {

/** What is examined. */
struct DoctorParts {
    std::vector<ports::DoctorFact> settings;
    std::shared_ptr<CallContext> context;
    Endpoint macie;
    Endpoint logs;
    Endpoint sts;
    Expected<std::shared_ptr<CredentialSource>, ports::CallError> credentials;
    ports::ProfileKind keys = ports::ProfileKind::Keys;
};

/**
 * Examines one connection: the way to the endpoint on a socket of its own, by the same proxy and the same trust as all
 * calls; then the clock, the keys, and each read that needs nothing but its permission. Each step has the context's
 * limit for silence; calls have theirs.
 */
class Examination final : public ports::Operation {
public:
    Examination(Expected<DoctorParts, ports::CallError> parts, ports::DoctorHandlers handlers);
    ~Examination() override;

private:
    using Step = void (Examination::*)();
    void settings();
    void proxy();
    void hostName();
    void port();
    void tls();
    void clock();
    void keys();
    void identity();
    void macie();
    void permission();

    void tell(ports::Finding finding, Step next);
    void skip(ports::DoctorStep step, Step next);
    /** Nothing that needs the network is tried after it. */
    void cutOff(ports::Finding finding, Step next);
    void onSilence(ports::DoctorStep step, Step next);
    void makeSocket();
    void socketFailed(QAbstractSocket::SocketError error);
    void askProxyLogin();
    void clockRead(const Expected<HttpAnswer, TransportFailure>& answer);
    void begin(std::unique_ptr<Call> call);
    std::unique_ptr<Call> probe(OperationId id);
    void probed(OperationId id, const ports::CallError* error);
    ports::CallError errorOf(ports::CallErrorKind kind, const QString& detail) const;

    Expected<DoctorParts, ports::CallError> m_parts;
    ports::DoctorHandlers m_handlers;
    QUrl m_url;
    bool m_reaches = false; //!< nothing on the way has failed so far
    bool m_isSilent = false; //!< on the way; STS would let everybody wait as well
    bool m_hasKeys = false;
    bool m_mayAsk = false; //!< Macie is on, and the keys are good
    QNetworkProxy m_proxy;
    std::unique_ptr<QSslSocket, QScopedPointerDeleteLater> m_socket;
    bool m_isConnected = false;
    bool m_isEncrypting = false;
    bool m_wantsLogin = false;
    bool m_loginAsked = false;
    QString m_realm;
    QList<QSslError> m_tlsErrors;
    std::vector<ports::DoctorFact> m_chain;
    size_t m_probe = 0;
    job::JobId m_job;
    QString m_allowList;
    QStringList m_identifiers;
    std::unique_ptr<ports::Ticker::Alarm> m_alarm;
    std::unique_ptr<ports::Operation> m_waiting; // call, exchange or question
    QObject m_turn; // what is still to come goes first
};

} // namespace jobscope::aws
