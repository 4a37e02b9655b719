// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/groupstore.h"
#include "session/connectiondesk.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace jobscope::session {

/**
 * The groups that a person made, and how they are opened: each connection in each account and Region as one source.
 * Connections with the same keys share them, so that a code is asked for once.
 *
 * Owned by the composition root; lives on the main thread. What it is given outlives it.
 */
class GroupDesk final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ConnectionDesk& connections;
        ports::GroupStore& store;
        JobSession& session;
    };
    explicit GroupDesk(const Parts& parts, QObject* parent = nullptr);
    ~GroupDesk() override;

    /** Reads what was saved. Until then there are none. */
    void load();
    ConnectionDesk& connections() const { return m_parts.connections; }
    const std::vector<ports::SavedGroup>& groups() const { return m_groups; }
    const ports::SavedGroup* find(const QString& id) const;
    /** Adds a group, or replaces the one with its id. Returns its id. */
    QString put(ports::SavedGroup group);
    void remove(const QString& id);

    void open(const QString& id);
    /** A connection in every Region that is offered: finds where Macie is on. */
    void openEverywhere(const QString& connection);
    /** What is shown now, if it was opened here; it need not be saved. */
    const ports::SavedGroup* current() const;
    /** By which connection a source that was opened here asks. */
    const ConnectionUse* useOf(const ports::JobSource& source) const;

Q_SIGNALS:
    void groupsChanged();
    void failed(const jobscope::session::ErrorWords& words);

private:
    void begin(const ports::SavedGroup& group);
    void openSources();
    std::shared_ptr<ports::JobSource> openSource(
        const ConnectionUse& use, const Expected<ports::ConnectionRequest, ErrorWords>& prepared);
    void save();

    struct Opening {
        ports::SavedGroup group;
        std::vector<ports::SavedConnection> connections;
        std::vector<std::optional<Expected<ports::ConnectionRequest, ErrorWords>>> requests; //!< by connection
        std::vector<std::unique_ptr<ports::Operation>> running;
    };

    Parts m_parts;
    std::vector<ports::SavedGroup> m_groups;
    std::unique_ptr<Opening> m_opening;
    ports::SavedGroup m_opened;
    struct OpenedSource {
        std::weak_ptr<ports::JobSource> source;
        ConnectionUse use;
    };
    std::vector<OpenedSource> m_sources; //!< of what was opened
};

} // namespace jobscope::session
