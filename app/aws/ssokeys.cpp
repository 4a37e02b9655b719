// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/ssokeys.h"

namespace jobscope::aws {

using namespace Qt::StringLiterals;
using ports::CallError;

std::unique_ptr<ports::Operation> fetchSsoKeys(const std::shared_ptr<CallContext>& context, const SsoAccess& access,
    const SsoSource& source, CredentialSource::Handler end)
{
    return std::make_unique<TokenCall<Credentials>>(
        access.tokens, source.profile,
        [context, portal = access.portal, source](
            const ports::SecureBytes& token, CredentialSource::Handler handler) -> std::unique_ptr<Call> {
            return std::make_unique<GetRoleCredentialsCall>(
                context, portal, token, source.account, source.role, std::move(handler));
        },
        [source, end = std::move(end)](Expected<Credentials, CallError> keys) {
            if (!keys && keys.error().kind == ports::CallErrorKind::NoPermission) {
                keys.error().kind = ports::CallErrorKind::SignIn;
                keys.error().problem = ports::LocalProblem::NotAssigned;
                keys.error().subject = u"%1 · %2"_s.arg(source.account, source.role);
            }
            end(std::move(keys));
        });
}

} // namespace jobscope::aws
