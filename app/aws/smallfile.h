// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/error.h"

#include <QByteArray>
#include <QString>

namespace jobscope::aws {

/** A file with a token or a sign-in in it, without white space at its end; at most 1 MiB. The text says what is wrong.
 */
Expected<QByteArray, QString> readSmallFile(const QString& path);

} // namespace jobscope::aws
