// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/credentialplan.h"
#include "aws/settings.h"
#include "json/document.h"
#include "json/writer.h"

#include "support/testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <map>

using namespace Qt::StringLiterals;
using namespace jobscope;
using aws::ConfigErrorKind;

namespace {

using Variables = std::map<QString, QString>;

struct Case {
    std::optional<QByteArray> config;
    std::optional<QByteArray> credentials;
    Variables environment;
    std::optional<QString> profile;
};

QProcessEnvironment environmentOf(const Variables& variables)
{
    QProcessEnvironment environment;
    for (const auto& [name, value] : variables)
        environment.insert(name, value);
    return environment;
}

Expected<aws::SharedConfig, aws::ConfigError> sharedOf(const Case& each)
{
    const auto config = aws::parseConfig(each.config.value_or(QByteArray()), u"config"_s);
    if (!config)
        return tl::make_unexpected(config.error());
    const auto credentials = aws::parseConfig(each.credentials.value_or(QByteArray()), u"credentials"_s);
    if (!credentials)
        return tl::make_unexpected(credentials.error());
    return aws::mergeShared(*config, *credentials);
}

struct Resolved {
    aws::Settings settings;
    aws::CredentialPlan plan;
};

Expected<Resolved, aws::ConfigError> resolve(const Case& each)
{
    const auto environment = environmentOf(each.environment);
    const auto shared = sharedOf(each);
    if (!shared)
        return tl::make_unexpected(shared.error());
    const auto settings = aws::resolveSettings({each.profile, {}, {}, {}}, environment, *shared);
    if (!settings)
        return tl::make_unexpected(settings.error());
    auto plan = aws::planCredentials(settings->profile, settings->profileIsExplicit, environment, *shared);
    if (!plan)
        return tl::make_unexpected(plan.error());
    return Resolved{*settings, std::move(*plan)};
}

/** The plan as the stand-ins of resolve_with_botocore.py tell it. */
QString textOf(const aws::CredentialPlan& plan)
{
    QString text;
    if (const auto* keys = std::get_if<aws::StaticSource>(&plan.source))
        text = QString::fromUtf8(keys->credentials.accessKeyId);
    else if (const auto* process = std::get_if<aws::ProcessSource>(&plan.source))
        text = u"process "_s + process->words.join(u'|');
    else
        text = QStringList{{}, {}, u"sso"_s, u"login session"_s, u"web identity"_s, u"container"_s, u"instance"_s}.at(
            qsizetype(plan.source.index()));
    for (const auto& role : plan.roles) {
        QStringList extra;
        if (role.duration)
            extra += u"DurationSeconds=%1"_s.arg(role.duration->count());
        if (role.externalId)
            extra += u"ExternalId="_s + *role.externalId;
        if (role.sessionName)
            extra += u"RoleSessionName="_s + *role.sessionName;
        if (role.mfaSerial)
            extra += u"SerialNumber="_s + *role.mfaSerial;
        text = u"role(%1;%2)<%3"_s.arg(role.roleArn, extra.join(u','), text);
    }
    return text;
}

/** botocore's classes of errors. */
QString textOf(ConfigErrorKind kind)
{
    switch (kind) {
    case ConfigErrorKind::Unreadable:
        return u"unreadable"_s;
    case ConfigErrorKind::Syntax:
        return u"ConfigParseError"_s;
    case ConfigErrorKind::NoSuchProfile:
        return u"ProfileNotFound"_s;
    case ConfigErrorKind::NoRegion:
        return u"NoRegionError"_s;
    case ConfigErrorKind::Partial:
        return u"PartialCredentialsError"_s;
    case ConfigErrorKind::Invalid:
        return u"InvalidConfigError"_s;
    case ConfigErrorKind::Loop:
        return u"InfiniteLoopConfigError"_s;
    case ConfigErrorKind::NoCredentials:
        return u"NoCredentials"_s;
    case ConfigErrorKind::SourceEmpty:
        return u"CredentialRetrievalError"_s;
    case ConfigErrorKind::BadCommand:
    case ConfigErrorKind::BadValue:
        return u"ValueError"_s;
    }
    Q_UNREACHABLE();
}

/** Random shared files of the kinds that people have, now and then broken, from a fixed seed. */
class Cases {
public:
    explicit Cases(quint32 seed)
        : m_random(seed)
    {
    }

