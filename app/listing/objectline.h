// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/objectfacts.h"
#include "json/error.h"

#include <QByteArrayView>
#include <QString>

namespace jobscope::listing {

/**
 * Reads one line of JSON as an object (or bucket) to be evaluated:
 *
 *     {"bucket": "b", "accountId": "111122223333", "key": "a/b.csv", "size": 1048576, "tags": {"k": "v"}, ...}
 *
 * Each member may be absent or null: that fact is missing. Members of other names are ignored. The error says in
 * English what is wrong with the line: no JSON object, a member of a wrong type, a size that is no whole number of
 * bytes, a date that cannot be read.
 */
Expected<explain::ObjectFacts, QString> readObjectLine(QByteArrayView line);

/** Reads a line as a bucket: JSON as above, of which the members about the bucket count, or its name alone. */
Expected<explain::ObjectFacts, QString> readBucketLine(QByteArrayView line);

/** readObjectLine() without the quick way that most lines take; for comparison. */
Expected<explain::ObjectFacts, QString> readAnyObjectLine(QByteArrayView line);

} // namespace jobscope::listing
