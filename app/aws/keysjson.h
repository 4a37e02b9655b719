// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/signer.h"
#include "json/document.h"

namespace jobscope::aws {

/** The text of a member; empty where there is none. */
QString textOf(const json::Value& object, QStringView name);
/** The same, for what nobody may see. */
ports::SecureBytes secretOf(const json::Value& object, QStringView name);
/** A whole number; nothing where there is none. */
std::optional<qint64> numberOf(const json::Value& object, QStringView name);

/** What the members of an object with keys are called. */
struct KeyNames {
    QStringView id = u"AccessKeyId";
    QStringView secret = u"SecretAccessKey";
    QStringView token = u"SessionToken";
    QStringView expiration = u"Expiration";
};

/**
 * Keys as services and programs write them. The expiration is a text, or milliseconds since 1970; it may be missing, as
 * may the token. The text says what is wrong and never repeats what was read.
 */
Expected<Credentials, QString> keysOf(const json::Value& object, const KeyNames& names = {});

/** Names in lower case, as IAM Identity Center and the AWS CLI's cache of `aws login` have them. */
constexpr KeyNames camelCaseNames(QStringView expiration)
{
    return {u"accessKeyId", u"secretAccessKey", u"sessionToken", expiration};
}

} // namespace jobscope::aws
