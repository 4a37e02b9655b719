// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

#include <optional>

namespace jobscope::listing {

/**
 * Reads a size as people write it, in bytes: `5242880`, `5 MiB`, `1.5 GB`, `10kb`, `1,5 KiB`. KB, MB, GB and TB are
 * decimal, KiB and so on binary; letter case does not count. Nothing if it cannot be read or is more than 2^63-1.
 */
std::optional<qint64> parseSize(QStringView text);

} // namespace jobscope::listing
