// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/ssokeys.h"

#include "aws/ssoportal.h"

namespace jobscope::aws {

using namespace Qt::StringLiterals;
using ports::CallError;

SsoKeys::SsoKeys(std::shared_ptr<CallContext> context, SsoAccess access, SsoSource source, Handler end)
    : m_context(std::move(context))
    , m_access(std::move(access))
    , m_source(std::move(source))
    , m_end(std::move(end))
{
    askForToken();
}

void SsoKeys::askForToken()
{
    m_step = m_access.tokens->token(m_source.profile, [this](const Expected<ports::SecureBytes, CallError>& token) {
        if (token)
            return askForKeys(*token);
        const auto end = std::move(m_end);
        end(tl::make_unexpected(token.error()));
    });
}

void SsoKeys::askForKeys(const ports::SecureBytes& token)
{
    auto call = std::make_unique<GetRoleCredentialsCall>(m_context, m_access.portal, token, m_source.account,
        m_source.role, [this, token](Expected<Credentials, CallError> keys) {
            if (!keys && isExpiredToken(keys.error())) {
                m_access.tokens->refused(token);
                if (!std::exchange(m_isSecond, true))
                    return askForToken();
            }
            if (!keys && keys.error().kind == ports::CallErrorKind::NoPermission) {
                keys.error().kind = ports::CallErrorKind::SignIn;
                keys.error().problem = ports::LocalProblem::NotAssigned;
                keys.error().subject = u"%1 · %2"_s.arg(m_source.account, m_source.role);
            }
            const auto end = std::move(m_end);
            end(std::move(keys));
        });
    call->start();
    m_step = std::move(call);
}

} // namespace jobscope::aws
