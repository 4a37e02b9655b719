// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/ssoportal.h"
#include "aws/ssotokens.h"

#include <QSet>

namespace jobscope::aws {

/** A sign-in at IAM Identity Center, and where it is good for something. */
struct SsoAccess {
    std::shared_ptr<SsoTokens> tokens;
    Endpoint portal;
};

/** Gets a token and makes a call with it. A token that is refused is replaced once. */
template <typename Result> class TokenCall final : public ports::Operation {
public:
    using Handler = std::function<void(Expected<Result, ports::CallError>)>;
    using Make = std::function<std::unique_ptr<Call>(const ports::SecureBytes& token, Handler end)>;

    /** `profile` is whose keys are wanted, for messages. */
    TokenCall(std::shared_ptr<SsoTokens> tokens, QString profile, Make make, Handler end)
        : m_tokens(std::move(tokens))
        , m_profile(std::move(profile))
        , m_make(std::move(make))
        , m_end(std::move(end))
    {
        askForToken();
    }

private:
    void askForToken()
    {
        m_step = m_tokens->token(m_profile, [this](const Expected<ports::SecureBytes, ports::CallError>& token) {
            if (!token)
                return finish(tl::make_unexpected(token.error()));
            auto call = m_make(*token, [this, used = *token](Expected<Result, ports::CallError> result) {
                if (!result && isExpiredToken(result.error())) {
                    m_tokens->refused(used);
                    if (!std::exchange(m_isSecond, true))
                        return askForToken();
                }
                finish(std::move(result));
            });
            call->start();
            m_step = std::move(call);
        });
    }

    void finish(Expected<Result, ports::CallError> result)
    {
        const auto end = std::move(m_end);
        end(std::move(result)); // may destroy this
    }

    std::shared_ptr<SsoTokens> m_tokens;
    QString m_profile;
    Make m_make;
    Handler m_end;
    bool m_isSecond = false;
    std::unique_ptr<ports::Operation> m_step;
};

/** The keys of a role. */
std::unique_ptr<ports::Operation> fetchSsoKeys(const std::shared_ptr<CallContext>& context, const SsoAccess& access,
    const SsoSource& source, CredentialSource::Handler end);

/** All pages of a list of the portal. */
template <typename Entry> class PortalList final : public ports::Operation {
public:
    using Page = PortalPage<Entry>;
    using Handler = std::function<void(Expected<std::vector<Entry>, ports::CallError>)>;
    using Make = std::function<std::unique_ptr<Call>(
        const ports::SecureBytes& token, const QString& nextToken, typename TokenCall<Page>::Handler end)>;

    PortalList(std::shared_ptr<SsoTokens> tokens, Make make, Handler end)
        : m_tokens(std::move(tokens))
        , m_make(std::move(make))
        , m_end(std::move(end))
    {
        ask({});
    }

private:
    void ask(const QString& nextToken)
    {
        m_step = std::make_unique<TokenCall<Page>>(
            m_tokens, QString(),
            [this, nextToken](const ports::SecureBytes& token, typename TokenCall<Page>::Handler end) {
                return m_make(token, nextToken, std::move(end));
            },
            [this](Expected<Page, ports::CallError> page) { take(std::move(page)); });
    }

    void take(Expected<Page, ports::CallError> page)
    {
        if (page) {
            std::move(page->entries.begin(), page->entries.end(), std::back_inserter(m_entries));
            // A page that was named before would come again and again.
            if (!page->nextToken.isEmpty() && !m_seen.contains(page->nextToken)) {
                m_seen.insert(page->nextToken);
                return ask(page->nextToken);
            }
        }
        const auto end = std::move(m_end);
        if (page)
            end(std::move(m_entries));
        else
            end(tl::make_unexpected(std::move(page.error())));
    }

    std::shared_ptr<SsoTokens> m_tokens;
    Make m_make;
    Handler m_end;
    QSet<QString> m_seen;
    std::vector<Entry> m_entries;
    std::unique_ptr<ports::Operation> m_step;
};

} // namespace jobscope::aws
