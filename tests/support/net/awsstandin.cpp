// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/net/awsstandin.h"

#include "json/document.h"
#include "json/writer.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace jobscope::test {

using namespace Qt::StringLiterals;
using aws::Header;

namespace {

QMap<QByteArray, QByteArray> fieldsOf(const QByteArray& form)
{
    QMap<QByteArray, QByteArray> fields;
    for (const auto& pair : form.split('&')) {
        const auto equals = pair.indexOf('=');
        auto value = pair.mid(equals + 1);
        fields[pair.first(equals)] = QByteArray::fromPercentEncoding(value.replace('+', ' '));
    }
    return fields;
}

} // namespace

QByteArray errorBody(const QByteArray& message)
{
    return "{\"message\":" + json::quoted(QString::fromUtf8(message)) + "}";
}

AwsStandIn::AwsStandIn()
{
    keys["AKIDEXAMPLE"] = longLived();
}

aws::Credentials AwsStandIn::longLived()
{
    return {"AKIDEXAMPLE", ports::SecureBytes(QByteArrayView("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")), {}, {}};
}

job::Instant AwsStandIn::now() const
{
    return std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now()) + skew;
}

QByteArray AwsStandIn::idOf(const QByteArray& job)
{
    const auto document = json::Document::parse(job);
    return document ? document->root().member(u"jobId")->toString().toUtf8() : QByteArray();
}

std::vector<Header> AwsStandIn::usualHeaders() const
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now()).time_since_epoch().count();
    const auto date
        = QLocale::c().toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return {{"Date", date.toLatin1()}, {"x-amzn-RequestId", "11111111-2222-3333-4444-555555555555"},
        {"Content-Type", "application/json"}};
}

QByteArray AwsStandIn::complaint(const Received& request, const QByteArray& service) const
{
    const auto authorization = request.header("Authorization");
    const auto part = [&authorization](const QByteArray& name) {
        const auto begin = authorization.indexOf(QByteArray(name + '='));
        const auto value = authorization.mid(begin + name.size() + 1);
        return begin < 0 ? QByteArray() : value.first(value.indexOf(',') < 0 ? value.size() : value.indexOf(','));
    };
    const auto scope = part("Credential").split('/');
    if (scope.size() != 5)
        return "MissingAuthenticationTokenException";
    const auto found = keys.find(scope[0]);
    if (found == keys.end() || !(request.header("X-Amz-Security-Token") == found->second.sessionToken.view()))
        return "UnrecognizedClientException";
    aws::Request again;
    again.method = request.method;
    again.host = request.header("Host");
    again.path = request.path;
    again.query = request.query;
    again.body = request.body;
    for (const auto& name : part("SignedHeaders").split(';')) {
        if (name != "host" && name != "x-amz-date" && name != "x-amz-security-token")
            again.headers.push_back({name, request.header(name)});
    }
    auto date = QDateTime::fromString(QString::fromLatin1(request.header("X-Amz-Date")), u"yyyyMMdd'T'hhmmss'Z'"_s);
    date.setTimeSpec(Qt::UTC);
    const job::Instant time{std::chrono::seconds{date.toSecsSinceEpoch()}};
    const auto signedAgain = aws::sign(again, found->second, {scope[2], service}, time);
    if (!signedAgain || signedAgain->back().value.split('=').last() != part("Signature"))
        return "InvalidSignatureException";
    if (std::chrono::abs(time - now()) > std::chrono::minutes{5})
        return time < now() ? "Signature expired" : "Signature not yet current";
    return {};
}

TestServer::Handler AwsStandIn::handler()
{
    return [this](const Received& request, TestServer::Reply reply) { answer(request, reply); };
}

QByteArray AwsStandIn::summaryOf(const QByteArray& job) const
{
    const auto document = json::Document::parse(job);
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject();
    for (const auto& name : {u"jobId"_s, u"name"_s, u"jobType"_s, u"jobStatus"_s, u"createdAt"_s}) {
        if (const auto member = document->root().member(name))
            writer.key(name).raw(member->raw());
    }
    return writer.endObject().result();
}

