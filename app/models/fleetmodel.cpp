// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fleetmodel.h"

#include "explain/output.h"

#include <algorithm>

namespace jobscope::models {

using namespace Qt::StringLiterals;
using explain::List;
using explain::Phrase;
using session::SourceEntry;
using session::SourceState;

namespace {

Phrase wordsOf(SourceState state)
{
    switch (state) {
    case SourceState::Waiting:
        //: an account in a Region whose jobs were not listed
        return Phrase(QT_TRANSLATE_NOOP("explain", "not asked"));
    case SourceState::Listing:
        return Phrase(QT_TRANSLATE_NOOP("explain", "listing…"));
    case SourceState::Listed:
        return {};
    case SourceState::Off:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Macie is off"));
    case SourceState::NoPermission:
        return Phrase(QT_TRANSLATE_NOOP("explain", "no permission"));
    case SourceState::Failed:
        return Phrase(QT_TRANSLATE_NOOP("explain", "failed"));
    }
    return {};
}

} // namespace

Phrase answeredText(const std::vector<SourceEntry>& sources)
{
    const auto answered
        = std::count_if(sources.begin(), sources.end(), [](const SourceEntry& entry) { return entry.isAnswered(); });
    if (answered == qint64(sources.size()))
        //: accounts in Regions that were asked for their jobs
        return Phrase(QT_TRANSLATE_N_NOOP("explain", "%n sources"), qint64(sources.size()));
    //: %1: how many answered
    return Phrase(QT_TRANSLATE_N_NOOP("explain", "%1 of %n sources"), qint64(sources.size()))
        .arg(explain::Count{qint64(answered)});
}

FleetModel::FleetModel(const session::JobSession& session, const explain::Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_language(language)
{
    refresh();
}

void FleetModel::refresh()
{
    beginResetModel();
    m_sources = m_session.sources();
    m_accounts.clear();
    m_regions.clear();
    m_places.clear();
    m_counts.assign(m_sources.size(), {});
    for (const SourceEntry& entry : m_sources) {
        const ports::SourceInfo info = entry.source->info();
        QStringList account{info.account.text(), explain::shown(info.name)};
        account.removeAll(QString());
        //: head of a column of jobs
        const QString region = info.region.isEmpty()
            ? plain(Phrase(QT_TRANSLATE_NOOP("explain", "Region not named")), m_language)
            : explain::shown(info.region.text());
        m_places.push_back({account.join(u'\n'), region});
        if (!m_accounts.contains(m_places.back().account))
            m_accounts += m_places.back().account;
        if (!m_regions.contains(m_places.back().region))
            m_regions += m_places.back().region;
    }
    const job::Instant now = m_session.clock().now();
    for (int row = 0; row < m_session.count(); ++row) {
        const session::JobEntry& entry = m_session.at(row);
        if (entry.source < 0 || entry.source >= int(m_counts.size()))
            continue;
        Counts& counts = m_counts[size_t(entry.source)];
        ++counts.jobs;
        const auto status = entry.job.status();
        counts.running += status == job::JobStatus::Running;
        counts.paused += status == job::JobStatus::UserPaused || status == job::JobStatus::Paused;
        const auto deadline = m_session.deadline(row);
        const auto phase = deadline ? std::optional(deadline->phase(now)) : std::nullopt;
        counts.expiring += phase == explain::DeadlinePhase::LastWeek || phase == explain::DeadlinePhase::LastDay;
    }
    endResetModel();
}

int FleetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(std::max(m_accounts.size(), m_regions.size()));
}

int FleetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(std::min(m_accounts.size(), m_regions.size()));
}

int FleetModel::sourceAt(const QModelIndex& index) const
{
    const bool accountsGoDown = m_accounts.size() >= m_regions.size();
    const QString& account = m_accounts[accountsGoDown ? index.row() : index.column()];
    const QString& region = m_regions[accountsGoDown ? index.column() : index.row()];
    const auto found = std::find_if(m_places.begin(), m_places.end(),
        [&](const Place& place) { return place.account == account && place.region == region; });
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

QStringList FleetModel::linesOf(int source) const
{
    const SourceEntry& entry = m_sources[size_t(source)];
    const Counts& counts = m_counts[size_t(source)];
    QStringList lines;
    if (entry.state != SourceState::Listed)
        lines += plain(wordsOf(entry.state), m_language);
    // After a list that failed, those of the one before are still there.
    if (entry.state == SourceState::Listed || counts.jobs > 0)
        lines += plain(counts.jobs == 0 ? Phrase(QT_TRANSLATE_NOOP("explain", "no jobs"))
                                        : Phrase(QT_TRANSLATE_N_NOOP("explain", "%n jobs"), qint64(counts.jobs)),
            m_language);
    List details{List::Join::Comma, {}};
    if (counts.running > 0)
        //: so many jobs
        details.items.push_back(Phrase(QT_TRANSLATE_N_NOOP("explain", "%n running"), qint64(counts.running)));
    if (counts.paused > 0)
        //: so many jobs
        details.items.push_back(Phrase(QT_TRANSLATE_N_NOOP("explain", "%n paused"), qint64(counts.paused)));
    if (counts.expiring > 0)
        //: so many paused jobs end within seven days
        details.items.push_back(Phrase(QT_TRANSLATE_N_NOOP("explain", "%n expiring"), qint64(counts.expiring)));
    if (!details.items.empty())
        lines += plain(Phrase(details), m_language);
    if (entry.state == SourceState::Listed && entry.error)
        lines += plain(Phrase(QT_TRANSLATE_NOOP("explain", "details refused")), m_language);
    return lines;
}

QVariant FleetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int source = sourceAt(index);
    if (source < 0)
        return {};
    const SourceEntry& entry = m_sources[size_t(source)];
    switch (role) {
    case Qt::DisplayRole:
        return linesOf(source).join(u'\n');
    case Qt::AccessibleTextRole: {
        const Place& place = m_places[size_t(source)];
        return QString(place.account.simplified() + u", "_s + place.region + u": "_s + linesOf(source).join(u", "_s));
    }
    case SourceRole:
        return source;
    case StateRole:
        return int(entry.state);
    case JobCountRole:
        return m_counts[size_t(source)].jobs;
    case ExpiringRole:
        return m_counts[size_t(source)].expiring;
    case FilterRole: {
        const ports::SourceInfo info = entry.source->info();
        return QString(info.account.text() + u' ' + info.region.text()).trimmed();
    }
    case ErrorRole: {
        if (!entry.error)
            return QString();
        const session::ErrorWords words = session::wordsFor(*entry.error);
        return plain(Phrase(List{List::Join::Sentences, {words.what, words.todo}}), m_language);
    }
    case ErrorPlaceRole:
        return entry.error ? session::wordsFor(*entry.error).where : QString();
    default:
        return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    const bool accountsGoDown = m_accounts.size() >= m_regions.size();
    const QStringList& names = (orientation == Qt::Vertical) == accountsGoDown ? m_accounts : m_regions;
    return section < names.size() ? names[section] : QVariant();
}

} // namespace jobscope::models
