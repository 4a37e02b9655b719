// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/doctor.h"

#include "aws/localproblems.h"

#include <QTimer>

#include <array>

namespace jobscope::aws {

using namespace Qt::StringLiterals;
using ports::CallError;
using ports::CallErrorKind;
using ports::DoctorFactKind;
using ports::DoctorOutcome;
using ports::DoctorReason;
using ports::DoctorStep;
using ports::Finding;

namespace {

/** Reads that take nothing but their permission, in the order in which one gives the next what to ask about. */
constexpr std::array probes{OperationId::ListClassificationJobs, OperationId::DescribeClassificationJob,
    OperationId::ListManagedDataIdentifiers, OperationId::BatchGetCustomDataIdentifiers, OperationId::ListAllowLists,
    OperationId::GetAllowList, OperationId::SearchResources, OperationId::DescribeBuckets, OperationId::FilterLogEvents,
    OperationId::GetFindingStatistics, OperationId::GetUsageStatistics,
    OperationId::GetClassificationExportConfiguration};

QString lastOf(const QByteArray& keyId)
{
    return u'…' + QString::fromLatin1(keyId.right(4));
}

} // namespace

Examination::Examination(Expected<DoctorParts, CallError> parts, ports::DoctorHandlers handlers)
    : m_parts(std::move(parts))
    , m_handlers(std::move(handlers))
{
    if (m_parts) {
        m_reaches = true;
        m_url = QUrl::fromEncoded(m_parts->macie.url());
    }
    QTimer::singleShot(0, &m_turn, [this] { settings(); });
}

Examination::~Examination() = default;

/** The last thing that a step does: the handler may destroy this. */
void Examination::tell(Finding finding, Step next)
{
    m_alarm.reset();
    QTimer::singleShot(0, &m_turn, [this, next] {
        m_waiting.reset();
        (this->*next)();
    });
    const auto handler = m_handlers.finding;
    handler(std::move(finding));
}

void Examination::skip(DoctorStep step, Step next)
{
    tell({step, DoctorOutcome::Skipped, DoctorReason::EarlierFailed}, next);
}

void Examination::cutOff(Finding finding, Step next)
{
    m_reaches = false;
    finding.outcome = DoctorOutcome::Failed;
    tell(std::move(finding), next);
}

void Examination::begin(std::unique_ptr<Call> call)
{
    auto* started = call.get();
    m_waiting = std::move(call);
    started->start();
}

CallError Examination::errorOf(CallErrorKind kind, const QString& detail) const
{
    CallError error;
    error.kind = kind;
    error.endpoint = m_url.toString();
    error.region = QString::fromLatin1(m_parts->macie.signingRegion);
    error.detail = detail;
    return error;
}

void Examination::settings()
{
    if (m_parts)
        tell({DoctorStep::Settings, DoctorOutcome::Ok, DoctorReason::None, m_parts->settings}, &Examination::proxy);
    else
        cutOff({DoctorStep::Settings, DoctorOutcome::Failed, DoctorReason::None, {}, {}, m_parts.error()},
            &Examination::proxy);
}

void Examination::clock()
{
    if (!m_reaches)
        return skip(DoctorStep::Clock, &Examination::keys);
    m_socket.reset();
    // Whatever it says to somebody without keys, it says when.
    Request request;
    request.method = "GET";
    request.scheme = m_parts->macie.scheme;
    request.host = m_parts->macie.host;
    request.path = m_parts->macie.basePath + operationInfo(OperationId::GetMacieSession).path;
    onSilence(DoctorStep::Clock, &Examination::keys);
    m_waiting = m_parts->context->transport.send(
        request, {[] {}, [this](const Expected<HttpAnswer, TransportFailure>& answer) { clockRead(answer); }});
}

void Examination::clockRead(const Expected<HttpAnswer, TransportFailure>& answer)
{
    Finding finding{DoctorStep::Clock};
    if (!answer) {
        finding.error = errorOf(answer.error().kind, answer.error().detail);
        return cutOff(std::move(finding), &Examination::keys);
    }
    if (answer->status >= 300 && answer->status < 400) {
        finding.reason = DoctorReason::Redirected;
        return cutOff(std::move(finding), &Examination::keys);
    }
    const auto date = dateOf(*answer);
    if (!date) {
        finding.outcome = DoctorOutcome::Warning;
        finding.reason = DoctorReason::NoDate;
    } else {
        const auto skew = std::chrono::round<std::chrono::seconds>(*date - m_parts->context->clock.now());
        finding.facts.push_back({DoctorFactKind::Skew, QString::number(skew.count())});
        if (std::chrono::abs(skew) > tolerableSkew) {
            finding.outcome = DoctorOutcome::Warning;
            finding.reason = DoctorReason::ClockOff;
        }
    }
    tell(std::move(finding), &Examination::keys);
}

void Examination::keys()
{
    if (!m_parts || (!m_reaches && m_parts->keys != ports::ProfileKind::Keys))
        return skip(DoctorStep::Keys, &Examination::identity);
    Finding finding{DoctorStep::Keys};
    if (!m_parts->credentials) {
        finding.outcome = DoctorOutcome::Failed;
        finding.error = m_parts->credentials.error();
        return tell(std::move(finding), &Examination::identity);
    }
    finding.keys = m_parts->keys;
    m_waiting = (*m_parts->credentials)
                    ->credentials([this, finding = std::move(finding)](Expected<Credentials, CallError> keys) mutable {
                        if (!keys) {
                            finding.outcome = DoctorOutcome::Failed;
                            finding.error = std::move(keys.error());
                            return tell(std::move(finding), &Examination::identity);
                        }
                        m_hasKeys = true;
                        finding.facts.push_back({DoctorFactKind::KeyId, lastOf(keys->accessKeyId)});
                        if (keys->expiration)
                            finding.facts.push_back({DoctorFactKind::Expires, job::isoInstant(*keys->expiration)});
                        tell(std::move(finding), &Examination::identity);
                    });
}

void Examination::identity()
{
    // Even if the way to Macie is cut: STS has a way of its own, and says whether the keys are good.
    if (!m_hasKeys || m_isSilent)
        return skip(DoctorStep::Identity, &Examination::macie);
    begin(std::make_unique<GetCallerIdentityCall>(m_parts->context, m_parts->sts, *m_parts->credentials,
        [this](Expected<GetCallerIdentityCall::Identity, CallError> identity) {
            Finding finding{DoctorStep::Identity};
            if (identity) {
                finding.facts
                    = {{DoctorFactKind::Account, identity->account}, {DoctorFactKind::Identity, identity->arn}};
            } else {
                finding.outcome = DoctorOutcome::Failed;
                // STS may be out of reach where Macie is not.
                m_hasKeys = identity.error().kind != CallErrorKind::SignIn;
                finding.error = std::move(identity.error());
            }
            tell(std::move(finding), &Examination::macie);
        }));
}

void Examination::macie()
{
    if (!m_reaches || !m_hasKeys)
        return skip(DoctorStep::Macie, &Examination::permission);
    begin(std::make_unique<GetMacieSessionCall>(m_parts->context, m_parts->macie, *m_parts->credentials,
        [this](Expected<GetMacieSessionCall::Session, CallError> session) {
            Finding finding{DoctorStep::Macie};
            m_mayAsk = true;
            if (session) {
                finding.facts.push_back({DoctorFactKind::Status, session->status});
                if (session->status != u"ENABLED") {
                    finding.outcome = DoctorOutcome::Warning;
                    finding.reason = session->status == u"PAUSED" ? DoctorReason::Paused : DoctorReason::OtherStatus;
                }
            } else {
                // Who may not ask may still be allowed all the rest.
                m_mayAsk = session.error().kind == CallErrorKind::NoPermission;
                finding.outcome = m_mayAsk ? DoctorOutcome::Warning : DoctorOutcome::Failed;
                finding.error = std::move(session.error());
            }
            tell(std::move(finding), &Examination::permission);
        }));
}

void Examination::permission()
{
    if (m_mayAsk && m_probe < probes.size()) {
        const auto id = probes.at(m_probe++);
        if (auto call = probe(id))
            return begin(std::move(call));
        return tell({DoctorStep::Permission, DoctorOutcome::Skipped, DoctorReason::NothingToTryWith,
                        {{DoctorFactKind::Action, QString::fromUtf16(operationInfo(id).action)}}},
            &Examination::permission);
    }
    if (!m_mayAsk && m_probe == 0) {
        ++m_probe;
        return skip(DoctorStep::Permission, &Examination::permission);
    }
    const auto end = m_handlers.end;
    end(); // may destroy this
}

std::unique_ptr<Call> Examination::probe(OperationId id)
{
    const CallParts parts{m_parts->context, m_parts->macie, *m_parts->credentials};
    const auto told = [this, id](const auto& result) { probed(id, result ? nullptr : &result.error()); };
    switch (id) {
    case OperationId::ListClassificationJobs:
        return std::make_unique<ListClassificationJobsCall>(parts.context, parts.endpoint, parts.credentials,
            AnswerSource{}, QString(), [this, told](const Expected<ListClassificationJobsCall::Page, CallError>& page) {
                if (page && !page->jobs.empty())
                    m_job = page->jobs.front().id();
                told(page);
            });
    case OperationId::DescribeClassificationJob:
        if (m_job.isEmpty())
            return nullptr;
        return std::make_unique<DescribeClassificationJobCall>(parts.context, parts.endpoint, parts.credentials,
            AnswerSource{}, m_job, [this, told](const Expected<job::Job, CallError>& described) {
                if (described) {
                    if (const auto* whole = std::get_if<job::ClassificationJob>(&described->content))
                        m_identifiers = whole->customDataIdentifierIds.valueOr({}).mid(0, 1);
                }
                told(described);
            });
    case OperationId::ListManagedDataIdentifiers:
        return std::make_unique<ListManagedDataIdentifiersCall>(parts, QString(), told);
    case OperationId::BatchGetCustomDataIdentifiers:
        if (m_identifiers.isEmpty())
            return nullptr;
        return std::make_unique<BatchGetCustomDataIdentifiersCall>(parts, m_identifiers, told);
    case OperationId::ListAllowLists:
        return std::make_unique<ListAllowListsCall>(
            parts, QString(), [this, told](const Expected<job::Page<job::AllowList>, CallError>& page) {
                if (page && !page->items.empty())
                    m_allowList = page->items.front().id;
                told(page);
            });
    case OperationId::GetAllowList:
        if (m_allowList.isEmpty())
            return nullptr;
        return std::make_unique<GetAllowListCall>(parts, m_allowList, told);
    case OperationId::SearchResources:
        return std::make_unique<SearchResourcesCall>(parts, "{}", QString(), told);
    case OperationId::DescribeBuckets:
        return std::make_unique<DescribeBucketsCall>(parts, QString(), told);
    case OperationId::FilterLogEvents:
        if (m_job.isEmpty())
            return nullptr;
        return std::make_unique<FilterLogEventsCall>(CallParts{parts.context, m_parts->logs, parts.credentials}, m_job,
            m_parts->context->now(), QString(), told);
    case OperationId::GetFindingStatistics:
        if (m_job.isEmpty())
            return nullptr;
        return std::make_unique<GetFindingStatisticsCall>(parts, m_job, told);
    case OperationId::GetUsageStatistics:
        return std::make_unique<GetUsageStatisticsCall>(parts, QString(), told);
    case OperationId::GetClassificationExportConfiguration:
        return std::make_unique<GetClassificationExportConfigurationCall>(parts, told);
    case OperationId::GetMacieSession:
    case OperationId::GetCallerIdentity:
    case OperationId::AssumeRole:
        break; // have steps of their own, or change what the keys are
    }
    return nullptr;
}

void Examination::probed(OperationId id, const CallError* error)
{
    Finding finding{DoctorStep::Permission};
    finding.facts.push_back({DoctorFactKind::Action, QString::fromUtf16(operationInfo(id).action)});
    // What is not there any more was looked for, so it may be.
    if (error && error->kind != CallErrorKind::NotFound) {
        finding.outcome = error->kind == CallErrorKind::NoPermission ? DoctorOutcome::Failed : DoctorOutcome::Warning;
        finding.error = *error;
    }
    tell(std::move(finding), &Examination::permission);
}

} // namespace jobscope::aws
