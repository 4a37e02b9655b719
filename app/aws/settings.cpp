// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/settings.h"

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

/** The layers below what the person asked for. */
class Layers {
public:
    Layers(const QProcessEnvironment& environment, const SharedConfig& shared, const Profile* profile)
        : m_environment(environment)
        , m_shared(shared)
        , m_profile(profile)
    {
    }

    QString variable(const QString& name) const { return m_environment.value(name); }
    QString setting(QStringView key) const
    {
        const auto* value = m_profile ? m_profile->find(key) : nullptr;
        return value ? value->text : QString();
    }
    bool flag(const QString& name, QStringView key) const
    {
        const auto given = variable(name);
        return (given.isEmpty() ? setting(key) : given).compare(u"true", Qt::CaseInsensitive) == 0;
    }

    Expected<QString, ConfigError> endpointUrl(Service service) const
    {
        if (flag(u"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"_s, u"ignore_configured_endpoint_urls"))
            return QString();
        for (const auto& name :
            {QString(u"AWS_ENDPOINT_URL_"_s + serviceKey(service).toUpper()), u"AWS_ENDPOINT_URL"_s}) {
            if (const auto given = variable(name); !given.isEmpty())
                return given;
        }
        if (const auto* block = m_profile ? m_profile->find(u"services") : nullptr) {
            const auto found = m_shared.services.find(block->text);
            if (found == m_shared.services.end())
                return tl::make_unexpected(ConfigError{ConfigErrorKind::Invalid, block->file, block->line,
                    u"there is no section [services %1], which profile '%2' names"_s.arg(
                        block->text, m_profile->name)});
            if (const auto* own = found->second.find(serviceKey(service))) {
                for (const auto& [key, value] : own->nested) {
                    if (key == u"endpoint_url" && !value.isEmpty())
                        return value;
                }
            }
        }
        return setting(u"endpoint_url");
    }

private:
    const QProcessEnvironment& m_environment;
    const SharedConfig& m_shared;
    const Profile* m_profile;
};

QString firstOf(std::initializer_list<QString> values)
{
    for (const auto& value : values) {
        if (!value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

EndpointOptions Settings::endpointOptions(Service service) const
{
    switch (service) {
    case Service::Macie:
        return {fips, dualStack, macieUrl};
    case Service::Sts:
        return {fips, dualStack, stsUrl};
    case Service::SsoPortal:
        return {fips, dualStack, ssoPortalUrl};
    case Service::SsoOidc:
        return {fips, dualStack, ssoOidcUrl};
    }
    Q_UNREACHABLE();
}

Expected<Settings, ConfigError> resolveSettings(
    const SettingsRequest& request, const QProcessEnvironment& environment, const SharedConfig& shared)
{
    Settings settings;
    settings.profileIsExplicit = request.profile.has_value();
    const auto named = request.profile
        ? *request.profile
        : firstOf({environment.value(u"AWS_PROFILE"_s), environment.value(u"AWS_DEFAULT_PROFILE"_s)});
    const bool isNamed = request.profile || !named.isEmpty();
    if (isNamed)
        settings.profile = named;
    const auto* profile = shared.profile(settings.profile);
    if (isNamed && !profile)
        return tl::make_unexpected(
            ConfigError{ConfigErrorKind::NoSuchProfile, {}, 0, u"there is no profile '%1'"_s.arg(named)});

    const Layers layers(environment, shared, profile);
    settings.region = job::Region(firstOf({request.region.value_or(QString()), layers.variable(u"AWS_REGION"_s),
        layers.variable(u"AWS_DEFAULT_REGION"_s), layers.setting(u"region")}));
    settings.caBundle = firstOf(
        {request.caBundle.value_or(QString()), layers.variable(u"AWS_CA_BUNDLE"_s), layers.setting(u"ca_bundle")});
    settings.fips = layers.flag(u"AWS_USE_FIPS_ENDPOINT"_s, u"use_fips_endpoint");
    settings.dualStack = layers.flag(u"AWS_USE_DUALSTACK_ENDPOINT"_s, u"use_dualstack_endpoint");
    for (const auto& [service, url] :
        {std::pair(Service::Macie, &settings.macieUrl), std::pair(Service::Sts, &settings.stsUrl),
            std::pair(Service::SsoPortal, &settings.ssoPortalUrl), std::pair(Service::SsoOidc, &settings.ssoOidcUrl)}) {
        if (service == Service::Macie && request.endpointUrl) {
            *url = *request.endpointUrl;
            continue;
        }
        const auto found = layers.endpointUrl(service);
        if (!found)
            return tl::make_unexpected(found.error());
        *url = *found;
    }
    return settings;
}

} // namespace jobscope::aws
