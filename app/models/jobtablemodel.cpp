// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobtablemodel.h"

#include "explain/output.h"
#include "models/datetext.h"
#include "models/jobcells.h"
#include "models/jobcolumns.h"
#include "models/jobfacts.h"

#include <QCoreApplication>

#include <unordered_map>
#include <vector>

namespace jobscope::models {

using namespace Qt::StringLiterals;
using explain::Phrase;
using explain::plain;

class JobTableModel::Private {
public:
    Private(JobTableModel* model, session::JobSession& theSession, const explain::Language& theLanguage)
        : q(model)
        , session(theSession)
        , language(theLanguage)
        , rows(size_t(theSession.count()))
    {
    }

    /** What was made for a row when somebody asked for it. */
    struct Row {
        std::optional<JobCells> cells;
        std::optional<RowChecks> checks;
        QString searched; //!< by words of a filter
    };
    struct Countdown {
        explain::Deadline deadline;
        QString text;
        explain::DeadlinePhase phase;
    };

    const JobCells& cells(int row)
    {
        std::optional<JobCells>& made = rows[size_t(row)].cells;
        if (!made)
            made = cellsOf(session.at(row), session.readings(), session.clock().now());
        return *made;
    }

    /** Only asked for by those who look at it. */
    const RowChecks& checks(int row)
    {
        std::optional<RowChecks>& made = rows[size_t(row)].checks;
        if (!made)
            made = checksOf(session, row);
        return *made;
    }

    /** What the checks find; nothing if the definition is not loaded. */
    std::optional<explain::FindingCounts> findings(int row)
    {
        return session.at(row).job.isComplete() ? checks(row).counts : std::nullopt;
    }

    const Countdown* countdown(int row) const
    {
        const auto found = countdowns.find(session.at(row).rowId);
        return found == countdowns.end() ? nullptr : &found->second;
    }

    QString statusText(const explain::StatusPart& status) const
    {
        return status.shortLabel.isEmpty() ? plain(status.label, language) : plain(status.shortLabel, language);
    }

    QString sourceName(int row) const;
    std::vector<Phrase> secondary(int row);
    QString text(int row, Column column);
    QVariant sortValue(int row, Column column);
    bool isKnown(int row, Column column);
    QString spoken(int row, Column column);
    QString toolTip(int row, Column column);
    const QString& searched(int row);
    QString error(int row) const;

    Countdown countdownAt(const explain::Deadline& deadline, job::Instant now) const;
    void watch(int row);
    void watchAll();
    void startTicking();
    void tickFor(int row);
    void tick();

