// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/request.h"

#include <QStringBuilder>

namespace jobscope::aws {

QByteArray Request::target() const
{
    QByteArray target = path;
    char separator = '?';
    for (const auto& [name, value] : query) {
        target += separator + uriEncoded(name) + '=' + uriEncoded(value);
        separator = '&';
    }
    return target;
}

QByteArray Request::url() const
{
    return scheme + "://" + host + target();
}

QByteArray uriEncoded(QByteArrayView utf8)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray encoded;
    encoded.reserve(utf8.size());
    for (const char c : utf8) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
            || c == '_' || c == '~') {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += '%';
            encoded += digits[byte >> 4];
            encoded += digits[byte & 15];
        }
    }
    return encoded;
}

} // namespace jobscope::aws