    Case next()
    {
        Case made;
        if (below(12))
            made.config = file(true);
        if (below(3))
            made.credentials = file(false);
        const auto maybe = [&](const char* name, int oneIn, const QStringList& values) {
            if (below(oneIn) == 0)
                made.environment[QString::fromLatin1(name)] = values[below(static_cast<int>(values.size()))];
        };
        maybe("AWS_ACCESS_KEY_ID", 8, {u"AKENV"_s});
        maybe("AWS_SECRET_ACCESS_KEY", made.environment.empty() ? 10 : 2, {u"envsecret"_s});
        maybe("AWS_SESSION_TOKEN", 6, {u"envtoken"_s});
        maybe("AWS_SECURITY_TOKEN", 12, {u"oldtoken"_s});
        maybe("AWS_PROFILE", 6, names());
        maybe("AWS_DEFAULT_REGION", 4, {u"eu-west-1"_s, u"us-east-1"_s});
        maybe("AWS_WEB_IDENTITY_TOKEN_FILE", 20, {u"/token"_s});
        maybe("AWS_ROLE_ARN", 16, {u"arn:aws:iam::1:role/env"_s});
        maybe("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", 12, {u"/x"_s});
        if (below(2))
            made.profile = pick(names());
        return made;
    }

private:
    static QStringList names() { return {u"default"_s, u"a"_s, u"b"_s, u"c d"_s, u"e"_s}; }
    int below(int limit) { return m_random.bounded(limit); }
    QString pick(const QStringList& from) { return from[below(static_cast<int>(from.size()))]; }

    QByteArray file(bool isConfig)
    {
        QStringList text;
        auto left = names();
        for (int i = below(5) + 1; i > 0 && !left.isEmpty(); --i) {
            const auto name = below(60) ? left.takeAt(below(static_cast<int>(left.size()))) : pick(names());
            text += u'[' + (isConfig ? header(name) : name) + u']' + (below(15) ? QString() : u" ; note"_s);
            text += settings(isConfig);
        }
        if (isConfig && below(3) == 0) {
            text += u"[sso-session s]"_s;
            if (below(6))
                text += u"sso_region = "_s + (below(6) ? u"eu-west-1"_s : u"us-east-1"_s);
            if (below(6))
                text += u"sso_start_url = https://x.awsapps.com/start"_s;
        }
        if (below(20) == 0)
            text.prepend(u"[DEFAULT]\nregion = sa-east-1\n"_s);
        if (below(40) == 0)
            text.insert(below(static_cast<int>(text.size())), pick({u"garbage"_s, u"= x"_s, u"[]"_s, u"[default]"_s}));
        if (below(40) == 0)
            text.prepend(QString(QChar(0xfeff)));
        return text.join(below(8) ? u"\n"_s : u"\r\n"_s).toUtf8() + (below(5) ? "\n" : "");
    }

    QString header(const QString& name)
    {
        if (name == u"default" && below(6))
            return name;
        const auto quoted = name.contains(u' ') ? (below(8) ? u'"' + name + u'"' : name) : name;
        return pick({u"profile "_s, u"profile "_s, u"profile "_s, u"profile "_s, u"profile   "_s, u"profile\t"_s, u""_s,
                   u" profile "_s})
            + quoted;
    }

