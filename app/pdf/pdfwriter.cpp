// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pdf/pdfwriter.h"

#include "pdf/pdffinish_p.h"
#include "report/saveaside.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace jobscope::pdf {

Expected<QByteArray, PdfError> toPdf(
    const report::Content& content, const PdfOptions& options, const Progress& progress)
{
    QByteArray bytes;
    PaintedPages painted;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageSize(options.paper);
        // Enough for fractions of a point, and numbers stay far below what PDF/A-1 allows (32767).
        writer.setResolution(300);
        painted = paintPages(content, writer, progress);
    }
    if (painted.cancelled)
        return Unexpected<PdfError>({PdfErrorKind::Cancelled, {}});
    if (painted.failed)
        return Unexpected<PdfError>({PdfErrorKind::Pages, u"the pages could not be painted"_s});
    FileProperties properties;
    properties.title = content.documentTitle;
    properties.languageCode = content.languageCode;
    properties.program = content.programName;
    properties.generatedAt = content.generatedAt;
    properties.outline = painted.outline;
    properties.links = painted.links;
    Expected<QByteArray, QString> finished = finishPdf(bytes, properties);
    if (!finished)
        return Unexpected<PdfError>({PdfErrorKind::Pages, finished.error()});
    return *std::move(finished);
}

Expected<void, PdfError> writePdf(
    const QString& path, const report::Content& content, const PdfOptions& options, const Progress& progress)
{
    const Expected<QByteArray, PdfError> bytes = toPdf(content, options, progress);
    if (!bytes)
        return Unexpected<PdfError>(bytes.error());
    if (const Expected<void, QString> saved = report::saveAside(path, *bytes); !saved)
        return Unexpected<PdfError>({PdfErrorKind::File, saved.error()});
    return {};
}

} // namespace jobscope::pdf
