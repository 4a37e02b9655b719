// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/ssokeys.h"
#include "support/net/fixture.h"
#include "support/net/scriptedprompter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

namespace jobscope::test {

/** The person's browser: opens a page, follows it back to the program. */
class Browser {
public:
    void open(const QString& page, const std::function<void(QUrl&)>& onTheWayBack = {})
    {
        QNetworkRequest request(QUrl(page, QUrl::StrictMode));
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificate(Connection::pki().authority);
        request.setSslConfiguration(tls);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        auto* reply = m_manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, &m_manager, [this, reply, onTheWayBack] {
            reply->deleteLater();
            auto next = QUrl::fromEncoded(reply->rawHeader("Location"), QUrl::StrictMode);
            if (!next.isEmpty()) {
                if (onTheWayBack)
                    onTheWayBack(next);
                return open(next.toString(QUrl::FullyEncoded));
            }
            status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            body = reply->readAll();
            headers = reply->rawHeaderPairs();
            ++visits;
        });
    }

    int visits = 0; //!< pages that it ended on
    int status = 0;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

private:
    QNetworkAccessManager m_manager;
};

inline void setItem(QUrl& url, const QString& name, const QString& value)
{
    QUrlQuery query(url);
    query.removeAllQueryItems(name);
    query.addQueryItem(name, value);
    url.setQuery(query);
}

/** A session of IAM Identity Center, a person with a browser, and the AWS CLI's folder of tokens. */
struct SsoFixture {
    using Result = Expected<aws::Credentials, ports::CallError>;

    SsoFixture()
    {
        at.context->prompter = &prompter;
        prompter.signsIn = [this](const ports::SignInPrompt& prompt) -> std::optional<ports::SignInAnswer> {
            if (prompt.code.isEmpty())
                browser.open(prompt.page);
            return {};
        };
        session.name = QStringLiteral("work");
        session.startUrl = QString::fromLatin1(at.standIn.sso.startUrl);
        session.region = job::Region(QStringLiteral("eu-central-1"));
    }

    std::shared_ptr<aws::SsoTokens> makeTokens()
    {
        return std::make_shared<aws::SsoTokens>(session, cache.path(), at.context, at.endpoint({}));
    }
    aws::SsoSource source(const QString& account = QStringLiteral("111122223333")) const
    {
        return {session, account, QStringLiteral("Audit"), QStringLiteral("audit")};
    }
    std::shared_ptr<aws::PlannedCredentials> credentials(
        const std::shared_ptr<aws::SsoTokens>& tokens, const aws::SsoSource& from)
    {
        return std::make_shared<aws::PlannedCredentials>(
            aws::CredentialPlan{from, {}}, at.context, at.sts, aws::SsoAccess{tokens, at.endpoint({})});
    }
    /** Where the AWS CLI keeps the token of the session. */
    void writeToken(const QByteArray& json)
    {
        const auto key = session.name.isEmpty() ? session.startUrl : session.name;
        const auto name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex();
        QFile file(cache.filePath(QString::fromLatin1(name + ".json")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(json);
    }
    QList<QByteArray> bodiesTo(const QByteArray& path) const
    {
        QList<QByteArray> bodies;
        for (const auto& request : at.server.received()) {
            if (request.path == path)
                bodies += request.body;
        }
        return bodies;
    }

    QTemporaryDir cache;
    Connection at;
    ScriptedPrompter prompter;
    Browser browser;
    aws::SsoSession session;
};

/** How asking for keys ended. */
struct KeysHeard {
    QList<SsoFixture::Result> results;
    std::vector<std::unique_ptr<ports::Operation>> operations;

    void ask(aws::CredentialSource& source)
    {
        operations.push_back(source.credentials([this](const SsoFixture::Result& result) { results.append(result); }));
    }
};

} // namespace jobscope::test
