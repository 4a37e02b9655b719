// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/fileerror.h"
#include "json/error.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace jobscope::storage {

ports::FileError fileError(ports::FileErrorKind kind, const QString& file, const QString& detail);

/**
 * Writes a file that only its owner can read, in a folder that only its owner can enter, which is made if need be. The
 * old file stays until the new one is whole. `fill` answers false if it could not write.
 */
Expected<void, ports::FileError> writeOwnerFile(const QString& path, const std::function<bool(QIODevice&)>& fill);

/** All of a file of at most that many bytes. */
Expected<QByteArray, ports::FileError> readOwnerFile(const QString& path, qint64 most);

} // namespace jobscope::storage
