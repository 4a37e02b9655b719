// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/signer.h"

#include <QList>
#include <QStringBuilder>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>

namespace jobscope::aws {

namespace {

using Digest = std::array<unsigned char, 32>;

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

QByteArray hex(const Digest& digest)
{
    return QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size())).toHex();
}

QByteArray sha256Hex(QByteArrayView data)
{
    Digest digest{};
    if (EVP_Digest(data.data(), static_cast<size_t>(data.size()), digest.data(), nullptr, EVP_sha256(), nullptr) != 1)
        return {};
    return hex(digest);
}

/** The key of each step is the digest of the one before it, hence in place. */
bool hmac(Digest& digest, QByteArrayView key, QByteArrayView data)
{
    Digest result{};
    size_t length = 0;
    const bool done
        = EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, key.data(), static_cast<size_t>(key.size()),
              bytesOf(data), static_cast<size_t>(data.size()), result.data(), result.size(), &length)
        && length == result.size();
    digest = result;
    OPENSSL_cleanse(result.data(), result.size());
    return done;
}

QByteArrayView viewOf(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size())};
}

/** The path without empty and dot segments; a slash at the end stays. */
QByteArray normalized(const QByteArray& path)
{
    QList<QByteArray> kept;
    for (const auto& segment : path.split('/')) {
        if (segment == "..") {
            if (!kept.isEmpty())
                kept.removeLast();
        } else if (!segment.isEmpty() && segment != ".") {
            kept.append(segment);
        }
    }
    QByteArray result = '/' + kept.join('/');
    if (path.endsWith('/') && !kept.isEmpty())
        result += '/';
    return result;
}

QByteArray encodedPath(const QByteArray& path)
{
    QList<QByteArray> segments = normalized(path).split('/');
    for (auto& segment : segments)
        segment = uriEncoded(segment);
    return segments.join('/');
}

QByteArray canonicalQuery(const Request& request)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    for (const auto& [name, value] : request.query)
        pairs.append({uriEncoded(name), uriEncoded(value)});
    std::sort(pairs.begin(), pairs.end());
    QByteArray query;
    for (const auto& [name, value] : pairs) {
        if (!query.isEmpty())
            query += '&';
        query += name + '=' + value;
    }
    return query;
}

std::map<QByteArray, QByteArray> canonicalHeaders(const std::vector<Header>& headers)
{
    std::map<QByteArray, QByteArray> canonical;
    for (const auto& [name, value] : headers) {
        const auto lower = name.toLower();
        if (lower == "expect" || lower == "user-agent" || lower == "x-amzn-trace-id")
            continue;
        const auto [at, isNew] = canonical.try_emplace(lower, value.simplified());
        if (!isNew)
            at->second += ',' + value.simplified();
    }
    return canonical;
}

QByteArray signedNames(const std::vector<Header>& headers)
{
    QByteArray names;
    for (const auto& [name, value] : canonicalHeaders(headers))
        names += (names.isEmpty() ? "" : ";") + name;
    return names;
}

QByteArray scopeText(const SigningScope& scope, job::Instant time)
{
    return amzDate(time).left(8) + '/' + scope.region + '/' + scope.service + "/aws4_request";
}

QByteArray twoDigits(unsigned value)
{
    return QByteArray::number(value).rightJustified(2, '0');
}

} // namespace

QByteArray amzDate(job::Instant time)
{
    using namespace std::chrono;
    const auto seconds = floor<std::chrono::seconds>(time);
    const auto day = floor<days>(seconds);
    const year_month_day date{day};
    const hh_mm_ss clock{seconds - day};
    return QByteArray::number(int{date.year()}).rightJustified(4, '0') + twoDigits(unsigned{date.month()})
        + twoDigits(unsigned{date.day()}) + 'T' + twoDigits(static_cast<unsigned>(clock.hours().count()))
        + twoDigits(static_cast<unsigned>(clock.minutes().count()))
        + twoDigits(static_cast<unsigned>(clock.seconds().count())) + 'Z';
}

QByteArray canonicalRequest(const Request& request, const std::vector<Header>& headers)
{
    QByteArray text
        = request.method.toUpper() + '\n' + encodedPath(request.path) + '\n' + canonicalQuery(request) + '\n';
    for (const auto& [name, value] : canonicalHeaders(headers))
        text += name + ':' + value + '\n';
    return text + '\n' + signedNames(headers) + '\n' + sha256Hex(request.body);
}

QByteArray stringToSign(QByteArrayView canonicalRequest, const SigningScope& scope, job::Instant time)
{
    return "AWS4-HMAC-SHA256\n" + amzDate(time) + '\n' + scopeText(scope, time) + '\n' + sha256Hex(canonicalRequest);
}

std::optional<std::vector<Header>> sign(
    const Request& request, const Credentials& credentials, const SigningScope& scope, job::Instant time)
{
    std::vector<Header> added{{"X-Amz-Date", amzDate(time)}};
    if (!credentials.sessionToken.isEmpty())
        added.push_back({"X-Amz-Security-Token", credentials.sessionToken.view().toByteArray()});

    std::vector<Header> headers = request.headers;
    headers.push_back({"Host", request.host});
    headers.insert(headers.end(), added.begin(), added.end());

    auto canonical = canonicalRequest(request, headers);
    const auto text = stringToSign(canonical, scope, time);
    ports::wipe(canonical); // holds the session token

    QByteArray first = "AWS4";
    first.reserve(first.size() + credentials.secretAccessKey.size());
    first += credentials.secretAccessKey.view();
    Digest key{};
    bool done = hmac(key, first, amzDate(time).left(8));
    ports::wipe(first);
    for (const QByteArrayView part : {QByteArrayView(scope.region), QByteArrayView(scope.service),
             QByteArrayView("aws4_request"), QByteArrayView(text)})
        done = done && hmac(key, viewOf(key), part);
    const auto signature = hex(key); // after the last step this is the signature, no key
    if (!done)
        return std::nullopt;

    added.push_back({"Authorization",
        "AWS4-HMAC-SHA256 Credential=" + credentials.accessKeyId + '/' + scopeText(scope, time)
            + ", SignedHeaders=" + signedNames(headers) + ", Signature=" + signature});
    return added;
}

} // namespace jobscope::aws
