// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/deadlinecalendar.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

job::Instant at(const QString& text)
{
    return job::parseInstant(text, job::InstantForm::Lenient)->at;
}

/** Folded lines put together again (RFC 5545 §3.1). */
QStringList linesOf(const QByteArray& file)
{
    return QString::fromUtf8(QByteArray(file).replace("\r\n ", "")).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

class TestDeadlineCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void oneEventADeadline()
    {
        const QByteArray file
            = report::deadlineCalendar({{u"a@x"_s, at(u"2026-12-01T10:00:00.5Z"_s), u"first"_s, u"why"_s},
                                           {u"b@x"_s, at(u"2026-12-02T00:00:00Z"_s), u"second"_s, {}}},
                at(u"2026-11-23T09:08:07Z"_s));
        const QStringList lines = linesOf(file);
        QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
        QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
        QCOMPARE(lines.filter(u"BEGIN:VEVENT"_s).size(), 2);
        QCOMPARE(
            lines.filter(u"DTSTART:"_s), QStringList({u"DTSTART:20261201T100000Z"_s, u"DTSTART:20261202T000000Z"_s}));
        QCOMPARE(lines.filter(u"DTSTAMP:"_s).first(), u"DTSTAMP:20261123T090807Z"_s);
        QCOMPARE(lines.filter(u"TRIGGER"_s).mid(0, 2), QStringList({u"TRIGGER:-P7D"_s, u"TRIGGER:-P1D"_s}));
        QVERIFY(file.endsWith("\r\n"));
        QCOMPARE(file.count('\n'), file.count("\r\n"));
    }

    void hostileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("line");
        QTest::newRow("separators") << u"a,b;c\\d"_s << u"SUMMARY:a\\,b\\;c\\\\d"_s;
        QTest::newRow("another event") << u"x\r\nEND:VEVENT"_s << u"SUMMARY:x\\nEND:VEVENT"_s;
        QTest::newRow("control characters") << u"a\u0007\u007fb"_s << u"SUMMARY:ab"_s;
        QTest::newRow("long") << QString(300, u'x') << QString(u"SUMMARY:"_s + QString(300, u'x'));
        QTest::newRow("long, of several bytes")
            << u"😀ß漢"_s.repeated(60) << QString(u"SUMMARY:"_s + u"😀ß漢"_s.repeated(60));
    }

    void hostileNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, line);
        const QByteArray file = report::deadlineCalendar({{u"a"_s, {}, name, {}}}, {});
        QVERIFY2(linesOf(file).contains(line), file.constData());
        QCOMPARE(linesOf(file).filter(u"END:VEVENT"_s).indexOf(u"END:VEVENT"_s),
            linesOf(file).filter(u"END:VEVENT"_s).size() - 1);
        for (const QByteArray& each : file.split('\n')) {
            QVERIFY2(each.size() <= 76, each.constData()); // with the CR
            QVERIFY(QString::fromUtf8(each).toUtf8() == each); // no character is torn
        }
    }
};

JOBSCOPE_TEST_MAIN(TestDeadlineCalendar)

#include "tst_deadlinecalendar.moc"
