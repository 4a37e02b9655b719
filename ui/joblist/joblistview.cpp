// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/joblist/joblistview.h"

#include "explain/language.h"
#include "models/jobfilterproxy.h"
#include "models/jobtablemodel.h"
#include "ui/joblist/jobdelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flatlist.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMetaEnum>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using Model = models::JobTableModel;

namespace {

/** What a narrow window shows, the most needed first. */
constexpr std::array columnsByNeed{Model::NameColumn, Model::StatusColumn, Model::ExpiresColumn, Model::ChecksColumn,
    Model::LastRunColumn, Model::ScheduleColumn, Model::AccountColumn, Model::RegionColumn, Model::BucketsColumn,
    Model::CreatedColumn, Model::SourceColumn};
static_assert(columnsByNeed.size() == Model::ColumnCount);

constexpr int narrowWindow = 900;
constexpr int manyJobs = 40; // of which the widths of columns are taken

} // namespace

JobListView::JobListView(models::JobFilterProxy& jobs, QWidget* parent)
    : QTreeView(parent)
    , m_jobs(jobs)
    , m_emptyNote(new QWidget(viewport()))
    , m_emptyText(new QLabel(m_emptyNote))
    , m_clearFilter(new QPushButton(tr("Clear the filter"), m_emptyNote))
    , m_refresh(new QPushButton(icon(Symbol::Refresh), tr("Look again"), m_emptyNote))
    , m_wanted{Model::StatusColumn, Model::NameColumn, Model::ExpiresColumn, Model::ChecksColumn}
    , m_fitTimer(new QTimer(this))
{
    m_fitTimer->setSingleShot(true);
    connect(m_fitTimer, &QTimer::timeout, this, &JobListView::fitContents);
    setObjectName(u"jobList"_s);
    setAccessibleName(tr("Jobs"));
    setFrameShape(QFrame::NoFrame);
    makeFlatList(*this);
    setSortingEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection); // two can be compared
    m_jobs.setGroupNames(tr("Pinned"), tr("Other jobs"));
    connect(&m_jobs, &models::JobFilterProxy::groupsChanged, this, &JobListView::regroup);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new JobDelegate(this));

    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_clearFilter->setObjectName(u"clearFilterButton"_s);
    m_refresh->setObjectName(u"lookAgainButton"_s);
    auto* column = new QVBoxLayout(m_emptyNote);
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    column->addWidget(m_clearFilter, 0, Qt::AlignHCenter);
    column->addWidget(m_refresh, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_emptyNote->hide();
    connect(m_clearFilter, &QPushButton::clicked, this, &JobListView::clearFilterRequested);
    connect(m_refresh, &QPushButton::clicked, this, &JobListView::refreshRequested);

    header()->setResizeContentsPrecision(manyJobs);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setMinimumSectionSize(48);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](QPoint place) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(*menu);
        menu->popup(header()->mapToGlobal(place));
    });
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == Model::NameColumn || m_fitting)
            return;
        m_columnsKnown = true;
        fitColumns();
    });

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &JobListView::visibleJobsChanged);
    setModel(&m_jobs);
    fitColumns();
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header()->setSortIndicatorClearable(true);
    regroup();
}

void JobListView::setModel(QAbstractItemModel* jobs)
{
    QTreeView::setModel(jobs);
    connect(jobs, &QAbstractItemModel::rowsInserted, this, &JobListView::updateEmptyNote);
    connect(jobs, &QAbstractItemModel::rowsRemoved, this, &JobListView::updateEmptyNote);
    connect(jobs, &QAbstractItemModel::modelReset, this, &JobListView::updateEmptyNote);
    // The first row of a group is higher, and another may have become the first.
    const auto measure = [this] {
        if (m_jobs.hasGroups())
            scheduleDelayedItemsLayout();
    };
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(jobs, change, this, measure);
    connect(jobs, &QAbstractItemModel::layoutChanged, this, measure);
    connect(jobs, &QAbstractItemModel::rowsInserted, this, &JobListView::fitSoon);
    connect(jobs, &QAbstractItemModel::modelReset, this, &JobListView::fitSoon);
    connect(jobs, &QAbstractItemModel::dataChanged, this, &JobListView::fitSoon);
    connect(jobs, &QAbstractItemModel::modelReset, this, &JobListView::currentJobChanged);
}

std::optional<quint64> JobListView::currentJob() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return {};
    return index.data(Model::RowIdRole).toULongLong();
}

