// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/ssotokens.h"

namespace jobscope::aws {

/** What keys of IAM Identity Center need beside the connection itself. */
struct SsoAccess {
    std::shared_ptr<SsoTokens> tokens;
    Endpoint portal;
};

/** Gets a token, and with it the keys of a role. A token that is refused is replaced once. */
class SsoKeys final : public ports::Operation {
public:
    using Handler = CredentialSource::Handler;
    SsoKeys(std::shared_ptr<CallContext> context, SsoAccess access, SsoSource source, Handler end);

private:
    void askForToken();
    void askForKeys(const ports::SecureBytes& token);

    std::shared_ptr<CallContext> m_context;
    SsoAccess m_access;
    SsoSource m_source;
    Handler m_end;
    bool m_isSecond = false;
    std::unique_ptr<ports::Operation> m_step;
};

} // namespace jobscope::aws
