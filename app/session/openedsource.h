// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/sourcelists.h"

#include <QStringList>

#include <algorithm>
#include <memory>
#include <vector>

namespace jobscope::session {

/** What a person opened: files, or accounts and Regions. */
struct OpenedSource {
    QStringList paths;
    std::shared_ptr<SourceLists> lists;

    const std::vector<SourceEntry>& sources() const
    {
        static const std::vector<SourceEntry> none;
        return lists ? lists->entries() : none;
    }
    std::shared_ptr<ports::JobSource> service(int number) const
    {
        return number < 0 || number >= int(sources().size()) ? nullptr : sources()[size_t(number)].source;
    }
    std::shared_ptr<ports::JobSource> onlyService() const { return sources().size() == 1 ? service(0) : nullptr; }

    bool isSomething() const { return lists || !paths.isEmpty(); }
    bool isSnapshot() const
    {
        return std::any_of(sources().begin(), sources().end(),
            [](const SourceEntry& entry) { return entry.source->info().snapshotTaken.has_value(); });
    }
};

} // namespace jobscope::session
