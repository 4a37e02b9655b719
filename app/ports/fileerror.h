// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace jobscope::ports {

enum class FileErrorKind {
    NotFound,
    CannotRead,
    CannotWrite,
    Broken, //!< not what this program writes, or cut off; the file stays as it is
    TooLarge,
};

/** Why something that this program keeps on disk could not be read or written. */
struct FileError {
    FileErrorKind kind = FileErrorKind::CannotRead;
    QString file;
    QString detail; //!< place and reason, in English

    bool operator==(const FileError&) const = default;
};

} // namespace jobscope::ports
