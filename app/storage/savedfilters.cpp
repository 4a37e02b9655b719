// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/savedfilters.h"

#include "storage/members_p.h"

namespace jobscope::storage {

using namespace Qt::StringLiterals;
using ports::SavedFilter;

SavedFilters::SavedFilters(QString file)
    : m_file(std::move(file), u"filters"_s)
{
}

Expected<std::vector<SavedFilter>, ports::FileError> SavedFilters::load() const
{
    std::vector<SavedFilter> filters;
    const auto read = m_file.load([&filters](const json::Value& value) {
        filters.push_back({textOf(value, u"name"), textOf(value, u"text")});
        return !filters.back().name.isEmpty();
    });
    if (!read)
        return Unexpected(read.error());
    return filters;
}

Expected<void, ports::FileError> SavedFilters::save(const std::vector<SavedFilter>& filters)
{
    const auto before = load();
    const bool wasReadable = before || before.error().kind == ports::FileErrorKind::CannotRead;
    return m_file.save(wasReadable, [&filters](json::Writer& writer) {
        for (const SavedFilter& filter : filters)
            writer.beginObject().key(u"name").string(filter.name).key(u"text").string(filter.text).endObject();
    });
}

} // namespace jobscope::storage
