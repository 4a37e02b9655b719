// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/definitionview.h"

#include "ui/jobpage/definitiondelegate.h"
#include "ui/jobpage/place.h"
#include "ui/jobpage/termhelp.h"
#include "ui/theme/icons.h"
#include "ui/widgets/findbar.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using Model = models::DefinitionModel;

DefinitionView::DefinitionView(const explain::Language& language, Place& place, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_place(place)
    , m_definition(language)
    , m_find(new FindBar(tr("Find in the definition"), this))
    , m_tree(new QTreeView(this))
{
    m_tree->setObjectName(u"definitionTree"_s);
    m_tree->setAccessibleName(tr("Definition: property, value and meaning"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new DefinitionDelegate(m_tree));
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setIndentation(space::l);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setModel(&m_definition);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setMinimumSectionSize(64);
    m_tree->header()->setSectionsMovable(false);
    m_tree->viewport()->installEventFilter(this);
    m_tree->installEventFilter(this);

    const auto button = [this](const QString& name, Symbol symbol, const QString& words) {
        auto* result = new QToolButton(this);
        result->setObjectName(name);
        result->setAutoRaise(true);
        result->setFocusPolicy(Qt::StrongFocus);
        result->setIcon(icon(symbol));
        result->setToolTip(words);
        result->setAccessibleName(words);
        m_find->addTrailing(result);
        return result;
    };
    connect(button(u"expandAll"_s, Symbol::OpenAll, tr("Open all branches")), &QToolButton::clicked, m_tree,
        &QTreeView::expandAll);
    connect(button(u"collapseAll"_s, Symbol::CloseAll, tr("Close all branches")), &QToolButton::clicked, m_tree,
        &QTreeView::collapseAll);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_tree, 1);

    connect(m_find, &FindBar::textChanged, this, [this] { find(false, true); });
    connect(m_find, &FindBar::nextRequested, this, [this] { find(false, false); });
    connect(m_find, &FindBar::previousRequested, this, [this] { find(true, false); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &DefinitionView::showContextMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        showTerm(false);
        if (m_tree->hasFocus() && current.isValid())
            m_place.choose(current.data(Model::PointerRole).toString());
    });
}

void DefinitionView::setAnswer(const job::Answer& answer, const std::vector<explain::NamedPlace>& names)
{
    if (m_bytes == answer.bytes && m_names == names && m_definition.rowCount() > 0)
        return;
    m_bytes = answer.bytes;
    m_names = names;
    m_definition.setAnswer(answer, names);
    m_tree->expandToDepth(0);
    fitColumns();
    find(false, true);
}

void DefinitionView::focusFind()
{
    m_find->focusField();
}

void DefinitionView::markPlace(const QString& pointer)
{
    QModelIndex index;
    for (QString around = pointer; !around.isEmpty() && !index.isValid();
         around.truncate(std::max<qsizetype>(around.lastIndexOf(u'/'), 0)))
        index = m_definition.indexOf(around);
    if (!index.isValid() || index == m_tree->currentIndex().siblingAtColumn(0))
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void DefinitionView::focusTree()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

void DefinitionView::fitColumns()
{
    const int width = m_tree->viewport()->width();
    m_tree->setColumnWidth(Model::PropertyColumn, width * 36 / 100);
    m_tree->setColumnWidth(Model::ValueColumn, width * 28 / 100);
}

bool DefinitionView::matches(const QModelIndex& index, const QString& wanted) const
{
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (index.siblingAtColumn(column).data().toString().contains(wanted, Qt::CaseInsensitive))
            return true;
    }
    return index.data(Model::ApiNameRole).toString().contains(wanted, Qt::CaseInsensitive)
        || index.data(Model::RawRole).toString().contains(wanted, Qt::CaseInsensitive);
}

void DefinitionView::find(bool backwards, bool fromHere)
{
    const QString wanted = m_find->text();
    if (wanted.isEmpty()) {
        m_find->setResult({}, true);
        return;
    }
    QList<QModelIndex> rows;
    const auto collect = [&](const auto& self, const QModelIndex& parent) -> void {
        for (int row = 0; row < m_definition.rowCount(parent); ++row) {
            const QModelIndex index = m_definition.index(row, 0, parent);
            rows.append(index);
            self(self, index);
        }
    };
    collect(collect, {});
    const qsizetype here = rows.indexOf(m_tree->currentIndex().siblingAtColumn(0));
    QList<qsizetype> hits;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (matches(rows.at(i), wanted))
            hits.append(i);
    }
    if (hits.isEmpty()) {
        m_find->setResult(tr("Nothing found"), false);
        return;
    }
    qsizetype chosen = backwards ? hits.size() - 1 : 0;
    if (backwards) {
        for (qsizetype i = hits.size(); i-- > 0;) {
            if (hits.at(i) < here) {
                chosen = i;
                break;
            }
        }
    } else {
        for (qsizetype i = 0; i < hits.size(); ++i) {
            if (fromHere ? hits.at(i) >= here : hits.at(i) > here) {
                chosen = i;
                break;
            }
        }
    }
    const QModelIndex index = rows.at(hits.at(chosen));
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_find->setResult(tr("%1 of %2", "which find of how many").arg(chosen + 1).arg(hits.size()), true);
}

void DefinitionView::copyValue()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    const QString raw = index.data(Model::RawRole).toString();
    QGuiApplication::clipboard()->setText(
        raw.isEmpty() ? index.siblingAtColumn(Model::ValueColumn).data().toString() : raw);
    sayInStatusBar(this, tr("Copied."));
}

void DefinitionView::showContextMenu(const QPoint& place)
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy the value")), &QAction::triggered, this, &DefinitionView::copyValue);
    const QString pointer = index.data(Model::PointerRole).toString();
    connect(menu->addAction(tr("Copy its JSON pointer")), &QAction::triggered, this,
        [pointer] { QGuiApplication::clipboard()->setText(pointer); });
    connect(menu->addAction(tr("Why do you say that?")), &QAction::triggered, this, [this, pointer, index] {
        Q_EMIT m_place.whyAsked(pointer, index.siblingAtColumn(Model::MeaningColumn).data().toString());
    });
    const qint64 begin = index.data(Model::ByteBeginRole).toLongLong();
    const qint64 end = index.data(Model::ByteEndRole).toLongLong();
    if (end > begin) {
        const QString json = QString::fromUtf8(m_bytes.mid(begin, end - begin));
        connect(menu->addAction(tr("Copy as JSON")), &QAction::triggered, this,
            [json] { QGuiApplication::clipboard()->setText(json); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("What does this mean?")), &QAction::triggered, this, [this] { showTerm(true); });
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void DefinitionView::showTerm(bool popup)
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    const QVariant term = index.data(Model::TermRole);
    const QString text = term.isValid() ? termText(explain::Term(term.toInt()), m_language)
                                        : index.siblingAtColumn(Model::MeaningColumn).data().toString();
    if (popup)
        showHelp(m_tree->viewport(), m_tree->visualRect(index), text);
    else if (m_tree->hasFocus())
        sayInStatusBar(m_tree, text);
}

bool DefinitionView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F1) {
            showTerm(true);
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyValue();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jobscope::ui
