// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/enums.h"
#include "support/testmain.h"

#include <QSet>
#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope::job;

namespace {

template <typename E> QStringList texts()
{
    QStringList list;
    for (const E value : allValues<E>())
        list << toText(value);
    return list;
}

/** Every value has its text, and that text alone leads back to it. */
template <typename E> bool goesBothWays()
{
    QSet<QString> seen;
    int number = 0;
    for (const E value : allValues<E>()) {
        const QString text = toText(value);
        if (static_cast<int>(value) != number++ || seen.contains(text) || fromText<E>(text) != value)
            return false;
        seen.insert(text);
        if (fromText<E>(text.toLower()) || fromText<E>(QString(text + u' ')) || fromText<E>(text.chopped(1)) == value)
            return false;
    }
    return number > 0 && !fromText<E>(QString());
}

} // namespace

class TestEnums : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { jobscope::test::failOnAnyWarning(); }
    void textsOfTheService();
    void bothWays();
    void openKeepsWhatItDoesNotKnow();
};

void TestEnums::textsOfTheService()
{
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    QCOMPARE(texts<JobStatus>(), words("RUNNING IDLE PAUSED USER_PAUSED COMPLETE CANCELLED"));
    QCOMPARE(texts<JobType>(), words("ONE_TIME SCHEDULED"));
    QCOMPARE(texts<LastRunErrorCode>(), words("NONE ERROR"));
    QCOMPARE(texts<ManagedDataIdentifierSelector>(), words("ALL EXCLUDE INCLUDE NONE RECOMMENDED"));
    QCOMPARE(texts<DayOfWeek>(), words("SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY"));
    QCOMPARE(texts<Comparator>(), words("EQ GT GTE LT LTE NE CONTAINS STARTS_WITH"));
    QCOMPARE(texts<ObjectKey>(), words("OBJECT_EXTENSION OBJECT_LAST_MODIFIED_DATE OBJECT_SIZE OBJECT_KEY"));
    QCOMPARE(
        texts<BucketKey>(), words("ACCOUNT_ID S3_BUCKET_NAME S3_BUCKET_EFFECTIVE_PERMISSION S3_BUCKET_SHARED_ACCESS"));
    QCOMPARE(texts<EffectivePermission>(), words("PUBLIC NOT_PUBLIC UNKNOWN"));
    QCOMPARE(texts<SharedAccess>(), words("EXTERNAL INTERNAL NOT_SHARED UNKNOWN"));
}

void TestEnums::bothWays()
{
    QVERIFY(goesBothWays<JobStatus>());
    QVERIFY(goesBothWays<JobType>());
    QVERIFY(goesBothWays<LastRunErrorCode>());
    QVERIFY(goesBothWays<ManagedDataIdentifierSelector>());
    QVERIFY(goesBothWays<DayOfWeek>());
    QVERIFY(goesBothWays<Comparator>());
    QVERIFY(goesBothWays<ObjectKey>());
    QVERIFY(goesBothWays<BucketKey>());
    QVERIFY(goesBothWays<EffectivePermission>());
    QVERIFY(goesBothWays<SharedAccess>());
}

void TestEnums::openKeepsWhatItDoesNotKnow()
{
    const auto known = Open<JobStatus>::of(u"USER_PAUSED"_s);
    QVERIFY(known.is(JobStatus::UserPaused));
    QCOMPARE(known, Open<JobStatus>::of(JobStatus::UserPaused));

    const auto unknown = Open<JobStatus>::of(u"user_paused"_s);
    QVERIFY(!unknown.known);
    QVERIFY(!unknown.is(JobStatus::UserPaused));
    QCOMPARE(unknown.text, u"user_paused"_s);
}

JOBSCOPE_TEST_MAIN(TestEnums)
#include "tst_enums.moc"
