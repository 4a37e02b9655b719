// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

// How quick the window is with 10,000 jobs of a snapshot: until the list is there, from job to job, to a very large
// job, and how long it ever keeps a person waiting on a tour. Against what the least that Qt can do takes: one document
// of the same words, shown in a text browser.

#include "bench/ratio.h"
#include "explain/output.h"
#include "storage/snapshots.h"
#include "support/jobfactory.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextBrowser>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

constexpr int s_jobs = 10'000;
constexpr int s_switches = 100;
constexpr int s_buckets = 1'000;
constexpr int s_conditions = 200;
// Milliseconds. Twice as much fails.
constexpr double s_list = 300;
constexpr double s_switch = 16;
constexpr double s_large = 100;
constexpr double s_gap = 50;

QString idOf(int number)
{
    return u"%1"_s.arg(number, 32, 16, QChar(u'0'));
}

/** The first is a very large one, the others are like those that people have. */
QByteArray definition(int number)
{
    if (number > 0)
        return test::detailsJson(idOf(number),
            R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":["logs","data"]}],
"scoping":{"includes":{"and":[{"simpleScopeTerm":{"comparator":"EQ","key":"OBJECT_EXTENSION","values":["csv","json"]}},
{"simpleScopeTerm":{"comparator":"STARTS_WITH","key":"OBJECT_KEY","values":["exports/"]}}]},
"excludes":{"and":[{"simpleScopeTerm":{"comparator":"GT","key":"OBJECT_SIZE","values":["5000000"]}}]}}},)");
    QByteArrayList buckets;
    for (int i = 0; i < s_buckets; ++i)
        buckets += "\"bucket-" + QByteArray::number(i) + '"';
    QByteArrayList conditions;
    for (int i = 0; i < s_conditions; ++i)
        conditions += R"({"simpleScopeTerm":{"comparator":"STARTS_WITH","key":"OBJECT_KEY","values":["folder-)"
            + QByteArray::number(i) + R"(/"]}})";
    return test::detailsJson(idOf(number),
        R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":[)" + buckets.join(',')
            + R"(]}],"scoping":{"excludes":{"and":[)" + conditions.join(',') + "]}}},");
}

std::shared_ptr<ports::JobSource> snapshotOfAll(const QString& folder, job::Instant now)
{
    const ports::SnapshotInfo info{job::AccountId(u"111122223333"_s), job::Region(u"eu-west-1"_s), u"work"_s,
        u"arn:aws:sts::111122223333:assumed-role/audit/me"_s, now, s_jobs};
    std::vector<job::Answer> answers;
    for (int i = 0; i < s_jobs; ++i) {
        answers.push_back(test::jobsOf(definition(i)).front().answer);
        answers.back().operation = u"DescribeClassificationJob"_s;
        answers.back().receivedAt = now;
    }
    storage::Snapshots snapshots(folder);
    if (const auto saved = snapshots.save(info, answers); !saved)
        qFatal("cannot save the snapshot");
    auto source = snapshots.open(info.account, info.region);
    if (!source)
        qFatal("cannot open the snapshot");
    return *source;
}

/** All that is due, with what it paints. */
void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

bool measured(const char* what, bench::Duration duration, double goal)
{
    const double took = duration.count() * 1000;
    const bool isGood = took <= 2 * goal;
    std::printf("%s: %.1f ms, %.2f x the goal of %.0f ms%s\n", what, took, took / goal, goal, isGood ? "" : " MISSED");
    std::fflush(stdout);
    return isGood;
}

/** The longest time in which the event loop did not turn. */
class Heart {
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_timer.start(0);
    }
    /** Says `where` of the longest gap since the last call. */
    void note(const char* where)
    {
        beat();
        if (m_longest > m_worst)
            std::printf("  up to %.0f ms: %s\n", m_longest, where);
        m_worst = std::max(m_worst, m_longest);
        m_longest = 0;
    }
    bench::Duration worst() const { return bench::Duration(m_worst / 1000); }

private:
    void beat()
    {
        m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
        m_since.start();
    }
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
    double m_worst = 0;
};

/** What a person does in a minute, one thing in one turn of the event loop. */
bench::Duration tour(test::WindowFixture& window)
{
    Heart heart;
    window.loadSample();
    heart.note("opening the sample account");
    for (int row = 0; row < window.session.count(); ++row) {
        window.window->list().selectJob(window.session.at(row).rowId);
        settle();
        heart.note("another job");
    }
    window.choose(u"card-data-daily"_s);
    settle();
    for (const auto tab : {ui::JobPage::Tab::TryObject, ui::JobPage::Tab::Definition, ui::JobPage::Tab::Json,
             ui::JobPage::Tab::Checks, ui::JobPage::Tab::Runs, ui::JobPage::Tab::Explanation}) {
        window.window->page().setTab(tab);
        settle();
        heart.note("another page of a job");
    }
    for (const auto& filter :
        {u"status:user_paused"_s, u"expires<7d -type:scheduled"_s, u"check:warning"_s, QString()}) {
        window.jobs.setFilterText(filter);
        settle();
        heart.note("a filter");
    }
    for (const auto theme : {ui::ThemeChoice::Dark, ui::ThemeChoice::Light}) {
        window.appearance.setChoice(theme);
        settle();
        heart.note("another theme");
    }
    for (const QSize size : {QSize(700, 500), QSize(1280, 860)}) {
        window.window->resize(size);
        settle();
        heart.note("another size");
    }
    return heart.worst();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    bool isGood = true;
    {
        test::WindowFixture window;
        const auto source = snapshotOfAll(window.folder.filePath(u"snapshots"_s), window.clock.now());
        window.window->resize(1280, 860);
        window.window->show();
        settle();

        auto& list = window.window->list();
        const auto opening = bench::timeOf([&] {
            window.session.openSource(source);
            while (window.jobs.rowCount() == 0 || !list.isVisible())
                QCoreApplication::processEvents();
            settle();
        });
        isGood = measured("the list of a snapshot of 10,000 jobs, first rows", opening, s_list) && isGood;
        const auto rest = bench::timeOf([&] {
            while (window.session.isBusy())
                QCoreApplication::processEvents();
            settle();
        });
        std::printf("  all %d rows %.0f ms later\n", window.jobs.rowCount(), rest.count() * 1000);

        QTextBrowser browser;
        browser.resize(window.window->page().size());
        browser.show();
        int row = 0;
        const auto toNext = [&] {
            ++row;
            list.selectJob(window.session.at(row).rowId);
            settle();
        };
        toNext();
        const auto& shown = window.session.at(row).job;
        const QString words
            = explain::toPlainText(shown, explain::explain(shown, {}, window.clock.now()), window.language);
        const auto showWords = [&] {
            browser.setPlainText(words);
            settle();
        };
        const auto switching = bench::measure(s_switches, toNext, showWords);
        std::printf("another job: %.2f x its words in a text browser (%.1f ms)\n", switching.ratio(),
            switching.theirs.count() * 1000);
        isGood = measured("another job", switching.ours, s_switch) && isGood;

        const auto large = bench::timeOf([&] {
            list.selectJob(window.session.at(0).rowId);
            settle();
        });
        isGood = measured("a job of 1,000 buckets and 200 conditions", large, s_large) && isGood;
    }
    test::WindowFixture window;
    window.window->resize(1280, 860);
    window.window->show();
    settle();
    isGood = measured("longest wait of a tour", tour(window), s_gap) && isGood;
    return isGood ? 0 : 1;
}
