// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/runlogmodel.h"

#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::RunLogModel;

/** A job's log as a table. */
class TestRunLogModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void latestFirst();
    void harmlessText();
};

namespace {

struct Fixture {
    void show(std::vector<job::RunEvent> events)
    {
        model.setLog(std::make_shared<const job::RunLog>(job::RunLog{std::move(events), {}, true, false}));
    }
    QString text(int row, RunLogModel::Column column) const { return model.index(row, column).data().toString(); }

    explain::Language language;
    RunLogModel model{language};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void TestRunLogModel::latestFirst()
{
    Fixture f;
    QCOMPARE(f.model.rowCount(), 0);
    f.show({{job::Instant(60s), u"JOB_CREATED"_s, u"Made."_s, {}, {}, "{}"},
        {job::Instant(3600s), u"BUCKET_ACCESS_DENIED"_s, {}, u"444455556666"_s, u"logs"_s, R"({"a":1})"}});
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.text(0, RunLogModel::TimeColumn), u"1970-01-01 01:00:00 UTC"_s);
    QCOMPARE(f.text(0, RunLogModel::EventColumn), u"Bucket: access denied"_s);
    QCOMPARE(f.text(0, RunLogModel::AccountColumn), u"444455556666"_s);
    QCOMPARE(f.text(0, RunLogModel::BucketColumn), u"logs"_s);
    QCOMPARE(f.model.index(0, 0).data(RunLogModel::KindRole).toInt(), int(explain::RunEventKind::BucketProblem));
    QCOMPARE(f.model.index(0, 0).data(RunLogModel::RawRole).toString(), u"{\"a\":1}"_s);
    QCOMPARE(f.text(1, RunLogModel::EventColumn), u"Job created"_s);
    QCOMPARE(f.text(1, RunLogModel::DescriptionColumn), u"Made."_s);
    f.model.setLog(nullptr);
    QCOMPARE(f.model.rowCount(), 0);
}

void TestRunLogModel::harmlessText()
{
    Fixture f;
    f.show({{job::Instant(), u"X"_s, u"a\u202eb\nc"_s, u"\u0007"_s, u"\u200f"_s, {}}});
    for (const auto column : {RunLogModel::DescriptionColumn, RunLogModel::AccountColumn, RunLogModel::BucketColumn}) {
        for (const QChar c : f.text(0, column))
            QVERIFY(c.isPrint());
    }
}

JOBSCOPE_TEST_MAIN(TestRunLogModel)

#include "tst_runlogmodel.moc"