    QStringList settings(bool isConfig)
    {
        QStringList made;
        const auto add = [&](int oneIn, const char* key, const QStringList& values) {
            if (below(oneIn))
                return;
            auto name = QString::fromLatin1(key);
            if (below(12) == 0)
                name = name.toUpper();
            made += (below(15) ? QString() : u"# note\n"_s) + (below(25) ? QString() : u"  "_s) + name
                + pick({u" = "_s, u"="_s, u" : "_s, u"\t=  "_s}) + pick(values)
                + (below(25) ? QString() : u"  # note"_s) + (below(20) ? QString() : u"\n\n"_s);
        };
        const auto serial = QString::number(below(100));
        add(3, "region", {u"eu-central-1"_s, u"us-west-2"_s});
        if (below(isConfig ? 3 : 1 + below(3)) == 0) {
            add(isConfig ? 2 : 1, "aws_access_key_id", {u"AK"_s + (isConfig ? u"CONFIG"_s : u"FILE"_s) + serial});
            add(1 + below(2), "aws_secret_access_key", {u"sec/ret+"_s + serial, u"a=b"_s});
        }
        add(6, "aws_session_token", {u"tok"_s + serial});
        add(12, "aws_security_token", {u"oldtok"_s + serial});
        add(isConfig ? 3 : 12, "role_arn", {u"arn:aws:iam::111122223333:role/r"_s + serial});
        add(isConfig ? 3 : 12, "source_profile", names() + QStringList{u"nobody"_s});
        add(12, "credential_source",
            {u"Environment"_s, u"EcsContainer"_s, u"Ec2InstanceMetadata"_s, u"environment"_s, u"X"_s});
        add(8, "external_id", {u"ext id"_s});
        add(8, "mfa_serial", {u"arn:aws:iam::111122223333:mfa/me"_s});
        add(8, "role_session_name", {u"session"_s});
        add(8, "duration_seconds", {u"900"_s, u"an hour"_s});
        add(8, "credential_process", {u"/bin/cred --a 'b c' \"d\\\"e\""_s, u"cred 'open"_s, u"cred ''"_s});
        if (below(8) == 0) {
            const bool named = below(2);
            add(1 + below(20) / 18, "sso_account_id", {u"111122223333"_s});
            add(1 + below(20) / 18, "sso_role_name", {u"Audit"_s});
            add(named ? 1 : 12, "sso_session", {u"s"_s, u"s"_s, u"t"_s});
            add(named ? 8 : 1, "sso_start_url", {u"https://x.awsapps.com/start"_s});
            add(named ? 8 : 1, "sso_region", {u"eu-west-1"_s});
        }
        add(16, "web_identity_token_file", {u"/token"_s});
        add(10, "s3", {u"\n  addressing_style = path\n  x = y"_s});
        add(10, "output", {u"json\n  more"_s});
        return made;
    }

    QRandomGenerator m_random;
};

QByteArray inputOf(const Case& each)
{
    json::Writer writer(json::Writer::Style::Compact);
    const auto text = [&writer](const std::optional<QString>& value) { value ? writer.string(*value) : writer.null(); };
    const auto bytes = [](const std::optional<QByteArray>& value) {
        return value ? std::optional(QString::fromUtf8(*value)) : std::nullopt;
    };
    writer.beginObject().key(u"config");
    // fromUtf8() drops a byte order mark.
    const auto withMark = [&](const std::optional<QByteArray>& value) {
        auto made = bytes(value);
        if (made && value->startsWith("\xef\xbb\xbf") && !made->startsWith(QChar(0xfeff)))
            made->prepend(QChar(0xfeff));
        return made;
    };
    text(withMark(each.config));
    writer.key(u"credentials");
    text(withMark(each.credentials));
    writer.key(u"profile");
    text(each.profile);
    writer.key(u"environment").beginObject();
    for (const auto& [name, value] : each.environment)
        writer.key(name).string(value);
    writer.endObject().endObject();
    return writer.result();
}

QString outputOf(const Case& each)
{
    const auto resolved = resolve(each);
    if (!resolved)
        return u"error: "_s + textOf(resolved.error().kind);
    QString secrets;
    if (const auto* keys = std::get_if<aws::StaticSource>(&resolved->plan.source); keys && resolved->plan.roles.empty())
        secrets = QString::fromUtf8(keys->credentials.secretAccessKey.view()) + u" / "_s
            + QString::fromUtf8(keys->credentials.sessionToken.view());
    else
        secrets = u" / "_s;
    return u"%1 / %2 / %3"_s.arg(textOf(resolved->plan), secrets, resolved->settings.region.text());
}

} // namespace

class TestCredentialPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void settings_data();
    void settings();
    void endpoints_data();
    void endpoints();
    void explicitProfileSkipsTheEnvironment();
    void errorsNameTheirPlace();
    void loginSession();
    void containersAndInstances();
    void likeBotocore();
};

void TestCredentialPlan::settings_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* name, const QStringList& environment, const QString& profile,
                         const QString& result) { QTest::newRow(name) << environment << profile << result; };
    row("nothing", {}, {}, u"default / d-1"_s);
    row("profile", {}, u"a"_s, u"a / a-1"_s);
    row("environment", {u"AWS_PROFILE=a"_s}, {}, u"a / a-1"_s);
    row("first of two", {u"AWS_PROFILE=a"_s, u"AWS_DEFAULT_PROFILE=b"_s}, {}, u"a / a-1"_s);
    row("second of two", {u"AWS_DEFAULT_PROFILE=b"_s}, {}, u"b / "_s);
    row("option wins", {u"AWS_PROFILE=b"_s}, u"a"_s, u"a / a-1"_s);
    row("Region of the environment", {u"AWS_REGION=e-1"_s, u"AWS_DEFAULT_REGION=e-2"_s}, u"a"_s, u"a / e-1"_s);
    row("older variable", {u"AWS_DEFAULT_REGION=e-2"_s}, u"a"_s, u"a / e-2"_s);
    row("empty variables", {u"AWS_PROFILE="_s, u"AWS_REGION="_s}, {}, u"default / d-1"_s);
    row("no such profile", {u"AWS_PROFILE=z"_s}, {}, u"there is no profile 'z'"_s);
}

void TestCredentialPlan::settings()
{
    QFETCH(QStringList, environment);
    QFETCH(QString, profile);
    Case each{"[default]\nregion = d-1\n[profile a]\nregion = a-1\n[profile b]\n", {}, {}, {}};
    for (const auto& variable : environment)
        each.environment[variable.section(u'=', 0, 0)] = variable.section(u'=', 1);
    const auto shared = sharedOf(each);
    QVERIFY(shared);
    const auto settings = aws::resolveSettings({profile.isEmpty() ? std::nullopt : std::optional(profile), {}, {}, {}},
        environmentOf(each.environment), *shared);
    const auto result
        = settings ? QString(settings->profile + u" / "_s + settings->region.text()) : settings.error().toText();
    QTEST(result, "result");
}

void TestCredentialPlan::endpoints_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* name, const QStringList& environment, const QString& option,
                         const QString& result) { QTest::newRow(name) << environment << option << result; };
    const auto own = u"AWS_ENDPOINT_URL_MACIE2=https://env-own"_s;
    const auto all = u"AWS_ENDPOINT_URL=https://env"_s;
    row("services block", {}, {}, u"https://block / https://profile"_s);
    row("environment", {all}, {}, u"https://env / https://env"_s);
    row("environment of the service", {all, own}, {}, u"https://env-own / https://env"_s);
    row("option", {all, own}, u"https://option"_s, u"https://option / https://env"_s);
    row("turned off", {all, own, u"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true"_s}, {}, u" / "_s);
    row("turned off but for the option", {all, u"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true"_s}, u"https://o"_s,
        u"https://o / "_s);
}

