// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/connections.h"
#include "keychain/systemkeychain.h"
#include "session/rememberingprompter.h"
#include "session/systemclock.h"
#include "storage/confirmedcommands.h"
#include "storage/savedconnections.h"
#include "storage/snapshots.h"
#include "support/jobfactory.h"
#include "support/net/fixture.h"
#include "support/testmain.h"
#include "ui/connections/connectioncontroller.h"
#include "ui/connections/windowprompter.h"
#include "ui/mainwindow/reportdialog.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::ConnectionKind;
using session::ConnectionDesk;

namespace {

const auto s_service = u"jobscope-test-secrets"_s;
const QByteArray s_typed = "planted/typed+secret";
const QByteArray s_printed = "planted/printed+secret";
const QByteArray s_code = "planted-code";

QByteArray s_log;

void record(QtMsgType, const QMessageLogContext&, const QString& message)
{
    s_log += message.toUtf8() + '\n';
}

struct Ran {
    int code = -1;
    QByteArray output; //!< both channels
};

/** Lets the event loop turn, in which the server answers. */
Ran run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

/** All that main() puts together, with the keychain of this machine. */
struct Program {
    explicit Program(const QProcessEnvironment& environment)
        : prompter(window, confirmed)
        , catalog(environment, clock, ticker, &prompter)
        , keychain(s_service, ticker)
        , desk({catalog, saved, keychain, f.session})
        , keeper(f.session, snapshots)
    {
        new ui::ConnectionController({*f.window, f.session, desk, keeper, f.language});
        window.setWindow(f.window.get());
        QObject::connect(&desk, &ConnectionDesk::failed, &desk,
            [](const session::ErrorWords& words) { s_log += "failed: " + words.where.toUtf8() + '\n'; });
        desk.load();
        f.show();
    }

    /** What the window shows. */
    QByteArray words() const
    {
        QByteArray all;
        for (const auto* label : f.window->findChildren<QLabel*>())
            all += label->text().toUtf8() + '\n';
        for (const auto* field : f.window->findChildren<QLineEdit*>())
            all += field->text().toUtf8() + '\n';
        return all;
    }

    const QString home = QDir::homePath();
    test::WindowFixture f{ui::ThemeChoice::Light, home + u"/settings.ini"_s};
    const session::SystemClock clock;
    session::SystemTicker ticker;
    ui::WindowPrompter window;
    storage::ConfirmedCommands confirmed{storage::ConfirmedCommands::usualFile()};
    session::RememberingPrompter prompter;
    aws::Connections catalog;
    keychain::SystemKeychain keychain;
    storage::SavedConnections saved{home + u"/kept/connections.json"_s};
    storage::Snapshots snapshots{home + u"/kept/snapshots"_s};
    ConnectionDesk desk;
    session::SnapshotKeeper keeper;
};

} // namespace

/**
 * Plants secrets in each place that keys come from, works with them as a person does over two runs, and looks for them
 * wherever they should not be. Run by with-keyring: the home folder is new, the keyring a real one.
 */
class TestSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstRun();
    void laterRun();
    void commandLine();
    void cleanupTestCase();
    void nothingIsLeft();

private:
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(m_sources.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }
    bool loads(Program& program)
    {
        return QTest::qWaitFor([&] { return program.f.session.count() == 3 && !program.f.session.isBusy(); }, 20'000);
    }

    QTemporaryDir m_sources; //!< where secrets are meant to be
    QProcessEnvironment m_environment;
    std::unique_ptr<test::TestServer> m_server;
    test::AwsStandIn m_standIn;
    bool m_mayDump = false; //!< a program started by this one, unless it forbids that itself
    QByteArray m_seen; //!< everything that came to light but for files
};

