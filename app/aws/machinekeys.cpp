// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/machinekeys.h"

#include "aws/localproblems.h"
#include "aws/smallfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

namespace jobscope::aws {

using namespace Qt::StringLiterals;
using ports::CallError;
using ports::LocalProblem;
using ports::SecureBytes;

namespace {

constexpr std::chrono::milliseconds silence{2'000};
constexpr std::chrono::milliseconds total{6'000};
constexpr std::chrono::minutes leastRest{1};

std::shared_ptr<CallContext> localContext(const CallContext& context)
{
    TransportOptions options;
    options.isDirect = true;
    options.managers = 1;
    auto made = std::make_shared<CallContext>(std::move(options), context.clock, context.ticker, nullptr);
    made->silence = silence;
    made->total = total;
    made->jitter = context.jitter;
    return made;
}

/** JSON with keys, from a container's service or an instance's metadata. */
class KeysCall final : public JsonCall<Credentials> {
public:
    KeysCall(std::shared_ptr<CallContext> context, SignInStep step, Endpoint endpoint, Request request, Handler end)
        : JsonCall(std::move(context), step, std::move(endpoint), std::move(end))
        , m_request(std::move(request))
    {
    }

private:
    void fill(Request& request) const override
    {
        request.path = m_request.path;
        request.query = m_request.query;
        request.headers = m_request.headers;
    }
    Expected<Credentials, QString> result(const json::Value& answer) const override
    {
        // The metadata of an instance also says so with status 200.
        const auto code = textOf(answer, u"Code");
        if (!code.isEmpty() && code != u"Success")
            return tl::make_unexpected(u"its code is %1"_s.arg(code.left(100)));
        KeyNames names;
        names.token = u"Token";
        return keysOf(answer, names);
    }

    Request m_request;
};

/** A short text of an instance's metadata: the token to ask with, or the name of its role. */
class MetadataCall final : public SignInCall<SecureBytes> {
public:
    MetadataCall(std::shared_ptr<CallContext> context, SignInStep step, Endpoint endpoint, Header header, Handler end)
        : SignInCall(std::move(context), step, std::move(endpoint), std::move(end))
        , m_header(std::move(header))
    {
    }

private:
    void fill(Request& request) const override
    {
        request.path = info().path;
        request.headers = {m_header};
    }
    Expected<SecureBytes, QString> resultOf(const HttpAnswer& answer) const override
    {
        const auto line = answer.body.left(1024).split('\n').first().trimmed();
        if (line.isEmpty())
            return tl::make_unexpected(u"the answer is empty"_s);
        return SecureBytes(QByteArrayView(line));
    }

    Header m_header;
};

} // namespace

MachineKeys::MachineKeys(const CallContext& context, ContainerSource source, Handler end)
    : m_context(localContext(context))
    , m_place(source.url)
    , m_end(std::move(end))
{
    QTimer::singleShot(0, &m_turn, [this, source = std::move(source)] { askContainer(source); });
}

MachineKeys::MachineKeys(const CallContext& context, InstanceSource source, Handler end)
    : m_context(localContext(context))
    , m_place(source.url)
    , m_end(std::move(end))
{
    QTimer::singleShot(0, &m_turn, [this, source = std::move(source)] { askInstance(source); });
}

MachineKeys::~MachineKeys() = default;

void MachineKeys::askContainer(const ContainerSource& source)
{
    const auto refuse = [this](LocalProblem problem, const QString& detail) {
        CallError error;
        error.operation = u"GetContainerKeys"_s;
        error.detail = detail;
        finish(problem, tl::make_unexpected(error));
    };
    auto endpoint = containerEndpoint(source.url);
    if (!endpoint)
        return refuse(LocalProblem::Container,
            u"keys are taken over https, from this machine and from the addresses of container services only"_s);
    auto token = source.token;
    if (!source.tokenFile.isEmpty()) {
        auto read = readSmallFile(source.tokenFile);
        if (!read)
            return refuse(LocalProblem::Container, read.error());
        token = SecureBytes::take(*read);
    }
    if (token.view().contains('\n') || token.view().contains('\r'))
        return refuse(LocalProblem::Container, u"the token holds a line break"_s);
    const QUrl url(source.url, QUrl::StrictMode);
    Request request;
    request.path = url.path(QUrl::FullyEncoded).toLatin1();
    if (request.path.isEmpty())
        request.path = "/";
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        request.query.push_back({name.toUtf8(), value.toUtf8()});
    request.headers.push_back({"Accept", "application/json"});
    if (!token.isEmpty())
        request.headers.push_back({"Authorization", token.view().toByteArray()});
    auto call
        = std::make_unique<KeysCall>(m_context, SignInStep::GetContainerKeys, std::move(*endpoint), std::move(request),
            [this](Expected<Credentials, CallError> keys) { finish(LocalProblem::Container, std::move(keys)); });
    call->start();
    m_step = std::move(call);
}

void MachineKeys::askInstance(const InstanceSource& source)
{
    const auto failed
        = [this](CallError error) { finish(LocalProblem::Instance, tl::make_unexpected(std::move(error))); };
    const QUrl url(source.url, QUrl::StrictMode);
    Endpoint endpoint;
    endpoint.scheme = url.scheme().toLatin1();
    endpoint.host = url.authority(QUrl::FullyEncoded).toLatin1();
    if (endpoint.host.isEmpty() || (endpoint.scheme != "http" && endpoint.scheme != "https")) {
        CallError error;
        error.operation = u"GetInstanceToken"_s;
        error.detail = u"AWS_EC2_METADATA_SERVICE_ENDPOINT is no URL"_s;
        return failed(std::move(error));
    }
    const auto begin = [this](std::unique_ptr<Call> call) {
        call->start();
        m_step = std::move(call);
    };
    const auto askForKeys = [this, endpoint, begin](const Header& token, const SecureBytes& role) {
        Request request;
        request.path = signInOperation(SignInStep::GetInstanceRole).path + uriEncoded(role.view());
        request.headers = {token};
        begin(std::make_unique<KeysCall>(m_context, SignInStep::GetInstanceKeys, endpoint, std::move(request),
            [this](Expected<Credentials, CallError> keys) { finish(LocalProblem::Instance, std::move(keys)); }));
    };
    const auto askForRole = [this, endpoint, begin, failed, askForKeys](const Header& token) {
        begin(std::make_unique<MetadataCall>(m_context, SignInStep::GetInstanceRole, endpoint, token,
            [failed, askForKeys, token](Expected<SecureBytes, CallError> role) {
                role ? askForKeys(token, *role) : failed(std::move(role.error()));
            }));
    };
    begin(std::make_unique<MetadataCall>(m_context, SignInStep::GetInstanceToken, endpoint,
        Header{"X-aws-ec2-metadata-token-ttl-seconds", "300"},
        [failed, askForRole](Expected<SecureBytes, CallError> token) {
            token ? askForRole({"X-aws-ec2-metadata-token", token->view().toByteArray()})
                  : failed(std::move(token.error()));
        }));
}

void MachineKeys::finish(LocalProblem problem, Expected<Credentials, CallError> keys)
{
    if (!keys) {
        keys.error().kind = ports::CallErrorKind::SignIn;
        keys.error().problem = problem;
        keys.error().subject = m_place;
    }
    const auto end = std::move(m_end);
    end(std::move(keys));
}

std::optional<Endpoint> containerEndpoint(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const auto host = url.host();
    const QHostAddress address(host);
    const bool isTrusted = address.isLoopback() || host == u"localhost" || host == u"169.254.170.2"
        || host == u"169.254.170.23" || address == QHostAddress(u"fd00:ec2::23"_s);
    if (!url.isValid() || host.isEmpty() || !url.userInfo().isEmpty()
        || !(url.scheme() == u"https" || (url.scheme() == u"http" && isTrusted)))
        return std::nullopt;
    Endpoint endpoint;
    endpoint.scheme = url.scheme().toLatin1();
    endpoint.host = url.authority(QUrl::FullyEncoded).toLatin1();
    return endpoint;
}

Expected<Credentials, CallError> loginKeys(const LoginSource& source, job::Instant now)
{
    const auto failed = [&source](const QString& detail) {
        return tl::make_unexpected(signInError(u"aws login"_s, LocalProblem::LoginSession, source.profile, detail));
    };
    const auto name = QCryptographicHash::hash(source.session.toUtf8(), QCryptographicHash::Sha256).toHex();
    auto bytes = readSmallFile(source.cacheFolder + u'/' + QString::fromLatin1(name) + u".json"_s);
    if (!bytes)
        return failed(bytes.error());
    const auto document = json::Document::parse(*bytes);
    ports::wipe(*bytes);
    const auto token = document && document->root().isObject() ? document->root().member(u"accessToken") : std::nullopt;
    auto keys = token && token->isObject() ? keysOf(*token, camelCaseNames(u"expiresAt"))
                                           : tl::make_unexpected(u"the kept sign-in cannot be read"_s);
    if (!keys)
        return failed(keys.error());
    if (!keys->expiration || *keys->expiration - now < leastRest)
        return failed(u"the kept sign-in is over"_s);
    return std::move(*keys);
}

bool isInstance()
{
    QFile vendor(u"/sys/devices/virtual/dmi/id/sys_vendor"_s);
    return vendor.open(QFile::ReadOnly) && vendor.read(64).trimmed() == "Amazon EC2";
}

} // namespace jobscope::aws
