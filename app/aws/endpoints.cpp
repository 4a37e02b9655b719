// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/endpoints.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringBuilder>
#include <QUrl>

#include <utility>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

Unexpected<ConfigError> refused(ConfigErrorKind kind, const QString& detail)
{
    return tl::make_unexpected(ConfigError{kind, {}, 0, detail});
}

/** First part of the host name. */
QString hostPrefix(Service service)
{
    switch (service) {
    case Service::Macie:
        return u"macie2"_s;
    case Service::Logs:
        return u"logs"_s;
    case Service::Sts:
        return u"sts"_s;
    case Service::SsoPortal:
        return u"portal.sso"_s;
    case Service::SsoOidc:
        return u"oidc"_s;
    }
    Q_UNREACHABLE();
}

/** The name that requests are signed for; the two of IAM Identity Center are not signed. */
QByteArray signingName(Service service)
{
    switch (service) {
    case Service::Macie:
        return "macie2";
    case Service::Logs:
        return "logs";
    case Service::Sts:
        return "sts";
    case Service::SsoPortal:
    case Service::SsoOidc:
        return {};
    }
    Q_UNREACHABLE();
}

bool isThisMachine(const QString& host)
{
    return host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
}

Expected<Endpoint, ConfigError> customEndpoint(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const auto scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"https" && scheme != u"http"))
        return refused(ConfigErrorKind::BadValue,
            u"the endpoint '%1' is no URL that begins with https://"_s.arg(url.toDisplayString()));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refused(ConfigErrorKind::BadValue,
            u"the endpoint '%1' may have a host, a port and a path only"_s.arg(
                url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)));
    if (scheme == u"http" && !isThisMachine(url.host()))
        return refused(ConfigErrorKind::BadValue,
            u"the endpoint '%1' is not encrypted; http is taken for this machine only"_s.arg(text));
    Endpoint endpoint;
    endpoint.scheme = scheme.toLatin1();
    endpoint.host = url.host(QUrl::FullyEncoded).toLatin1();
    if (endpoint.host.contains(':'))
        endpoint.host = '[' + endpoint.host + ']';
    if (const int port = url.port(); port > 0 && port != (scheme == u"https" ? 443 : 80))
        endpoint.host += ':' + QByteArray::number(port);
    endpoint.basePath = url.path(QUrl::FullyEncoded).toLatin1();
    while (endpoint.basePath.endsWith('/'))
        endpoint.basePath.chop(1);
    return endpoint;
}

} // namespace

QString serviceKey(Service service)
{
    switch (service) {
    case Service::Macie:
        return u"macie2"_s;
    case Service::Logs:
        return u"cloudwatch_logs"_s;
    case Service::Sts:
        return u"sts"_s;
    case Service::SsoPortal:
        return u"sso"_s;
    case Service::SsoOidc:
        return u"sso_oidc"_s;
    }
    Q_UNREACHABLE();
}

QByteArray Endpoint::url() const
{
    return scheme + "://" + host + basePath;
}

const Partition& partitionOf(const job::Region& region)
{
    static const std::vector<std::pair<QRegularExpression, Partition>> others = [] {
        const auto named
            = [](const char16_t* areas) { return QRegularExpression(u"^(%1)-\\w+-\\d+$"_s.arg(QStringView(areas))); };
        return std::vector<std::pair<QRegularExpression, Partition>>{
            {named(u"cn"),
                {u"aws-cn"_s, u"amazonaws.com.cn"_s, u"api.amazonwebservices.com.cn"_s, u"console.amazonaws.cn"_s}},
            {named(u"us-gov"), {u"aws-us-gov"_s, u"amazonaws.com"_s, u"api.aws"_s, u"console.amazonaws-us-gov.com"_s}},
            {named(u"eusc-[a-z]+"),
                {u"aws-eusc"_s, u"amazonaws.eu"_s, u"api.amazonwebservices.eu"_s, u"console.amazonaws-eusc.eu"_s}},
            {named(u"us-iso"), {u"aws-iso"_s, u"c2s.ic.gov"_s, {}, {}}},
            {named(u"us-isob"), {u"aws-iso-b"_s, u"sc2s.sgov.gov"_s, {}, {}}},
            {named(u"eu-isoe"), {u"aws-iso-e"_s, u"cloud.adc-e.uk"_s, {}, {}}},
            {named(u"us-isof|eu-isof"), {u"aws-iso-f"_s, u"csp.hci.ic.gov"_s, {}, {}}},
        };
    }();
    static const Partition usual{u"aws"_s, u"amazonaws.com"_s, u"api.aws"_s, u"console.aws.amazon.com"_s};
    for (const auto& [pattern, partition] : others) {
        if (pattern.match(region.text()).hasMatch())
            return partition;
    }
    return usual;
}

bool isRegionName(const job::Region& region)
{
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z"_s);
    return label.match(region.text()).hasMatch();
}

const std::vector<MacieRegion>& macieRegions()
{
    static const std::vector<MacieRegion> regions{
        {u"af-south-1", true, false},
        {u"ap-east-1", true, false},
        {u"ap-northeast-1", false, false},
        {u"ap-northeast-2", false, false},
        {u"ap-northeast-3", false, false},
        {u"ap-south-1", false, false},
        {u"ap-southeast-1", false, false},
        {u"ap-southeast-2", false, false},
        {u"ca-central-1", false, false},
        {u"eu-central-1", false, false},
        {u"eu-north-1", false, false},
        {u"eu-south-1", true, false},
        {u"eu-west-1", false, false},
        {u"eu-west-2", false, false},
        {u"eu-west-3", false, false},
        {u"il-central-1", true, false},
        {u"me-south-1", true, false},
        {u"sa-east-1", false, false},
        {u"us-east-1", false, true},
        {u"us-east-2", false, true},
        {u"us-west-1", false, true},
        {u"us-west-2", false, true},
    };
    return regions;
}

Expected<Endpoint, ConfigError> endpointFor(Service service, const job::Region& region, const EndpointOptions& options)
{
    if (!isRegionName(region))
        return refused(ConfigErrorKind::BadValue,
            u"'%1' is no name of a Region; one looks like eu-central-1"_s.arg(region.text()));
    Endpoint endpoint;
    if (!options.customUrl.isEmpty()) {
        if (options.fips || options.dualStack)
            return refused(ConfigErrorKind::Invalid,
                u"a custom endpoint cannot be combined with %1"_s.arg(
                    options.fips ? u"FIPS (use_fips_endpoint)"_s : u"dual-stack (use_dualstack_endpoint)"_s));
        auto custom = customEndpoint(options.customUrl);
        if (!custom)
            return custom;
        endpoint = *custom;
    } else {
        const auto& partition = partitionOf(region);
        if (options.dualStack && partition.dualStackSuffix.isEmpty())
            return refused(
                ConfigErrorKind::Invalid, u"the partition %1 has no dual-stack endpoints"_s.arg(partition.name));
        auto prefix = hostPrefix(service);
        // In AWS GovCloud (US) the ordinary endpoints of these are FIPS endpoints.
        const bool isFipsAnyway = (service == Service::Sts || service == Service::Logs)
            && partition.name == u"aws-us-gov" && !options.dualStack;
        if (options.fips && !isFipsAnyway)
            prefix += u"-fips"_s;
        endpoint.host = QString(
            prefix % u'.' % region.text() % u'.' % (options.dualStack ? partition.dualStackSuffix : partition.suffix))
                            .toLatin1();
    }
    endpoint.signingRegion = region.text().toLatin1();
    endpoint.signingName = signingName(service);
    return endpoint;
}

} // namespace jobscope::aws
