// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/connectionstore.h"
#include "storage/listfile.h"

namespace jobscope::storage {

/** The list of connections as one JSON file. */
class SavedConnections final : public ports::ConnectionStore {
public:
    explicit SavedConnections(QString file);

    Expected<std::vector<ports::SavedConnection>, ports::FileError> load() const override;
    Expected<void, ports::FileError> save(const std::vector<ports::SavedConnection>& connections) override;

private:
    ListFile m_file;
};

} // namespace jobscope::storage
