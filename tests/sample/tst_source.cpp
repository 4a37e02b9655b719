// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sample/sampleaccount.h"
#include "sample/samplesource.h"

#include "support/testmain.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QTest>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

class FixedClock final : public ports::Clock {
public:
    job::Instant now() const override { return m_now; }
    job::Instant m_now = job::parseInstant(u"2026-08-27T12:00:12Z", job::InstantForm::Lenient)->at;
};

/** What a listing told, in its order: a number of jobs for each page, "end" for the end. */
struct Heard {
    std::vector<job::Job> jobs;
    QStringList events;
    QString error;

    ports::JobSource::ListHandlers handlers()
    {
        return {
            .page =
                [this](std::vector<job::Job> page) {
                    events += QString::number(page.size());
                    for (auto& each : page)
                        jobs.push_back(std::move(each));
                },
            .end =
                [this](Expected<void, ports::CallError> end) {
                    events += u"end"_s;
                    if (!end)
                        error = end.error().awsCode;
                },
        };
    }
};

/** Runs the event loop until nothing is left that could still call somebody. */
void settle()
{
    // Each step of an operation queues the next one, so that turns without an event mean that all have ended.
    for (int quiet = 0; quiet < 3;)
        quiet = QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents) ? 0 : quiet + 1;
}

} // namespace

class TestSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void info();
    void listsPageByPage();
    void listsNothingBeforeReturning();
    void listsTheSameWhenAskedAgain();
    void listingsDoNotDisturbEachOther();
    void cancelledBeforeTheFirstPage();
    void cancelledBetweenPages();
    void cancelledFromWithinAPage();
    void cancelledFromWithinTheEnd();
    void describesEveryJob();
    void describesWithReceiptTime();
    void describesNoUnknownJob();
    void cancelledDescribe();
    void cancelledFromWithinADescribe();
    void outlivesItsSource();

private:
    FixedClock m_clock;
};

void TestSource::info()
{
    const auto info = sample::SampleSource(m_clock).info();
    QCOMPARE(info.account.text(), u"111122223333"_s);
    QVERIFY(!info.name.isEmpty());
}

void TestSource::listsPageByPage()
{
    sample::SampleSource source(m_clock);
    Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    settle();
    QCOMPARE(heard.events, QStringList({u"10"_s, u"10"_s, u"4"_s, u"end"_s}));
    QCOMPARE(heard.error, QString());

    const auto full = sample::sampleJobs(m_clock.m_now);
    QCOMPARE(heard.jobs.size(), full.size());
    for (size_t i = 0; i < full.size(); ++i) {
        QCOMPARE(heard.jobs[i].id().text(), full[i].id().text());
        QVERIFY(!heard.jobs[i].isComplete());
        QVERIFY(heard.jobs[i].answer.receivedAt == m_clock.m_now);
    }
}

void TestSource::listsNothingBeforeReturning()
{
    sample::SampleSource source(m_clock);
    Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    bool described = false;
    const auto other = source.describeJob(job::JobId(u"none"_s), [&described](const auto&) { described = true; });
    QCOMPARE(heard.events, QStringList());
    QVERIFY(!described);
    settle();
    QVERIFY(described);
    QCOMPARE(heard.events.count(u"end"_s), 1);
}

void TestSource::listsTheSameWhenAskedAgain()
{
    FixedClock clock;
    sample::SampleSource source(clock);
    Heard first;
    const auto firstOperation = source.listJobs(first.handlers());
    settle();
    clock.m_now += std::chrono::hours(3);
    Heard second;
    const auto secondOperation = source.listJobs(second.handlers());
    settle();
    QCOMPARE(second.jobs.size(), first.jobs.size());
    for (size_t i = 0; i < first.jobs.size(); ++i) {
        QCOMPARE(second.jobs[i].answer.bytes, first.jobs[i].answer.bytes);
        QVERIFY(second.jobs[i].answer.receivedAt == clock.m_now);
    }
}

void TestSource::listingsDoNotDisturbEachOther()
{
    sample::SampleSource source(m_clock);
    Heard kept;
    Heard dropped;
    const auto operation = source.listJobs(kept.handlers());
    auto other = source.listJobs(dropped.handlers());
    other.reset();
    settle();
    QCOMPARE(kept.events, QStringList({u"10"_s, u"10"_s, u"4"_s, u"end"_s}));
    QCOMPARE(dropped.events, QStringList());
}

void TestSource::cancelledBeforeTheFirstPage()
{
    sample::SampleSource source(m_clock);
    Heard heard;
    source.listJobs(heard.handlers()).reset();
    settle();
    QCOMPARE(heard.events, QStringList());
}

