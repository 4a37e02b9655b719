// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/content.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QTextDocument>

#include <memory>

class QPaintDevice;

namespace jobscope::pdf {

class PageFonts;

/** What stands in the outline. */
struct Heading {
    int level = 0; //!< 0: a job or the cover
    QString title;
    int position = 0; //!< in the text
    int page = 0; //!< of this document, from 0; known once it is laid out
    qreal top = 0; //!< on that page, in the device's units
};

/** A row of the contents, which leads to the beginning of a part. */
struct ContentsRow {
    int part = 0; //!< of those behind the cover, from 0: the jobs (or sections of the only one), then the glossary
    int position = 0; //!< in the text
    int page = 0; //!< as in Heading
    QRectF rect; //!< on that page, in the device's units
};

/** A ground or a line, painted below the text. */
struct Shape {
    QRectF rect; //!< on its page, in the device's units
    QRgb ground = 0; //!< transparent: none
    QRgb line = 0; //!< transparent: none
    qreal radius = 0;
    QRectF within; //!< a rounded card that cuts off its corners; null: none
};

/** A line of a paragraph. */
struct PlacedLine {
    int position = 0; //!< of the paragraph in the text
    int line = 0; //!< in its layout
    QPointF origin; //!< of that layout, seen from this page
};

struct Page {
    QList<Shape> shapes;
    QList<PlacedLine> lines;
};

/**
 * The text of one job, or of the cover, laid out in pages of one size.
 *
 * Each page names what stands on it in its own coordinates: drawn by way of the whole document, the last pages of a
 * long one would have coordinates beyond what PDF/A-1 allows (32767).
 */
struct PageDocument {
    std::unique_ptr<QTextDocument> text;
    QString jobId;
    QList<Heading> headings;
    QList<ContentsRow> contents;
    QList<Page> pages;
};

/**
 * Pages of the cover and the contents; a single job goes on behind them. `numbers`: of the pages that the contents lead
 * to, empty if not known yet; the cover takes the same room without them.
 */
PageDocument makeCover(const report::Content& content, PageFonts& fonts, QPaintDevice& device, QSizeF page,
    const QStringList& numbers = {});
/** Pages of one job. */
PageDocument makeJob(const report::JobContent& job, PageFonts& fonts, QPaintDevice& device, QSizeF page);

/** Pages of what stands behind all jobs. */
PageDocument makeEnd(const report::Content& content, PageFonts& fonts, QPaintDevice& device, QSizeF page);

} // namespace jobscope::pdf