void AwsStandIn::answer(const Received& request, TestServer::Reply reply)
{
    const bool isSts = request.header("Content-Type").startsWith("application/x-www-form-urlencoded");
    auto headers = usualHeaders();
    if (sso.answer(request, reply, headers))
        return;
    // What it is asked for without a signature.
    if (isSts && fieldsOf(request.body)["Action"] == "AssumeRoleWithWebIdentity")
        return answerSts(request, reply);
    const bool isLogs = LiveStandIn::isForLogs(request);
    if (const auto wrong = complaint(request, isSts ? "sts" : isLogs ? "logs" : "macie2"); !wrong.isEmpty()) {
        const bool isTime = wrong.startsWith("Signature");
        headers.push_back({"x-amzn-ErrorType", isTime ? QByteArray("InvalidSignatureException") : wrong});
        return reply.send(403, errorBody(isTime ? wrong + ": 20150830T123600Z is now earlier" : wrong), headers);
    }
    if (isSts)
        return answerSts(request, reply);
    if (request.method == "GET" && request.path == "/macie")
        return reply.send(200, R"({"status":"ENABLED","createdAt":"2024-01-01T00:00:00Z"})", headers);
    if (request.method == "POST" && request.path == "/jobs/list") {
        const auto document = json::Document::parse(request.body);
        const auto token = document->root().member(u"nextToken");
        const auto first = token ? token->toString().mid(5).toInt() : 0;
        QByteArray items;
        for (auto i = qsizetype{first}; i < std::min(jobs.size(), qsizetype{first} + pageSize); ++i)
            items += (items.isEmpty() ? "" : ",") + summaryOf(jobs[i]);
        QByteArray next = "null";
        if (first + pageSize < jobs.size())
            next = "\"page " + QByteArray::number(first + pageSize) + '"';
        return reply.send(200, "{\"items\":[" + items + "],\"nextToken\":" + next + "}", headers);
    }
    if (live.refused.contains(request.path)) {
        headers.push_back({"x-amzn-ErrorType", "AccessDeniedException"});
        return reply.send(403, errorBody("User: u is not authorized to perform this"), headers);
    }
    if (const auto body = live.answer(request))
        return reply.send(200, *body, headers);
    if (isLogs)
        return reply.send(400,
            R"({"__type":"ResourceNotFoundException","message":"The specified log stream does not exist."})", headers);
    if (request.method == "GET" && request.path.startsWith("/jobs/")) {
        const auto id = QByteArray::fromPercentEncoding(request.path.mid(6));
        for (const auto& job : jobs) {
            if (idOf(job) == id)
                return reply.send(200, job, headers);
        }
    }
    headers.push_back({"x-amzn-ErrorType", "ResourceNotFoundException:http://internal.amazon.com/coral/"});
    reply.send(404, errorBody("The request failed because the resource doesn't exist."), headers);
}

void AwsStandIn::answerSts(const Received& request, TestServer::Reply reply)
{
    const auto fields = fieldsOf(request.body);
    auto headers = usualHeaders();
    headers.back().value = "text/xml";
    const auto send = [&](const QByteArray& action, const QByteArray& result) {
        reply.send(200,
            "<" + action + "Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><" + action + "Result>"
                + result + "</" + action + "Result><ResponseMetadata><RequestId>x</RequestId></ResponseMetadata></"
                + action + "Response>",
            headers);
    };
    if (fields["Action"] == "GetCallerIdentity")
        return send("GetCallerIdentity",
            "<Arn>arn:aws:iam::" + account + ":user/me</Arn><UserId>AIDA</UserId><Account>" + account + "</Account>");
    const auto isByToken = fields["Action"] == "AssumeRoleWithWebIdentity";
    if ((isByToken && fields["WebIdentityToken"] != webIdentity) || fields["TokenCode"] != mfaCode
        || fields["ExternalId"] != externalId)
        return reply.send(403,
            "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type>"
            "<Code>AccessDenied</Code><Message>MultiFactorAuthentication failed</Message></Error>"
            "<RequestId>x</RequestId></ErrorResponse>",
            headers);
    const QByteArray id = "ASIAROLE" + QByteArray::number(keys.size());
    const QByteArray secret = "role-secret-" + id;
    const QByteArray token = "role-token/+=" + id;
    keys[id] = {id, ports::SecureBytes(secret), ports::SecureBytes(token), {}};
    send(fields["Action"],
        "<Credentials><AccessKeyId>" + id + "</AccessKeyId><SecretAccessKey>" + secret
            + "</SecretAccessKey><SessionToken>" + token
            + "</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>");
}

} // namespace jobscope::test
