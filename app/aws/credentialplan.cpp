// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/credentialplan.h"

#include <algorithm>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

using Source = decltype(CredentialPlan::source);
using MaybeSource = std::optional<Source>; //!< nothing: this one does not apply, look at the next

Unexpected<ConfigError> failed(ConfigErrorKind kind, const QString& detail, const ConfigValue* at = nullptr)
{
    return tl::make_unexpected(ConfigError{kind, at ? at->file : QString(), at ? at->line : 0, detail});
}

/** Keys as one file gives them; each file must hold both halves itself. */
Expected<MaybeSource, ConfigError> keysIn(const ConfigSection& section)
{
    const auto* id = section.find(u"aws_access_key_id");
    if (!id)
        return MaybeSource();
    const auto* secret = section.find(u"aws_secret_access_key");
    if (!secret)
        return failed(ConfigErrorKind::Partial, u"aws_access_key_id without aws_secret_access_key"_s, id);
    const auto* token = section.find(u"aws_security_token");
    if (!token)
        token = section.find(u"aws_session_token");
    return MaybeSource(StaticSource{{id->text.toUtf8(), ports::SecureBytes(secret->text.toUtf8()),
        ports::SecureBytes(token ? token->text.toUtf8() : QByteArray()), {}}});
}

class Planner {
public:
    Planner(const QProcessEnvironment& environment, const SharedConfig& shared, bool isInstance)
        : m_environment(environment)
        , m_shared(shared)
        , m_isInstance(isInstance && variable(u"AWS_EC2_METADATA_DISABLED").compare(u"true", Qt::CaseInsensitive) != 0)
    {
    }

    Expected<CredentialPlan, ConfigError> plan(const QString& profile, bool isExplicit)
    {
        m_visited = {profile};
        if (!isExplicit) {
            auto keys = environmentKeys();
            if (!keys)
                return tl::make_unexpected(keys.error());
            if (*keys)
                return CredentialPlan{**keys, {}};
        }
        const auto* known = m_shared.profile(profile);
        if (known && isRole(*known))
            return role(*known);
        auto source = profileSource(profile, known, !isExplicit);
        if (!source)
            return tl::make_unexpected(source.error());
        if (!*source && isContainer())
            source = MaybeSource(container({}));
        if (!*source && m_isInstance)
            source = MaybeSource(instance({}));
        if (!*source)
            return failed(ConfigErrorKind::NoCredentials,
                u"no credentials for profile '%1': neither in the environment nor in the shared files"_s.arg(profile));
        return CredentialPlan{**source, {}};
    }

    /** `find` looks up a setting. */
    template <typename Find> static Expected<SsoSession, ConfigError> sessionIn(const QString& name, Find find)
    {
        for (const auto& key : {u"sso_start_url"_s, u"sso_region"_s}) {
            if (!find(key))
                return failed(ConfigErrorKind::Invalid, u"there is no %1"_s.arg(key));
        }
        SsoSession session{name, find(u"sso_start_url")->text, job::Region(find(u"sso_region")->text), {}};
        if (const auto* scopes = find(u"sso_registration_scopes")) {
            for (const auto& scope : scopes->text.split(u',', Qt::SkipEmptyParts))
                session.scopes += scope.trimmed();
        }
        return session;
    }

private:
    QString variable(const char16_t* name) const { return m_environment.value(QString::fromUtf16(name)); }

