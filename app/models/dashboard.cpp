// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/dashboard.h"

#include "models/jobtablemodel.h"
#include "query/parser.h"

#include <QCoreApplication>

#include <iterator>

namespace jobscope::models {

using namespace Qt::StringLiterals;
using explain::Phrase;

namespace {

struct Figure {
    const char16_t* filter;
    const char* text;
    bool hasDeadline; //!< the next one is said
};

constexpr Figure s_figures[]{
    {u"status:running", QT_TRANSLATE_N_NOOP("explain", "%n running"), false},
    {u"status:user_paused", QT_TRANSLATE_N_NOOP("explain", "%n paused by a person"), true},
    {u"status:paused", QT_TRANSLATE_N_NOOP("explain", "%n paused by Macie"), false},
    {u"has:error", QT_TRANSLATE_N_NOOP("explain", "%n with errors in the last run"), false},
    {u"expires<7d -expires<0d", QT_TRANSLATE_N_NOOP("explain", "%n expiring within 7 days"), false},
};

const std::vector<query::Query>& queries()
{
    static const std::vector<query::Query> all = [] {
        std::vector<query::Query> parsed;
        for (const Figure& figure : s_figures)
            parsed.push_back(query::parse(QStringView(figure.filter)).value());
        return parsed;
    }();
    return all;
}

std::optional<explain::Deadline> nextDeadline(const session::JobSession& session, job::Instant now)
{
    std::optional<explain::Deadline> next;
    for (int row = 0; row < session.count(); ++row) {
        const auto deadline = session.deadline(row);
        if (deadline && deadline->phase(now) != explain::DeadlinePhase::Expired && (!next || deadline->at < next->at))
            next = deadline;
    }
    return next;
}

} // namespace

std::vector<DashboardEntry> dashboardOf(
    const JobTableModel& jobs, const session::JobSession& session, const explain::Language& language)
{
    std::vector<DashboardEntry> entries;
    for (size_t at = 0; at < std::size(s_figures); ++at) {
        const Figure& figure = s_figures[at];
        DashboardEntry entry{QString::fromUtf16(figure.filter), 0, {}};
        for (int row = 0; row < jobs.rowCount(); ++row)
            entry.count += jobs.matches(row, queries()[at]) == explain::Truth::True ? 1 : 0;
        entry.text = plain(Phrase(figure.text, entry.count), language);
        const job::Instant now = session.clock().now();
        if (const auto next = figure.hasDeadline ? nextDeadline(session, now) : std::nullopt)
            //: figures of jobs, and how long it is until the first of their pauses ends: "3 paused by a person, next in
            //: 5 h 12 min"
            entry.text = plain(Phrase(QT_TRANSLATE_NOOP("explain", "%1, next in %2"))
                                   .arg(Phrase(figure.text, entry.count))
                                   .arg(next->countdown(now)),
                language);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace jobscope::models
