// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "query/completion.h"
#include "query/fields.h"
#include "query/parser.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;

class TestCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void completions_data();
    void completions();
    void everyCompletionCanBeRead();
    void aMeaningForEachField();
};

namespace {

QStringList known(query::Field field)
{
    return field == query::Field::Account ? QStringList{u"222233334444"_s, u"111122223333"_s, u"111122223333"_s}
        : field == query::Field::Bucket   ? QStringList{u"a b"_s}
                                          : QStringList();
}

/** The text with `|` for the cursor; what each completion makes of it. */
QStringList completed(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    QStringList results;
    for (const query::Completion& completion : query::completions(text, cursor, known))
        results += QString(text).replace(completion.position, completion.length, completion.text);
    return results;
}

} // namespace

void TestCompletion::completions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("results");
    const QStringList all{u"name:"_s, u"status:"_s, u"type:"_s, u"schedule:"_s, u"bucket:"_s, u"account:"_s,
        u"region:"_s, u"tag:"_s, u"check:"_s, u"id:"_s, u"created<"_s, u"expires<"_s, u"sampling<"_s, u"has:"_s};
    QTest::newRow("nothing") << u"|"_s << all;
    QTest::newRow("field") << u"ST|"_s << QStringList{u"status:"_s};
    QTest::newRow("fields") << u"a s| b"_s << QStringList{u"a status: b"_s, u"a schedule: b"_s, u"a sampling< b"_s};
    QTest::newRow("in the middle") << u"st|x"_s << QStringList{u"status:"_s};
    QTest::newRow("behind a minus") << u"-ty|"_s << QStringList{u"-type:"_s};
    QTest::newRow("minus within") << u"a-ty|"_s << QStringList{};
    QTest::newRow("in a group") << u"(ty|)"_s << QStringList{u"(type:)"_s};
    QTest::newRow("no field") << u"zz|"_s << QStringList{};
    QTest::newRow("in quotes") << u"\"ty|\""_s << QStringList{};
    QTest::newRow("behind quotes") << u"\"ty\"|"_s << QStringList{};
    QTest::newRow("behind quotes and a space") << u"\"x\" ty|"_s << QStringList{u"\"x\" type:"_s};
    QTest::newRow("words") << u"type:|"_s << QStringList{u"type:one_time"_s, u"type:scheduled"_s};
    QTest::newRow("word") << u"type:SCH|x"_s << QStringList{u"type:scheduled"_s};
    QTest::newRow("console's word") << u"status:by|"_s << QStringList{u"status:paused"_s, u"status:user_paused"_s};
    QTest::newRow("with an equals sign") << u"type=on|"_s << QStringList{u"type=one_time"_s};
    QTest::newRow("unknown field") << u"colour:|"_s << QStringList{};
    QTest::newRow("from the jobs") << u"account:|"_s
                                   << QStringList{u"account:111122223333"_s, u"account:222233334444"_s};
    QTest::newRow("from the jobs, within") << u"account:444|"_s << QStringList{u"account:222233334444"_s};
    QTest::newRow("from the jobs, quoted") << u"bucket:|"_s << QStringList{u"bucket:\"a b\""_s};
    QTest::newRow("comparison") << u"created<|"_s << QStringList{};
}

void TestCompletion::completions()
{
    QFETCH(QString, text);
    QTEST(completed(text), "results");
}

void TestCompletion::everyCompletionCanBeRead()
{
    for (const query::FieldInfo& info : query::allFields()) {
        if (info.name.isEmpty())
            continue;
        const QString text = info.name + u':';
        for (const query::Completion& completion : query::completions(text, text.size(), known)) {
            QVERIFY(completion.isWhole);
            QVERIFY2(query::parse(QString(text + completion.text)), qPrintable(completion.text));
        }
    }
    QCOMPARE(query::completions(u"a", 2), std::vector<query::Completion>());
    QCOMPARE(query::completions(u"a", -1), std::vector<query::Completion>());
}

void TestCompletion::aMeaningForEachField()
{
    for (const query::Completion& completion : query::completions(u"", 0)) {
        QVERIFY2(!completion.meaning.isEmpty(), qPrintable(completion.text));
        QVERIFY(!completion.isWhole);
    }
    QVERIFY(query::completions(u"check:", 6).size() <= query::mostCompletions);
}

JOBSCOPE_TEST_MAIN(TestCompletion)
#include "tst_completion.moc"
