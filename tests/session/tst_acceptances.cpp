// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/acceptancedesk.h"

#include "session/jobsession.h"
#include "support/fakeacceptancestore.h"
#include "support/fakeclock.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using explain::Acceptance;
using explain::CheckId;
using session::AcceptanceDesk;

/** What a person accepts of the findings. */
class TestAcceptances : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_store = {};
        m_session = std::make_unique<session::JobSession>(m_clock, m_ticker);
        QFile file(m_folder.filePath(u"jobs.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write('[' + paused(u"one"_s) + ',' + paused(u"two"_s) + ']');
        file.close();
        m_session->openFiles({file.fileName()});
        QTRY_COMPARE(m_session->count(), 2);
        m_desk = std::make_unique<AcceptanceDesk>(m_store, *m_session);
    }
    void cleanup()
    {
        m_desk.reset();
        m_session.reset();
    }

    void acceptsAndWithdraws()
    {
        QSignalSpy outdated(m_session.get(), &session::JobSession::explanationsOutdated);
        QVERIFY(!reasonOf(0) && !reasonOf(1));
        m_desk->accept({CheckId::PausedByMacie, u"one"_s, u"quota asked for"_s});
        QCOMPARE(outdated.size(), 1);
        QCOMPARE(reasonOf(0), u"quota asked for"_s);
        QVERIFY(!reasonOf(1));
        m_desk->accept({CheckId::PausedByMacie, u"one"_s, u"quota granted"_s});
        QCOMPARE(reasonOf(0), u"quota granted"_s);
        m_desk->accept({CheckId::PausedByMacie, {}, u"always"_s});
        QCOMPARE(reasonOf(0), u"quota granted"_s);
        QCOMPARE(reasonOf(1), u"always"_s);
        QCOMPARE(explain::readAcceptances(m_store.text)->size(), size_t{2});
        m_desk->withdraw(CheckId::PausedByMacie, m_session->at(0).job);
        QCOMPARE(reasonOf(0), u"always"_s);
        m_desk->withdraw(CheckId::PausedByMacie, m_session->at(0).job);
        QVERIFY(!reasonOf(0) && !reasonOf(1));
        QVERIFY(explain::readAcceptances(m_store.text)->empty());
    }

    void whatWasSaved()
    {
        m_store.text = R"([{"id":"paused-by-macie","jobId":"two","reason":"by hand"}])";
        m_desk->load();
        QVERIFY(!reasonOf(0));
        QCOMPARE(reasonOf(1), u"by hand"_s);
    }

    void whatCannotBeReadStays()
    {
        QSignalSpy failed(m_desk.get(), &AcceptanceDesk::failed);
        m_store.text = R"([{"id":"no such check","reason":"x"}])";
        const QByteArray before = m_store.text;
        m_desk->load();
        QCOMPARE(failed.size(), 1);
        const QString where = failed.front().front().value<session::ErrorWords>().where;
        QVERIFY2(where.contains(u"accepted.json"_s) && where.contains(u"/0/id"_s), qPrintable(where));
        m_desk->accept({CheckId::PausedByMacie, u"one"_s, u"why"_s});
        QCOMPARE(failed.size(), 2);
        QCOMPARE(m_store.text, before);
        QVERIFY(!reasonOf(0));
    }

    void whatCannotBeSavedIsNotAccepted()
    {
        QSignalSpy failed(m_desk.get(), &AcceptanceDesk::failed);
        m_store.error = ports::FileError{ports::FileErrorKind::CannotWrite, m_store.file(), {}};
        m_desk->accept({CheckId::PausedByMacie, u"one"_s, u"why"_s});
        QCOMPARE(failed.size(), 1);
        QVERIFY(!reasonOf(0));
    }

private:
    static QByteArray paused(const QString& id) { return test::detailsJson(id, R"("jobStatus":"PAUSED",)"); }

    std::optional<QString> reasonOf(int row) const
    {
        for (const explain::Finding& finding : m_session->explanation(row)->checks) {
            if (finding.id == CheckId::PausedByMacie)
                return finding.acceptedReason;
        }
        return u"no such finding"_s;
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    test::FakeTicker m_ticker{m_clock};
    test::FakeAcceptanceStore m_store;
    std::unique_ptr<session::JobSession> m_session;
    std::unique_ptr<AcceptanceDesk> m_desk;
};

JOBSCOPE_TEST_MAIN(TestAcceptances)
#include "tst_acceptances.moc"
