// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/reportjobs.h"

#include "explain/checks/checkrun.h"
#include "report/repeats.h"
#include "session/errorwording.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <map>
#include <memory>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

/** What is known of a job beside its answer. */
struct Beside {
    job::LiveFacts live;
    std::vector<explain::Finding> overlaps;
};

template <typename Action>
void forRows(const session::JobSession& session, const std::vector<quint64>& ids, Action action)
{
    for (const quint64 id : ids) {
        if (const int row = session.rowOf(id); row >= 0)
            action(row);
    }
}

/** What is said twice among these rows. */
report::Repeats repeatsIn(const session::JobSession& session, const std::vector<quint64>& rowIds)
{
    std::vector<const job::Job*> jobs;
    forRows(session, rowIds, [&](int row) { jobs.push_back(&session.at(row).job); });
    return report::findRepeats(jobs);
}

/** What a report of these rows cannot hold, and why. */
report::Completeness completenessOf(const session::JobSession& session, const std::vector<quint64>& rowIds)
{
    report::Repeats repeats = repeatsIn(session, allRows(session));
    report::Completeness completeness;
    completeness.listed = repeats.kept.size();
    completeness.passedOver = std::move(repeats.passedOver);
    completeness.repeated = std::move(repeats.repeated);
    report::addGaps(completeness, session.gaps());
    for (const session::LoadError& error : session.errors())
        completeness.failures.push_back(session::wordsFor(error).what);
    std::vector<explain::Phrase> notLoaded;
    struct Refused {
        std::vector<explain::Phrase> names;
        explain::Phrase why;
    };
    std::map<ports::CallErrorKind, Refused> refused;
    forRows(session, rowIds, [&](int row) {
        const session::JobEntry& entry = session.at(row);
        if (entry.job.isComplete())
            return;
        if (entry.error) {
            Refused& group = refused[entry.error->kind];
            group.names.push_back(report::nameOf(entry.job));
            group.why = session::wordsFor(*entry.error).what;
        } else {
            notLoaded.push_back(report::nameOf(entry.job));
        }
    });
    for (const auto& [kind, group] : refused)
        completeness.failures.push_back(report::detailsRefused(group.names, group.why));
    if (!notLoaded.empty())
        completeness.failures.push_back(report::detailsNotLoaded(notLoaded));
    return completeness;
}

} // namespace

report::Circumstances circumstancesOf(const session::JobSession& session)
{
    return {session.clock().now(), QTimeZone::systemTimeZone(), QCoreApplication::applicationVersion(), {},
        session.keepsClock()};
}

pdf::ReportOrder orderOf(const session::JobSession& session, const std::vector<quint64>& rowIds)
{
    std::vector<quint64> there;
    forRows(session, rowIds, [&](int row) { there.push_back(session.at(row).rowId); });
    std::vector<quint64> once;
    for (const size_t at : repeatsIn(session, there).kept)
        once.push_back(there[at]);
    pdf::ReportOrder order;
    order.when = circumstancesOf(session);
    order.when.completeness = completenessOf(session, once);
    const auto known = std::make_shared<QHash<QString, Beside>>();
    forRows(session, once, [&](int row) {
        order.jobs.push_back(session.at(row).job);
        order.liveFacts.push_back(session.liveFacts(row));
        known->insert(report::placeOf(session.at(row).job), {session.liveFacts(row), session.overlaps(row)});
    });
    order.explain = [known, readings = session.readings(), acceptances = session.acceptances(), now = order.when.now](
                        const job::Job& job) {
        const Beside beside = known->value(report::placeOf(job));
        explain::Explanation explanation = explain::explain(job, readings, now, beside.live);
        explanation.checks.insert(explanation.checks.end(), beside.overlaps.begin(), beside.overlaps.end());
        explain::sortFindings(explanation.checks);
        explain::accept(explanation.checks, job, acceptances);
        return explanation;
    };
    return order;
}

int withoutDetails(const session::JobSession& session, const std::vector<quint64>& rowIds)
{
    int found = 0;
    forRows(session, rowIds, [&](int row) { found += session.at(row).job.isComplete() ? 0 : 1; });
    return found;
}

std::vector<quint64> allRows(const session::JobSession& session)
{
    std::vector<quint64> rowIds;
    for (int row = 0; row < session.count(); ++row)
        rowIds.push_back(session.at(row).rowId);
    return rowIds;
}

QString fileNameOf(const job::Job& job)
{
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = job.name().isEmpty() ? job.id().text() : job.name();
    name = name.left(80).replace(unsafe, u"-"_s);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return name.isEmpty() ? u"job"_s : name;
}

} // namespace jobscope::ui
