// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/settings.h"

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

/** A setting and the place where it was set. */
struct Given {
    QString text;
    QString place = {};
};

Given firstOf(std::initializer_list<Given> values)
{
    for (const auto& value : values) {
        if (!value.text.isEmpty())
            return value;
    }
    return {};
}

Given variableOf(const QProcessEnvironment& environment, const QString& name)
{
    return {environment.value(name), name};
}

QString settingPlace(const ConfigValue& value)
{
    return u"%1:%2"_s.arg(value.file).arg(value.line);
}

/** The layers below what the person asked for. */
class Layers {
public:
    Layers(const QProcessEnvironment& environment, const SharedConfig& shared, const Profile* profile)
        : m_environment(environment)
        , m_shared(shared)
        , m_profile(profile)
    {
    }

    Given variable(const QString& name) const { return variableOf(m_environment, name); }
    Given setting(QStringView key) const
    {
        const auto* value = m_profile ? m_profile->find(key) : nullptr;
        return value ? Given{value->text, settingPlace(*value)} : Given{};
    }
    bool flag(const QString& name, QStringView key) const
    {
        return firstOf({variable(name), setting(key)}).text.compare(u"true", Qt::CaseInsensitive) == 0;
    }

    Expected<Given, ConfigError> endpointUrl(Service service) const
    {
        if (flag(u"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"_s, u"ignore_configured_endpoint_urls"))
            return Given{};
        for (const auto& name :
            {QString(u"AWS_ENDPOINT_URL_"_s + serviceKey(service).toUpper()), u"AWS_ENDPOINT_URL"_s}) {
            if (const auto given = variable(name); !given.text.isEmpty())
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
                        return Given{value, settingPlace(*own)};
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

} // namespace

EndpointOptions Settings::endpointOptions(Service service) const
{
    switch (service) {
    case Service::Macie:
        return {fips, dualStack, macieUrl};
    case Service::Logs:
        return {fips, dualStack, logsUrl};
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
        ? Given{*request.profile}
        : firstOf({variableOf(environment, u"AWS_PROFILE"_s), variableOf(environment, u"AWS_DEFAULT_PROFILE"_s)});
    const bool isNamed = request.profile || !named.text.isEmpty();
    if (isNamed)
        settings.profile = named.text;
    settings.places.profile = named.place;
    const auto* profile = shared.profile(settings.profile);
    if (isNamed && !profile)
        return tl::make_unexpected(
            ConfigError{ConfigErrorKind::NoSuchProfile, {}, 0, u"there is no profile '%1'"_s.arg(named.text)});

    const Layers layers(environment, shared, profile);
    const auto region = firstOf({{request.region.value_or(QString())}, layers.variable(u"AWS_REGION"_s),
        layers.variable(u"AWS_DEFAULT_REGION"_s), layers.setting(u"region")});
    settings.region = job::Region(region.text);
    settings.places.region = region.place;
    const auto bundle = firstOf(
        {{request.caBundle.value_or(QString())}, layers.variable(u"AWS_CA_BUNDLE"_s), layers.setting(u"ca_bundle")});
    settings.caBundle = bundle.text;
    settings.places.caBundle = bundle.place;
    settings.fips = layers.flag(u"AWS_USE_FIPS_ENDPOINT"_s, u"use_fips_endpoint");
    settings.dualStack = layers.flag(u"AWS_USE_DUALSTACK_ENDPOINT"_s, u"use_dualstack_endpoint");
    for (const auto& [service, url] :
        {std::pair(Service::Macie, &settings.macieUrl), std::pair(Service::Logs, &settings.logsUrl),
            std::pair(Service::Sts, &settings.stsUrl), std::pair(Service::SsoPortal, &settings.ssoPortalUrl),
            std::pair(Service::SsoOidc, &settings.ssoOidcUrl)}) {
        if (service == Service::Macie && request.endpointUrl) {
            *url = *request.endpointUrl;
            continue;
        }
        const auto found = layers.endpointUrl(service);
        if (!found)
            return tl::make_unexpected(found.error());
        *url = found->text;
        if (service == Service::Macie)
            settings.places.macieUrl = found->place;
    }
    return settings;
}

} // namespace jobscope::aws
