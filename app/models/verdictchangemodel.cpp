// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/verdictchangemodel.h"

#include "explain/outcomewording.h"

#include <QCoreApplication>

#include <utility>

namespace jobscope::models {

VerdictChangeModel::VerdictChangeModel(const explain::Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void VerdictChangeModel::setListing(Side first, Side second, std::shared_ptr<const session::TriedListing> tried)
{
    beginResetModel();
    m_first = std::move(first);
    m_second = std::move(second);
    m_tried = std::move(tried);
    m_objects.clear();
    for (std::size_t object = 0; m_tried && object < m_tried->otherVerdicts.size(); ++object) {
        if (m_tried->verdicts[object] != m_tried->otherVerdicts[object])
            m_objects.push_back(quint32(object));
    }
    endResetModel();
}

int VerdictChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_objects.size());
}

int VerdictChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString VerdictChangeModel::why(const Side& side, std::size_t object) const
{
    const explain::ObjectFacts facts = m_tried->factsOf(object);
    return explain::plain(
        explain::wordsFor(*side.explanation, *side.evaluator, facts, side.evaluator->evaluate(facts)).reasons(),
        m_language);
}

QString VerdictChangeModel::text(std::size_t object, Column column) const
{
    switch (column) {
    case KeyColumn:
        return explain::shown(m_tried->listing->objects[object].key.value_or(QString()));
    case FirstColumn:
        return explain::plain(explain::verdictText(m_tried->verdicts[object]), m_language);
    case SecondColumn:
        return explain::plain(explain::verdictText(m_tried->otherVerdicts[object]), m_language);
    case FirstWhyColumn:
        return why(m_first, object);
    case SecondWhyColumn:
        return why(m_second, object);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant VerdictChangeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_objects.size())
        return {};
    const std::size_t object = m_objects[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(object, Column(index.column()));
    case VerdictRole:
        if (index.column() == FirstColumn)
            return int(m_tried->verdicts[object]);
        return index.column() == SecondColumn ? QVariant(int(m_tried->otherVerdicts[object])) : QVariant();
    default:
        return {};
    }
}

QVariant VerdictChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case KeyColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Key"));
    case FirstColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "First job"));
    case SecondColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Second job"));
    case FirstWhyColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "What decides in the first"));
    case SecondWhyColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "What decides in the second"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace jobscope::models
