// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/signincall.h"
#include "ports/connectioncatalog.h"

namespace jobscope::aws {

/** Keys of a role that the owner of the token was given in an account. */
class GetRoleCredentialsCall final : public JsonCall<Credentials> {
public:
    GetRoleCredentialsCall(std::shared_ptr<CallContext> context, Endpoint endpoint, ports::SecureBytes token,
        QString account, QString role, Handler end);

private:
    void fill(Request& request) const override;
    Expected<Credentials, QString> result(const json::Value& answer) const override;

    ports::SecureBytes m_token;
    QString m_account;
    QString m_role;
};

/** One page of a list; an empty token: the last one. */
template <typename Entry> struct PortalPage {
    std::vector<Entry> entries;
    QString nextToken;
};

/** Accounts in which the owner of the token was given a role. */
class ListAccountsCall final : public JsonCall<PortalPage<ports::AssignedAccount>> {
public:
    ListAccountsCall(std::shared_ptr<CallContext> context, Endpoint endpoint, ports::SecureBytes token,
        QString nextToken, Handler end);

private:
    void fill(Request& request) const override;
    Expected<PortalPage<ports::AssignedAccount>, QString> result(const json::Value& answer) const override;

    ports::SecureBytes m_token;
    QString m_nextToken;
};

/** The names of those roles in one account. */
class ListAccountRolesCall final : public JsonCall<PortalPage<QString>> {
public:
    ListAccountRolesCall(std::shared_ptr<CallContext> context, Endpoint endpoint, ports::SecureBytes token,
        QString account, QString nextToken, Handler end);

private:
    void fill(Request& request) const override;
    Expected<PortalPage<QString>, QString> result(const json::Value& answer) const override;

    ports::SecureBytes m_token;
    QString m_account;
    QString m_nextToken;
};

} // namespace jobscope::aws