void TestCredentialPlan::endpoints()
{
    QFETCH(QStringList, environment);
    QFETCH(QString, option);
    Case each{"[default]\nendpoint_url = https://profile\nservices = s\nuse_fips_endpoint = True\nca_bundle = /ca\n"
              "[services s]\nmacie2 =\n  endpoint_url = https://block\n",
        {}, {}, {}};
    for (const auto& variable : environment)
        each.environment[variable.section(u'=', 0, 0)] = variable.section(u'=', 1);
    const auto shared = sharedOf(each);
    QVERIFY(shared);
    const auto settings = aws::resolveSettings({{}, {}, option.isEmpty() ? std::nullopt : std::optional(option), {}},
        environmentOf(each.environment), *shared);
    QVERIFY(settings);
    QTEST(QString(settings->macieUrl + u" / "_s + settings->stsUrl), "result");
    QVERIFY(settings->fips);
    QVERIFY(!settings->dualStack);
    QCOMPARE(settings->caBundle, u"/ca"_s);

    each.config = "[default]\nservices = none\n";
    const auto missing = resolve({each.config, {}, {}, {}});
    QVERIFY(!missing);
    QCOMPARE(
        missing.error().toText(), u"config:2: there is no section [services none], which profile 'default' names"_s);
}

void TestCredentialPlan::explicitProfileSkipsTheEnvironment()
{
    Case each{{}, "[a]\naws_access_key_id = AKA\naws_secret_access_key = s\n",
        {{u"AWS_ACCESS_KEY_ID"_s, u"AKENV"_s}, {u"AWS_SECRET_ACCESS_KEY"_s, u"t"_s},
            {u"AWS_CREDENTIAL_EXPIRATION"_s, u"2026-01-02T03:04:05Z"_s}},
        {}};
    each.environment[u"AWS_PROFILE"_s] = u"a"_s;
    auto resolved = resolve(each);
    QVERIFY(resolved);
    QCOMPARE(textOf(resolved->plan), u"AKENV"_s);
    const auto& keys = std::get<aws::StaticSource>(resolved->plan.source).credentials;
    QVERIFY(keys.expiration);
    QCOMPARE(job::isoInstant(*keys.expiration), u"2026-01-02T03:04:05Z"_s);

    each.profile = u"a"_s;
    resolved = resolve(each);
    QVERIFY(resolved);
    QCOMPARE(textOf(resolved->plan), u"AKA"_s);
}

void TestCredentialPlan::errorsNameTheirPlace()
{
    const auto errorOf = [](const QByteArray& config) {
        const auto resolved = resolve({config, {}, {}, u"a"_s});
        return resolved ? u"none"_s : resolved.error().toText();
    };
    QCOMPARE(errorOf("[profile a]\n\nrole_arn = r\n"),
        u"config:3: profile 'a' has a role_arn, but neither source_profile nor credential_source"_s);
    QCOMPARE(errorOf("[profile a]\nrole_arn = r\nsource_profile = b\n[profile b]\nrole_arn = r\nsource_profile = a\n"),
        u"config:6: the source profiles go in a circle: a > b > a"_s);
    QCOMPARE(errorOf("[profile a]\naws_access_key_id = AKIDEXAMPLE\n"),
        u"config:2: aws_access_key_id without aws_secret_access_key"_s);
    QVERIFY(
        errorOf("[profile a]\nrole_arn = r\nsource_profile = z\n").startsWith(u"config:3: there is no profile 'z'"));
    QVERIFY(errorOf("[profile a]\ncredential_process = 'x\n").startsWith(u"config:2: credential_process"));
}

void TestCredentialPlan::loginSession()
{
    auto resolved = resolve({"[profile a]\nlogin_session = arn:x\ncredential_process = c\n", {}, {}, u"a"_s});
    QVERIFY(resolved);
    QCOMPARE(textOf(resolved->plan), u"login session"_s);
    resolved = resolve({"[profile a]\nlogin_session = arn:x\n",
        "[a]\naws_access_key_id = AKA\naws_secret_access_key = s\n", {}, u"a"_s});
    QVERIFY(resolved);
    QCOMPARE(textOf(resolved->plan), u"AKA"_s);
}