    bool isContainer() const
    {
        return m_environment.contains(u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"_s)
            || m_environment.contains(u"AWS_CONTAINER_CREDENTIALS_FULL_URI"_s);
    }

    ContainerSource container(const QString& profile) const
    {
        const auto relative = variable(u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
        return {relative.isEmpty() ? variable(u"AWS_CONTAINER_CREDENTIALS_FULL_URI")
                                   : QString(u"http://169.254.170.2"_s + relative),
            ports::SecureBytes(variable(u"AWS_CONTAINER_AUTHORIZATION_TOKEN").toUtf8()),
            variable(u"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"), profile};
    }

    InstanceSource instance(const QString& profile) const
    {
        auto url = variable(u"AWS_EC2_METADATA_SERVICE_ENDPOINT");
        if (url.isEmpty())
            url = variable(u"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE").compare(u"IPv6", Qt::CaseInsensitive) == 0
                ? u"http://[fd00:ec2::254]"_s
                : u"http://169.254.169.254"_s;
        return {url, profile};
    }

    Expected<MaybeSource, ConfigError> environmentKeys() const
    {
        const auto id = variable(u"AWS_ACCESS_KEY_ID");
        if (id.isEmpty())
            return MaybeSource();
        const auto secret = variable(u"AWS_SECRET_ACCESS_KEY");
        if (secret.isEmpty())
            return failed(ConfigErrorKind::Partial, u"AWS_ACCESS_KEY_ID is set without AWS_SECRET_ACCESS_KEY"_s);
        auto token = variable(u"AWS_SECURITY_TOKEN");
        if (token.isEmpty())
            token = variable(u"AWS_SESSION_TOKEN");
        std::optional<job::Instant> expiration;
        if (const auto text = variable(u"AWS_CREDENTIAL_EXPIRATION"); !text.isEmpty()) {
            const auto instant = job::parseInstant(text, job::InstantForm::Lenient);
            if (!instant)
                return failed(ConfigErrorKind::BadValue, u"AWS_CREDENTIAL_EXPIRATION is no date and time"_s);
            expiration = instant->at;
        }
        return MaybeSource(StaticSource{
            {id.toUtf8(), ports::SecureBytes(secret.toUtf8()), ports::SecureBytes(token.toUtf8()), expiration}});
    }

    static bool isRole(const Profile& profile)
    {
        return profile.find(u"role_arn") && !profile.find(u"web_identity_token_file");
    }
    static bool hasKeys(const Profile& profile)
    {
        return profile.find(u"aws_access_key_id") || profile.find(u"aws_secret_access_key");
    }

    /** What a profile offers besides a role. */
    Expected<MaybeSource, ConfigError> profileSource(
        const QString& name, const Profile* profile, bool withEnvironment) const
    {
        auto found = webIdentity(name, profile, withEnvironment);
        if (!found || *found || !profile)
            return found;
        found = sso(*profile);
        if (!found || *found)
            return found;
        if (profile->inCredentials)
            found = keysIn(*profile->inCredentials);
        if (!found || *found)
            return found;
        if (const auto* session = profile->find(u"login_session"))
            return MaybeSource(LoginSource{session->text, loginCacheFolder(), name});
        found = process(*profile);
        if (!found || *found || !profile->inConfig)
            return found;
        return keysIn(*profile->inConfig);
    }

    QString loginCacheFolder() const
    {
        const auto given = m_environment.value(u"AWS_LOGIN_CACHE_DIRECTORY"_s);
        return given.isEmpty() ? QString(homeFolder(m_environment) + u"/.aws/login/cache"_s)
                               : expandedPath(given, m_environment);
    }

    Expected<MaybeSource, ConfigError> webIdentity(
        const QString& name, const Profile* profile, bool withEnvironment) const
    {
        const auto setting = [&](const QString& variableName, QStringView key) {
            if (withEnvironment && m_environment.contains(variableName))
                return m_environment.value(variableName);
            const auto* value = profile ? profile->find(key) : nullptr;
            return value ? value->text : QString();
        };
        if (setting(u"AWS_WEB_IDENTITY_TOKEN_FILE"_s, u"web_identity_token_file").isEmpty())
            return MaybeSource();
        if (setting(u"AWS_ROLE_ARN"_s, u"role_arn").isEmpty())
            return failed(ConfigErrorKind::Invalid, u"a web identity token is named without a role (role_arn)"_s,
                profile ? profile->find(u"web_identity_token_file") : nullptr);
        return MaybeSource(WebIdentitySource{setting(u"AWS_WEB_IDENTITY_TOKEN_FILE"_s, u"web_identity_token_file"),
            setting(u"AWS_ROLE_ARN"_s, u"role_arn"), setting(u"AWS_ROLE_SESSION_NAME"_s, u"role_session_name"), name});
    }

    Expected<MaybeSource, ConfigError> sso(const Profile& profile) const
    {
        const auto* at = profile.find(u"sso_role_name");
        if (!at)
            at = profile.find(u"sso_account_id");
        if (!at)
            return MaybeSource();
        const ConfigSection* session = nullptr;
        if (const auto* named = profile.find(u"sso_session")) {
            const auto found = m_shared.ssoSessions.find(named->text);
            if (found == m_shared.ssoSessions.end())
                return failed(
                    ConfigErrorKind::Invalid, u"there is no section [sso-session %1]"_s.arg(named->text), named);
            session = &found->second;
            for (const auto& [key, value] : session->values) {
                const auto* own = profile.find(key);
                if (own && own->text != value.text)
                    return failed(ConfigErrorKind::Invalid,
                        u"%1 is not the same in profile '%2' and in [sso-session %3]"_s.arg(
                            key, profile.name, named->text),
                        own);
            }
        }
        const auto find = [&profile, session](QStringView key) {
            const auto* value = profile.find(key);
            return value || !session ? value : session->find(key);
        };
        auto signIn = sessionIn(session ? profile.find(u"sso_session")->text : QString(), find);
        for (const auto& key : {u"sso_role_name"_s, u"sso_account_id"_s}) {
            if (signIn && !find(key))
                signIn = failed(ConfigErrorKind::Invalid, u"there is no %1"_s.arg(key), at);
        }
        if (!signIn) {
            auto& error = signIn.error();
            return failed(error.kind, u"profile '%1' uses SSO, but %2"_s.arg(profile.name, error.detail), at);
        }
        return MaybeSource(
            SsoSource{std::move(*signIn), find(u"sso_account_id")->text, find(u"sso_role_name")->text, profile.name});
    }

    static Expected<MaybeSource, ConfigError> process(const Profile& profile)
    {
        const auto* command = profile.find(u"credential_process");
        if (!command)
            return MaybeSource();
        const auto words = splitWords(command->text);
        if (!words || words->isEmpty())
            return failed(ConfigErrorKind::BadCommand,
                u"credential_process cannot be split into words; is a quote open?"_s, command);
        return MaybeSource(ProcessSource{command->text, *words, profile.name, command->file, command->line});
    }

    Expected<CredentialPlan, ConfigError> role(const Profile& profile)
    {
        const auto* arn = profile.find(u"role_arn");
        const auto* sourceProfile = profile.find(u"source_profile");
        const auto* sourceName = profile.find(u"credential_source");
        if (sourceProfile && sourceName)
            return failed(ConfigErrorKind::Invalid,
                u"profile '%1' has both source_profile and credential_source"_s.arg(profile.name), sourceName);
        if (!sourceProfile && !sourceName)
            return failed(ConfigErrorKind::Partial,
                u"profile '%1' has a role_arn, but neither source_profile nor credential_source"_s.arg(profile.name),
                arn);
        auto plan = sourceName ? fromNamedSource(profile, *sourceName) : fromProfile(profile, *sourceProfile);
        if (plan)
            plan->roles.push_back(step(profile, *arn));
        return plan;
    }

    static RoleStep step(const Profile& profile, const ConfigValue& arn)
    {
        const auto text = [&profile](QStringView key) {
            const auto* value = profile.find(key);
            return value ? std::optional(value->text) : std::nullopt;
        };
        RoleStep step{arn.text, text(u"external_id"), text(u"mfa_serial"), text(u"role_session_name"), {}, profile.name,
            arn.file, arn.line};
        bool isNumber = false;
        // What is no number is left out, as in the AWS CLI.
        if (const int seconds = text(u"duration_seconds").value_or(QString()).toInt(&isNumber); isNumber)
            step.duration = std::chrono::seconds{seconds};
        return step;
    }

    Expected<CredentialPlan, ConfigError> fromNamedSource(const Profile& profile, const ConfigValue& name) const
    {
        if (name.text == u"Ec2InstanceMetadata")
            return CredentialPlan{instance(profile.name), {}};
        if (name.text == u"EcsContainer" && isContainer())
            return CredentialPlan{container(profile.name), {}};
        if (name.text != u"Environment" && name.text != u"EcsContainer")
            return failed(ConfigErrorKind::Invalid,
                u"credential_source is '%1'; it can be Environment, Ec2InstanceMetadata or EcsContainer"_s.arg(
                    name.text),
                &name);
        auto keys = name.text == u"Environment" ? environmentKeys() : MaybeSource();
        if (!keys)
            return tl::make_unexpected(keys.error());
        if (!*keys)
            return failed(ConfigErrorKind::SourceEmpty,
                u"credential_source is %1, but there are no credentials in it"_s.arg(name.text), &name);
        return CredentialPlan{**keys, {}};
    }

    Expected<CredentialPlan, ConfigError> fromProfile(const Profile& parent, const ConfigValue& name)
    {
        const auto* source = m_shared.profile(name.text);
        if (!source)
            return failed(ConfigErrorKind::Invalid,
                u"there is no profile '%1', which profile '%2' names as source_profile"_s.arg(name.text, parent.name),
                &name);
        // A role may take the keys that stand beside it; any other way back is a loop.
        if (m_visited.contains(name.text) && (name.text != parent.name || !hasKeys(*source)))
            return failed(ConfigErrorKind::Loop,
                u"the source profiles go in a circle: %1"_s.arg((m_visited + QStringList{name.text}).join(u" > ")),
                &name);
        m_visited.append(name.text);
        if (!hasKeys(*source) && isRole(*source))
            return role(*source);
        auto found = profileSource(name.text, source, false);
        if (!found)
            return tl::make_unexpected(found.error());
        if (!*found)
            return failed(ConfigErrorKind::Invalid,
                u"profile '%1', which profile '%2' names as source_profile, has no credentials"_s.arg(
                    name.text, parent.name),
                &name);
        return CredentialPlan{**found, {}};
    }

    const QProcessEnvironment& m_environment;
    const SharedConfig& m_shared;
    bool m_isInstance;
    QStringList m_visited;
};

} // namespace

Expected<CredentialPlan, ConfigError> planCredentials(const QString& profile, bool profileIsExplicit,
    const QProcessEnvironment& environment, const SharedConfig& shared, bool isInstance)
{
    return Planner(environment, shared, isInstance).plan(profile, profileIsExplicit);
}

Expected<SsoSession, ConfigError> ssoSessionOf(const QString& name, const SharedConfig& shared)
{
    const auto found = shared.ssoSessions.find(name);
    if (found == shared.ssoSessions.end())
        return failed(ConfigErrorKind::Invalid, u"there is no section [sso-session %1]"_s.arg(name));
    return Planner::sessionIn(name, [&section = found->second](QStringView key) { return section.find(key); });
}

} // namespace jobscope::aws
