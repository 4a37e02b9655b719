// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/errors.h"

#include "json/document.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace jobscope::aws {

using namespace Qt::StringLiterals;
using ports::CallErrorKind;

namespace {

bool isOneOf(const QString& code, std::initializer_list<QStringView> codes)
{
    return std::find(codes.begin(), codes.end(), QStringView(code)) != codes.end();
}

/** `http://host/#Name:http://more` -> `Name`. */
QString bareCode(QString code)
{
    if (const auto colon = code.indexOf(u':'); colon >= 0 && !code.first(colon).contains(u"http"))
        code.truncate(colon);
    if (const auto hash = code.lastIndexOf(u'#'); hash >= 0)
        code = code.sliced(hash + 1);
    if (const auto colon = code.indexOf(u':'); colon >= 0)
        code.truncate(colon);
    return code.trimmed();
}

Fault faultInJson(const QByteArray& body)
{
    const auto document = json::Document::parse(body);
    if (!document || !document->root().isObject())
        return {};
    const auto first = [&document](std::initializer_list<QStringView> names) {
        for (const auto name : names) {
            if (const auto member = document->root().member(name); member && member->isString())
                return member->toString();
        }
        return QString();
    };
    return {bareCode(first({u"code", u"Code", u"__type", u"error"})),
        first({u"message", u"Message", u"error_description"})};
}

/** Text of the first element of that name. */
QString xmlText(const QByteArray& body, QStringView name)
{
    QXmlStreamReader reader(body);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            return reader.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return {};
}

bool isXml(const HttpAnswer& answer)
{
    return answer.body.trimmed().startsWith("<ErrorResponse");
}

bool isSignatureCode(const QString& code)
{
    return isOneOf(code, {u"InvalidSignatureException", u"SignatureDoesNotMatch", u"InvalidSignature"});
}

CallErrorKind kindOf(const HttpAnswer& answer, const Fault& fault, bool clocksDiffer)
{
    const auto& code = fault.code;
    if (answer.status >= 300 && answer.status < 400)
        return CallErrorKind::Redirected;
    if (answer.status == 407)
        return CallErrorKind::Proxy;
    if (answer.status == 429
        || isOneOf(code,
            {u"Throttling", u"ThrottlingException", u"ThrottledException", u"RequestThrottledException",
                u"RequestThrottled", u"TooManyRequestsException", u"RequestLimitExceeded", u"BandwidthLimitExceeded",
                u"LimitExceededException", u"SlowDown", u"PriorRequestNotComplete",
                u"ProvisionedThroughputExceededException", u"TransactionInProgressException",
                u"EC2ThrottledException"}))
        return CallErrorKind::Throttled;
    if (isOneOf(code, {u"RequestTimeout", u"RequestTimeoutException"}))
        return CallErrorKind::TimedOut;
    if (answer.status >= 500)
        return CallErrorKind::Server;
    // Seen with 401 as well as 403.
    if (fault.message.contains(u"Macie is not enabled", Qt::CaseInsensitive))
        return CallErrorKind::MacieOff;
    if (isOneOf(code, {u"RequestTimeTooSkewed", u"RequestExpired"})
        || (isSignatureCode(code)
            && (clocksDiffer || fault.message.contains(u"Signature expired")
                || fault.message.contains(u"Signature not yet current"))))
        return CallErrorKind::Clock;
    if (isSignatureCode(code)
        || isOneOf(code,
            {u"UnrecognizedClientException", u"InvalidClientTokenId", u"ExpiredToken", u"ExpiredTokenException",
                u"MissingAuthenticationToken", u"MissingAuthenticationTokenException", u"IncompleteSignature",
                u"IncompleteSignatureException", u"InvalidAccessKeyId", u"AuthFailure", u"NotAuthorized",
                u"UnauthorizedException"}))
        return CallErrorKind::SignIn;
    if (code.isEmpty() && fault.message.isEmpty() && requestIdOf(answer).isEmpty())
        return CallErrorKind::BadAnswer; // not from AWS: somebody on the way
    // CloudWatch Logs says so with 400.
    if (code == u"ResourceNotFoundException")
        return CallErrorKind::NotFound;
    switch (answer.status) {
    case 401:
    case 403:
        return CallErrorKind::NoPermission;
    case 402:
        return CallErrorKind::QuotaExceeded;
    case 404:
        return CallErrorKind::NotFound;
    case 409:
        return CallErrorKind::Conflict;
    default:
        break;
    }
    if (isOneOf(code, {u"AccessDenied", u"AccessDeniedException", u"UnauthorizedOperation"}))
        return CallErrorKind::NoPermission;
    return answer.status >= 400 ? CallErrorKind::Invalid : CallErrorKind::BadAnswer;
}

} // namespace

