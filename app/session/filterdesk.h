// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/filterstore.h"
#include "session/errorwording.h"

#include <QObject>

namespace jobscope::session {

/**
 * The filters that a person named. Owned by the composition root; lives on the main thread. The store outlives it.
 */
class FilterDesk final : public QObject {
    Q_OBJECT

public:
    explicit FilterDesk(ports::FilterStore& store, QObject* parent = nullptr);

    /** Reads what was saved. Until then there are none. */
    void load();
    const std::vector<ports::SavedFilter>& filters() const { return m_filters; }
    /** Adds a filter, or replaces the one with its name. */
    void put(const ports::SavedFilter& filter);
    void remove(const QString& name);

Q_SIGNALS:
    void filtersChanged();
    void failed(const jobscope::session::ErrorWords& words);

private:
    void save();

    ports::FilterStore& m_store;
    std::vector<ports::SavedFilter> m_filters;
};

} // namespace jobscope::session