    JobTableModel* q;
    session::JobSession& session;
    const explain::Language& language;
    std::vector<Row> rows;
    std::unordered_map<quint64, Countdown> countdowns; //!< by row id: jobs with a deadline
    std::unique_ptr<ports::Ticker::Alarm> alarm;
    job::Instant alarmAt;
};

/** The connection's or the file's. */
QString JobTableModel::Private::sourceName(int row) const
{
    const auto source = session.sourceOf(row);
    return explain::shown(source ? source->info().name : session.at(row).job.answer.source);
}

/** Where a job is comes first once there are several places. */
std::vector<Phrase> JobTableModel::Private::secondary(int row)
{
    std::vector<Phrase> parts = cells(row).secondary;
    if (session.sources().size() > 1)
        parts.insert(parts.begin(), {cells(row).account, cells(row).region});
    return parts;
}

QString JobTableModel::Private::text(int row, Column column)
{
    switch (column) {
    case StatusColumn:
        return statusText(cells(row).status);
    case NameColumn:
        return plain(cells(row).name, language);
    case AccountColumn:
        return plain(cells(row).account, language);
    case RegionColumn:
        return plain(cells(row).region, language);
    case ScheduleColumn:
        return plain(cells(row).schedule, language);
    case BucketsColumn:
        return plain(cells(row).buckets, language);
    case CreatedColumn:
        return cells(row).created ? localMinute(*cells(row).created) : QString();
    case LastRunColumn:
        return cells(row).lastRunAt ? localMinute(*cells(row).lastRunAt) : plain(cells(row).lastRun, language);
    case ExpiresColumn:
        return countdown(row) ? countdown(row)->text : QString();
    case ChecksColumn:
        return plain(findings(row) ? countsText(*findings(row)) : notLoaded(session.at(row).state), language);
    case SourceColumn:
        return sourceName(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JobTableModel::Private::sortValue(int row, Column column)
{
    const auto instant = [](const std::optional<job::Instant>& at) {
        return at ? QVariant(qint64(at->time_since_epoch().count())) : QVariant();
    };
    const auto folded = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text.toCaseFolded()); };
    const job::Job& job = session.at(row).job;
    switch (column) {
    case StatusColumn:
        return job.status() ? QVariant(int(*job.status())) : QVariant();
    case NameColumn:
        return folded(job.name());
    case AccountColumn:
        return folded(job.account().text());
    case RegionColumn:
        return folded(job.region().text());
    case ScheduleColumn:
        return isKnown(row, column) ? folded(text(row, column)) : QVariant();
    case BucketsColumn: {
        const std::optional<qint64> number = cells(row).bucketCount;
        return number ? QVariant(*number) : QVariant();
    }
    case CreatedColumn:
        return instant(cells(row).created);
    case LastRunColumn:
        return instant(cells(row).lastRunAt);
    case ExpiresColumn:
        return countdown(row) ? instant(countdown(row)->deadline.at) : QVariant();
    case ChecksColumn: {
        const std::optional<explain::FindingCounts> counts = findings(row);
        // One error weighs more than any number of warnings.
        return counts ? QVariant((qint64(counts->errors) << 40) + (qint64(counts->warnings) << 20) + counts->infos)
                      : QVariant();
    }
    case SourceColumn:
        return folded(sourceName(row));
    case ColumnCount:
        break;
    }
    return {};
}

bool JobTableModel::Private::isKnown(int row, Column column)
{
    switch (column) {
    case AccountColumn:
        return cells(row).isAccountKnown;
    case RegionColumn:
        return cells(row).isRegionKnown;
    case ScheduleColumn:
        return cells(row).isScheduleKnown;
    case LastRunColumn:
        return cells(row).isLastRunKnown;
    case ChecksColumn:
        return session.at(row).job.isComplete();
    case StatusColumn:
    case NameColumn:
    case BucketsColumn:
    case CreatedColumn:
    case ExpiresColumn:
    case SourceColumn:
    case ColumnCount:
        break;
    }
    return true;
}

QString JobTableModel::Private::spoken(int row, Column column)
{
    switch (column) {
    case StatusColumn:
        return plain(cells(row).status.label, language);
    case NameColumn: {
        // The focus of the keyboard is on this cell, so it says what a glance over the row tells.
        explain::List parts{explain::List::Join::Comma, {cells(row).status.label}};
        if (const Countdown* running = countdown(row))
            parts.items.push_back(running->deadline.sentence(session.clock().now()));
        for (Phrase& part : secondary(row))
            parts.items.push_back(std::move(part));
        if (const auto counts = findings(row); counts && counts->errors + counts->warnings > 0)
            parts.items.push_back(countsText(*counts));
        return plain(Phrase(explain::List{explain::List::Join::Comma, {cells(row).name, Phrase(parts)}}), language);
    }
    case ExpiresColumn:
        if (const Countdown* running = countdown(row))
            return plain(running->deadline.sentence(session.clock().now()), language);
        return {};
    case AccountColumn:
    case RegionColumn:
    case ScheduleColumn:
    case BucketsColumn:
    case CreatedColumn:
    case LastRunColumn:
    case ChecksColumn:
    case SourceColumn:
    case ColumnCount:
        break;
    }
    return text(row, column);
}

QString JobTableModel::Private::toolTip(int row, Column column)
{
    const auto bothTimes
        = [](job::Instant at) -> QString { return localSecond(at) + u" · "_s + job::isoDateTime(at) + u" UTC"_s; };
    switch (column) {
    case CreatedColumn:
        return cells(row).created ? bothTimes(*cells(row).created) : QString();
    case LastRunColumn:
        return cells(row).lastRunAt ? bothTimes(*cells(row).lastRunAt) : QString();
    case ExpiresColumn:
        return countdown(row) ? spoken(row, column) + u" · "_s + bothTimes(countdown(row)->deadline.at) : QString();
    case StatusColumn:
        return plain(cells(row).status.label, language);
    case NameColumn:
    case AccountColumn:
    case RegionColumn:
    case ScheduleColumn:
    case BucketsColumn:
    case ChecksColumn:
    case SourceColumn:
    case ColumnCount:
        break;
    }
    return text(row, column);
}

const QString& JobTableModel::Private::searched(int row)
{
    QString& made = rows[size_t(row)].searched;
    if (made.isEmpty()) {
        const explain::StatusPart& status = cells(row).status;
        made = query::searchText(session.at(row).job, {plain(status.label, language), statusText(status)});
    }
    return made;
}

/** Of one row, for as long as the rows stay as they are. */
class JobTableModel::Facts final : public query::JobFacts {
public:
    Facts(Private& model, int row)
        : m_model(model)
        , m_row(row)
    {
    }
    const job::Job& job() const override { return m_model.session.at(m_row).job; }
    QString text() const override { return m_model.searched(m_row); }
    query::FoundChecks checks() const override { return m_model.checks(m_row).found; }

private:
    Private& m_model;
    int m_row;
};

QString JobTableModel::Private::error(int row) const
{
    const session::JobEntry& entry = session.at(row);
    if (entry.state != session::DetailState::Failed || !entry.error)
        return {};
    const session::ErrorWords words = session::wordsFor(*entry.error);
    return plain(Phrase(explain::List{explain::List::Join::Sentences, {words.what, words.todo}}), language);
}

JobTableModel::Private::Countdown JobTableModel::Private::countdownAt(
    const explain::Deadline& deadline, job::Instant now) const
{
    Phrase text = deadline.countdown(now);
    if (deadline.ifStillPaused && deadline.phase(now) != explain::DeadlinePhase::Expired)
        //: %1: a countdown from a file that may be old
        text = Phrase(QT_TRANSLATE_NOOP("explain", "%1 if still paused")).arg(text);
    return {deadline, plain(text, language), deadline.phase(now)};
}

void JobTableModel::Private::watch(int row)
{
    const auto deadline = session.deadline(row);
    if (deadline)
        countdowns.insert_or_assign(session.at(row).rowId, countdownAt(*deadline, session.clock().now()));
    else
        countdowns.erase(session.at(row).rowId);
}

void JobTableModel::Private::watchAll()
{
    countdowns.clear();
    for (int row = 0; row < session.count(); ++row)
        watch(row);
    startTicking();
}

void JobTableModel::Private::startTicking()
{
    alarm.reset();
    if (countdowns.empty())
        return;
    const job::Instant now = session.clock().now();
    auto wait = std::chrono::milliseconds::max();
    for (const auto& [rowId, running] : countdowns)
        wait = std::min(wait, running.deadline.untilNextChange(now));
    alarm = session.ticker().after(wait, [this] { tick(); });
    alarmAt = now + wait;
}

/** Rings for this row as well; the other rows need not be looked at, as thousands change one after another. */
void JobTableModel::Private::tickFor(int row)
{
    const job::Instant now = session.clock().now();
    const auto wait = countdown(row)->deadline.untilNextChange(now);
    if (alarm && alarmAt <= now + wait)
        return;
    alarm = session.ticker().after(wait, [this] { tick(); });
    alarmAt = now + wait;
}

void JobTableModel::Private::tick()
{
    const job::Instant now = session.clock().now();
    for (auto& [rowId, running] : countdowns) {
        Countdown next = countdownAt(running.deadline, now);
        const int row = session.rowOf(rowId);
        if (row < 0 || (next.text == running.text && next.phase == running.phase))
            continue;
        const bool otherPhase = next.phase != running.phase;
        running = std::move(next);
        Q_EMIT q->dataChanged(q->index(row, otherPhase ? 0 : int(ExpiresColumn)), q->index(row, ExpiresColumn),
            otherPhase ? QList<int>{Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole, DeadlinePhaseRole}
                       : QList<int>{Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
    startTicking();
}

JobTableModel::JobTableModel(session::JobSession& session, const explain::Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, session, language))
{
    using session::JobSession;
    d->watchAll();
    connect(&session, &JobSession::jobsAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&session, &JobSession::jobsReset, this, [this] {
        d->rows.clear();
        d->rows.resize(size_t(d->session.count()));
        d->watchAll();
        endResetModel();
    });
    connect(&session, &JobSession::jobsAboutToBeInserted, this,
        [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&session, &JobSession::jobsInserted, this, [this](int first, int last) {
        std::vector<Private::Row> more(size_t(last - first + 1));
        d->rows.insert(d->rows.begin() + first, std::move_iterator(more.begin()), std::move_iterator(more.end()));
        for (int row = first; row <= last; ++row)
            d->watch(row);
        d->startTicking();
        endInsertRows();
    });
    connect(&session, &JobSession::jobsAboutToBeRemoved, this, [this](int first, int last) {
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            d->countdowns.erase(d->session.at(row).rowId);
    });
    connect(&session, &JobSession::jobsRemoved, this, [this](int first, int last) {
        d->rows.erase(d->rows.begin() + first, d->rows.begin() + last + 1);
        d->startTicking();
        endRemoveRows();
    });
    connect(&session, &JobSession::jobChanged, this, [this](int row) {
        const bool counted = d->countdown(row) != nullptr;
        d->rows[size_t(row)] = {};
        d->watch(row);
        if (d->countdown(row))
            d->tickFor(row);
        else if (counted)
            d->startTicking();
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
    connect(&session, &JobSession::explanationsOutdated, this, [this] {
        for (Private::Row& row : d->rows) {
            row.cells.reset();
            row.checks.reset();
        }
        d->startTicking(); // the clock itself may have been corrected
        if (!d->rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

JobTableModel::~JobTableModel() = default;

explain::Truth JobTableModel::matches(int row, const query::Query& query) const
{
    return query::matches(query, Facts(*d, row), d->session.clock().now());
}

quint64 JobTableModel::rowId(int row) const
{
    return d->session.at(row).rowId;
}

int JobTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int JobTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant JobTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const auto column = Column(index.column());
    const session::JobEntry& entry = d->session.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return d->text(row, column);
    case Qt::AccessibleTextRole:
        return d->spoken(row, column);
    case Qt::ToolTipRole:
        return d->toolTip(row, column);
    case StatusRole:
        return entry.job.status() ? QVariant(int(*entry.job.status())) : QVariant();
    case StatusApiRole:
        return d->cells(row).status.api;
    case StatusLabelRole:
        return plain(d->cells(row).status.label, d->language);
    case DeadlineRole:
        return d->sortValue(row, ExpiresColumn);
    case DeadlinePhaseRole:
        return d->countdown(row) ? QVariant(int(d->countdown(row)->phase)) : QVariant();
    case SortRole:
        return d->sortValue(row, column);
    case JobIdRole:
        return entry.job.id().text();
    case ArnRole:
        return entry.job.arn();
    case RowIdRole:
        return entry.rowId;
    case SecondaryTextRole: {
        QStringList parts;
        for (const Phrase& part : d->secondary(row))
            parts += plain(part, d->language);
        return parts.join(u" · "_s);
    }
    case CompleteRole:
        return entry.job.isComplete();
    case DetailStateRole:
        return int(entry.state);
    case ErrorRole:
        return d->error(row);
    case FindingsRole: {
        const std::optional<explain::FindingCounts> counts = d->findings(row);
        return counts ? QVariant::fromValue(QList<int>{counts->errors, counts->warnings, counts->infos}) : QVariant();
    }
    case KnownRole:
        return d->isKnown(row, column);
    default:
        return {};
    }
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return d->language.message(titleOf(Column(section)));
}

} // namespace jobscope::models
