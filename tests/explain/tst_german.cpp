// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/language.h"
#include "explain/output.h"
#include "sample/sampleaccount.h"
#include "support/golden.h"
#include "support/jobs.h"
#include "support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace jobscope;
using namespace Qt::StringLiterals;

/** Explanations in German, read whole: sentences are put together from pieces, which no single text shows. */
class TestGerman : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void isThere();
    void numbers();
    void text_data();
    void text();

private:
    const explain::Language m_german{u"de"_s};
};

namespace {

explain::Readings otherReadings()
{
    explain::Readings readings;
    readings.settle(u"exclude-join=any");
    readings.settle(u"ne-values=any-of");
    return readings;
}

} // namespace

void TestGerman::isThere()
{
    QVERIFY(explain::Language::available().contains(u"de"_s));
    QCOMPARE(m_german.code(), u"de"_s);
    QCOMPARE(explain::Language(u"de_AT"_s).code(), u"de"_s);
    QCOMPARE(m_german.message("Cancelled"), u"Abgebrochen"_s);
}

void TestGerman::numbers()
{
    const auto left = [&](qint64 number) {
        return explain::plain(explain::Phrase("about %n objects left in this run", number), m_german);
    };
    QCOMPARE(left(1), u"noch etwa 1 Objekt in diesem Lauf"_s);
    QCOMPARE(left(2), u"noch etwa 2 Objekte in diesem Lauf"_s);
    QCOMPARE(left(48211), u"noch etwa 48.211 Objekte in diesem Lauf"_s);
}

void TestGerman::text_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("otherReading");
    QTest::addColumn<QString>("file");
    const auto row = [](const char* name, bool otherReading = false) {
        const QString file = QString::fromLatin1(name) + (otherReading ? u"-other-readings"_s : QString());
        QTest::newRow(qPrintable(file)) << QString::fromLatin1(name) << otherReading << file;
    };
    row("archive-weekly"); // paused, excludes with two readings, sampling
    row("customer-exports-2026"); // a fixed list, three include conditions
    row("hand-written-filters"); // what cannot be read
    row("shared-buckets-daily"); // bucket criteria, tags, many readings
    row("shared-buckets-daily", true);
}

void TestGerman::text()
{
    QFETCH(QString, name);
    QFETCH(bool, otherReading);
    QFETCH(QString, file);
    const std::vector<job::Job> jobs = sample::sampleJobs(test::someTime());
    const auto job = std::find_if(jobs.begin(), jobs.end(), [&](const job::Job& j) { return j.name() == name; });
    QVERIFY(job != jobs.end());
    const explain::Readings readings = otherReading ? otherReadings() : explain::Readings();
    const explain::Explanation explanation = explain::explain(*job, readings, test::someTime());
    JOBSCOPE_COMPARE_GOLDEN(u"explain/de/%1.txt"_s.arg(file), explain::toPlainText(*job, explanation, m_german));
}

JOBSCOPE_TEST_MAIN(TestGerman)
#include "tst_german.moc"
