// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "keychain/systemkeychain.h"

#include "ports/turn.h"

#include <QObject>

#include <qt6keychain/keychain.h>

#include <utility>

namespace jobscope::keychain {

using namespace Qt::StringLiterals;
using ports::StoreError;
using ports::StoreErrorKind;

namespace {

/** Words of D-Bus and libsecret where there is no Secret Service; they have no code of their own. */
bool tellsOfNoService(const QString& words)
{
    for (const auto& sign :
        {u"org.freedesktop.secrets"_s, u"kwallet"_s, u"D-Bus"_s, u"DBus"_s, u"autolaunch"_s, u"Could not connect"_s}) {
        if (words.contains(sign, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

StoreErrorKind kindOf(QKeychain::Error error, const QString& words)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return StoreErrorKind::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return StoreErrorKind::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return StoreErrorKind::NoKeychain;
    case QKeychain::OtherError:
        return tellsOfNoService(words) ? StoreErrorKind::NoKeychain : StoreErrorKind::Other;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
        return StoreErrorKind::Other;
    }
    Q_UNREACHABLE();
}

/** A job of QtKeychain with a time limit. The job deletes itself, however late it ends. */
class Task final : public ports::Operation {
public:
    using Handler = std::function<void(Expected<QKeychain::Job*, StoreError>)>;

    Task(QKeychain::Job* job, ports::Ticker& ticker, std::chrono::milliseconds limit, Handler end)
        : m_end(std::move(end))
    {
        QObject::connect(job, &QKeychain::Job::finished, &m_context, [this](QKeychain::Job* done) {
            if (done->error() == QKeychain::NoError)
                finish(done);
            else
                finish(
                    tl::make_unexpected(StoreError{kindOf(done->error(), done->errorString()), done->errorString()}));
        });
        m_alarm = ticker.after(limit, [this, limit] {
            finish(tl::make_unexpected(StoreError{
                StoreErrorKind::TimedOut, u"the keychain did not answer within %1 s"_s.arg(limit.count() / 1000)}));
        });
        job->start();
    }

private:
    void finish(Expected<QKeychain::Job*, StoreError> result)
    {
        m_alarm.reset();
        // Also when the job ends later than its limit.
        const auto end = std::exchange(m_end, nullptr);
        if (end)
            end(std::move(result)); // may destroy this
    }

    QObject m_context;
    std::unique_ptr<ports::Ticker::Alarm> m_alarm;
    Handler m_end;
};

} // namespace

SystemKeychain::SystemKeychain(QString service, ports::Ticker& ticker, std::chrono::milliseconds limit)
    : m_service(std::move(service))
    , m_ticker(ticker)
    , m_limit(limit)
    , m_cache(std::make_shared<Cache>())
{
}

SystemKeychain::~SystemKeychain() = default;

std::unique_ptr<ports::Operation> SystemKeychain::read(const QString& item, ReadHandler end)
{
    if (const auto known = m_cache->find(item); known != m_cache->end())
        return std::make_unique<ports::Turn>([end = std::move(end), secret = known->second] { end(secret); });
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(item);
    return std::make_unique<Task>(job, m_ticker, m_limit,
        [item, job, cache = m_cache, end = std::move(end)](Expected<QKeychain::Job*, StoreError> result) {
            if (!result)
                return end(tl::make_unexpected(std::move(result.error())));
            auto bytes = job->binaryData();
            auto secret = ports::SecureBytes::take(bytes);
            (*cache)[item] = secret;
            end(std::move(secret));
        });
}

std::unique_ptr<ports::Operation> SystemKeychain::write(
    const QString& item, const ports::SecureBytes& secret, DoneHandler end)
{
    if (secret.size() > largest)
        return std::make_unique<ports::Turn>([end = std::move(end)] {
            end(tl::make_unexpected(StoreError{StoreErrorKind::TooLarge, u"more than %1 bytes"_s.arg(largest)}));
        });
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(item);
    job->setBinaryData(secret.view().toByteArray());
    return std::make_unique<Task>(job, m_ticker, m_limit,
        [item, secret, cache = m_cache, end = std::move(end)](Expected<QKeychain::Job*, StoreError> result) {
            if (!result)
                return end(tl::make_unexpected(std::move(result.error())));
            (*cache)[item] = secret;
            end({});
        });
}

std::unique_ptr<ports::Operation> SystemKeychain::remove(const QString& item, DoneHandler end)
{
    m_cache->erase(item);
    auto* job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(item);
    return std::make_unique<Task>(
        job, m_ticker, m_limit, [end = std::move(end)](Expected<QKeychain::Job*, StoreError> result) {
            if (!result && result.error().kind != StoreErrorKind::NotFound)
                return end(tl::make_unexpected(std::move(result.error())));
            end({});
        });
}

} // namespace jobscope::keychain
