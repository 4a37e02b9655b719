// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/connections.h"

#include "aws/credentials.h"
#include "aws/doctor.h"
#include "aws/localproblems.h"
#include "aws/machinekeys.h"
#include "aws/macie.h"
#include "aws/ssocache.h"
#include "aws/sts.h"
#include "ports/turn.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <array>
#include <map>

namespace jobscope::aws {

using namespace Qt::StringLiterals;
using ports::CallError;
using ports::CallErrorKind;
using ports::ProfileKind;

namespace {

/** In the order of the plan's sources. */
ProfileKind kindOf(const CredentialPlan& plan)
{
    constexpr std::array kinds{ProfileKind::Keys, ProfileKind::Process, ProfileKind::Sso, ProfileKind::LoginSession,
        ProfileKind::WebIdentity, ProfileKind::Container, ProfileKind::Instance, ProfileKind::Role};
    static_assert(kinds.size() == std::variant_size_v<decltype(plan.source)>);
    const bool isPlain = std::holds_alternative<StaticSource>(plan.source);
    return plan.roles.empty() || !isPlain ? kinds.at(plan.source.index()) : ProfileKind::Role;
}

ConfigError notOfIdentityCenter(const ports::RoleRequest& role)
{
    return {ConfigErrorKind::Invalid, {}, 0,
        u"role %1 is to come from IAM Identity Center, and this connection does not sign in there"_s.arg(role.name)};
}

} // namespace

struct Connections::Portal {
    std::shared_ptr<CallContext> context;
    SsoAccess access;
};

/** Settings, and what they lead to before there are keys. */
struct Connections::Way {
    QProcessEnvironment environment;
    SharedConfig shared;
    std::optional<CredentialPlan> plan; //!< nothing: to be made of the profile
    Settings settings;
    Endpoint macie;
    Endpoint logs;
    Endpoint sts;
    std::shared_ptr<CallContext> context;
};

struct Connections::Parts {
    MacieSourceOptions options;
    std::shared_ptr<CallContext> context;
    std::shared_ptr<CredentialSource> credentials;
};

/** Budgets for retries, as long as a connection lives that uses them. */
class Connections::Quotas {
public:
    std::shared_ptr<RetryQuota> of(const job::AccountId& account, const job::Region& region)
    {
        auto& kept = m_quotas[{account.text(), region.text()}];
        auto quota = kept.lock();
        if (!quota) {
            quota = std::make_shared<RetryQuota>();
            kept = quota;
        }
        return quota;
    }

private:
    std::map<std::pair<QString, QString>, std::weak_ptr<RetryQuota>> m_quotas;
};

/** Keys that were asked for once serve every Region, and nobody is asked for a code twice. */
struct Connections::Kept {
    CredentialPlan plan;
    QString caBundle;
    QStringList urls;
    QString partition;
    std::shared_ptr<CredentialSource> source;

    bool isFor(const Kept& wanted) const
    {
        return plan == wanted.plan && caBundle == wanted.caBundle && urls == wanted.urls
            && partition == wanted.partition;
    }
};

/** One sign-in serves all accounts and roles. */
struct Connections::SignIn {
    SsoSession session;
    QString caBundle;
    Endpoint oidc;
    std::shared_ptr<SsoTokens> tokens;

    bool isFor(const SignIn& wanted) const
    {
        return session == wanted.session && caBundle == wanted.caBundle && oidc == wanted.oidc;
    }
};

namespace {

/** The entry for what is wanted, made if there is none; the oldest one goes if there are too many. */
template <typename Entry, typename Make>
const Entry& entryFor(std::vector<Entry>& entries, size_t most, Entry wanted, Make make)
{
    const auto found
        = std::find_if(entries.begin(), entries.end(), [&wanted](const Entry& entry) { return entry.isFor(wanted); });
    if (found != entries.end())
        return *found;
    make(wanted);
    if (entries.size() >= most)
        entries.erase(entries.begin());
    entries.push_back(std::move(wanted));
    return entries.back();
}

} // namespace

/** Identity first, then Macie. */
class Connections::Test final : public ports::Operation {
public:
    Test(Expected<Parts, ConfigError> parts, TestHandler end)
        : m_end(std::move(end))
    {
        if (!parts) {
            QTimer::singleShot(
                0, &m_turn, [this, error = callError(parts.error())] { finish(tl::make_unexpected(error)); });
            return;
        }
        m_parts = std::move(*parts);
        begin(std::make_unique<GetCallerIdentityCall>(m_parts->context, m_parts->options.sts, m_parts->credentials,
            [this](Expected<GetCallerIdentityCall::Identity, CallError> identity) {
                if (!identity)
                    return finish(tl::make_unexpected(std::move(identity.error())));
                m_report.account = job::AccountId(identity->account);
                m_report.identity = identity->arn;
                askMacie();
            }));
    }

private:
    void askMacie()
    {
        begin(std::make_unique<GetMacieSessionCall>(m_parts->context, m_parts->options.macie, m_parts->credentials,
            [this](Expected<GetMacieSessionCall::Session, CallError> session) {
                if (session)
                    m_report.macieStatus = session->status;
                else
                    m_report.macieError = std::move(session.error());
                finish(std::move(m_report));
            }));
    }