QByteArray HttpAnswer::header(const QByteArray& lowerCaseName) const
{
    const auto found = std::find_if(
        headers.begin(), headers.end(), [&](const Header& each) { return each.name.toLower() == lowerCaseName; });
    return found == headers.end() ? QByteArray() : found->value;
}

Fault faultOf(const HttpAnswer& answer)
{
    Fault fault = isXml(answer) ? Fault{xmlText(answer.body, u"Code"), xmlText(answer.body, u"Message")}
                                : faultInJson(answer.body);
    if (const auto type = bareCode(QString::fromUtf8(answer.header("x-amzn-errortype"))); !type.isEmpty())
        fault.code = type;
    return fault;
}

QString requestIdOf(const HttpAnswer& answer)
{
    for (const auto* name : {"x-amzn-requestid", "x-amz-request-id", "x-amzn-request-id"}) {
        if (const auto id = answer.header(name); !id.isEmpty())
            return QString::fromUtf8(id);
    }
    return isXml(answer) ? xmlText(answer.body, u"RequestId") : QString();
}

std::optional<job::Instant> dateOf(const HttpAnswer& answer)
{
    return job::instantFromHttpDate(QString::fromLatin1(answer.header("date")));
}

ports::CallError errorOf(
    const OperationInfo& operation, const HttpAnswer& answer, const QByteArray& endpoint, job::Instant now)
{
    const auto fault = faultOf(answer);
    ports::CallError error;
    error.operation = QString::fromUtf16(operation.name);
    error.httpStatus = answer.status;
    error.awsCode = fault.code;
    error.awsMessage = fault.message;
    error.requestId = requestIdOf(answer);
    error.endpoint = QString::fromLatin1(endpoint);
    const auto date = dateOf(answer);
    const auto skew = date ? std::chrono::floor<std::chrono::seconds>(*date - now) : std::chrono::seconds{0};
    error.kind = kindOf(answer, fault, std::chrono::abs(skew) > tolerableSkew);
    if (error.kind == CallErrorKind::Clock && date)
        error.clockSkew = skew;
    if (error.kind == CallErrorKind::NoPermission) {
        static const QRegularExpression perform(u"not authorized to perform:? ?([a-z0-9-]+:[A-Za-z]+)"_s);
        const auto named = perform.match(fault.message);
        error.action = named.hasMatch() ? named.captured(1) : QString::fromUtf16(operation.action);
    }
    if (error.kind == CallErrorKind::Redirected)
        error.detail = u"redirects are not followed"_s;
    if (error.kind == CallErrorKind::BadAnswer)
        error.detail = u"an answer that is not AWS's, of type '%1'"_s.arg(
            QString::fromLatin1(answer.header("content-type").left(100)));
    return error;
}

bool isExpiredToken(const ports::CallError& error)
{
    return error.kind == CallErrorKind::SignIn
        && isOneOf(error.awsCode, {u"ExpiredToken", u"ExpiredTokenException", u"UnauthorizedException"});
}

} // namespace jobscope::aws
