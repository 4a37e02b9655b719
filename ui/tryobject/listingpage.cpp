// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tryobject/listingpage.h"

#include "explain/outcomewording.h"
#include "ui/jobpage/gatesstrip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/tryobject/verdictcard.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using explain::Verdict;
using Model = models::ObjectTableModel;

namespace {

/** The sign of the verdict before its words. */
class VerdictDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != Model::VerdictColumn)
            return;
        const auto verdict = Verdict(index.data(Model::VerdictRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(verdictSymbol(verdict), verdictTone(verdict));
        option->decorationSize = QSize(14, 14);
    }
};

constexpr Verdict s_verdicts[] = {Verdict::Analyzed, Verdict::DependsOnReading, Verdict::Unknown,
    Verdict::BucketNotSelected, Verdict::NotEligible, Verdict::NotIncluded, Verdict::Excluded};

constexpr int s_leastTable = 260;

} // namespace

ListingPage::ListingPage(const explain::Language& language, QWidget* parent)
    : QScrollArea(parent)
    , m_language(language)
    , m_objects(language)
{
    setObjectName(u"listingPage"_s);
    setAccessibleName(tr("Try a list of objects"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAcceptDrops(true); // a scroll area hears of drops by way of it

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::l);
    column->setSpacing(space::m);
    setWidget(page);
    m_intro = new FlowLabel(FlowLabel::Weight::Dim, page);
    m_intro->setContent(wordsOnly(tr(
        "Paste keys or drop a listing here: the JSON of “aws s3api list-objects-v2”, the text of “aws s3 ls "
        "--recursive”, keys on lines of their own, or JSON lines. What a listing does not say of the bucket is taken "
        "from the form for one object.")));
    column->addWidget(m_intro);
    column->addWidget(makeSources());
    m_busy = new BusyBar(tr("Cancel"), page);
    m_busy->finish();
    column->addWidget(m_busy);
    m_message = new FlowLabel(FlowLabel::Weight::Normal, page);
    m_message->setObjectName(u"listingMessage"_s);
    m_message->hide();
    column->addWidget(m_message);
    m_summary = new FlowLabel(FlowLabel::Weight::Lead, page);
    m_summary->setObjectName(u"listingSummary"_s);
    column->addWidget(m_summary);
    m_funnel = new GatesStrip(page);
    m_funnel->setObjectName(u"listingFunnel"_s);
    column->addWidget(m_funnel);
    column->addWidget(makeFilter());
    makeTable();
    column->addWidget(m_table, 100);
    column->addStretch(1); // while there is no table
    for (QWidget* part : {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_funnel), m_filterRow,
             static_cast<QWidget*>(m_table)})
        part->hide();
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Window);

    connect(m_busy, &BusyBar::cancelRequested, &m_run, &session::ListingRun::cancel);
    connect(&m_run, &session::ListingRun::started, this, [this] {
        m_message->hide();
        m_busy->show(tr("Trying the objects…"), 0, 0);
    });
    connect(&m_run, &session::ListingRun::progressed, this,
        [this](int percent) { m_busy->show(tr("Trying the objects…"), percent, 100); });
    connect(&m_run, &session::ListingRun::failed, this, [this](const QString& path, const QString& reason) {
        say(tr("%1 cannot be read: %2").arg(explain::shown(path), reason));
    });
    connect(&m_run, &session::ListingRun::ended, this, [this] {
        m_busy->finish();
        showResult();
    });
}

QWidget* ListingPage::makeSources()
{
    auto* row = new QWidget(widget());
    auto* line = new FlowLayout(space::s, space::xs, row);
    m_paste = new QPushButton(tr("&Paste keys"), row);
    m_paste->setObjectName(u"pasteKeys"_s);
    m_open = new QPushButton(icon(Symbol::Open), tr("Open a &listing…"), row);
    m_open->setObjectName(u"openListing"_s);
    line->addWidget(m_paste);
    line->addWidget(m_open);
    connect(m_paste, &QPushButton::clicked, this, &ListingPage::paste);
    connect(m_open, &QPushButton::clicked, this, &ListingPage::chooseFile);
    return row;
}

