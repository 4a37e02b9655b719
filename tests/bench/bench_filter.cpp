// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

// How fast a list of 10,000 jobs is filtered: the whole way through the model, against looking for a plain text in the
// same strings.

#include "bench/ratio.h"
#include "job/jobsource.h"
#include "models/jobfilterproxy.h"
#include "models/jobtablemodel.h"
#include "query/matcher.h"
#include "support/fakeclock.h"
#include "support/fakejobsource.h"
#include "support/faketicker.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

constexpr int jobCount = 10000;
constexpr int rounds = 15;
constexpr double frame = 33; //!< milliseconds that a filter may take; a miss by half fails

std::vector<job::Job> someJobs()
{
    const QStringList statuses{u"RUNNING"_s, u"IDLE"_s, u"USER_PAUSED"_s, u"COMPLETE"_s};
    QByteArray text;
    for (int i = 0; i < jobCount; ++i) {
        text += uR"({"jobId":"%1","name":"scan of team %2","jobType":"ONE_TIME","jobStatus":"%3",
"createdAt":"2025-%4-01T10:00:00Z","jobArn":"arn:aws:macie2:eu-west-1:111122223333:classification-job/%1",
"samplingPercentage":%5,"tags":{"team":"%2"},"userPausedDetails":{"jobExpiresAt":"2026-09-%6T00:00:00Z"},
"s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":["logs-%2","data-%2"]}]}})"_s
                    .arg(i, 32, 16, QChar(u'0'))
                    .arg(i % 97)
                    .arg(statuses[i % 4])
                    .arg(i % 12 + 1, 2, 10, QChar(u'0'))
                    .arg(i % 100 + 1)
                    .arg(i % 28 + 1, 2, 10, QChar(u'0'))
                    .simplified()
                    .toUtf8()
            + '\n';
    }
    auto jobs = job::readJobs(text, {});
    if (!jobs)
        qFatal("%s", qPrintable(jobs.error().toText()));
    return std::move(*jobs);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    test::FakeClock clock;
    test::FakeTicker ticker(clock);
    session::JobSession session(clock, ticker);
    const explain::Language language(u"en"_s);
    models::JobTableModel table(session, language);
    models::JobFilterProxy proxy;
    proxy.setSourceModel(&table);
    const auto source = std::make_shared<test::FakeJobSource>();
    session.openSource(source);
    source->page(someJobs());
    session.cancel();
    if (proxy.rowCount() != jobCount)
        return 1;
    QStringList texts;
    for (int row = 0; row < jobCount; ++row)
        texts += query::searchText(session.at(row).job);

    bool isGood = true;
    const std::pair<const char*, const char*> filters[]{
        {"a word", "logs-5"},
        {"fields", "status:user_paused -type:scheduled expires<7d bucket:logs"},
        {"an account and a date", "account:1111 created<2025-06-01 or region:us-"},
        {"tags and sampling", "tag:team=5 sampling<50"},
    };
    for (const auto& [what, filter] : filters) {
        const QString text = QString::fromUtf8(filter);
        int shown = 0;
        const auto ours = [&] {
            proxy.setFilterText({});
            proxy.setFilterText(text);
            shown = proxy.rowCount();
        };
        qsizetype found = 0;
        const auto theirs = [&] {
            for (const QString& each : texts)
                found += qsizetype(each.contains(u"logs-5", Qt::CaseInsensitive));
        };
        ours(); // what is made once is there
        const bench::Pair pair = bench::measure(rounds, ours, theirs);
        const double took = pair.ours.count() * 1000;
        const bool isFast = took <= frame * 2;
        std::printf(
            "filter of %d jobs by %s: %.1f ms on and off, %.2f x looking for a plain text (%.1f ms); %d shown; goal "
            "%.0f ms%s\n",
            jobCount, what, took, pair.ratio(), pair.theirs.count() * 1000, shown, frame, isFast ? "" : " MISSED");
        isGood = isGood && isFast && shown > 0 && shown < jobCount && found > 0;
    }
    return isGood ? 0 : 1;
}
