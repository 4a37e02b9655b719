// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/macie.h"

#include "aws/jsonanswer.h"
#include "job/jobreader.h"
#include "json/document.h"
#include "json/writer.h"

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

Expected<job::Job, QString> jobOf(const json::Value& value, job::Answer about)
{
    auto content = job::readJobObject(value);
    if (!content)
        return tl::make_unexpected(textOf(content.error()));
    job::Job made;
    made.content = std::move(*content);
    made.answer = std::move(about);
    made.answer.bytes = value.raw();
    made.answer.utf8 = made.answer.bytes;
    made.answer.elementPointer = value.pointer();
    made.answer.elementByte = value.range().begin;
    if (made.id().isEmpty())
        return tl::make_unexpected(
            u"%1 has no jobId"_s.arg(value.pointer().isEmpty() ? u"the answer"_s : value.pointer()));
    return made;
}

} // namespace

ListClassificationJobsCall::ListClassificationJobsCall(std::shared_ptr<CallContext> context, Endpoint endpoint,
    std::shared_ptr<CredentialSource> credentials, AnswerSource source, QString nextToken, Handler end)
    : Call(std::move(context), OperationId::ListClassificationJobs, std::move(endpoint), std::move(credentials))
    , m_source(std::move(source))
    , m_nextToken(std::move(nextToken))
    , m_end(std::move(end))
{
}

void ListClassificationJobsCall::fill(Request& request) const
{
    request.path = info().path;
    request.headers.push_back({"Content-Type", "application/json"});
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject();
    if (!m_nextToken.isEmpty())
        writer.key(u"nextToken").string(m_nextToken);
    request.body = writer.endObject().result();
}

Expected<void, QString> ListClassificationJobsCall::read(const HttpAnswer& answer)
{
    m_page = {};
    const auto object = objectOf(answer);
    if (!object)
        return tl::make_unexpected(object.error());
    const auto items = object->member(u"items");
    if (!items || !items->isArray())
        return tl::make_unexpected(u"/items is no array"_s);
    const auto about = answerOf(m_source, receipt());
    for (const auto& item : items->children()) {
        auto made = jobOf(item, about);
        if (!made)
            return tl::make_unexpected(made.error());
        m_page.jobs.push_back(std::move(*made));
    }
    if (const auto token = object->member(u"nextToken"); token && !token->isNull()) {
        if (!token->isString())
            return tl::make_unexpected(u"/nextToken is no string"_s);
        m_page.nextToken = token->toString();
    }
    return {};
}

void ListClassificationJobsCall::accepted()
{
    const auto end = std::move(m_end);
    end(std::move(m_page));
}

void ListClassificationJobsCall::failed(ports::CallError error)
{
    const auto end = std::move(m_end);
    end(tl::make_unexpected(std::move(error)));
}

DescribeClassificationJobCall::DescribeClassificationJobCall(std::shared_ptr<CallContext> context, Endpoint endpoint,
    std::shared_ptr<CredentialSource> credentials, AnswerSource source, job::JobId id, Handler end)
    : Call(std::move(context), OperationId::DescribeClassificationJob, std::move(endpoint), std::move(credentials))
    , m_source(std::move(source))
    , m_id(std::move(id))
    , m_end(std::move(end))
{
}

void DescribeClassificationJobCall::fill(Request& request) const
{
    request.path = QByteArray(info().path).replace("{jobId}", uriEncoded(m_id.text().toUtf8()));
}

Expected<void, QString> DescribeClassificationJobCall::read(const HttpAnswer& answer)
{
    const auto object = objectOf(answer);
    if (!object)
        return tl::make_unexpected(object.error());
    auto made = jobOf(*object, answerOf(m_source, receipt()));
    if (!made)
        return tl::make_unexpected(made.error());
    if (!made->isComplete())
        return tl::make_unexpected(u"no s3JobDefinition"_s);
    if (!(made->id() == m_id))
        return tl::make_unexpected(u"the answer is about another job, '%1'"_s.arg(made->id().text()));
    m_job = std::move(*made);
    return {};
}

void DescribeClassificationJobCall::accepted()
{
    const auto end = std::move(m_end);
    end(std::move(*m_job));
}

void DescribeClassificationJobCall::failed(ports::CallError error)
{
    const auto end = std::move(m_end);
    end(tl::make_unexpected(std::move(error)));
}

GetMacieSessionCall::GetMacieSessionCall(
    std::shared_ptr<CallContext> context, Endpoint endpoint, std::shared_ptr<CredentialSource> credentials, Handler end)
    : Call(std::move(context), OperationId::GetMacieSession, std::move(endpoint), std::move(credentials))
    , m_end(std::move(end))
{
}

void GetMacieSessionCall::fill(Request& request) const
{
    request.path = info().path;
}

Expected<void, QString> GetMacieSessionCall::read(const HttpAnswer& answer)
{
    const auto object = objectOf(answer);
    if (!object)
        return tl::make_unexpected(object.error());
    const auto status = object->member(u"status");
    if (!status || !status->isString())
        return tl::make_unexpected(u"/status is no string"_s);
    m_session.status = status->toString();
    return {};
}

void GetMacieSessionCall::accepted()
{
    const auto end = std::move(m_end);
    end(std::move(m_session));
}

void GetMacieSessionCall::failed(ports::CallError error)
{
    const auto end = std::move(m_end);
    end(tl::make_unexpected(std::move(error)));
}

} // namespace jobscope::aws
