// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/filterdesk.h"

#include <algorithm>

namespace jobscope::session {

using ports::SavedFilter;

FilterDesk::FilterDesk(ports::FilterStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void FilterDesk::load()
{
    auto loaded = m_store.load();
    if (!loaded) {
        Q_EMIT failed(wordsFor(loaded.error()));
        return;
    }
    m_filters = std::move(*loaded);
    Q_EMIT filtersChanged();
}

void FilterDesk::put(const SavedFilter& filter)
{
    const auto known = std::find_if(
        m_filters.begin(), m_filters.end(), [&filter](const SavedFilter& each) { return each.name == filter.name; });
    if (known != m_filters.end())
        *known = filter;
    else
        m_filters.push_back(filter);
    save();
}

void FilterDesk::remove(const QString& name)
{
    std::erase_if(m_filters, [&name](const SavedFilter& each) { return each.name == name; });
    save();
}

void FilterDesk::save()
{
    if (const auto saved = m_store.save(m_filters); !saved)
        Q_EMIT failed(wordsFor(saved.error()));
    Q_EMIT filtersChanged();
}

} // namespace jobscope::session
