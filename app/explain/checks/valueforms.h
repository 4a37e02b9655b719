// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QString>

#include <optional>

namespace jobscope::explain {

struct CompiledJob;

// What single texts of a definition look like.

/** `*`, `?`, `%` (other than in `%20`) or pieces of a regular expression: Macie takes them to the letter. */
bool looksLikePattern(const QString& text);
/** Pictures, sound, films, programs and other formats that are neither text nor on Macie's list, in any case. */
bool isUnreadableFormat(const QString& extension);
/** `s3://...`, `https://...`, `arn:...` */
bool isAddress(const QString& text);
/** The buckets that the job names, in its list or by an include condition. */
QSet<QString> namedBuckets(const CompiledJob& job);
/** One of these names is the whole prefix or its first folder. */
bool beginsWithBucket(const QString& prefix, const QSet<QString>& buckets);
/** An address, or with a slash in it. */
bool isNoBucketName(const QString& text);
/** Twelve digits. */
bool isAccountId(const QString& text);
/** A whole number of bytes, up to 2^63-1. */
std::optional<qint64> bytesFrom(const QString& text);

} // namespace jobscope::explain