    void begin(std::unique_ptr<Call> call)
    {
        m_call = std::move(call);
        m_call->start();
    }

    void finish(Expected<ports::ConnectionReport, CallError> result)
    {
        const auto handler = std::move(m_end);
        handler(std::move(result)); // may destroy this
    }

    TestHandler m_end;
    QObject m_turn;
    std::optional<Parts> m_parts;
    ports::ConnectionReport m_report;
    std::unique_ptr<Call> m_call;
};

Connections::Connections(
    QProcessEnvironment environment, const ports::Clock& clock, ports::Ticker& ticker, ports::Prompter* prompter)
    : m_environment(std::move(environment))
    , m_clock(clock)
    , m_ticker(ticker)
    , m_prompter(prompter)
    , m_quotas(std::make_shared<Quotas>())
{
}

Connections::~Connections() = default;

void Connections::setEnvironment(QProcessEnvironment environment)
{
    m_environment = std::move(environment);
    m_kept.clear();
    m_signIns.clear();
}

Expected<std::vector<ports::ProfileInfo>, CallError> Connections::profiles() const
{
    const auto shared = loadShared(sharedPaths(m_environment));
    if (!shared)
        return tl::make_unexpected(callError(shared.error()));
    std::vector<ports::ProfileInfo> infos;
    for (const auto& [name, profile] : shared->profiles) {
        ports::ProfileInfo info;
        info.name = name;
        info.file = profile.merged.file;
        info.line = profile.merged.line;
        if (const auto* region = profile.find(u"region"))
            info.region = job::Region(region->text);
        const auto plan = planCredentials(name, true, m_environment, *shared);
        if (!plan) {
            info.kind = ProfileKind::Broken;
            info.problem = callError(plan.error());
        } else {
            info.kind = kindOf(*plan);
            if (!plan->roles.empty())
                info.roleArn = plan->roles.back().roleArn;
        }
        infos.push_back(std::move(info));
    }
    return infos;
}

std::vector<job::Region> Connections::regions() const
{
    std::vector<job::Region> names;
    for (const auto& region : macieRegions())
        names.push_back(job::Region(QString::fromUtf16(region.name)));
    return names;
}

Expected<Connections::Way, ConfigError> Connections::wayOf(const ports::ConnectionRequest& request)
{
    Way way;
    // Keys that were typed in, and roles that were chosen, have nothing to do with the profiles of this machine.
    const bool isByProfile = !request.key && !request.assigned;
    way.environment = isByProfile ? m_environment : withoutProfiles();
    if (!request.key) {
        auto loaded = loadShared(sharedPaths(way.environment));
        if (!loaded)
            return tl::make_unexpected(loaded.error());
        way.shared = std::move(*loaded);
    }
    if (request.assigned) {
        auto session = ssoSessionOf(request.assigned->session, way.shared);
        if (!session)
            return tl::make_unexpected(session.error());
        way.plan
            = CredentialPlan{SsoSource{std::move(*session), request.assigned->account, request.assigned->role, {}}, {}};
        way.shared = {};
    }
    auto settings
        = resolveSettings({isByProfile ? request.profile : std::nullopt, request.region, request.endpointUrl, {}},
            way.environment, way.shared);
    if (!settings)
        return tl::make_unexpected(settings.error());
    way.settings = std::move(*settings);
    if (way.settings.region.isEmpty())
        return tl::make_unexpected(ConfigError{ConfigErrorKind::NoRegion, {}, 0,
            u"no Region is named: give one, or set AWS_REGION or the profile's region"_s});
    for (const auto& [service, endpoint] : {std::pair(Service::Macie, &way.macie), std::pair(Service::Logs, &way.logs),
             std::pair(Service::Sts, &way.sts)}) {
        auto found = endpointFor(service, way.settings.region, way.settings.endpointOptions(service));
        if (!found)
            return tl::make_unexpected(found.error());
        *endpoint = std::move(*found);
    }
    auto context = contextFor(way.settings, way.environment);
    if (!context)
        return tl::make_unexpected(context.error());
    way.context = std::move(*context);
    return way;
}

Expected<std::shared_ptr<CredentialSource>, ConfigError> Connections::keysOf(
    const ports::ConnectionRequest& request, const Way& way, ports::ProfileKind* kind)
{
    const bool isAssigned = request.role && request.role->isAssigned;
    std::shared_ptr<CredentialSource> keys;
    if (request.key) {
        if (isAssigned)
            return tl::make_unexpected(notOfIdentityCenter(*request.role));
        keys = std::make_shared<FixedCredentials>(
            Credentials{request.key->id.toUtf8(), request.key->secret, request.key->sessionToken, {}});
    } else {
        auto plan = way.plan;
        if (!plan) {
            auto made = planCredentials(
                way.settings.profile, way.settings.profileIsExplicit, way.environment, way.shared, isInstance());
            if (!made)
                return tl::make_unexpected(made.error());
            plan = std::move(*made);
        }
        if (isAssigned) {
            auto* source = std::get_if<SsoSource>(&plan->source);
            if (!source)
                return tl::make_unexpected(notOfIdentityCenter(*request.role));
            source->account = request.role->account.text();
            source->role = request.role->name;
            plan->roles.clear(); // of the profile, for another account
        }
        if (kind)
            *kind = kindOf(*plan);
        auto planned = credentialsFor(std::move(*plan), way.settings, way.context, way.sts);
        if (!planned)
            return planned;
        keys = std::move(*planned);
    }
    if (!request.role || isAssigned)
        return keys;
    if (kind)
        *kind = ProfileKind::Role;
    RoleStep step;
    step.roleArn = u"arn:%1:iam::%2:role/%3"_s.arg(
        partitionOf(way.settings.region).name, request.role->account.text(), request.role->name);
    return credentialsFor({SharedSource{keys}, {step}}, way.settings, way.context, way.sts);
}

Expected<Connections::Parts, ConfigError> Connections::partsOf(const ports::ConnectionRequest& request)
{
    auto way = wayOf(request);
    if (!way)
        return tl::make_unexpected(way.error());
    auto credentials = keysOf(request, *way);
    if (!credentials)
        return tl::make_unexpected(credentials.error());
    Parts parts;
    parts.context = std::move(way->context);
    parts.credentials = std::move(*credentials);
    parts.options = {
        .name = request.name.isEmpty() ? way->settings.profile : request.name,
        .region = way->settings.region,
        .macie = way->macie,
        .sts = way->sts,
        .logs = way->logs,
        .quotaOf = [quotas = m_quotas, region = way->settings.region](
                       const job::AccountId& account) { return quotas->of(account, region); },
        .account = request.role ? request.role->account : job::AccountId(),
    };
    return parts;
}

QProcessEnvironment Connections::withoutProfiles() const
{
    auto environment = m_environment;
    environment.remove(u"AWS_PROFILE"_s);
    environment.remove(u"AWS_DEFAULT_PROFILE"_s);
    return environment;
}

Expected<std::shared_ptr<CallContext>, ConfigError> Connections::contextFor(
    const Settings& settings, const QProcessEnvironment& environment)
{
    TransportOptions transport;
    transport.environment = environment;
    if (!settings.caBundle.isEmpty()) {
        auto certificates = readCertificates(settings.caBundle);
        if (!certificates)
            return tl::make_unexpected(certificates.error());
        transport.certificates = std::move(*certificates);
    }
    auto context = std::make_shared<CallContext>(std::move(transport), m_clock, m_ticker, m_prompter);
    context->jitter = [] { return QRandomGenerator::global()->generateDouble(); };
    return context;
}

QStringList Connections::sessions() const
{
    QStringList names;
    if (const auto shared = loadShared(sharedPaths(m_environment))) {
        for (const auto& [name, section] : shared->ssoSessions)
            names += name;
    }
    return names;
}

Expected<Connections::Portal, ConfigError> Connections::portalOf(const QString& session)
{
    const auto environment = withoutProfiles();
    const auto shared = loadShared(sharedPaths(environment));
    if (!shared)
        return tl::make_unexpected(shared.error());
    const auto found = ssoSessionOf(session, *shared);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto settings = resolveSettings({}, environment, {});
    if (!settings)
        return tl::make_unexpected(settings.error());
    const auto context = contextFor(*settings, environment);
    if (!context)
        return tl::make_unexpected(context.error());
    auto access = ssoAccessFor(*found, *settings, *context);
    if (!access)
        return tl::make_unexpected(access.error());
    return Portal{*context, std::move(*access)};
}

std::unique_ptr<ports::Operation> Connections::accounts(const QString& session, AccountsHandler end)
{
    const auto portal = portalOf(session);
    if (!portal)
        return std::make_unique<ports::Turn>(
            [error = callError(portal.error()), end = std::move(end)] { end(tl::make_unexpected(error)); });
    using List = PortalList<ports::AssignedAccount>;
    return std::make_unique<List>(
        portal->access.tokens,
        [portal = *portal](const ports::SecureBytes& token, const QString& nextToken,
            ListAccountsCall::Handler handler) -> std::unique_ptr<Call> {
            return std::make_unique<ListAccountsCall>(
                portal.context, portal.access.portal, token, nextToken, std::move(handler));
        },
        std::move(end));
}

std::unique_ptr<ports::Operation> Connections::roles(const QString& session, const QString& account, RolesHandler end)
{
    const auto portal = portalOf(session);
    if (!portal)
        return std::make_unique<ports::Turn>(
            [error = callError(portal.error()), end = std::move(end)] { end(tl::make_unexpected(error)); });
    return std::make_unique<PortalList<QString>>(
        portal->access.tokens,
        [portal = *portal, account](const ports::SecureBytes& token, const QString& nextToken,
            ListAccountRolesCall::Handler handler) -> std::unique_ptr<Call> {
            return std::make_unique<ListAccountRolesCall>(
                portal.context, portal.access.portal, token, account, nextToken, std::move(handler));
        },
        [end = std::move(end)](Expected<std::vector<QString>, CallError> names) {
            if (!names)
                return end(tl::make_unexpected(std::move(names.error())));
            end(QStringList(names->begin(), names->end()));
        });
}

Expected<std::shared_ptr<CredentialSource>, ConfigError> Connections::credentialsFor(
    CredentialPlan plan, const Settings& settings, const std::shared_ptr<CallContext>& context, const Endpoint& sts)
{
    SsoAccess sso;
    if (const auto* source = std::get_if<SsoSource>(&plan.source)) {
        auto access = ssoAccessFor(source->session, settings, context);
        if (!access)
            return tl::make_unexpected(access.error());
        sso = std::move(*access);
    }
    Kept wanted{std::move(plan), settings.caBundle, {settings.stsUrl, settings.ssoPortalUrl, settings.ssoOidcUrl},
        partitionOf(settings.region).name, {}};
    return entryFor(m_kept, mostKept, std::move(wanted), [&](Kept& made) {
        made.source = std::make_shared<PlannedCredentials>(made.plan, context, sts, std::move(sso));
    }).source;
}

Expected<SsoAccess, ConfigError> Connections::ssoAccessFor(
    const SsoSession& session, const Settings& settings, const std::shared_ptr<CallContext>& context)
{
    const auto portal = endpointFor(Service::SsoPortal, session.region, settings.endpointOptions(Service::SsoPortal));
    if (!portal)
        return tl::make_unexpected(portal.error());
    const auto oidc = endpointFor(Service::SsoOidc, session.region, settings.endpointOptions(Service::SsoOidc));
    if (!oidc)
        return tl::make_unexpected(oidc.error());
    const auto& signIn
        = entryFor(m_signIns, mostKept, SignIn{session, settings.caBundle, *oidc, {}}, [&](SignIn& made) {
              made.tokens = std::make_shared<SsoTokens>(session, ssoCacheFolder(m_environment), context, *oidc);
          });
    return SsoAccess{signIn.tokens, *portal};
}

Expected<std::shared_ptr<ports::JobSource>, CallError> Connections::open(const ports::ConnectionRequest& request)
{
    auto parts = partsOf(request);
    if (!parts)
        return tl::make_unexpected(callError(parts.error()));
    return std::make_shared<MacieSource>(
        std::move(parts->options), std::move(parts->context), std::move(parts->credentials));
}

std::unique_ptr<ports::Operation> Connections::test(const ports::ConnectionRequest& request, TestHandler end)
{
    return std::make_unique<Test>(partsOf(request), std::move(end));
}

std::unique_ptr<ports::Operation> Connections::examine(
    const ports::ConnectionRequest& request, ports::DoctorHandlers handlers)
{
    auto way = wayOf(request);
    if (!way)
        return std::make_unique<Examination>(tl::make_unexpected(callError(way.error())), std::move(handlers));
    auto kind = ProfileKind::Keys;
    auto keys = keysOf(request, *way, &kind).map_error(callError);
    const auto& settings = way->settings;
    std::vector<ports::DoctorFact> facts;
    using Fact = ports::DoctorFactKind;
    if (!request.key && !request.assigned)
        facts.push_back({Fact::Profile, settings.profile, settings.places.profile});
    facts.push_back({Fact::Region, settings.region.text(), settings.places.region});
    facts.push_back({Fact::Endpoint, QString::fromLatin1(way->macie.url()), settings.places.macieUrl});
    if (!settings.caBundle.isEmpty())
        facts.push_back({Fact::CaBundle, settings.caBundle, settings.places.caBundle});
    return std::make_unique<Examination>(
        DoctorParts{std::move(facts), std::move(way->context), way->macie, way->logs, way->sts, std::move(keys), kind},
        std::move(handlers));
}

} // namespace jobscope::aws
