// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/connections.h"
#include "session/systemclock.h"
#include "storage/savedconnections.h"
#include "storage/snapshots.h"
#include "support/fakeconnections.h"
#include "support/jobfactory.h"
#include "support/net/fixture.h"
#include "support/testmain.h"
#include "ui/connections/connectioncontroller.h"
#include "ui/connections/windowprompter.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QAction>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace jobscope;

/** The window, the adapters and the stand-in for AWS together: what main() puts together, but the keychain. */
class TestAwsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectsListsAndKeeps();
};

void TestAwsWindow::connectsListsAndKeeps()
{
    const QTemporaryDir folder;
    test::TestServer server(test::Connection::pki());
    test::AwsStandIn standIn;
    standIn.mfaCode = "135790";
    for (int i = 0; i < 9; ++i)
        standIn.jobs += test::detailsJson(u"%1"_s.arg(i, 32, 10, QLatin1Char('0')));
    server.setHandler(standIn.handler());
    const auto write = [&folder](const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    };
    const auto keys = test::AwsStandIn::longLived();
    write(u"ca.pem"_s, test::Connection::pki().authorityPem);
    QProcessEnvironment environment;
    environment.insert(u"AWS_CONFIG_FILE"_s,
        write(u"config"_s,
            "[profile work]\nregion = eu-central-1\nrole_arn = arn:aws:iam::111122223333:role/audit\nsource_profile = "
            "base\n"
            "mfa_serial = arn:mfa\nendpoint_url = "
                + server.url() + "\nca_bundle = " + folder.filePath(u"ca.pem"_s).toUtf8() + '\n'));
    environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s,
        write(u"credentials"_s,
            "[base]\naws_access_key_id = " + keys.accessKeyId
                + "\naws_secret_access_key = " + keys.secretAccessKey.view().toByteArray() + '\n'));

    const QString kept = folder.filePath(u"kept"_s);
    {
        test::WindowFixture f;
        const session::SystemClock clock;
        session::SystemTicker ticker;
        ui::WindowPrompter prompter;
        aws::Connections catalog(environment, clock, ticker, &prompter);
        test::FakeKeychain keychain;
        storage::SavedConnections saved(kept + u"/connections.json"_s);
        storage::Snapshots snapshots(kept + u"/snapshots"_s);
        session::ConnectionDesk desk({catalog, saved, keychain, f.session});
        session::SnapshotKeeper keeper(f.session, snapshots);
        new ui::ConnectionController({*f.window, f.session, desk, keeper, f.language});
        prompter.setWindow(f.window.get());
        desk.load();
        f.show();
        const QString id = desk.put({{}, u"prod"_s, 2, ports::ConnectionKind::Profile, u"work"_s, {}}, {},
            session::ConnectionDesk::KeyPlace::Keychain);
        QCOMPARE(server.openConnections(), 0);
        QVERIFY(server.received().isEmpty());

        desk.open(id);
        QTRY_VERIFY(f.find<QLineEdit>("mfaCode"));
        QTest::keyClicks(f.find<QLineEdit>("mfaCode"), u"135790"_s);
        f.find<QDialog>("mfaDialog")->accept();
        QTRY_VERIFY_WITH_TIMEOUT(f.session.count() == 9 && !f.session.isBusy(), 20'000);
        QVERIFY2(!f.window->messages().isVisible(), qPrintable(f.window->messages().message().where));
        for (int row = 0; row < 9; ++row) {
            QCOMPARE(f.session.at(row).state, session::DetailState::Loaded);
            QCOMPARE(f.session.at(row).job.answer.bytes, standIn.jobs[row]);
        }
        QVERIFY(f.find<QToolButton>("connectionButton")->text().contains(u"eu-central-1"_s));
        QTRY_COMPARE(snapshots.list().found.size(), size_t{1});

        // Later: nothing answers, what was loaded stays, and the snapshot opens.
        server.setFault([](const test::Received&, test::TestServer::Reply reply) {
            reply.send(403, test::errorBody("no"), {{"x-amzn-ErrorType", "AccessDeniedException"}});
        });
        f.window->actions().refresh->trigger();
        QTRY_VERIFY(f.window->messages().isVisible());
        QCOMPARE(f.session.count(), 9);
        // Where results are kept is asked beside the list.
        QTRY_VERIFY(!f.session.isBusy() && !f.session.lookUpState(session::LookUp::Named, 0).isBusy);
        const auto asked = server.received().size();
        f.session.openSource(*snapshots.open(job::AccountId(u"111122223333"_s), job::Region(u"eu-central-1"_s)));
        QTRY_VERIFY(f.find<QToolButton>("connectionButton")->text().startsWith(u"Snapshot"_s));
        QTRY_VERIFY(!f.session.isBusy());
        QCOMPARE(f.session.count(), 9);
        QCOMPARE(f.session.at(4).job.answer.bytes, standIn.jobs[4]);
        QVERIFY(!f.session.at(4).job.answer.requestId.isEmpty());
        QCOMPARE(server.received().size(), asked);
    }
    int files = 0;
    QDirIterator walk(kept, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        ++files;
        QCOMPARE(QFile::permissions(file) & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
    }
    QCOMPARE(files, 2);
}

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestAwsWindow)

#include "tst_aws.moc"
