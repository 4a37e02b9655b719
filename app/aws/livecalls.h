// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/call.h"
#include "job/livereader.h"
#include "ports/livefacts.h"

namespace jobscope::aws {

/** What every call on what jobs name is made of. */
struct CallParts {
    std::shared_ptr<CallContext> context;
    Endpoint endpoint;
    std::shared_ptr<CredentialSource> credentials;
    std::function<AnswerSource()> source = {}; //!< asked when there is a witness and an answer came
    ports::LiveFacts::Witness witness = {}; //!< may be empty
};

/** A call whose whole answer is one value: read() leaves it in m_value. */
template <typename T> class ValueCall : public Call {
public:
    using Value = T;
    using Handler = std::function<void(Expected<T, ports::CallError>)>;

protected:
    ValueCall(const CallParts& parts, OperationId operation, Handler end)
        : Call(parts.context, operation, parts.endpoint, parts.credentials)
        , m_source(parts.source)
        , m_witness(parts.witness)
        , m_end(std::move(end))
    {
    }

    /** For read(): keeps the value, or says why there is none. */
    Expected<void, QString> keep(const HttpAnswer& answer, Expected<T, QString> value)
    {
        if (!value)
            return tl::make_unexpected(value.error());
        m_bytes = answer.body;
        m_value = *std::move(value);
        return {};
    }

private:
    void accepted() final
    {
        if (m_witness) {
            job::Answer answer = answerOf(m_source(), receipt());
            answer.bytes = answer.utf8 = m_bytes;
            m_witness(std::move(answer));
        }
        const auto end = std::move(m_end);
        end(std::move(m_value));
    }
    void failed(ports::CallError error) final
    {
        const auto end = std::move(m_end);
        end(tl::make_unexpected(std::move(error)));
    }

    std::function<AnswerSource()> m_source;
    ports::LiveFacts::Witness m_witness;
    Handler m_end;
    T m_value;
    QByteArray m_bytes;
};

/** Names of custom data identifiers, also of deleted ones. */
class BatchGetCustomDataIdentifiersCall final : public ValueCall<std::vector<job::CustomIdentifier>> {
public:
    BatchGetCustomDataIdentifiersCall(const CallParts& parts, QStringList ids, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;

    QStringList m_ids;
};

/** One page of the account's allow lists. */
class ListAllowListsCall final : public ValueCall<job::Page<job::AllowList>> {
public:
    ListAllowListsCall(const CallParts& parts, QString nextToken, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;

    QString m_nextToken;
};

/** One allow list with its status. */
class GetAllowListCall final : public ValueCall<job::AllowList> {
public:
    GetAllowListCall(const CallParts& parts, QString id, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;

    QString m_id;
};

/** One page of Macie's own data types. */
class ListManagedDataIdentifiersCall final : public ValueCall<job::Page<job::ManagedIdentifier>> {
public:
    ListManagedDataIdentifiersCall(const CallParts& parts, QString nextToken, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;

    QString m_nextToken;
};

/** One page of the buckets that meet criteria. */
class SearchResourcesCall final : public ValueCall<job::Page<job::BucketNow>> {
public:
    /** `criteria`: `bucketCriteria` of a job, sent as it is. */
    SearchResourcesCall(const CallParts& parts, QByteArray criteria, QString nextToken, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;

    QByteArray m_criteria;
    QString m_nextToken;
};

/** One page of the buckets of the Region. */
class DescribeBucketsCall final : public ValueCall<job::Page<job::BucketNow>> {
public:
    DescribeBucketsCall(const CallParts& parts, QString nextToken, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;

    QString m_nextToken;
};

/** How many findings of each severity a job has. */
class GetFindingStatisticsCall final : public ValueCall<std::vector<job::FindingCount>> {
public:
    GetFindingStatisticsCall(const CallParts& parts, job::JobId id, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;

    job::JobId m_id;
};

/** One page of the quotas of jobs, by account. */
class GetUsageStatisticsCall final : public ValueCall<job::Page<job::JobQuota>> {
public:
    GetUsageStatisticsCall(const CallParts& parts, QString nextToken, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;

    QString m_nextToken;
};

/** Where discovery results go. */
class GetClassificationExportConfigurationCall final : public ValueCall<job::ResultsRepository> {
public:
    GetClassificationExportConfigurationCall(const CallParts& parts, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;
};

/** One page of a job's log at CloudWatch Logs; a page may be empty though others follow. */
class FilterLogEventsCall final : public ValueCall<job::Page<job::RunEvent>> {
public:
    FilterLogEventsCall(const CallParts& logs, job::JobId id, job::Instant since, QString nextToken, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;

    job::JobId m_id;
    job::Instant m_since;
    QString m_nextToken;
};

} // namespace jobscope::aws
