// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/errorwording.h"

#include "explain/language.h"
#include "session/localwording.h"
#include "session/policies.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace jobscope::session {

using namespace Qt::StringLiterals;
using explain::Name;
using explain::Phrase;
using explain::Value;

namespace {

Phrase fileName(const QString& source)
{
    if (source == "-"_L1)
        return Phrase(QT_TRANSLATE_NOOP("explain", "Standard input"));
    return Phrase(Name{source});
}

ErrorWords words(const char* what, const char* todo)
{
    return {Phrase(what), Phrase(todo), {}};
}

ErrorWords jsonWords(json::ErrorKind kind)
{
    switch (kind) {
    case json::ErrorKind::Syntax:
        return words(QT_TRANSLATE_NOOP("explain", "%1 is not valid JSON."),
            QT_TRANSLATE_NOOP("explain", "Save the answer again as it comes, with --output json for the AWS CLI."));
    case json::ErrorKind::Encoding:
        return words(QT_TRANSLATE_NOOP("explain", "%1 holds text that is neither UTF-8 nor UTF-16."),
            QT_TRANSLATE_NOOP("explain", "Save it in UTF-8."));
    case json::ErrorKind::TooDeep:
        return words(QT_TRANSLATE_NOOP("explain", "%1 is nested more deeply than any Macie job."),
            QT_TRANSLATE_NOOP("explain", "Check that it is the answer of a Macie call."));
    case json::ErrorKind::TooLarge:
        return words(QT_TRANSLATE_NOOP("explain", "%1 is too large to be opened."),
            QT_TRANSLATE_NOOP("explain", "Split it into smaller files."));
    case json::ErrorKind::DuplicateKey:
        return words(QT_TRANSLATE_NOOP("explain", "%1 names a member twice, so it is not clear which one counts."),
            QT_TRANSLATE_NOOP("explain", "Save the answer again as it comes."));
    case json::ErrorKind::WrongType:
    case json::ErrorKind::WrongValue:
        return words(QT_TRANSLATE_NOOP("explain", "%1 holds something that cannot be read as a Macie job."),
            QT_TRANSLATE_NOOP(
                "explain", "Open an answer of DescribeClassificationJob or ListClassificationJobs as it came."));
    }
    return {};
}

/** The same with the place, as far as it is known. */
ErrorWords placed(const ports::CallError& error, ErrorWords result, const char* inRegion, const char* inAccount)
{
    if (error.region.isEmpty())
        return result;
    result.what = error.account.isEmpty() ? Phrase(inRegion).arg(Name{error.region})
                                          : Phrase(inAccount).arg(Name{error.region}).arg(Name{error.account});
    return result;
}

/** By the code of AWS's front end; without one, the keys could not be had at all. */
ErrorWords signInWords(const QString& awsCode)
{
    const auto isOneOf = [&awsCode](std::initializer_list<QLatin1StringView> codes) {
        return std::find(codes.begin(), codes.end(), awsCode) != codes.end();
    };
    if (isOneOf({"ExpiredToken"_L1, "ExpiredTokenException"_L1, "UnauthorizedException"_L1, "RequestExpired"_L1}))
        return words(QT_TRANSLATE_NOOP("explain", "The temporary keys have expired."),
            QT_TRANSLATE_NOOP("explain", "Get new ones where they came from, then refresh."));
    if (isOneOf({"UnrecognizedClientException"_L1, "InvalidClientTokenId"_L1, "InvalidAccessKeyId"_L1}))
        return words(QT_TRANSLATE_NOOP("explain", "AWS does not know this access key, or its session token."),
            QT_TRANSLATE_NOOP("explain",
                "Check that the key is active and belongs to this partition; temporary keys need their session "
                "token."));
    if (isOneOf({"InvalidSignatureException"_L1, "SignatureDoesNotMatch"_L1, "InvalidSignature"_L1}))
        return words(
            QT_TRANSLATE_NOOP("explain", "AWS refused the signature: the secret key does not fit the access key id."),
            QT_TRANSLATE_NOOP("explain", "Check that the secret key was copied whole."));
    if (!awsCode.isEmpty())
        return words(QT_TRANSLATE_NOOP("explain", "AWS needs you to sign in again."),
            QT_TRANSLATE_NOOP("explain", "Sign in, then refresh."));
    return words(QT_TRANSLATE_NOOP("explain", "There are no keys to sign in with."),
        QT_TRANSLATE_NOOP("explain", "The details say what is missing."));
}

ErrorWords callWords(const ports::CallError& error)
{
    switch (error.kind) {
    case ports::CallErrorKind::Cancelled:
        return words(QT_TRANSLATE_NOOP("explain", "The request was cancelled."),
            QT_TRANSLATE_NOOP("explain", "Refresh to try again."));
    case ports::CallErrorKind::NotConnected:
        return words(QT_TRANSLATE_NOOP("explain", "AWS could not be reached."),
            QT_TRANSLATE_NOOP("explain", "Check the network connection and the Region, then refresh."));
    case ports::CallErrorKind::Tls:
        return words(QT_TRANSLATE_NOOP("explain", "The secure connection to AWS could not be trusted."),
            QT_TRANSLATE_NOOP("explain",
                "If your network inspects connections, give its certificate in AWS_CA_BUNDLE; otherwise do not "
                "go on."));
    case ports::CallErrorKind::Proxy:
        return words(QT_TRANSLATE_NOOP("explain", "The proxy refused the connection."),
            QT_TRANSLATE_NOOP("explain", "Check the proxy's address and your name and password for it."));
    case ports::CallErrorKind::TimedOut:
        return words(QT_TRANSLATE_NOOP("explain", "AWS did not answer in time."),
            QT_TRANSLATE_NOOP("explain", "Refresh to try again."));
    case ports::CallErrorKind::Redirected:
        return words(QT_TRANSLATE_NOOP("explain", "The answer pointed to another address, which is not followed."),
            QT_TRANSLATE_NOOP(
                "explain", "Check the endpoint, and whether the network asks you to sign in on a web page."));
    case ports::CallErrorKind::Throttled:
        return words(QT_TRANSLATE_NOOP("explain", "AWS asked to send fewer requests."),
            QT_TRANSLATE_NOOP("explain", "Wait a minute, then refresh."));
    case ports::CallErrorKind::Server:
        return words(QT_TRANSLATE_NOOP("explain", "AWS had an error of its own."),
            QT_TRANSLATE_NOOP("explain", "Refresh in a while; the AWS Health Dashboard tells of larger failures."));
    case ports::CallErrorKind::NoPermission: {
        if (error.action.isEmpty())
            return words(QT_TRANSLATE_NOOP("explain", "Your AWS identity may not do this."),
                QT_TRANSLATE_NOOP("explain", "Ask an administrator for read access to Macie."));
        ErrorWords result = words(QT_TRANSLATE_NOOP("explain", "Your AWS identity lacks the permission %1."),
            QT_TRANSLATE_NOOP("explain", "Ask an administrator to allow %1."));
        result.what = result.what.arg(Name{error.action});
        result.todo = result.todo.arg(Name{error.action});
        return result;
    }
    case ports::CallErrorKind::MacieOff:
        return placed(error,
            words(QT_TRANSLATE_NOOP("explain", "Macie is not enabled in this account and Region."),
                QT_TRANSLATE_NOOP("explain", "Choose another Region or account, or have Macie enabled there.")),
            QT_TRANSLATE_NOOP("explain", "Macie is not enabled in Region %1."),
            QT_TRANSLATE_NOOP("explain", "Macie is not enabled in Region %1 of account %2."));
    case ports::CallErrorKind::NotFound:
        return placed(error,
            words(QT_TRANSLATE_NOOP("explain", "AWS does not know this job."),
                QT_TRANSLATE_NOOP("explain", "Jobs exist in one Region only; check the ARN.")),
            QT_TRANSLATE_NOOP("explain", "No such job in Region %1."),
            QT_TRANSLATE_NOOP("explain", "No such job in Region %1 of account %2."));
    case ports::CallErrorKind::Invalid:
        return words(QT_TRANSLATE_NOOP("explain", "AWS refused the request as invalid."),
            QT_TRANSLATE_NOOP("explain", "Copy the details and report them to the makers of Jobscope."));
    case ports::CallErrorKind::QuotaExceeded:
        return words(QT_TRANSLATE_NOOP("explain", "The request would exceed a quota of this account."),
            QT_TRANSLATE_NOOP("explain", "See the account's Service Quotas for Macie."));
    case ports::CallErrorKind::Conflict:
        return words(QT_TRANSLATE_NOOP("explain", "The request met a change that was just under way."),
            QT_TRANSLATE_NOOP("explain", "Refresh to see the present state."));
    case ports::CallErrorKind::SignIn:
        return signInWords(error.awsCode);
    case ports::CallErrorKind::Clock:
        return words(QT_TRANSLATE_NOOP("explain", "AWS refused the signature: this computer's clock is wrong."),
            QT_TRANSLATE_NOOP("explain", "Set the clock, then refresh."));
    case ports::CallErrorKind::BadAnswer:
        return words(QT_TRANSLATE_NOOP("explain", "The answer is not what Macie promises."),
            QT_TRANSLATE_NOOP(
                "explain", "Check the endpoint and the network; if they are right, copy the details and report them."));
    case ports::CallErrorKind::Local:
        return words(QT_TRANSLATE_NOOP("explain", "A file or setting on this computer could not be used."),
            QT_TRANSLATE_NOOP("explain", "See the details for which one it is."));
    }
    return {};
}

ErrorWords storeWords(ports::StoreErrorKind kind)
{
    switch (kind) {
    case ports::StoreErrorKind::NotFound:
        return words(QT_TRANSLATE_NOOP("explain", "The keychain holds no key for this connection."),
            QT_TRANSLATE_NOOP("explain", "Edit the connection and type its key in again."));
    case ports::StoreErrorKind::NoKeychain:
        return words(QT_TRANSLATE_NOOP("explain", "This computer has no keychain that could be used."),
            QT_TRANSLATE_NOOP("explain", "Type the key in for this session, or start a keychain."));
    case ports::StoreErrorKind::Locked:
        return words(QT_TRANSLATE_NOOP("explain", "The keychain is locked or denied access."),
            QT_TRANSLATE_NOOP("explain", "Unlock it, then try again."));
    case ports::StoreErrorKind::TimedOut:
        return words(QT_TRANSLATE_NOOP("explain", "The keychain did not answer."),
            QT_TRANSLATE_NOOP("explain", "Look for a question that it asks, then try again."));
    case ports::StoreErrorKind::TooLarge:
        return words(QT_TRANSLATE_NOOP("explain", "The key is longer than a keychain takes."),
            QT_TRANSLATE_NOOP("explain", "Check that it was copied as it is."));
    case ports::StoreErrorKind::Other:
        return words(QT_TRANSLATE_NOOP("explain", "The keychain failed."),
            QT_TRANSLATE_NOOP("explain", "See the details for what it said."));
    }
    return {};
}

ErrorWords fileWords(ports::FileErrorKind kind)
{
    switch (kind) {
    case ports::FileErrorKind::NotFound:
        return words(QT_TRANSLATE_NOOP("explain", "%1 is not there any more."),
            QT_TRANSLATE_NOOP("explain", "Load the jobs from AWS again."));
    case ports::FileErrorKind::CannotRead:
        return words(QT_TRANSLATE_NOOP("explain", "%1 cannot be read."),
            QT_TRANSLATE_NOOP("explain", "Check that it is there and that you may read it."));
    case ports::FileErrorKind::CannotWrite:
        return words(QT_TRANSLATE_NOOP("explain", "%1 cannot be written; what it held before is still there."),
            QT_TRANSLATE_NOOP("explain", "Check the disk and who may write there."));
    case ports::FileErrorKind::Broken:
        return words(QT_TRANSLATE_NOOP("explain", "%1 is damaged, or was written by another version."),
            QT_TRANSLATE_NOOP("explain", "It was left as it is; move it away to start anew."));
    case ports::FileErrorKind::TooLarge:
        return words(QT_TRANSLATE_NOOP("explain", "%1 is too large."),
            QT_TRANSLATE_NOOP("explain", "Move it away to start anew."));
    }
    return {};
}

} // namespace

