// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pdf/pagepainter.h"
#include "report/content.h"
#include "json/error.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

namespace jobscope::pdf {

enum class PdfErrorKind {
    Cancelled,
    Pages, //!< the pages could not be made
    File, //!< the file could not be written
};

struct PdfError {
    PdfErrorKind kind = PdfErrorKind::Pages;
    QString detail; //!< in English, or the system's words

    bool operator==(const PdfError&) const = default;
};

struct PdfOptions {
    QPageSize paper = QPageSize(QPageSize::A4);
};

/**
 * A report as a PDF/A-1b file with outline, language and title. The same content gives the same bytes on a machine with
 * the same fonts.
 *
 * Needs a QGuiApplication (offscreen is enough), and may run on another thread than its.
 */
Expected<QByteArray, PdfError> toPdf(
    const report::Content& content, const PdfOptions& options = {}, const Progress& progress = {});

/** Writes it aside and renames it: the file is whole, or as it was before. */
Expected<void, PdfError> writePdf(
    const QString& path, const report::Content& content, const PdfOptions& options = {}, const Progress& progress = {});

} // namespace jobscope::pdf