QWidget* ListingPage::makeFilter()
{
    m_filterRow = new QWidget(widget());
    auto* line = new FlowLayout(space::s, space::xs, m_filterRow);
    m_verdicts = new QComboBox(m_filterRow);
    m_verdicts->setObjectName(u"verdictFilter"_s);
    m_verdicts->setAccessibleName(tr("Show only objects of this verdict"));
    m_verdicts->addItem(tr("All verdicts"));
    for (const Verdict verdict : s_verdicts)
        m_verdicts->addItem(icon(verdictSymbol(verdict), verdictTone(verdict)),
            explain::plain(explain::verdictText(verdict), m_language), int(verdict));
    m_text = new QLineEdit(m_filterRow);
    m_text->setObjectName(u"keyFilter"_s);
    m_text->setPlaceholderText(tr("Filter keys"));
    m_text->setAccessibleName(tr("Filter keys"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_count = new QLabel(m_filterRow);
    m_count->setObjectName(u"objectCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_export = new QPushButton(icon(Symbol::Export), tr("E&xport as CSV…"), m_filterRow);
    m_export->setObjectName(u"exportObjects"_s);
    for (QWidget* part : {static_cast<QWidget*>(m_verdicts), static_cast<QWidget*>(m_text),
             static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_count)})
        line->addWidget(part);
    connect(m_verdicts, &QComboBox::currentIndexChanged, this, &ListingPage::updateFilter);
    connect(m_text, &QLineEdit::textChanged, this, &ListingPage::updateFilter);
    connect(m_export, &QPushButton::clicked, this, &ListingPage::exportCsv);
    return m_filterRow;
}

void ListingPage::makeTable()
{
    m_table = new QTableView(widget());
    m_table->setObjectName(u"objectTable"_s);
    m_table->setAccessibleName(tr("Objects and their verdicts"));
    m_table->setModel(&m_objects);
    m_table->setItemDelegate(new VerdictDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(s_leastTable);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(0);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::xs);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{Model::VerdictColumn, 30}, {Model::KeyColumn, 36}, {Model::WhyColumn, 60},
        {Model::SizeColumn, 14}, {Model::ModifiedColumn, 24}, {Model::ClassColumn, 16}, {Model::BucketColumn, 20}};
    for (const auto& [section, characters] : widths)
        header->resizeSection(section, em * characters);
    m_table->installEventFilter(this);
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT objectChosen(m_objects.factsOf(index.row()));
    };
    connect(m_table, &QTableView::doubleClicked, this, choose);
}

void ListingPage::setJob(
    const job::Job& job, const explain::Readings& readings, std::shared_ptr<const explain::Explanation> explanation)
{
    if (explanation == m_explanation)
        return;
    m_explanation = std::move(explanation);
    m_objects.setJob(m_explanation, std::make_shared<const explain::Evaluator>(job, readings));
    m_run.setJob(job, readings);
}

void ListingPage::setShared(const explain::ObjectFacts& facts)
{
    explain::ObjectFacts shared;
    shared.bucket = facts.bucket;
    shared.accountId = facts.accountId;
    shared.effectivePermission = facts.effectivePermission;
    shared.sharedAccess = facts.sharedAccess;
    shared.bucketTags = facts.bucketTags;
    const auto same = [&](auto fact) { return shared.*fact == m_shared.*fact; };
    using Facts = explain::ObjectFacts;
    if (same(&Facts::bucket) && same(&Facts::accountId) && same(&Facts::effectivePermission)
        && same(&Facts::sharedAccess) && same(&Facts::bucketTags))
        return;
    m_shared = shared;
    m_run.setShared(shared);
}

void ListingPage::openFile(const QString& path)
{
    m_run.readFile(path, QTimeZone::systemTimeZone());
}

void ListingPage::openText(const QByteArray& text)
{
    m_run.readText(text, QTimeZone::systemTimeZone());
}

void ListingPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a listing of objects"));
    dialog->setObjectName(u"openListingDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ListingPage::openFile);
    dialog->open();
}

void ListingPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        say(tr("There is no text on the clipboard. Copy keys, one on each line, or a listing first."));
    else
        openText(text.toUtf8());
}

void ListingPage::say(const QString& text)
{
    m_message->setContent(wordsOnly(text));
    m_message->show();
}

