// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/signer.h"
#include "support/net/livestandin.h"
#include "support/net/ssostandin.h"

#include <QMap>

namespace jobscope::test {

/** What Macie, STS and IAM Identity Center answer, behind a TestServer: checks each signature and its time first. */
class AwsStandIn {
public:
    AwsStandIn();

    TestServer::Handler handler();

    std::map<QByteArray, aws::Credentials> keys; //!< by access key id; a long-lived pair is there
    QByteArray account = "111122223333";
    QList<QByteArray> jobs; //!< full answers of DescribeClassificationJob, in order
    LiveStandIn live; //!< what is said about things that jobs name
    int pageSize = 4;
    std::chrono::seconds skew{0}; //!< server's clock minus the machine's
    QByteArray mfaCode; //!< if set, AssumeRole wants it
    QByteArray externalId;
    QByteArray webIdentity = "web-identity-token";
    SsoStandIn sso{keys};

    job::Instant now() const;
    /** Why the signature does not hold; empty if it does. */
    QByteArray complaint(const Received& request, const QByteArray& service) const;
    /** `Date` and a request id, as each answer has. */
    std::vector<aws::Header> usualHeaders() const;

    static aws::Credentials longLived();
    static QByteArray idOf(const QByteArray& job);

private:
    void answer(const Received& request, TestServer::Reply reply);
    void answerSts(const Received& request, TestServer::Reply reply);
    QByteArray summaryOf(const QByteArray& job) const;
};

/** An error as Macie sends it. */
QByteArray errorBody(const QByteArray& message);

} // namespace jobscope::test
