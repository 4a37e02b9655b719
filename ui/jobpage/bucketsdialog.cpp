// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/bucketsdialog.h"

#include "explain/language.h"
#include "models/tabletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flatlist.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using Model = models::BucketsNowModel;

BucketsDialog::BucketsDialog(
    const QString& job, std::vector<explain::BucketMatch> buckets, const explain::Language& language, QWidget* parent)
    : QDialog(parent)
    , m_buckets(language)
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"bucketsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Buckets of now: %1").arg(explain::shown(job)));
    auto* head
        = new QLabel(tr("What Macie knows of the buckets now, up to a day old. A past run may have met others."), this);
    head->setWordWrap(true);
    m_filter->setObjectName(u"bucketsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by any column"));
    m_filter->setAccessibleName(tr("Filter the buckets"));
    m_filter->setClearButtonEnabled(true);
    m_count->setObjectName(u"bucketsCount"_s);

    m_buckets.setBuckets(std::move(buckets));
    m_rows.setSourceModel(&m_buckets);
    m_rows.setFilterKeyColumn(-1);
    m_rows.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_rows.setSortRole(Model::SortRole);
    m_view->setObjectName(u"bucketsTable"_s);
    m_view->setAccessibleName(tr("Buckets of the job"));
    m_view->setModel(&m_rows);
    makeFlatList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(Model::BucketColumn, Qt::AscendingOrder);
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{Model::BucketColumn, 32}, {Model::AccountColumn, 16}, {Model::AwsColumn, 20},
        {Model::SelectedColumn, 22}, {Model::ObjectsColumn, 12}, {Model::SizeColumn, 12}, {Model::ReadableColumn, 18}};
    for (const auto& [column, characters] : widths)
        m_view->header()->resizeSection(column, em * characters);
    auto* copy = new QAction(tr("Copy the chosen rows"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &BucketsDialog::copyRows);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_rows.setFilterFixedString(text);
        showCount();
    });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(head);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    resize(1040, 560);
    showCount();
}

void BucketsDialog::showCount()
{
    const int shown = m_rows.rowCount();
    const int all = m_buckets.rowCount();
    m_count->setText(shown == all ? tr("%n buckets", nullptr, all)
                                  : tr("%1 of %n buckets", nullptr, all).arg(QLocale().toString(shown)));
}

void BucketsDialog::copyRows() const
{
    models::TableText table;
    for (int column = 0; column < Model::ColumnCount; ++column)
        table.heads += m_rows.headerData(column, Qt::Horizontal).toString();
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows()) {
        auto& cells = table.rows.emplace_back();
        for (int column = 0; column < Model::ColumnCount; ++column)
            cells.push_back({row.siblingAtColumn(column).data().toString()});
    }
    if (!table.rows.empty())
        QGuiApplication::clipboard()->setText(models::tabbedOf(table));
}

} // namespace jobscope::ui