void ListingPage::exportCsv()
{
    auto* dialog = new QFileDialog(this, tr("Export the objects shown"));
    dialog->setObjectName(u"exportObjectsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ListingPage::writeCsv);
    dialog->open();
}

void ListingPage::writeCsv(const QString& path)
{
    QSaveFile file(path);
    const QByteArray csv = m_objects.toCsv();
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        say(tr("Exported to %1.").arg(explain::shown(path)));
    else
        say(tr("%1 cannot be written: %2").arg(explain::shown(path), file.errorString()));
}

void ListingPage::updateFilter()
{
    const QVariant verdict = m_verdicts->currentData();
    m_objects.setFilter(verdict.isValid() ? std::optional(Verdict(verdict.toInt())) : std::nullopt, m_text->text());
    const int shown = m_objects.rowCount();
    m_count->setText(shown == m_objects.totalCount()
            ? tr("%n object(s)", nullptr, shown)
            : tr("%1 of %n object(s)", "some are filtered out", int(m_objects.totalCount()))
                  .arg(m_language.locale().toString(shown)));
    m_export->setEnabled(shown > 0);
}

void ListingPage::showResult()
{
    const auto result = m_run.result();
    if (!result)
        return;
    m_objects.setListing(result);
    showFunnel(*result);
    showErrors(*result->listing);
    updateFilter();
    const bool hasObjects = m_objects.totalCount() > 0;
    for (QWidget* part : {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_funnel), m_filterRow,
             static_cast<QWidget*>(m_table)})
        part->setVisible(hasObjects);
    if (!hasObjects && result->listing->errorCount == 0)
        say(tr("The listing holds no object."));
}

void ListingPage::showFunnel(const session::TriedListing& listing)
{
    const QLocale& locale = m_language.locale();
    const auto count = [&](Verdict verdict) { return locale.toString(listing.count(verdict)); };
    const qint64 out = listing.count(Verdict::BucketNotSelected) + listing.count(Verdict::NotEligible)
        + listing.count(Verdict::NotIncluded) + listing.count(Verdict::Excluded);
    QStringList sentences{
        tr("%1: %2", "a verdict and how many objects have it")
            .arg(explain::plain(explain::verdictText(Verdict::Analyzed), m_language), count(Verdict::Analyzed)),
        tr("Not in scope: %1").arg(locale.toString(out))};
    for (const Verdict verdict : {Verdict::DependsOnReading, Verdict::Unknown}) {
        if (listing.count(verdict) > 0)
            sentences += tr("%1: %2", "a verdict and how many objects have it")
                             .arg(explain::plain(explain::verdictText(verdict), m_language), count(verdict));
    }
    m_summary->setContent(wordsOnly(sentences.join(u" · "_s)));

    std::vector<explain::Gate> gates = m_explanation ? m_explanation->gates : std::vector<explain::Gate>();
    qint64 left = qint64(listing.verdicts.size());
    for (explain::Gate& gate : gates) {
        std::optional<Verdict> stop;
        switch (gate.id) {
        case explain::GateId::Bucket:
            stop = Verdict::BucketNotSelected;
            break;
        case explain::GateId::Eligible:
            stop = Verdict::NotEligible;
            break;
        case explain::GateId::Included:
            stop = Verdict::NotIncluded;
            break;
        case explain::GateId::Excluded:
            stop = Verdict::Excluded;
            break;
        case explain::GateId::Changed:
        case explain::GateId::Sampled:
            break;
        }
        if (!stop)
            continue;
        left -= listing.count(*stop);
        //: at a gate: how many objects it stops, how many go on
        gate.text
            = explain::Phrase(explain::Name{tr("%1 stop here, %2 go on").arg(count(*stop), locale.toString(left))});
    }
    m_funnel->setGates(gates, m_language);
}

void ListingPage::showErrors(const listing::Listing& listing)
{
    if (listing.errorCount == 0)
        return;
    const listing::ListingError& first = listing.errors.front();
    say(tr("%n place(s) of the listing cannot be read; the first is line %1: %2", nullptr, int(listing.errorCount))
            .arg(QString::number(first.line), first.text));
}

bool ListingPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            Q_EMIT objectChosen(m_objects.factsOf(m_table->currentIndex().row()));
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void ListingPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ListingPage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        openFile(urls.first().toLocalFile());
    else if (event->mimeData()->hasText())
        openText(event->mimeData()->text().toUtf8());
    else
        return;
    event->acceptProposedAction();
}

} // namespace jobscope::ui
