// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tryobject/listingpage.h"

#include "explain/outcomewording.h"
#include "ui/jobpage/gatesstrip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/tryobject/listingsource.h"
#include "ui/tryobject/objecttable.h"
#include "ui/tryobject/verdictcard.h"
#include "ui/tryobject/verdictdelegate.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using explain::Verdict;
using Model = models::ObjectTableModel;

namespace {

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
    m_source = new ListingSource(m_run, page);
    m_source->takeDropsOf(viewport());
    column->addWidget(m_source);
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

    connect(&m_run, &session::ListingRun::ended, this, &ListingPage::showResult);
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
    m_table = new ObjectTable(widget());
    m_table->setObjectName(u"objectTable"_s);
    m_table->setAccessibleName(tr("Objects and their verdicts"));
    m_table->setModel(&m_objects);
    m_table->setItemDelegate(new VerdictDelegate({Model::VerdictColumn}, Model::VerdictRole, m_table));
    m_table->setMinimumHeight(s_leastTable);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    static constexpr std::pair<int, int> widths[]
        = {{Model::VerdictColumn, 30}, {Model::KeyColumn, 36}, {Model::WhyColumn, 60}, {Model::SizeColumn, 14},
            {Model::ModifiedColumn, 24}, {Model::ClassColumn, 16}, {Model::BucketColumn, 20}};
    m_table->setWidths(widths);
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
    const explain::ObjectFacts shared = facts.ofBucket();
    if (shared == m_shared)
        return;
    m_shared = shared;
    m_run.setShared(shared);
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
        m_source->say(tr("Exported to %1.").arg(explain::shown(path)));
    else
        m_source->say(tr("%1 cannot be written: %2").arg(explain::shown(path), file.errorString()));
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
    updateFilter();
    const bool hasObjects = m_objects.totalCount() > 0;
    for (QWidget* part : {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_funnel), m_filterRow,
             static_cast<QWidget*>(m_table)})
        part->setVisible(hasObjects);
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

} // namespace jobscope::ui
