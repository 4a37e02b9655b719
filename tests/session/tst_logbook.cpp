// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/logbook.h"

#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace jobscope;
using session::LogBook;
using session::LogLevel;

Q_LOGGING_CATEGORY(callLog, "jobscope.test.calls", QtWarningMsg)

namespace {

QStringList textsOf(const LogBook& book)
{
    QCoreApplication::processEvents();
    QStringList texts;
    for (const session::LogLine& line : book.lines())
        texts += line.text;
    return texts;
}

} // namespace

class TestLogBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void cleanup() { QLoggingCategory::setFilterRules({}); }

    void aLineSaysWhenAndWhat()
    {
        const test::FakeClock clock;
        QByteArrayList sunk;
        LogBook book(clock, [&sunk](const QByteArray& line) { sunk += line; });
        book.take(QtInfoMsg, "jobscope.aws.calls", u"ListBuckets \u202Eevil\nsecond token=abc"_s);
        QCOMPARE(textsOf(book).size(), 1);
        const QString line = book.lines().front().text;
        QVERIFY2(line.startsWith(u"2026-08-30T12:00:00Z info jobscope.aws.calls ListBuckets "_s), qPrintable(line));
        QVERIFY(!line.contains(QChar(0x202E)) && !line.contains(u'\n') && !line.contains(u"abc"_s));
        QVERIFY(!book.lines().front().isWarning);
        QCOMPARE(sunk, QByteArrayList{line.toUtf8() + '\n'});
    }

    void takesWhatTheLevelSays_data()
    {
        QTest::addColumn<LogLevel>("level");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << LogLevel::Nothing << QStringList();
        QTest::newRow("warnings") << LogLevel::Warnings << QStringList{u"careful"_s};
        QTest::newRow("calls") << LogLevel::Calls << QStringList{u"called"_s, u"careful"_s};
    }

    void takesWhatTheLevelSays()
    {
        QFETCH(LogLevel, level);
        QFETCH(QStringList, words);
        const test::FakeClock clock;
        LogBook book(clock);
        book.install();
        book.setLevel(level);
        // A warning goes on to where it went before, too.
        QTest::ignoreMessage(QtWarningMsg, "careful");
        qCInfo(callLog) << "called";
        qCDebug(callLog) << "details";
        qCWarning(callLog) << "careful";
        const QStringList lines = textsOf(book);
        QCOMPARE(lines.size(), words.size());
        for (qsizetype i = 0; i < words.size(); ++i)
            QVERIFY2(lines[i].endsWith(words[i]), qPrintable(lines[i]));
        QCOMPARE(!book.lines().empty() && book.lines().back().isWarning, level != LogLevel::Nothing);
    }

    void nothingComesOnceItIsGone()
    {
        const test::FakeClock clock;
        QByteArrayList sunk;
        {
            LogBook book(clock, [&sunk](const QByteArray& line) { sunk += line; });
            book.install();
        }
        QTest::ignoreMessage(QtWarningMsg, "after");
        qCWarning(callLog) << "after";
        QVERIFY(sunk.isEmpty());
    }

    void keepsTheLastLines()
    {
        const test::FakeClock clock;
        LogBook book(clock);
        QSignalSpy added(&book, &LogBook::lineAdded);
        QSignalSpy cleared(&book, &LogBook::cleared);
        const int count = int(LogBook::mostLines) + 10;
        for (int i = 0; i < count; ++i)
            book.take(QtInfoMsg, "a", QString::number(i));
        const QStringList lines = textsOf(book);
        QCOMPARE(lines.size(), qsizetype(LogBook::mostLines));
        QVERIFY(lines.front().endsWith(u" 10"_s));
        QCOMPARE(added.count(), count);
        book.clear();
        QCOMPARE(cleared.count(), 1);
        QVERIFY(textsOf(book).isEmpty());
    }

    void takesLinesOfAllThreads()
    {
        const test::FakeClock clock;
        QByteArrayList sunk;
        LogBook book(clock, [&sunk](const QByteArray& line) { sunk += line; });
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&book] {
                for (int line = 0; line < 100; ++line)
                    book.take(QtInfoMsg, "a", u"x"_s);
            });
        }
        threads.clear();
        QCOMPARE(textsOf(book).size(), 400);
        QCOMPARE(sunk.size(), 400);
    }
};

JOBSCOPE_TEST_MAIN(TestLogBook)
#include "tst_logbook.moc"
