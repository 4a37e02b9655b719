// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/ssoportal.h"

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

void addBearer(Request& request, const ports::SecureBytes& token)
{
    request.headers.push_back({"x-amz-sso_bearer_token", token.view().toByteArray()});
}

void addPage(Request& request, const QString& nextToken)
{
    request.query.push_back({"max_result", "100"});
    if (!nextToken.isEmpty())
        request.query.push_back({"next_token", nextToken.toUtf8()});
}

/** The list of that name, each entry as `make` reads it. */
template <typename Entry, typename Make>
Expected<PortalPage<Entry>, QString> pageOf(const json::Value& answer, QStringView name, Make make)
{
    const auto list = answer.member(name);
    if (!list || !list->isArray())
        return tl::make_unexpected(u"the answer has no %1"_s.arg(name));
    PortalPage<Entry> page;
    for (const auto& entry : list->children())
        page.entries.push_back(make(entry));
    page.nextToken = textOf(answer, u"nextToken");
    return page;
}

} // namespace

GetRoleCredentialsCall::GetRoleCredentialsCall(std::shared_ptr<CallContext> context, Endpoint endpoint,
    ports::SecureBytes token, QString account, QString role, Handler end)
    : JsonCall(std::move(context), SignInStep::GetRoleCredentials, std::move(endpoint), std::move(end))
    , m_token(std::move(token))
    , m_account(std::move(account))
    , m_role(std::move(role))
{
}

void GetRoleCredentialsCall::fill(Request& request) const
{
    request.path = info().path;
    request.query = {{"role_name", m_role.toUtf8()}, {"account_id", m_account.toUtf8()}};
    addBearer(request, m_token);
}

Expected<Credentials, QString> GetRoleCredentialsCall::result(const json::Value& answer) const
{
    const auto given = answer.member(u"roleCredentials");
    if (!given || !given->isObject())
        return tl::make_unexpected(u"the answer has no roleCredentials"_s);
    auto keys = keysOf(*given, camelCaseNames(u"expiration"));
    if (keys && keys->sessionToken.isEmpty())
        return tl::make_unexpected(u"the answer's keys are not complete"_s);
    return keys;
}

ListAccountsCall::ListAccountsCall(
    std::shared_ptr<CallContext> context, Endpoint endpoint, ports::SecureBytes token, QString nextToken, Handler end)
    : JsonCall(std::move(context), SignInStep::ListAccounts, std::move(endpoint), std::move(end))
    , m_token(std::move(token))
    , m_nextToken(std::move(nextToken))
{
}

void ListAccountsCall::fill(Request& request) const
{
    request.path = info().path;
    addPage(request, m_nextToken);
    addBearer(request, m_token);
}

Expected<PortalPage<ports::AssignedAccount>, QString> ListAccountsCall::result(const json::Value& answer) const
{
    return pageOf<ports::AssignedAccount>(answer, u"accountList", [](const json::Value& entry) {
        return ports::AssignedAccount{textOf(entry, u"accountId"), textOf(entry, u"accountName")};
    });
}

ListAccountRolesCall::ListAccountRolesCall(std::shared_ptr<CallContext> context, Endpoint endpoint,
    ports::SecureBytes token, QString account, QString nextToken, Handler end)
    : JsonCall(std::move(context), SignInStep::ListAccountRoles, std::move(endpoint), std::move(end))
    , m_token(std::move(token))
    , m_account(std::move(account))
    , m_nextToken(std::move(nextToken))
{
}

void ListAccountRolesCall::fill(Request& request) const
{
    request.path = info().path;
    request.query = {{"account_id", m_account.toUtf8()}};
    addPage(request, m_nextToken);
    addBearer(request, m_token);
}

Expected<PortalPage<QString>, QString> ListAccountRolesCall::result(const json::Value& answer) const
{
    return pageOf<QString>(answer, u"roleList", [](const json::Value& entry) { return textOf(entry, u"roleName"); });
}

} // namespace jobscope::aws
