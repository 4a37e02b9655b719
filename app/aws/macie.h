// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/answersource.h"
#include "aws/call.h"

namespace jobscope::aws {

/** One page of jobs, newest as the service orders them. */
class ListClassificationJobsCall final : public Call {
public:
    struct Page {
        std::vector<job::Job> jobs;
        QString nextToken; //!< empty: this was the last one
    };
    using Handler = std::function<void(Expected<Page, ports::CallError>)>;
    ListClassificationJobsCall(std::shared_ptr<CallContext> context, Endpoint endpoint,
        std::shared_ptr<CredentialSource> credentials, AnswerSource source, QString nextToken, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;
    void accepted() override;
    void failed(ports::CallError error) override;

    AnswerSource m_source;
    QString m_nextToken;
    Handler m_end;
    Page m_page;
};

/** The full definition of one job. */
class DescribeClassificationJobCall final : public Call {
public:
    using Handler = std::function<void(Expected<job::Job, ports::CallError>)>;
    DescribeClassificationJobCall(std::shared_ptr<CallContext> context, Endpoint endpoint,
        std::shared_ptr<CredentialSource> credentials, AnswerSource source, job::JobId id, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;
    void accepted() override;
    void failed(ports::CallError error) override;

    AnswerSource m_source;
    job::JobId m_id;
    Handler m_end;
    std::optional<job::Job> m_job;
};

/** Whether Macie is on in the account and Region; off comes as an error of kind MacieOff. */
class GetMacieSessionCall final : public Call {
public:
    struct Session {
        QString status; //!< `ENABLED` or `PAUSED`
    };
    using Handler = std::function<void(Expected<Session, ports::CallError>)>;
    GetMacieSessionCall(std::shared_ptr<CallContext> context, Endpoint endpoint,
        std::shared_ptr<CredentialSource> credentials, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;
    void accepted() override;
    void failed(ports::CallError error) override;

    Handler m_end;
    Session m_session;
};

} // namespace jobscope::aws
