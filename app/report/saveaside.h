// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/error.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace jobscope::report {

/**
 * Writes a file as a whole: aside, then renamed. A failure leaves the file that was there before, or none; the error is
 * the system's words.
 */
Expected<void, QString> saveAside(const QString& path, const QByteArray& bytes);

struct FileToSave {
    QString path;
    QByteArray bytes;
};

struct SaveError {
    QString path; //!< of the file that could not be written
    QString words; //!< the system's
};

/** The same for files that belong together: a failure leaves no new one of them. */
Expected<void, SaveError> saveAside(std::span<const FileToSave> files);

} // namespace jobscope::report