void TestSource::cancelledBetweenPages()
{
    sample::SampleSource source(m_clock);
    Heard heard;
    auto operation = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.events.size(), 1);
    operation.reset();
    settle();
    QCOMPARE(heard.events, QStringList({u"10"_s}));
}

void TestSource::cancelledFromWithinAPage()
{
    sample::SampleSource source(m_clock);
    Heard heard;
    std::unique_ptr<ports::Operation> operation;
    auto handlers = heard.handlers();
    handlers.page = [page = handlers.page, &heard, &operation](std::vector<job::Job> jobs) {
        page(std::move(jobs));
        if (heard.events.size() == 2)
            operation.reset();
    };
    operation = source.listJobs(std::move(handlers));
    settle();
    QCOMPARE(heard.events, QStringList({u"10"_s, u"10"_s}));
}

void TestSource::cancelledFromWithinTheEnd()
{
    sample::SampleSource source(m_clock);
    Heard heard;
    std::unique_ptr<ports::Operation> operation;
    auto handlers = heard.handlers();
    handlers.end = [end = handlers.end, &operation](Expected<void, ports::CallError> result) {
        operation.reset();
        end(std::move(result));
    };
    operation = source.listJobs(std::move(handlers));
    settle();
    QCOMPARE(heard.events.count(u"end"_s), 1);
    QVERIFY(!operation);
}

void TestSource::describesEveryJob()
{
    sample::SampleSource source(m_clock);
    for (const auto& expected : sample::sampleJobs(m_clock.m_now)) {
        std::vector<Expected<job::Job, ports::CallError>> answers;
        const auto operation
            = source.describeJob(expected.id(), [&answers](auto answer) { answers.push_back(std::move(answer)); });
        settle();
        QCOMPARE(answers.size(), size_t{1});
        QVERIFY(answers[0]);
        QVERIFY(answers[0]->isComplete());
        QCOMPARE(answers[0]->answer.bytes, expected.answer.bytes);
        QVERIFY(answers[0]->content == expected.content);
    }
}

void TestSource::describesWithReceiptTime()
{
    FixedClock clock;
    sample::SampleSource source(clock);
    const auto expected = sample::sampleJobs(clock.m_now).front();
    clock.m_now += std::chrono::minutes(20);
    std::optional<job::Job> got;
    const auto operation = source.describeJob(expected.id(), [&got](auto answer) { got = std::move(*answer); });
    settle();
    QVERIFY(got);
    QVERIFY(got->answer.receivedAt == clock.m_now);
    QCOMPARE(got->answer.bytes, expected.answer.bytes);
}

void TestSource::describesNoUnknownJob()
{
    sample::SampleSource source(m_clock);
    QList<ports::CallError> errors;
    int answers = 0;
    const auto operation = source.describeJob(job::JobId(u"00000000000000000000000000000000"_s), [&](auto answer) {
        ++answers;
        if (!answer)
            errors.append(answer.error());
    });
    settle();
    QCOMPARE(answers, 1);
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors[0].kind == ports::CallErrorKind::NotFound);
    QCOMPARE(errors[0].operation, u"DescribeClassificationJob"_s);
    QCOMPARE(errors[0].awsCode, u"ResourceNotFoundException"_s);
}

void TestSource::cancelledDescribe()
{
    sample::SampleSource source(m_clock);
    const auto id = sample::sampleJobs(m_clock.m_now).front().id();
    bool called = false;
    source.describeJob(id, [&called](const auto&) { called = true; }).reset();
    settle();
    QVERIFY(!called);
}

void TestSource::cancelledFromWithinADescribe()
{
    sample::SampleSource source(m_clock);
    const auto id = sample::sampleJobs(m_clock.m_now).front().id();
    std::unique_ptr<ports::Operation> operation;
    QString name;
    operation = source.describeJob(id, [&](auto answer) {
        operation.reset();
        name = answer->name();
    });
    settle();
    QCOMPARE(name, u"customer-exports-2026"_s);
}

void TestSource::outlivesItsSource()
{
    auto source = std::make_unique<sample::SampleSource>(m_clock);
    Heard heard;
    const auto operation = source->listJobs(heard.handlers());
    source.reset();
    settle();
    QCOMPARE(heard.events, QStringList({u"10"_s, u"10"_s, u"4"_s, u"end"_s}));
}

JOBSCOPE_TEST_MAIN(TestSource)

#include "tst_source.moc"
