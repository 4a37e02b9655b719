// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/acceptancestore.h"

#include <optional>

namespace jobscope::test {

/** Keeps the text in memory, or fails as the test wants it. */
class FakeAcceptanceStore final : public ports::AcceptanceStore {
public:
    QString file() const override { return QStringLiteral("/somewhere/accepted.json"); }
    Expected<QByteArray, ports::FileError> load() const override
    {
        if (error)
            return Unexpected(*error);
        return text;
    }
    Expected<void, ports::FileError> save(const QByteArray& newText) override
    {
        if (error)
            return Unexpected(*error);
        text = newText;
        return {};
    }

    QByteArray text;
    std::optional<ports::FileError> error;
};

} // namespace jobscope::test