ErrorWords wordsFor(const job::SourceError& error)
{
    ErrorWords result;
    if (error.json) {
        result = jsonWords(error.json->kind);
        result.what = result.what.arg(fileName(error.source));
    } else {
        result.what = Phrase(QT_TRANSLATE_NOOP("explain", "%1 could not be read: %2."))
                          .arg(fileName(error.source))
                          .arg(Name{error.system});
        result.todo = Phrase(QT_TRANSLATE_NOOP("explain", "Check that it is there and that you may read it."));
    }
    result.where = explain::shown(error.toText());
    return result;
}

ErrorWords wordsFor(const ports::CallError& error)
{
    ErrorWords result = wordsFor(error.problem, error.subject).value_or(callWords(error));
    if (error.kind == ports::CallErrorKind::NoPermission)
        result.policy = policyFor({error.action});
    QStringList where;
    if (!error.operation.isEmpty())
        where += error.operation;
    if (error.httpStatus > 0)
        where += u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.awsCode.isEmpty())
        where += error.awsMessage.isEmpty() ? error.awsCode : error.awsCode + u": "_s + error.awsMessage;
    if (!error.requestId.isEmpty())
        where += u"request id "_s + error.requestId;
    if (!error.endpoint.isEmpty())
        where += error.endpoint;
    if (!error.region.isEmpty() && !error.endpoint.contains(error.region))
        where += u"Region "_s + error.region;
    if (!error.detail.isEmpty())
        where += error.detail;
    if (error.clockSkew)
        where += u"clock differs by %1 s"_s.arg(error.clockSkew->count());
    result.where = explain::shown(where.join(u", "));
    return result;
}

ErrorWords wordsFor(const ports::StoreError& error)
{
    ErrorWords result = storeWords(error.kind);
    result.where = explain::shown(error.detail);
    return result;
}

ErrorWords wordsForUnkept(const ports::StoreError& error)
{
    ErrorWords result = words(
        QT_TRANSLATE_NOOP("explain", "The key could not be put into the keychain; it is kept for this session only."),
        QT_TRANSLATE_NOOP("explain", "Start a keychain and type the key in again to keep it."));
    if (error.kind != ports::StoreErrorKind::NoKeychain)
        result.todo = storeWords(error.kind).todo;
    result.where = explain::shown(error.detail);
    return result;
}

ErrorWords wordsFor(const ports::FileError& error)
{
    ErrorWords result = fileWords(error.kind);
    result.what = result.what.arg(Name{error.file});
    result.where = explain::shown(QString(error.file + u": "_s + error.detail));
    return result;
}

ErrorWords wordsFor(const LoadError& error)
{
    return std::visit([](const auto& reason) { return wordsFor(reason); }, error);
}

} // namespace jobscope::session