void JobListView::selectJob(quint64 rowId)
{
    for (int row = 0; row < m_jobs.rowCount(); ++row) {
        const QModelIndex index = m_jobs.index(row, Model::NameColumn);
        if (index.data(Model::RowIdRole).toULongLong() == rowId) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

void JobListView::selectFirst()
{
    if (m_jobs.rowCount() > 0)
        setCurrentIndex(m_jobs.index(0, Model::NameColumn));
}

std::vector<quint64> JobListView::selectedJobs() const
{
    std::vector<quint64> rowIds;
    QModelIndexList rows = selectionModel()->selectedRows(Model::NameColumn);
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows))
        rowIds.push_back(row.data(Model::RowIdRole).toULongLong());
    return rowIds;
}

void JobListView::regroup()
{
    setUniformRowHeights(!m_jobs.hasGroups());
    scheduleDelayedItemsLayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void JobListView::drawRow(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    if (const QString head = m_jobs.groupHead(index.row()); !head.isEmpty()) {
        const Theme theme = Theme::of(palette());
        QRect band(0, option.rect.top(), viewport()->width(), JobDelegate::groupHeadHeight(font()));
        painter->fillRect(band, theme.window());
        painter->setFont(type::smallStrong(font()));
        painter->setPen(theme.dim());
        painter->drawText(band.adjusted(space::m, space::xs, -space::m, -space::xs),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignBottom)) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(explain::shown(head), Qt::ElideRight, band.width() - 2 * space::m));
        option.rect.setTop(band.bottom() + 1);
    }
    QTreeView::drawRow(painter, option, index);
}

void JobListView::fillColumnsMenu(QMenu& menu)
{
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QAction* action = menu.addAction(m_jobs.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isWanted(column));
        action->setEnabled(column != Model::NameColumn);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (!shown) {
                m_wanted.remove(column);
            } else if (!isWanted(column)) {
                m_wanted.insert(column);
                const QScopedValueRollback guard(m_fitting, true);
                setColumnHidden(column, false);
                resizeColumnToContents(column);
            }
            fitColumns();
        });
    }
}

QByteArray JobListView::columnsState()
{
    const QScopedValueRollback guard(m_fitting, true);
    for (int column = 0; column < Model::ColumnCount; ++column)
        setColumnHidden(column, !isWanted(column));
    QByteArray state = header()->saveState();
    m_fitting = false;
    fitColumns();
    return state;
}

bool JobListView::restoreColumns(const QByteArray& state)
{
    const QScopedValueRollback guard(m_fitting, true);
    if (state.isEmpty() || !header()->restoreState(state))
        return false;
    m_wanted.clear();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (!isColumnHidden(column) || column == Model::NameColumn)
            m_wanted.insert(column);
    }
    m_columnsKnown = true;
    m_jobs.sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    m_fitting = false;
    fitColumns();
    return true;
}

void JobListView::refitColumns()
{
    m_columnsKnown = false;
    fitSoon();
}

void JobListView::fitSoon()
{
    // Measuring text is slow, and jobs come by thousands.
    if (!m_columnsKnown && !m_fitTimer->isActive())
        m_fitTimer->start(m_jobs.rowCount() > manyJobs ? 500 : 0);
}

/** Until the person has drawn at a column: as wide as what stands in it. */
void JobListView::fitContents()
{
    if (m_columnsKnown || m_jobs.rowCount() == 0)
        return;
    {
        const QScopedValueRollback guard(m_fitting, true);
        for (const int column : std::as_const(m_wanted)) {
            if (column == Model::NameColumn)
                continue;
            const bool hidden = isColumnHidden(column);
            setColumnHidden(column, false);
            setColumnWidth(column, std::max(sizeHintForColumn(column), header()->sectionSizeHint(column)));
            setColumnHidden(column, hidden);
        }
    }
    fitColumns();
}

/**
 * The name takes what the other columns leave, but never less than a name needs. In a narrow window only those columns
 * show that fit beside it.
 */
void JobListView::fitColumns()
{
    if (m_fitting)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    const bool narrow = window()->width() < narrowWindow || m_wanted.size() <= 4;
    const int least = fontMetrics().averageCharWidth() * (window()->width() < narrowWindow ? 12 : 18);
    int room = viewport()->width() - least;
    int others = 0;
    for (const Model::Column column : columnsByNeed) {
        if (column == Model::NameColumn || !isWanted(column)) {
            setColumnHidden(column, column != Model::NameColumn);
            continue;
        }
        setColumnHidden(column, false);
        const int width = columnWidth(column);
        const bool fits = !narrow || width <= room;
        setColumnHidden(column, !fits);
        if (fits) {
            room -= width;
            others += width;
        }
    }
    setColumnWidth(Model::NameColumn, std::max(least, viewport()->width() - others));
}

