// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "job/job.h"
#include "models/definitionmodel.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QTreeView;

namespace jobscope::ui {

class FindBar;

/** The whole answer as a tree of property, value and meaning, to search and fold. The language outlives it. */
class DefinitionView final : public QWidget {
    Q_OBJECT
public:
    explicit DefinitionView(const explain::Language& language, QWidget* parent = nullptr);

    void setAnswer(const job::Answer& answer);
    void focusFind();
    /** Makes the row of this place the current one. */
    void showPointer(const QString& pointer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    void find(bool backwards, bool fromHere);
    bool matches(const QModelIndex& index, const QString& wanted) const;
    void copyValue();
    void showContextMenu(const QPoint& place);
    void showTerm(bool popup);

    const explain::Language& m_language;
    models::DefinitionModel m_definition;
    QByteArray m_bytes;
    FindBar* m_find;
    QTreeView* m_tree;
};

} // namespace jobscope::ui
