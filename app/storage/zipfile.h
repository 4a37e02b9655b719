// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/fileerror.h"
#include "json/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace jobscope::storage {

/** One file of an archive. */
struct ZippedFile {
    QString name; //!< with folders, `/` between them
    QByteArray bytes;

    bool operator==(const ZippedFile&) const = default;
};

constexpr qint64 largestZip = qint64{1} << 30; //!< bytes of all files, unpacked
constexpr qint64 mostZippedFiles = 100'000;

/** The bytes of a ZIP archive; the same files give the same bytes. The error is in English. */
Expected<QByteArray, QString> makeZip(const std::vector<ZippedFile>& files);

/**
 * All files of a ZIP archive in their order. Broken if it is none, if checksums differ, if a name stands twice or leads
 * out of the archive; TooLarge beyond the limits above, whatever the archive says of itself.
 */
Expected<std::vector<ZippedFile>, ports::FileError> readZip(const QString& path);

} // namespace jobscope::storage
