// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/orderedjson.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace jobscope::test {

/** One condition, or one container that cannot be read. */
struct Finding {
    QString pointer;
    int truth = 0; //!< 1 true, 0 unknown, -1 false
    QString lacks; //!< the fact that is missing
    QString flaw; //!< why it cannot be read; empty if it can
};

/** Says of a condition how it comes out for an object, which fact is missing, or all that may be wrong with it. */
void readCondition(const Json& condition, bool isOfBucket, const Json& object, bool neAnyOf, Finding& finding);

using Time = std::pair<qint64, qint64>; //!< seconds since 1970, nanoseconds of that second

/** An instant of a job or of an object's line: text, or seconds since 1970. */
std::optional<Time> timeOf(const Json* value);

/** The text after the last `.` of the last path segment. */
std::optional<QString> extensionOf(const QString& key);

/** Has no other members than these. */
bool onlyHas(const Json& object, const QStringList& names);

/** Empty if the value is absent or no text. */
QString textOf(const Json* value);

} // namespace jobscope::test