void TestSecrets::initTestCase()
{
    QVERIFY2(QDir::homePath().startsWith(u"/tmp/keyring."), "run this by with-keyring");
    QStandardPaths::setTestModeEnabled(false); // the program started besides knows nothing of it
    qInstallMessageHandler(record);
    QLoggingCategory::setFilterRules(u"jobscope.*=true\nqt.network.*=true"_s);
    rlimit core{};
    getrlimit(RLIMIT_CORE, &core);
    core.rlim_cur = core.rlim_max;
    m_mayDump = setrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur > 0;
    m_server = std::make_unique<test::TestServer>(test::Connection::pki());
    m_server->setHandler(m_standIn.handler());
    m_standIn.mfaCode = s_code;
    for (int i = 0; i < 3; ++i)
        m_standIn.jobs += test::detailsJson(u"%1"_s.arg(i, 32, 10, QLatin1Char('0')));
    m_standIn.keys["AKIDTYPED"] = {"AKIDTYPED", ports::SecureBytes(s_typed), {}, {}};
    m_standIn.keys["AKIDPRINTED"] = {"AKIDPRINTED", ports::SecureBytes(s_printed), {}, {}};

    write(u"ca.pem"_s, test::Connection::pki().authorityPem);
    // It also tells what it and the program that started it were called with. Others of this machine are not ours.
    write(u"program"_s,
        "#!/bin/sh\ncat /proc/$$/cmdline /proc/$PPID/cmdline >> " + m_sources.filePath(u"argv"_s).toUtf8()
            + "\nulimit -c > " + m_sources.filePath(u"core"_s).toUtf8() + R"(
echo '{"Version":1,"AccessKeyId":"AKIDPRINTED","SecretAccessKey":")"
            + s_printed + "\"}'\n");
    QFile::setPermissions(m_sources.filePath(u"program"_s), QFile::ReadOwner | QFile::ExeOwner);
    write(u"config"_s,
        "[profile role]\nregion = eu-central-1\nrole_arn = arn:aws:iam::111122223333:role/audit\nsource_profile = base"
        "\nmfa_serial = arn:mfa\n[profile program]\nregion = eu-central-1\ncredential_process = "
            + m_sources.filePath(u"program"_s).toUtf8() + '\n');
    const auto base = test::AwsStandIn::longLived();
    write(u"credentials"_s,
        "[base]\naws_access_key_id = " + base.accessKeyId
            + "\naws_secret_access_key = " + base.secretAccessKey.view().toByteArray() + '\n');
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"AWS_CONFIG_FILE"_s, m_sources.filePath(u"config"_s));
    m_environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, m_sources.filePath(u"credentials"_s));
    m_environment.insert(u"AWS_ENDPOINT_URL"_s, QString::fromLatin1(m_server->url()));
    m_environment.insert(u"AWS_CA_BUNDLE"_s, m_sources.filePath(u"ca.pem"_s));
}

void TestSecrets::firstRun()
{
    Program program(m_environment);
    ConnectionDesk& desk = program.desk;
    const QString byKey = desk.put({{}, u"by key"_s, 1, ConnectionKind::AccessKey, {}, u"eu-central-1"_s},
        ports::AccessKey{u"AKIDTYPED"_s, ports::SecureBytes(s_typed), {}}, ConnectionDesk::KeyPlace::Keychain);
    desk.open(byKey);
    QVERIFY2(loads(program), s_log.constData());

    const QString byRole
        = desk.put({{}, u"role"_s, 2, ConnectionKind::Profile, u"role"_s, {}}, {}, ConnectionDesk::KeyPlace::Keychain);
    desk.open(byRole);
    QTRY_VERIFY(program.f.find<QLineEdit>("mfaCode"));
    QTest::keyClicks(program.f.find<QLineEdit>("mfaCode"), QString::fromLatin1(s_code));
    program.f.find<QDialog>("mfaDialog")->accept();
    QTRY_COMPARE(program.f.session.sourceInfo()->name, u"role"_s);
    QVERIFY2(loads(program), s_log.constData());

    const QString byProgram = desk.put(
        {{}, u"program"_s, 3, ConnectionKind::Profile, u"program"_s, {}}, {}, ConnectionDesk::KeyPlace::Keychain);
    desk.open(byProgram);
    QTRY_VERIFY(program.f.find<QDialog>("commandDialog"));
    program.f.find<QDialog>("commandDialog")->accept();
    QTRY_COMPARE(program.f.session.sourceInfo()->name, u"program"_s);
    QVERIFY2(loads(program), s_log.constData());
    QTRY_COMPARE(program.snapshots.list().found.size(), size_t{1});

    program.f.window->actions().exportReport->trigger();
    auto* report = program.f.window->findChild<ui::ReportDialog*>();
    QVERIFY(report);
    QSignalSpy written(report, &ui::ReportDialog::saved);
    report->write(QDir::homePath() + u"/window.pdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 30'000);

    // The keyring has it, and shows it to other programs of the same person.
    const Ran tool = run(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, s_service}, m_environment);
    QVERIFY2(tool.output.contains(byKey.toUtf8()), tool.output.constData());
    QVERIFY2(tool.output.contains(QByteArray("AKIDTYPED\n" + s_typed).toBase64()), tool.output.constData());

    // What goes wrong has details, and no secrets in them.
    m_server->addFault([](const test::Received&, test::TestServer::Reply reply) {
        reply.send(403, test::errorBody("The request signature we calculated does not match"),
            {{"x-amzn-ErrorType", "InvalidSignatureException"}, {"x-amzn-RequestId", "1"}});
    });
    program.f.window->actions().refresh->trigger();
    QTRY_VERIFY(program.f.window->messages().isVisible());
    m_seen += program.f.window->messages().message().where.toUtf8() + program.words();
    program.f.window->close();
}

