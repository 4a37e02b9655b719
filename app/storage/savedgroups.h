// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/groupstore.h"
#include "storage/listfile.h"

namespace jobscope::storage {

/** The list of groups as one JSON file. */
class SavedGroups final : public ports::GroupStore {
public:
    explicit SavedGroups(QString file);

    Expected<std::vector<ports::SavedGroup>, ports::FileError> load() const override;
    Expected<void, ports::FileError> save(const std::vector<ports::SavedGroup>& groups) override;

private:
    ListFile m_file;
};

} // namespace jobscope::storage
