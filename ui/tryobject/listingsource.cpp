// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tryobject/listingsource.h"

#include "explain/language.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

ListingSource::ListingSource(session::ListingRun& run, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_busy(new BusyBar(tr("Cancel"), this))
    , m_message(new FlowLabel(FlowLabel::Weight::Normal, this))
{
    setObjectName(u"listingSource"_s);
    auto* buttons = new QWidget(this);
    auto* line = new FlowLayout(space::s, space::xs, buttons);
    auto* pasteButton = new QPushButton(tr("&Paste keys"), buttons);
    pasteButton->setObjectName(u"pasteKeys"_s);
    auto* openButton = new QPushButton(icon(Symbol::Open), tr("Open a &listing…"), buttons);
    openButton->setObjectName(u"openListing"_s);
    line->addWidget(pasteButton);
    line->addWidget(openButton);
    m_message->setObjectName(u"listingMessage"_s);
    m_busy->finish();
    m_message->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(buttons);
    column->addWidget(m_busy);
    column->addWidget(m_message);
    connect(pasteButton, &QPushButton::clicked, this, &ListingSource::paste);
    connect(openButton, &QPushButton::clicked, this, &ListingSource::chooseFile);

    using session::ListingRun;
    connect(m_busy, &BusyBar::cancelRequested, &m_run, &ListingRun::cancel);
    connect(&m_run, &ListingRun::started, this, [this] {
        m_message->hide();
        m_busy->show(tr("Trying the objects…"), 0, 0);
    });
    connect(&m_run, &ListingRun::progressed, this,
        [this](int percent) { m_busy->show(tr("Trying the objects…"), percent, 100); });
    connect(&m_run, &ListingRun::failed, this, [this](const QString& path, const QString& reason) {
        m_busy->finish();
        say(tr("%1 cannot be read: %2").arg(explain::shown(path), reason));
    });
    connect(&m_run, &ListingRun::ended, this, &ListingSource::showEnding);
}

void ListingSource::takeDropsOf(QWidget* target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

void ListingSource::openFile(const QString& path)
{
    m_run.readFile(path, QTimeZone::systemTimeZone());
}

void ListingSource::openText(const QByteArray& text)
{
    m_run.readText(text, QTimeZone::systemTimeZone());
}

void ListingSource::say(const QString& text)
{
    m_message->setContent(wordsOnly(text));
    m_message->show();
}

void ListingSource::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        say(tr("There is no text on the clipboard. Copy keys, one on each line, or a listing first."));
    else
        openText(text.toUtf8());
}

void ListingSource::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a listing of objects"));
    dialog->setObjectName(u"openListingDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ListingSource::openFile);
    dialog->open();
}

void ListingSource::drop(const QMimeData& content)
{
    const QList<QUrl> urls = content.urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        openFile(urls.first().toLocalFile());
    else
        openText(content.text().toUtf8());
}

/** What is to be said of a listing that was read; a file that could not be read was said already. */
void ListingSource::showEnding()
{
    m_busy->finish();
    const auto result = m_run.result();
    if (!result || m_message->isVisibleTo(this))
        return;
    const listing::Listing& listing = *result->listing;
    QStringList sentences;
    if (listing.errorCount > 0) {
        const listing::ListingError& first = listing.errors.front();
        sentences += tr(
            "%n place(s) of the listing cannot be read; the first is line %1: %2", nullptr, int(listing.errorCount))
                         .arg(QString::number(first.line), first.text);
    } else if (listing.objects.empty()) {
        sentences += tr("The listing holds no object.");
    }
    if (listing.kind == listing::ListingKind::S3Ls)
        sentences += tr("“aws s3 ls” prints the local time of the computer that it ran on and does not say which. The "
                        "times are read as those of %1, the time zone of this computer.")
                         .arg(QString::fromLatin1(listing.localTime.id()));
    if (!sentences.isEmpty())
        say(sentences.join(u' '));
}

bool ListingSource::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* drag = static_cast<QDropEvent*>(event); // also what enters is one
        const QMimeData& content = *drag->mimeData();
        const QList<QUrl> urls = content.urls();
        if (content.hasText() || (!urls.isEmpty() && urls.first().isLocalFile())) {
            if (event->type() == QEvent::Drop)
                drop(content);
            drag->acceptProposedAction();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jobscope::ui
