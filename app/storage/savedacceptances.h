// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/acceptancestore.h"

namespace jobscope::storage {

/** One JSON file, which people may also write by hand. */
class SavedAcceptances final : public ports::AcceptanceStore {
public:
    explicit SavedAcceptances(QString file);

    static constexpr qint64 largestFile = qint64{4} * 1024 * 1024;

    QString file() const override { return m_file; }
    Expected<QByteArray, ports::FileError> load() const override;
    Expected<void, ports::FileError> save(const QByteArray& text) override;

private:
    QString m_file;
};

} // namespace jobscope::storage
