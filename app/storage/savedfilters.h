// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/filterstore.h"
#include "storage/listfile.h"

namespace jobscope::storage {

/** The list of filters as one JSON file. */
class SavedFilters final : public ports::FilterStore {
public:
    explicit SavedFilters(QString file);

    Expected<std::vector<ports::SavedFilter>, ports::FileError> load() const override;
    Expected<void, ports::FileError> save(const std::vector<ports::SavedFilter>& filters) override;

private:
    ListFile m_file;
};

} // namespace jobscope::storage
