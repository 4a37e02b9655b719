// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace jobscope::explain {

// What Macie can read at all: its user guide's pages on supported storage classes and formats, and its quotas.

/** One of the storage classes that Macie analyzes. */
bool isSupportedStorageClass(QStringView storageClass);
/** Pictures, sound and films, in any case: never analyzed. */
bool isMediaExtension(QStringView extension);
/** A format that the guide names, in any case. Others may be text all the same, so they are only unknown. */
bool isKnownFormat(QStringView extension);
/** Bytes up to which a file of that format is analyzed, in decimal units; nothing for other formats. */
std::optional<qint64> sizeLimit(QStringView extension);

} // namespace jobscope::explain
