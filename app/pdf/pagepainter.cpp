// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pdf/pagepainter.h"

#include "pdf/pagedocument_p.h"
#include "pdf/pagefonts_p.h"
#include "report/palette.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QTextBlock>
#include <QTextLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace jobscope::pdf {

namespace {

constexpr double s_inch = 25.4;
constexpr double s_side = 18; // millimetres, as are the next two
constexpr double s_top = 24;
constexpr double s_bottom = 20;
// Documents that stay laid out between counting and painting; more are made twice, to keep memory bounded.
constexpr std::size_t s_kept = 32;

class Painter {
public:
    /** `paper` in millimetres. */
    Painter(const report::Content& content, QPaintDevice& device, QSizeF paper)
        : m_content(content)
        , m_device(device)
        , m_unit(device.logicalDpiY() / s_inch)
        , m_paper(paper * m_unit)
        , m_body(QPointF(s_side, s_top) * m_unit,
              QSizeF(m_paper.width() - 2 * s_side * m_unit, m_paper.height() - (s_top + s_bottom) * m_unit))
    {
    }

    PaintedPages paint(const std::function<bool()>& newPage, const Progress& progress)
    {
        PaintedPages result;
        const int parts = jobParts() + (m_content.glossary ? 1 : 0);
        for (int part = 0; part < parts; ++part) {
            PageDocument document = make(part);
            if (part > 0)
                m_firstPages.append(result.pages);
            else if (m_content.jobs.size() == 1)
                addSections(document);
            addOutline(document, result);
            result.pages += int(document.pages.size());
            if (m_kept.size() < s_kept)
                m_kept.emplace(part, std::move(document));
            if (progress && !progress(0, result.pages)) {
                result.cancelled = true;
                return result;
            }
        }
        if (!m_firstPages.isEmpty())
            m_kept.erase(0); // made again, as the contents can name pages now
        QPainter painter;
        if (!painter.begin(&m_device)) {
            result.failed = true;
            return result;
        }
        int page = 0;
        for (int part = 0; part < parts; ++part) {
            const auto kept = m_kept.find(part);
            const PageDocument document = kept != m_kept.end() ? std::move(kept->second) : make(part);
            addLinks(document, result);
            for (int at = 0; at < int(document.pages.size()); ++at, ++page) {
                if (page > 0 && !newPage()) {
                    result.failed = true;
                    return result;
                }
                paintPage(painter, document, at, page + 1, result.pages);
                if (progress && !progress(page + 1, result.pages)) {
                    result.cancelled = true;
                    return result;
                }
            }
        }
        result.failed = !painter.end();
        return result;
    }

    void paintFirst()
    {
        const PageDocument document = make(0);
        QPainter painter(&m_device);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const qsizetype end = m_content.glossary ? make(jobParts()).pages.size() : 0;
        paintPage(painter, document, 0, 1, int(document.pages.size() + end));
    }

private:
    /** Cover and jobs; a single job goes on behind the cover. */
    int jobParts() const { return m_content.jobs.size() == 1 ? 1 : int(m_content.jobs.size()) + 1; }

    PageDocument make(int part)
    {
        if (part >= jobParts())
            return makeEnd(m_content, m_fonts, m_device, m_body.size());
        if (part == 0) {
            QStringList numbers;
            for (const int page : m_firstPages)
                numbers.append(QString::number(page + 1));
            return makeCover(m_content, m_fonts, m_device, m_body.size(), numbers);
        }
        return makeJob(m_content.jobs[std::size_t(part - 1)], m_fonts, m_device, m_body.size());
    }

    void addOutline(const PageDocument& document, PaintedPages& result) const
    {
        for (const Heading& heading : document.headings) {
            const double top = (m_body.top() + heading.top) / m_paper.height();
            result.outline.append({heading.level, heading.title, result.pages + heading.page, top});
        }
    }

    /** What the contents of a single job lead to. */
    void addSections(const PageDocument& document)
    {
        for (const Heading& heading : document.headings) {
            if (heading.level > 0)
                m_firstPages.append(heading.page);
        }
    }

    /** Only the cover has any, and it comes first. */
    void addLinks(const PageDocument& document, PaintedPages& result) const
    {
        for (const ContentsRow& row : document.contents) {
            const QRectF rect = row.rect.translated(m_body.topLeft());
            result.links.append({row.page,
                QRectF(rect.x() / m_paper.width(), rect.y() / m_paper.height(), rect.width() / m_paper.width(),
                    rect.height() / m_paper.height()),
                m_firstPages.at(row.part)});
        }
    }

