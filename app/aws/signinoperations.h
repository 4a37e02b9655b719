// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/operations.h"

namespace jobscope::aws {

/** Everything that is sent without a signature, because it serves to get keys in the first place. */
enum class SignInStep {
    RegisterClient,
    StartDeviceAuthorization,
    CreateToken,
    GetRoleCredentials,
    ListAccounts,
    ListAccountRoles,
    AssumeRoleWithWebIdentity,
    GetContainerKeys,
    GetInstanceToken,
    GetInstanceRole,
    GetInstanceKeys,
};

/** The fixed table of these steps, in the order of SignInStep; kept apart from what reads Macie. */
std::span<const OperationInfo> signInOperations();
const OperationInfo& signInOperation(SignInStep step);

} // namespace jobscope::aws