void JobListView::updateEmptyNote()
{
    const bool empty = m_jobs.rowCount() == 0;
    m_emptyNote->setVisible(empty);
    if (!empty)
        return;
    const bool filtered = m_jobs.sourceModel() && m_jobs.sourceModel()->rowCount() > 0;
    m_emptyText->setText(filtered
            ? tr("No job matches “%1”.").arg(m_jobs.filterText())
            : tr("There are no jobs here. A job is in the one account and Region that it was created in."));
    m_clearFilter->setVisible(filtered);
    m_refresh->setVisible(!filtered);
    m_emptyNote->setGeometry(viewport()->rect());
}

void JobListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentJobChanged();
}

void JobListView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    m_emptyNote->setGeometry(viewport()->rect());
}

void JobListView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu, &index](const QString& text, int role) {
        QAction* action = menu->addAction(text);
        action->setEnabled(!index.data(role).toString().isEmpty());
        connect(action, &QAction::triggered, this, [this, role] { copy(role); });
    };
    add(tr("Copy name"), Qt::DisplayRole);
    add(tr("Copy job id"), Model::JobIdRole);
    add(tr("Copy ARN"), Model::ArnRole);
    menu->addSeparator();
    Q_EMIT menuAboutToShow(menu);
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(index).center());
    menu->popup(place);
}

namespace {

/** What a cell says in words that follow the language; empty for the others. */
QString rawOf(const QModelIndex& index)
{
    if (index.column() == Model::StatusColumn)
        return index.data(Model::StatusApiRole).toString();
    const QVariant deadline = index.column() == Model::ExpiresColumn ? index.data(Model::DeadlineRole) : QVariant();
    return deadline.isValid() ? job::isoInstant(job::Instant{std::chrono::nanoseconds{deadline.toLongLong()}})
                              : QString();
}

} // namespace

std::vector<quint64> JobListView::shownJobs() const
{
    std::vector<quint64> rowIds;
    for (int row = 0; row < m_jobs.rowCount(); ++row)
        rowIds.push_back(m_jobs.index(row, Model::NameColumn).data(Model::RowIdRole).toULongLong());
    return rowIds;
}

models::TableText JobListView::shownTable() const
{
    QList<int> columns;
    for (int place = 0; place < header()->count(); ++place) {
        if (const int column = header()->logicalIndex(place); isWanted(column))
            columns += column;
    }
    models::TableText table;
    const auto names = QMetaEnum::fromType<Model::Column>();
    for (const int column : std::as_const(columns)) {
        table.heads += m_jobs.headerData(column, Qt::Horizontal).toString();
        QString key = QString::fromLatin1(names.valueToKey(column)).chopped(6); // NameColumn: name
        key[0] = key[0].toLower();
        table.keys += key;
    }
    table.heads += {tr("Job id"), tr("ARN")};
    table.keys += {u"jobId"_s, u"jobArn"_s};
    for (int row = 0; row < m_jobs.rowCount(); ++row) {
        auto& cells = table.rows.emplace_back();
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = m_jobs.index(row, column);
            cells.push_back({index.data().toString(), index.data(Model::KnownRole).toBool(), rawOf(index)});
        }
        const QModelIndex name = m_jobs.index(row, Model::NameColumn);
        for (const auto role : {Model::JobIdRole, Model::ArnRole}) {
            const QString text = name.data(role).toString();
            cells.push_back({explain::shown(text), !text.isEmpty()});
        }
    }
    return table;
}

std::vector<quint64> JobListView::visibleJobs() const
{
    std::vector<quint64> rowIds;
    const QRect seen = viewport()->rect();
    for (QModelIndex index = indexAt(QPoint(0, 0)); index.isValid() && visualRect(index).top() <= seen.bottom();
         index = indexBelow(index))
        rowIds.push_back(index.data(Model::RowIdRole).toULongLong());
    return rowIds;
}

void JobListView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        copy(Qt::DisplayRole);
        return;
    }
    QTreeView::keyPressEvent(event);
}

/** A countdown that ticks is painted anew and nothing else: a screen reader would speak at every tick. */
void JobListView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    const bool isTick = topLeft.column() == Model::ExpiresColumn && bottomRight.column() == Model::ExpiresColumn
        && roles.contains(Qt::DisplayRole) && !roles.contains(Model::DeadlinePhaseRole);
    if (!isTick) {
        QTreeView::dataChanged(topLeft, bottomRight, roles);
        return;
    }
    // The name's cell shows it, too, where its own column has no room.
    viewport()->update(visualRect(topLeft.siblingAtColumn(Model::NameColumn)));
    viewport()->update(visualRect(topLeft));
}

void JobListView::copy(int role)
{
    const QModelIndex name = currentIndex().siblingAtColumn(Model::NameColumn);
    QGuiApplication::clipboard()->setText(name.data(role).toString());
}

} // namespace jobscope::ui
