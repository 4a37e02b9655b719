// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/jobsession.h"

#include <QAbstractTableModel>

#include <vector>

namespace jobscope::models {

/** "38 of 40 sources": how many of them answered; Macie being off is an answer. */
explain::Phrase answeredText(const std::vector<session::SourceEntry>& sources);

/**
 * The sources of a session as a matrix of accounts and Regions; the longer of the two goes down. A picture of the
 * moment that refresh() was called.
 */
class FleetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SourceRole = Qt::UserRole, //!< int: place in JobSession::sources(); invalid where nobody was asked
        StateRole, //!< int of session::SourceState; invalid as above
        JobCountRole, //!< int
        ExpiringRole, //!< int: paused jobs whose pause ends within seven days
        FilterRole, //!< QString: finds the jobs of this cell in the list
        ErrorRole, //!< QString: what went wrong and what to do; empty if nothing did
        ErrorPlaceRole, //!< QString: technical details of it
    };
    Q_ENUM(Role)

    /** Session and language outlive the model. */
    FleetModel(const session::JobSession& session, const explain::Language& language, QObject* parent = nullptr);

    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Place {
        QString account; //!< as shown: with the name of its connection if that tells more
        QString region;
    };
    struct Counts {
        int jobs = 0;
        int running = 0;
        int paused = 0;
        int expiring = 0;
    };
    int sourceAt(const QModelIndex& index) const; //!< -1: none
    QStringList linesOf(int source) const;

    const session::JobSession& m_session;
    const explain::Language& m_language;
    QStringList m_accounts;
    QStringList m_regions;
    std::vector<Place> m_places; //!< by source, as the two below
    std::vector<Counts> m_counts;
    std::vector<session::SourceEntry> m_sources;
};

} // namespace jobscope::models