    void paintPage(QPainter& painter, const PageDocument& document, int at, int page, int pages)
    {
        painter.save();
        painter.translate(m_body.topLeft());
        const Page& content = document.pages[at];
        for (const Shape& shape : content.shapes)
            paintShape(painter, shape);
        painter.setPen(QColor::fromRgb(report::lightColours(report::Tone::Plain).text));
        for (const PlacedLine& line : content.lines)
            document.text->findBlock(line.position).layout()->lineAt(line.line).draw(&painter, line.origin);
        painter.restore();
        paintEdges(painter, document, page, pages);
    }

    void paintShape(QPainter& painter, const Shape& shape) const
    {
        painter.setPen(qAlpha(shape.line) ? QPen(QColor::fromRgb(shape.line), 0.18 * m_unit) : QPen(Qt::NoPen));
        painter.setBrush(qAlpha(shape.ground) ? QBrush(QColor::fromRgb(shape.ground)) : QBrush());
        if (shape.within.isNull()) {
            if (shape.radius > 0)
                painter.drawRoundedRect(shape.rect, shape.radius, shape.radius);
            else
                painter.drawRect(shape.rect);
            return;
        }
        QPainterPath card;
        card.addRoundedRect(shape.within, m_unit, m_unit);
        QPainterPath rect;
        rect.addRect(shape.rect);
        painter.drawPath(card.intersected(rect));
    }

    void paintEdges(QPainter& painter, const PageDocument& document, int page, int pages)
    {
        painter.save();
        painter.setFont(m_fonts.font(PageFonts::Face::Sans, 7.5));
        const QFontMetricsF metrics(painter.font(), &m_device);
        const QColor dim = QColor::fromRgb(report::lightColours(report::Tone::Dim).text);
        const qreal height = metrics.height() * 1.5;
        const QRectF head(m_body.left(), 12 * m_unit, m_body.width(), height);
        const QRectF foot(m_body.left(), m_paper.height() - 14 * m_unit, m_body.width(), height);
        painter.setPen(QPen(QColor::fromRgb(0xd9dde3), 0.18 * m_unit));
        painter.drawLine(head.bottomLeft(), head.bottomRight());
        painter.setPen(dim);
        const Qt::Alignment start = m_content.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const Qt::Alignment end = m_content.rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        const auto text = [&](const QRectF& rect, Qt::Alignment alignment, const QString& words) {
            const QString printable = m_fonts.printable(words, PageFonts::Face::Sans);
            // An id from the answer may be of any length.
            painter.drawText(rect, int(alignment | Qt::AlignVCenter),
                metrics.elidedText(printable, Qt::ElideMiddle, rect.width() * 0.66));
        };
        text(head, start, m_content.title.toPlain());
        if (!document.jobId.isEmpty())
            text(head, end, QString(m_content.pageJob).replace(u"%1"_s, document.jobId));
        text(foot, start, m_content.pageFooter);
        text(foot, end, m_content.pageOf.arg(QString::number(page), QString::number(pages)));
        painter.restore();
    }

    const report::Content& m_content;
    QPaintDevice& m_device;
    qreal m_unit; //!< a millimetre
    QSizeF m_paper;
    QRectF m_body;
    PageFonts m_fonts;
    std::map<int, PageDocument> m_kept;
    QList<int> m_firstPages; //!< of what the contents name, from 0; once they are counted
};

} // namespace

PaintedPages paintPages(const report::Content& content, QPagedPaintDevice& device, const Progress& progress)
{
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    const QSizeF paper = device.pageLayout().fullRect(QPageLayout::Millimeter).size();
    return Painter(content, device, paper).paint([&device] { return device.newPage(); }, progress);
}

QImage paintFirstPage(const report::Content& content, const QPageSize& paper, int dotsPerInch)
{
    QImage page((paper.size(QPageSize::Inch) * dotsPerInch).toSize(), QImage::Format_RGB32);
    page.setDotsPerMeterX(qRound(dotsPerInch * 1000 / s_inch));
    page.setDotsPerMeterY(page.dotsPerMeterX());
    page.fill(Qt::white);
    Painter(content, page, paper.size(QPageSize::Millimeter)).paintFirst();
    return page;
}

} // namespace jobscope::pdf
