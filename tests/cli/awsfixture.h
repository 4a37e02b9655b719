// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/program.h"
#include "support/net/fixture.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace jobscope::test {

inline const auto firstId = QStringLiteral("00000000000000000000000000000001");
inline const auto secondId = QStringLiteral("00000000000000000000000000000002");
inline const auto thirdId = QStringLiteral("00000000000000000000000000000003");
inline const auto westId = QStringLiteral("0000000000000000000000000000000a");
inline const auto westArns = QStringLiteral("arn:aws:macie2:eu-west-1:111122223333:classification-job/");

/** Three jobs in eu-central-1, one in eu-west-1, and the built program as people and scripts run it, over TLS. */
class AwsFixture {
public:
    AwsFixture();

    /** `typed`: what the person types on a terminal; without it, there is none. */
    Ran run(const QStringList& arguments, const std::optional<QByteArray>& typed = {});
    QString write(const QString& name, const QByteArray& text);
    QStringList regionsAsked() const;

    QTemporaryDir folder;
    TestServer server;
    AwsStandIn central;
    AwsStandIn west;
    QProcessEnvironment environment;
    QByteArray terminal; //!< what the program wrote to the terminal
};

/** Region that a request was signed for. */
QByteArray regionOf(const Received& request);
TestServer::Handler refusal(int status, const QByteArray& code, const QByteArray& message);
/** Of `list --json`. */
QStringList idsOf(const QByteArray& list);

} // namespace jobscope::test
