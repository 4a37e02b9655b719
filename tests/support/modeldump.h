// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractItemModel>
#include <QString>

namespace jobscope::test {

/** The rows of a model as lines, children two blanks further in; the roles' texts (first column's) with bars between.
 */
inline QString modelDump(
    const QAbstractItemModel& model, const QList<int>& roles, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        QStringList parts;
        for (const int role : roles)
            parts += index.data(role).toString();
        text += QString(depth * 2, QLatin1Char(' ')) + parts.join(QStringLiteral(" | ")) + QLatin1Char('\n');
        text += modelDump(model, roles, index, depth + 1);
    }
    return text;
}

/** The same with the display text of each column. */
inline QString columnDump(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList parts;
        for (int column = 0; column < model.columnCount(parent); ++column)
            parts += model.index(row, column, parent).data().toString();
        text += QString(depth * 2, QLatin1Char(' ')) + parts.join(QStringLiteral(" | ")) + QLatin1Char('\n');
        text += columnDump(model, model.index(row, 0, parent), depth + 1);
    }
    return text;
}

/** No index outside of the model is valid, whatever row, column and parent ask for. The first that is, or empty. */
inline QString wrongIndex(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    const int rows = model.rowCount(parent);
    const int columns = model.columnCount(parent);
    const std::pair<int, int> outside[]{
        {-1, 0}, {0, -1}, {rows, 0}, {rows + 1, 0}, {0, columns}, {rows, columns}, {-1, -1}};
    for (const auto& [row, column] : outside) {
        if (model.index(row, column, parent).isValid())
            return QStringLiteral("index(%1, %2) below row %3").arg(row).arg(column).arg(parent.row());
    }
    for (int row = 0; row < rows; ++row) {
        // Only the first column has children.
        for (int column = 1; column < columns; ++column) {
            const QModelIndex other = model.index(row, column, parent);
            if (model.rowCount(other) != 0 || model.hasChildren(other) || model.index(0, 0, other).isValid())
                return QStringLiteral("children in column %1").arg(column);
        }
        const QString wrong = wrongIndex(model, model.index(row, 0, parent));
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace jobscope::test
