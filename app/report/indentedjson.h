// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace jobscope::report {

/**
 * The JSON laid out for reading: indented, members in their order, digits as they stand, invisible characters written
 * as \uXXXX. Text that is no JSON comes back as it is, with invisible characters written out.
 */
QString indentedJson(const QByteArray& utf8);

} // namespace jobscope::report
