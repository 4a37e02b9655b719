// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/signinoperations.h"

namespace jobscope::aws {

std::span<const OperationInfo> signInOperations()
{
    static const OperationInfo table[] = {
        {{}, u"RegisterClient", Service::SsoOidc, "POST", "/client/register", u""},
        {{}, u"StartDeviceAuthorization", Service::SsoOidc, "POST", "/device_authorization", u""},
        {{}, u"CreateToken", Service::SsoOidc, "POST", "/token", u""},
        {{}, u"GetRoleCredentials", Service::SsoPortal, "GET", "/federation/credentials", u""},
        {{}, u"ListAccounts", Service::SsoPortal, "GET", "/assignment/accounts", u""},
        {{}, u"ListAccountRoles", Service::SsoPortal, "GET", "/assignment/roles", u""},
        {{}, u"AssumeRoleWithWebIdentity", Service::Sts, "POST", "/", u""},
        {{}, u"GetContainerKeys", {}, "GET", "", u""},
        {{}, u"GetInstanceToken", {}, "PUT", "/latest/api/token", u""},
        {{}, u"GetInstanceRole", {}, "GET", "/latest/meta-data/iam/security-credentials/", u""},
        {{}, u"GetInstanceKeys", {}, "GET", "/latest/meta-data/iam/security-credentials/{role}", u""},
    };
    return table;
}

const OperationInfo& signInOperation(SignInStep step)
{
    return signInOperations()[static_cast<size_t>(step)];
}

} // namespace jobscope::aws
