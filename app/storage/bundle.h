// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/evidence.h"
#include "job/jobsource.h"
#include "ports/fileerror.h"
#include "storage/zipfile.h"

#include <QStringList>

#include <optional>

namespace jobscope::storage {

// An evidence bundle: a ZIP archive with the exact answers, what was made of them, and `SHA256SUMS`, which lists every
// other file as sha256sum writes it. Unpacked, `sha256sum --check SHA256SUMS` agrees with checkBundle().

/** The bytes of the archive; the error is in English. */
Expected<QByteArray, QString> makeBundle(const job::Evidence& evidence);

/** What differs between a bundle's list of checksums and its files. */
struct BundleCheck {
    int good = 0;
    QStringList changed;
    QStringList missing; //!< listed, but not there
    QStringList unlisted; //!< there, but not listed

    bool isIntact() const { return changed.isEmpty() && missing.isEmpty() && unlisted.isEmpty(); }
};
/** Fails if this is no bundle or cannot be read. */
Expected<BundleCheck, ports::FileError> checkBundle(const QString& path);

/**
 * The jobs of a file: of a bundle, with where their answers came from, or of JSON. A bundle in which anything was
 * changed is refused.
 */
Expected<std::vector<job::Job>, job::SourceError> readJobsOrBundle(
    const QString& path, const job::ReadOptions& options = {});

} // namespace jobscope::storage