void TestSecrets::laterRun()
{
    Program program(m_environment);
    QCOMPARE(program.desk.connections().size(), size_t{3});
    // Out of the keyring: nobody types it again.
    program.desk.open(program.desk.connections()[0].id);
    QVERIFY2(loads(program), s_log.constData());
    QCOMPARE(program.f.session.sourceInfo()->name, u"by key"_s);
    QVERIFY(m_server->received().last().header("Authorization").contains("AKIDTYPED"));
    // Allowed once for all.
    program.desk.open(program.desk.connections()[2].id);
    QTRY_COMPARE(program.f.session.sourceInfo()->name, u"program"_s);
    QVERIFY2(loads(program), s_log.constData());
    m_seen += program.words();
}

void TestSecrets::commandLine()
{
    auto environment = m_environment;
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    for (const auto& ending : {u"html"_s, u"pdf"_s}) {
        const Ran ran = run(QStringLiteral(JOBSCOPE_CLI),
            {u"report"_s, u"--profile"_s, u"program"_s, u"--output"_s, QDir::homePath() + u"/report."_s + ending},
            environment);
        QVERIFY2(ran.code == 0, ran.output.constData());
        m_seen += ran.output;
    }
    const Ran all = run(QStringLiteral(JOBSCOPE_CLI),
        {u"list"_s, u"--profile"_s, u"program"_s, u"--json"_s, u"--details"_s}, environment);
    QVERIFY2(all.code == 0, all.output.constData());
    m_seen += all.output;
    if (m_mayDump) {
        QFile core(m_sources.filePath(u"core"_s));
        QVERIFY(core.open(QFile::ReadOnly));
        QCOMPARE(core.readAll().trimmed(), QByteArray("0"));
    }
    // Text in a PDF is compressed.
    if (!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        for (const auto& name : {u"window"_s, u"report"_s})
            m_seen += run(u"pdftotext"_s, {QDir::homePath() + u'/' + name + u".pdf"_s, u"-"_s}, environment).output;
    }
}

void TestSecrets::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
}

void TestSecrets::nothingIsLeft()
{
    QVERIFY2(s_log.contains("ListClassificationJobs"), "the log of calls is not there to be searched");
    QFile argv(m_sources.filePath(u"argv"_s));
    QVERIFY(argv.open(QFile::ReadOnly));
    const QByteArray called = argv.readAll();
    QVERIFY2(called.contains("report.pdf") && called.contains("tst_ui_secrets"), "no arguments to be searched");
    std::vector<std::pair<QString, QByteArray>> places{
        {u"the log"_s, s_log}, {u"what was shown"_s, m_seen}, {u"command lines"_s, called}};
    QStringList names;
    QDirIterator walk(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QFile::ReadOnly));
        names += walk.fileName();
        places.emplace_back(walk.filePath(), file.readAll());
    }
    for (const auto& name :
        {u"connections.json"_s, u"confirmed-commands.json"_s, u"111122223333_eu-central-1.snapshot"_s,
            u"settings.ini"_s, u"window.pdf"_s, u"report.pdf"_s, u"report.html"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY2(names.filter(u".keyring"_s).size() > 0, "the keyring is not below the home folder");
    const QByteArray base = test::AwsStandIn::longLived().secretAccessKey.view().toByteArray();
    for (const QByteArray& planted : {s_typed, s_printed, base, QByteArray("role-secret-"), QByteArray("role-token"),
             s_code, QByteArray("Signature=")})
        for (const QByteArray& form : {planted, planted.toBase64(), planted.toPercentEncoding(), planted.toHex()})
            for (const auto& [place, text] : places)
                QVERIFY2(!text.contains(form), qPrintable(place + u": "_s + QString::fromUtf8(planted)));
}

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestSecrets)

#include "tst_secrets.moc"
