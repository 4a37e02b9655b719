// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/jobfilter.h"

#include "cli/texttable.h"
#include "query/matcher.h"
#include "query/parser.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;
using explain::Truth;

namespace {

// Of a long text the part around the place.
constexpr qsizetype s_shownAround = 60;

/** The text with a line below it that points at the place. */
QString marked(const QString& text, qsizetype position, qsizetype length)
{
    const qsizetype begin = std::max<qsizetype>(0, position - s_shownAround);
    const qsizetype end = std::min(text.size(), position + std::min(length, s_shownAround) + s_shownAround);
    const auto part
        = [&text](qsizetype from, qsizetype to) { return explain::shown(QStringView(text).mid(from, to - from)); };
    const QString indent = begin > 0 ? u"    …"_s : u"    "_s;
    const QString before = indent + part(begin, position);
    const qsizetype width = columnsOf(part(position, std::min(position + length, end)));
    const QString line = before + part(position, end) + (end < text.size() ? u"…"_s : QString());
    return line + u'\n' + QString(columnsOf(before), u' ') + u'^' + QString(std::max<qsizetype>(0, width - 1), u'~');
}

class ListedFacts final : public query::JobFacts {
public:
    ListedFacts(const job::Job& job, const CheckedJobs& checks)
        : m_job(job)
        , m_checks(checks)
    {
    }
    const job::Job& job() const override { return m_job; }
    // No words of a language: a script finds the same in each.
    QString text() const override { return query::searchText(m_job); }
    query::FoundChecks checks() const override { return query::FoundChecks(m_checks.findings(m_job)); }

private:
    const job::Job& m_job;
    const CheckedJobs& m_checks;
};

} // namespace

Result<query::Query> filterFrom(const QString& text)
{
    auto query = query::parse(text);
    if (query)
        return *std::move(query);
    const query::QueryError& error = query.error();
    Failure failure;
    //: %1: a number, from 1; %2: a sentence
    failure.text = Phrase(QT_TRANSLATE_NOOP("explain", "--filter, character %1: %2"))
                       .arg(Name{QString::number(error.position + 1)})
                       .arg(query::wordsFor(error));
    failure.below = marked(text, error.position, error.length);
    return Unexpected<Failure>(std::move(failure));
}

std::vector<const job::Job*> filtered(
    const std::vector<job::Job>& jobs, const query::Query& query, const CheckedJobs& checks, Context& context)
{
    std::vector<const job::Job*> taken;
    qint64 undecided = 0;
    for (const job::Job& job : jobs) {
        switch (query::matches(query, ListedFacts(job, checks), context.now)) {
        case Truth::True:
            taken.push_back(&job);
            break;
        case Truth::Unknown:
            ++undecided;
            break;
        case Truth::False:
            break;
        }
    }
    if (undecided > 0)
        context.remarks.push_back(Phrase(
            QT_TRANSLATE_N_NOOP("explain", "%n jobs are not listed: the filter asks for details that are not there"),
            undecided));
    return taken;
}

} // namespace jobscope::cli
