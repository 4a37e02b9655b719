// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/keysjson.h"

namespace jobscope::aws {

using namespace Qt::StringLiterals;

QString textOf(const json::Value& object, QStringView name)
{
    const auto member = object.member(name);
    return member && member->isString() ? member->toString() : QString();
}

ports::SecureBytes secretOf(const json::Value& object, QStringView name)
{
    auto text = textOf(object, name);
    auto bytes = text.toUtf8();
    ports::wipe(text);
    return ports::SecureBytes::take(bytes);
}

std::optional<qint64> numberOf(const json::Value& object, QStringView name)
{
    const auto member = object.member(name);
    return member ? member->toInt64() : std::nullopt;
}

Expected<Credentials, QString> keysOf(const json::Value& object, const KeyNames& names)
{
    Credentials keys{
        textOf(object, names.id).toUtf8(), secretOf(object, names.secret), secretOf(object, names.token), {}};
    if (keys.accessKeyId.isEmpty() || keys.secretAccessKey.isEmpty())
        return tl::make_unexpected(u"there is no %1 or no %2"_s.arg(names.id, names.secret));
    if (const auto number = numberOf(object, names.expiration)) {
        keys.expiration = job::Instant{std::chrono::milliseconds{*number}};
    } else if (const auto text = textOf(object, names.expiration); !text.isEmpty()) {
        const auto instant = job::parseInstant(text, job::InstantForm::Lenient);
        if (!instant)
            return tl::make_unexpected(u"%1 is no date and time"_s.arg(names.expiration));
        keys.expiration = instant->at;
    }
    return keys;
}

} // namespace jobscope::aws
