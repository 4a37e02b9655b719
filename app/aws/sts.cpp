// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/sts.h"

#include <QXmlStreamReader>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

QByteArray form(std::initializer_list<std::pair<const char*, QByteArray>> fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name;
        body += '=';
        body += uriEncoded(value);
    }
    return body;
}

/** Texts of the named elements, each of which must be there and hold text only. */
Expected<std::map<QString, QString>, QString> textsOf(
    const QByteArray& xml, const QString& top, const QStringList& names)
{
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement() || reader.name() != top)
        return tl::make_unexpected(u"the answer is no %1"_s.arg(top));
    std::map<QString, QString> texts;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (const auto name = reader.name().toString(); names.contains(name))
            texts[name] = reader.readElementText();
    }
    if (reader.hasError())
        return tl::make_unexpected(u"no XML: line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString()));
    for (const auto& name : names) {
        if (texts[name].isEmpty())
            return tl::make_unexpected(u"the answer has no %1"_s.arg(name));
    }
    return texts;
}

const char* const version = "2011-06-15";

/** What both ways to take on a role are answered by. */
Expected<Credentials, QString> keysIn(const HttpAnswer& answer, const QString& top)
{
    auto texts
        = textsOf(answer.body, top, {u"AccessKeyId"_s, u"SecretAccessKey"_s, u"SessionToken"_s, u"Expiration"_s});
    if (!texts)
        return tl::make_unexpected(texts.error());
    const auto secret = [&texts](const QString& name) {
        auto& text = texts->at(name);
        auto bytes = text.toUtf8();
        ports::wipe(text);
        return ports::SecureBytes::take(bytes);
    };
    const auto expiration = job::parseInstant(texts->at(u"Expiration"_s), job::InstantForm::Lenient);
    if (!expiration)
        return tl::make_unexpected(u"Expiration is no instant"_s);
    return Credentials{
        texts->at(u"AccessKeyId"_s).toUtf8(), secret(u"SecretAccessKey"_s), secret(u"SessionToken"_s), expiration->at};
}

void setForm(Request& request, QByteArray body)
{
    request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"});
    request.body = std::move(body);
}

} // namespace

GetCallerIdentityCall::GetCallerIdentityCall(
    std::shared_ptr<CallContext> context, Endpoint endpoint, std::shared_ptr<CredentialSource> credentials, Handler end)
    : Call(std::move(context), OperationId::GetCallerIdentity, std::move(endpoint), std::move(credentials))
    , m_end(std::move(end))
{
}

void GetCallerIdentityCall::fill(Request& request) const
{
    request.path = info().path;
    setForm(request, form({{"Action", "GetCallerIdentity"}, {"Version", version}}));
}

Expected<void, QString> GetCallerIdentityCall::read(const HttpAnswer& answer)
{
    auto texts = textsOf(answer.body, u"GetCallerIdentityResponse"_s, {u"Account"_s, u"Arn"_s});
    if (!texts)
        return tl::make_unexpected(texts.error());
    m_identity = {texts->at(u"Account"_s), texts->at(u"Arn"_s), keysUsed()};
    return {};
}

void GetCallerIdentityCall::accepted()
{
    const auto end = std::move(m_end);
    end(std::move(m_identity));
}

void GetCallerIdentityCall::failed(ports::CallError error)
{
    const auto end = std::move(m_end);
    end(tl::make_unexpected(std::move(error)));
}

AssumeRoleCall::AssumeRoleCall(std::shared_ptr<CallContext> context, Endpoint endpoint,
    std::shared_ptr<CredentialSource> credentials, RoleStep role, ports::SecureBytes mfaCode, Handler end)
    : Call(std::move(context), OperationId::AssumeRole, std::move(endpoint), std::move(credentials))
    , m_role(std::move(role))
    , m_mfaCode(std::move(mfaCode))
    , m_end(std::move(end))
{
}

void AssumeRoleCall::fill(Request& request) const
{
    request.path = info().path;
    setForm(request,
        form({{"Action", "AssumeRole"}, {"Version", version}, {"RoleArn", m_role.roleArn.toUtf8()},
            {"RoleSessionName", m_role.sessionName.value_or(u"jobscope"_s).toUtf8()}}));
    const auto add = [&request](const char* name, QByteArrayView value) {
        request.body += '&';
        request.body += name;
        request.body += '=';
        request.body += uriEncoded(value);
    };
    if (m_role.externalId)
        add("ExternalId", m_role.externalId->toUtf8());
    if (m_role.duration)
        add("DurationSeconds", QByteArray::number(qint64{m_role.duration->count()}));
    if (m_role.mfaSerial)
        add("SerialNumber", m_role.mfaSerial->toUtf8());
    if (!m_mfaCode.isEmpty())
        add("TokenCode", m_mfaCode.view());
}

Expected<void, QString> AssumeRoleCall::read(const HttpAnswer& answer)
{
    auto keys = keysIn(answer, u"AssumeRoleResponse"_s);
    if (!keys)
        return tl::make_unexpected(keys.error());
    m_keys = std::move(*keys);
    return {};
}

void AssumeRoleCall::accepted()
{
    const auto end = std::move(m_end);
    end(std::move(m_keys));
}

void AssumeRoleCall::failed(ports::CallError error)
{
    const auto end = std::move(m_end);
    end(tl::make_unexpected(std::move(error)));
}

AssumeRoleWithWebIdentityCall::AssumeRoleWithWebIdentityCall(std::shared_ptr<CallContext> context, Endpoint endpoint,
    WebIdentitySource role, ports::SecureBytes token, Handler end)
    : SignInCall(std::move(context), SignInStep::AssumeRoleWithWebIdentity, std::move(endpoint), std::move(end))
    , m_role(std::move(role))
    , m_token(std::move(token))
{
}

void AssumeRoleWithWebIdentityCall::fill(Request& request) const
{
    request.path = info().path;
    setForm(request,
        form({{"Action", "AssumeRoleWithWebIdentity"}, {"Version", version}, {"RoleArn", m_role.roleArn.toUtf8()},
            {"RoleSessionName", m_role.sessionName.toUtf8()}, {"WebIdentityToken", m_token.view().toByteArray()}}));
}

Expected<Credentials, QString> AssumeRoleWithWebIdentityCall::resultOf(const HttpAnswer& answer) const
{
    return keysIn(answer, u"AssumeRoleWithWebIdentityResponse"_s);
}

} // namespace jobscope::aws
