// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/jobcommands.h"

#include <QRegularExpression>
#include <QUrl>

namespace jobscope::session {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:@=+-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString hostOf(const QString& partition)
{
    if (partition == u"aws")
        return u"console.aws.amazon.com"_s;
    if (partition == u"aws-cn")
        return u"console.amazonaws.cn"_s;
    if (partition == u"aws-us-gov")
        return u"console.amazonaws-us-gov.com"_s;
    return {};
}

} // namespace

QString awsCliCommand(JobCommand command, const job::Job& job, const QString& profile)
{
    if (job.id().isEmpty())
        return {};
    const auto update
        = [](const QString& status) { return QString(u"update-classification-job --job-status "_s + status); };
    QString text = u"aws macie2 "_s;
    switch (command) {
    case JobCommand::Describe:
        text += u"describe-classification-job"_s;
        break;
    case JobCommand::Resume:
        text += update(u"RUNNING"_s);
        break;
    case JobCommand::Pause:
        text += update(u"USER_PAUSED"_s);
        break;
    case JobCommand::Cancel:
        text += update(u"CANCELLED"_s);
        break;
    }
    text += u" --job-id "_s + quoted(job.id().text());
    if (!job.region().isEmpty())
        text += u" --region "_s + quoted(job.region().text());
    if (!profile.isEmpty())
        text += u" --profile "_s + quoted(profile);
    return text;
}

QString consoleUrl(const job::Job& job)
{
    const job::JobArn arn = job::JobArn::parse(job.arn());
    const QString host = hostOf(arn.isValid() ? arn.partition : u"aws"_s);
    static const QRegularExpression plain(u"^[a-z0-9-]+$"_s);
    const QString region = job.region().text();
    if (host.isEmpty() || !plain.match(region).hasMatch() || job.id().isEmpty())
        return {};
    return u"https://%1.%2/macie/home?region=%1#jobs?itemId=%3"_s.arg(
        region, host, QString::fromLatin1(QUrl::toPercentEncoding(job.id().text())));
}

} // namespace jobscope::session
