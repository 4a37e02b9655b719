// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/error.h"

#include <QByteArray>
#include <QString>

namespace jobscope::report {

/**
 * Writes a file as a whole: aside, then renamed. A failure leaves the file that was there before, or none; the error is
 * the system's words.
 */
Expected<void, QString> saveAside(const QString& path, const QByteArray& bytes);

} // namespace jobscope::report
