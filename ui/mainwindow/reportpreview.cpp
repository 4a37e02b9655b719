// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/reportpreview.h"

#include "report/markdown.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

// Sharp on a screen with twice the points, in a window of usual width.
constexpr int dotsPerInch = 150;
// Of a text file: more than anybody reads in a preview, and quick to show.
constexpr qsizetype mostCharacters = 20'000;
// Choices that follow each other at once make one preview.
constexpr std::chrono::milliseconds pause{120};

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_note(new QLabel)
    , m_picture(new QLabel)
    , m_laidOut(new QTextBrowser)
    , m_plain(new QPlainTextEdit)
    , m_timer(new QTimer(this))
{
    setObjectName(u"reportPreview"_s);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_picture->setObjectName(u"previewPage"_s);
    m_picture->setAccessibleName(tr("Preview: the first page"));
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"previewScroll"_s);
    scroll->setAccessibleName(m_picture->accessibleName());
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or it would come and go with the width
    scroll->setWidget(m_picture);
    m_laidOut->setObjectName(u"previewText"_s);
    m_laidOut->setAccessibleName(tr("Preview: how the report begins"));
    m_laidOut->setOpenLinks(false);
    m_plain->setObjectName(u"previewFile"_s);
    m_plain->setAccessibleName(tr("Preview: how the file begins"));
    m_plain->setReadOnly(true);
    m_plain->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_plain->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_plain->setLayoutDirection(Qt::LeftToRight);
    m_plain->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget* page : std::initializer_list<QWidget*>{m_note, scroll, m_laidOut, m_plain})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_timer->setSingleShot(true);
    m_timer->setInterval(pause);
    connect(m_timer, &QTimer::timeout, this, &ReportPreview::start);
    connect(&m_making, &QFutureWatcher<Made>::finished, this, &ReportPreview::finish);
}

ReportPreview::~ReportPreview()
{
    m_making.disconnect(this);
    m_making.cancel();
    m_making.waitForFinished();
}

bool ReportPreview::isBusy() const
{
    return m_wish || m_making.isRunning();
}

void ReportPreview::preview(const pdf::ReportOrder& order, const QString& languageCode)
{
    if (order.jobs.empty()) {
        m_wish.reset();
        m_making.cancel();
        m_note->setText(tr("No job is chosen."));
        m_pages->setCurrentWidget(m_note);
        return;
    }
    m_wish = Wish{order, languageCode};
    m_wish->order.jobs.erase(m_wish->order.jobs.begin() + 1, m_wish->order.jobs.end());
    if (m_pages->currentWidget() == m_note)
        m_note->setText(tr("Making the preview…"));
    m_making.cancel();
    m_timer->start();
}

ReportPreview::Made ReportPreview::make(const Wish& wish, const pdf::ReportProgress& progress)
{
    const explain::Language language(wish.languageCode);
    const pdf::ReportOrder& order = wish.order;
    switch (order.format) {
    case report::Format::Pdf:
    case report::Format::Bundle:
        return {pdf::paintFirstPage(pdf::reportContent(order, language, progress), order.paper, dotsPerInch), {}, {}};
    case report::Format::Html:
    case report::Format::Markdown:
        return {{}, report::toMarkdown(pdf::reportContent(order, language, progress)), {}};
    case report::Format::Json:
    case report::Format::Csv:
        break;
    }
    const auto bytes = pdf::reportBytes(order, language, progress);
    return {{}, {}, bytes ? QString::fromUtf8(*bytes).left(mostCharacters) : QString()};
}

void ReportPreview::start()
{
    if (!m_wish || m_making.isRunning())
        return; // its end starts the next
    m_making.setFuture(QtConcurrent::run([wish = *std::exchange(m_wish, {})](QPromise<Made>& promise) {
        promise.addResult(make(wish, [&promise](pdf::ReportStage, int, int) { return !promise.isCanceled(); }));
    }));
}

void ReportPreview::finish()
{
    if (m_wish) {
        if (!m_timer->isActive())
            start();
        return;
    }
    if (m_making.isCanceled() || m_making.future().resultCount() == 0)
        return;
    const Made made = m_making.result();
    m_page = made.page;
    if (!m_page.isNull()) {
        m_pages->setCurrentIndex(1);
        fitPage();
    } else if (!made.markdown.isEmpty()) {
        m_laidOut->setMarkdown(made.markdown);
        m_pages->setCurrentWidget(m_laidOut);
    } else {
        m_plain->setPlainText(made.plain);
        m_pages->setCurrentWidget(m_plain);
    }
}

void ReportPreview::fitPage()
{
    if (m_page.isNull())
        return;
    const auto* scroll = m_pages->findChild<QScrollArea*>(u"previewScroll"_s);
    const double ratio = devicePixelRatioF();
    const int width = std::max(scroll->viewport()->width() - 2 * space::xs, 200);
    QImage fitting = m_page.scaledToWidth(int(width * ratio), Qt::SmoothTransformation);
    fitting.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(fitting));
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPage();
}

} // namespace jobscope::ui
