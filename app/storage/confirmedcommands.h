// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/confirmationstore.h"

namespace jobscope::storage {

/**
 * Confirmed programs as one JSON file: a digest each, of profile, file and command. A command may name a secret; its
 * digest in a file that only the owner can read does not.
 */
class ConfirmedCommands final : public ports::ConfirmationStore {
public:
    explicit ConfirmedCommands(QString file);
    /** The same file for the window and the command line. */
    static QString usualFile();

    static constexpr qint64 largestFile = 1024 * 1024;
    static constexpr qsizetype mostKept = 200; //!< the oldest go

    bool isConfirmed(const ports::CommandPrompt& command) const override;
    void confirm(const ports::CommandPrompt& command) override;

private:
    QStringList digests() const;

    QString m_file;
};

} // namespace jobscope::storage
