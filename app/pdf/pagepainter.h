// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/content.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <functional>

class QImage;
class QPagedPaintDevice;
class QPageSize;

namespace jobscope::pdf {

/** Called after each page with the number done and of all; answers false to cancel. */
using Progress = std::function<bool(int done, int total)>;

/** Where something can be found in the pages. */
struct OutlineEntry {
    int level = 0; //!< 0: the cover or a job; 1: a section of it
    QString title;
    int page = 0; //!< from 0
    double fromTop = 0; //!< of its upper edge, as a part of the page's height
};

/** A part of a page that leads to another page. */
struct PageLink {
    int page = 0; //!< from 0
    QRectF area; //!< as parts of the page's width and height, from its upper left corner
    int target = 0; //!< page, from 0
};

struct PaintedPages {
    bool cancelled = false;
    bool failed = false; //!< the device could not be painted on
    int pages = 0;
    QList<OutlineEntry> outline;
    QList<PageLink> links; //!< of the contents
};

/**
 * Paints the report on the pages of a printer or a PDF, with the job's id at the head of each page and its number at
 * the foot. The device's page size counts; its margins are set here. Takes memory for a few jobs at a time.
 *
 * May run on any thread as long as the device and the content belong to it; needs a QGuiApplication for its fonts.
 */
PaintedPages paintPages(const report::Content& content, QPagedPaintDevice& device, const Progress& progress = {});

/** The first page as a picture, for a preview. Conditions as above; for a report of one job all pages are counted. */
QImage paintFirstPage(const report::Content& content, const QPageSize& paper, int dotsPerInch);

} // namespace jobscope::pdf
