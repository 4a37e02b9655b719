// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/faults.h"
#include "support/testmain.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace jobscope;
using aws::OperationId;
using test::Connection;
using test::faults;

Q_DECLARE_METATYPE(aws::OperationId)

/** Every call meets every fault: one ending of the right kind, nothing secret in the log, nothing left alive. */
class TestCallFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"jobscope.aws.calls.info=true"_s); }
    void init() { test::failOnAnyWarning(); }
    void faultMatrix_data();
    void faultMatrix();
};

void TestCallFaults::faultMatrix_data()
{
    QTest::addColumn<OperationId>("id");
    QTest::addColumn<size_t>("fault");
    for (const auto& operation : aws::operations()) {
        for (size_t i = 0; i < faults().size(); ++i)
            QTest::addRow("%s: %s", qPrintable(QString::fromUtf16(operation.name)), faults()[i].name)
                << *operation.id << i;
    }
}

void TestCallFaults::faultMatrix()
{
    QFETCH(OperationId, id);
    QFETCH(size_t, fault);
    const auto& row = faults()[fault];
    Connection at;
    at.standIn.jobs = {test::jobBody};
    at.standIn.live.allowLists = {test::goodBody(OperationId::GetAllowList)};
    at.standIn.live.logs[test::jobId] = {"{}"};
    row.prepare(at, test::goodBody(id));

    test::Ending ending;
    const auto call = test::makeCall(id, at, ending);
    QVERIFY(test::isEnded(*call, at, ending, row));
    const auto detail = ending.error ? ending.error->detail : QString();
    QVERIFY2(ending.error.has_value() == row.kind.has_value(), qPrintable(detail));
    if (row.kind) {
        QVERIFY2(ending.error->kind == *row.kind,
            qPrintable(u"kind %1: %2"_s.arg(static_cast<int>(ending.error->kind)).arg(detail)));
        QCOMPARE(ending.error->operation, QString::fromUtf16(aws::operationInfo(id).name));
    }
    if (row.requests >= 0)
        QCOMPARE(at.server.received().size(), qsizetype{row.requests});
    if (!row.waits.isEmpty() || row.requests == 1)
        QCOMPARE(at.ticker.waits, row.waits);

    QCOMPARE(test::leftover(at), QString());
}

JOBSCOPE_TEST_MAIN(TestCallFaults)

#include "tst_callfaults.moc"