void TestCredentialPlan::containersAndInstances()
{
    const auto urlOf = [](const Variables& variables, bool isInstance, const QByteArray& config = {}) {
        const auto parsed = aws::parseConfig(config, u"config"_s);
        const auto plan = aws::planCredentials(
            u"a"_s, !config.isEmpty(), environmentOf(variables), aws::mergeShared(*parsed, {}), isInstance);
        if (!plan)
            return u"none"_s;
        if (const auto* container = std::get_if<aws::ContainerSource>(&plan->source))
            return container->url;
        return std::get<aws::InstanceSource>(plan->source).url;
    };
    const auto relative = std::pair(u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"_s, u"/x?id=1"_s);
    const auto full = std::pair(u"AWS_CONTAINER_CREDENTIALS_FULL_URI"_s, u"http://localhost/y"_s);
    const auto off = std::pair(u"AWS_EC2_METADATA_DISABLED"_s, u"True"_s);
    QCOMPARE(urlOf({relative, full}, true), u"http://169.254.170.2/x?id=1"_s);
    QCOMPARE(urlOf({full}, true), u"http://localhost/y"_s);
    QCOMPARE(urlOf({}, true), u"http://169.254.169.254"_s);
    QCOMPARE(urlOf({}, false), u"none"_s);
    QCOMPARE(urlOf({off}, true), u"none"_s);
    QCOMPARE(urlOf({{u"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"_s, u"ipv6"_s}}, true), u"http://[fd00:ec2::254]"_s);
    const QByteArray role = "[profile a]\nrole_arn = r\ncredential_source = Ec2InstanceMetadata\n";
    QCOMPARE(urlOf({{u"AWS_EC2_METADATA_SERVICE_ENDPOINT"_s, u"http://localhost:1"_s}}, false, role),
        u"http://localhost:1"_s);
}

void TestCredentialPlan::likeBotocore()
{
    constexpr int count = 1000;
    QProcess python;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PYTHONUTF8"_s, u"1"_s);
    environment.insert(u"BOTO_CONFIG"_s, u"/nonexistent"_s);
    python.setProcessEnvironment(environment);
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(JOBSCOPE_TEST_DATA "/aws/resolve_with_botocore.py")});
    if (!python.waitForStarted())
        QSKIP("/usr/bin/python3 is not here");

    Cases cases(20261122);
    QList<QByteArray> inputs;
    QStringList ours;
    for (int i = 0; i < count; ++i) {
        const auto each = cases.next();
        inputs += inputOf(each);
        ours += outputOf(each);
        python.write(inputs.last() + '\n');
    }
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(100'000));
    const auto complaints = python.readAllStandardError();
    if (complaints.contains("No module named 'botocore'"))
        QSKIP("botocore is not here");
    QVERIFY2(python.exitCode() == 0, complaints.constData());

    std::map<QString, int> kinds;
    for (int i = 0; i < count; ++i) {
        const auto answer = json::Document::parse(python.readLine().trimmed());
        QVERIFY(answer);
        const auto member = [&answer](QStringView name) {
            const auto value = answer->root().member(name);
            return value ? value->toString() : QString();
        };
        const auto error = member(u"error");
        const auto theirs = error.isEmpty()
            ? u"%1 / %2 / %3 / %4"_s.arg(member(u"key"), member(u"secret"), member(u"token"), member(u"region"))
            : QString(u"error: "_s + error);
        if (theirs != ours[i])
            QFAIL(QByteArray(inputs[i] + "\nours:   " + ours[i].toUtf8() + "\ntheirs: " + theirs.toUtf8()).constData());
        ++kinds[error.isEmpty() ? member(u"key").section(u' ', 0, 0).left(4) : error];
    }
    // The generator still reaches every kind of ending.
    for (const auto& kind : {u"AKCO"_s, u"AKFI"_s, u"AKEN"_s, u"role"_s, u"proc"_s, u"sso"_s, u"web"_s, u"cont"_s,
             u"ConfigParseError"_s, u"ProfileNotFound"_s, u"PartialCredentialsError"_s, u"InvalidConfigError"_s,
             u"InfiniteLoopConfigError"_s, u"NoCredentials"_s, u"CredentialRetrievalError"_s, u"ValueError"_s})
        QVERIFY2(kinds[kind] >= 2, qPrintable(u"%1: %2 cases"_s.arg(kind).arg(kinds[kind])));
}

JOBSCOPE_TEST_MAIN(TestCredentialPlan)

#include "tst_credentialplan.moc"
