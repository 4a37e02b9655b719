// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/ssocache.h"

#include "aws/smallfile.h"

#include <QCryptographicHash>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

QString ssoCacheFolder(const QProcessEnvironment& environment)
{
    return homeFolder(environment) + u"/.aws/sso/cache"_s;
}

std::optional<SsoToken> cachedToken(const QString& folder, const SsoSession& session)
{
    const auto name = QCryptographicHash::hash(session.shownName().toUtf8(), QCryptographicHash::Sha1).toHex();
    auto bytes = readSmallFile(folder + u'/' + QString::fromLatin1(name) + u".json"_s);
    if (!bytes)
        return std::nullopt;
    const auto document = json::Document::parse(*bytes);
    ports::wipe(*bytes);
    if (!document || !document->root().isObject())
        return std::nullopt;
    auto text = textOf(document->root(), u"expiresAt");
    if (text.endsWith(u"UTC")) // as older versions wrote it
        text.replace(text.size() - 3, 3, u"Z"_s);
    const auto expires = job::parseInstant(text, job::InstantForm::Lenient);
    SsoToken token{secretOf(document->root(), u"accessToken"), expires ? expires->at : job::Instant(), {}};
    if (!expires || token.accessToken.isEmpty())
        return std::nullopt;
    // A session may have been renamed, and its file be left from another one.
    const auto startUrl = textOf(document->root(), u"startUrl");
    if (!startUrl.isEmpty() && startUrl != session.startUrl)
        return std::nullopt;
    return token;
}

} // namespace jobscope::aws
