// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/objectfacts.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <vector>

namespace jobscope::listing {

/** In which form objects were listed. */
enum class ListingKind {
    JsonLines, //!< a line for each object, as `evaluate` reads them
    S3Api, //!< JSON of `aws s3api list-objects-v2`: one answer or several, their Contents alone, or its entries
    S3Ls, //!< text of `aws s3 ls --recursive`
    Keys, //!< a key on each line, or s3://bucket/key
};

/** A place that could not be read. All others were. */
struct ListingError {
    qint64 line = 0; //!< from 1
    QString text; //!< in English
};

struct Listing {
    ListingKind kind = ListingKind::Keys;
    std::vector<explain::ObjectFacts> objects; //!< in the order of the listing
    std::vector<ListingError> errors; //!< the first hundred
    qint64 errorCount = 0; //!< all of them
    bool isCancelled = false; //!< objects holds what was read until then
    QTimeZone localTime = QTimeZone::utc(); //!< that times of S3Ls were read in
};

struct ListingOptions {
    /** `aws s3 ls` prints the local time of the computer that it ran on and does not say which. */
    QTimeZone localTime = QTimeZone::utc();
    /** Called now and then with the bytes done and all bytes; false ends the reading. */
    std::function<bool(qint64 done, qint64 total)> progress;
};

/** Which form that text has; every text has one, plain keys at the least. UTF-8 without byte order mark. */
ListingKind kindOf(QByteArrayView utf8);

/** Reads a listing in UTF-8 or, with a byte order mark, UTF-16. Never fails as a whole: see Listing::errors. */
Listing readListing(const QByteArray& bytes, const ListingOptions& options = {});

} // namespace jobscope::listing
