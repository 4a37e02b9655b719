// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/answersource.h"
#include "aws/retry.h"
#include "aws/signer.h"
#include "aws/transport.h"
#include "ports/clock.h"

#include <QObject>

namespace jobscope::aws {

/** Where the keys of a call come from. Answers come through the event loop, once each. */
class CredentialSource {
public:
    virtual ~CredentialSource() = default;

    using Handler = std::function<void(Expected<Credentials, ports::CallError>)>;
    virtual std::unique_ptr<ports::Operation> credentials(Handler end) = 0;
    /** Those keys were refused as expired. False: there are no others. */
    virtual bool renew(const QByteArray& accessKeyId) = 0;
};

/** What all calls of one connection share. Clock, ticker and prompter outlive it. */
struct CallContext {
    CallContext(TransportOptions options, const ports::Clock& tellBy, ports::Ticker& wakeBy, ports::Prompter* askBy)
        : transport(std::move(options))
        , clock(tellBy)
        , ticker(wakeBy)
        , prompter(askBy)
    {
    }

    Transport transport;
    const ports::Clock& clock; //!< the machine's own, never one that was set by `--now`
    ports::Ticker& ticker;
    ports::Prompter* prompter; //!< may be nullptr: nobody can be asked

    std::chrono::milliseconds silence{30'000}; //!< nothing moves on the wire
    std::chrono::milliseconds total{120'000}; //!< of a call with all its attempts and waits
    std::function<double()> jitter; //!< 0..1
    /** May be shared with other connections to the same account and Region. */
    std::shared_ptr<RetryQuota> quota = std::make_shared<RetryQuota>();
    /** Server's clock minus ours. Set once it was so far off that a signature was refused, at most a day. */
    std::optional<std::chrono::seconds> skew;
    /** An attempt was throttled, or a call succeeded; for who decides how many run at a time. */
    std::function<void()> throttled;
    std::function<void()> succeeded;

    job::Instant now() const { return clock.now() + skew.value_or(std::chrono::seconds{0}); }
};

/**
 * One request to AWS with all that belongs to it: keys, signing each attempt anew, both time limits, retry, one
 * correction of the clock, cancelling, and a log line without secrets (category jobscope.aws.calls).
 *
 * A call ends once: accepted() or failed() is called, as the last thing that the call does, so that it may be destroyed
 * from within. Destroying it earlier cancels it silently.
 */
class Call : public ports::Operation {
public:
    ~Call() override;
    /** To be called once. Nothing ends before it has returned. */
    void start();
    QString operationName() const { return QString::fromUtf16(m_info.name); }

protected:
    Call(std::shared_ptr<CallContext> context, OperationId operation, Endpoint endpoint,
        std::shared_ptr<CredentialSource> credentials);
    /** A step of signing in: there are no keys yet, and nothing is signed. */
    Call(std::shared_ptr<CallContext> context, const OperationInfo& step, Endpoint endpoint);

    /** Path, query, headers and body; method and host come from the table and the endpoint. */
    virtual void fill(Request& request) const = 0;
    /** Reads a 2xx answer; the text says why it is none. */
    virtual Expected<void, QString> read(const HttpAnswer& answer) = 0;
    virtual void accepted() = 0;
    virtual void failed(ports::CallError error) = 0;
    /** False once something was sent that is good for one time only. */
    virtual bool mayRetry() const { return true; }

    const OperationInfo& info() const { return m_info; }
    const Endpoint& endpoint() const { return m_endpoint; }
    QString requestId() const { return m_requestId; }
    QByteArray keysUsed() const { return m_keysUsed; } //!< id of the keys that the last attempt was signed with
    job::Instant receivedAt() const { return m_receivedAt; } //!< by the server's clock
    Receipt receipt() const { return {m_info, m_endpoint, m_keysUsed, m_requestId, m_receivedAt}; }
    job::Instant now() const { return m_context->now(); }

private:
    void fetchKeys();
    void attempt(const Credentials& keys);
    void watch();
    void judge(Expected<HttpAnswer, TransportFailure> result);
    void judgeError(ports::CallError error, std::optional<std::chrono::milliseconds> hint);
    void askProxyLogin(const ports::ProxyPrompt& prompt, ports::CallError error);
    void fail(ports::CallError error);
    void stop();
    void log(int status, const QString& code) const;
    ports::CallError errorFor(ports::CallErrorKind kind, const QString& detail) const;

    std::shared_ptr<CallContext> m_context;
    const OperationInfo& m_info;
    Endpoint m_endpoint;
    std::shared_ptr<CredentialSource> m_credentials; //!< nullptr: nothing is signed
    QObject m_turn; // what is still to come in the event loop goes with it
    std::unique_ptr<ports::Operation> m_waiting; // keys, exchange or question
    std::unique_ptr<ports::Ticker::Alarm> m_totalAlarm;
    std::unique_ptr<ports::Ticker::Alarm> m_alarm; // silence, or the wait before the next attempt
    int m_attempts = 0;
    bool m_clockCorrected = false;
    QByteArray m_keysUsed;
    bool m_keysRenewed = false;
    bool m_proxyAsked = false;
    job::Instant m_sentAt;
    QString m_requestId;
    job::Instant m_receivedAt;
};

} // namespace jobscope::aws
