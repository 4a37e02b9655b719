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
class Place;

/** The whole answer as a tree of property, value and meaning, to search and fold. Language and place outlive it. */
class DefinitionView final : public QWidget {
    Q_OBJECT
public:
    DefinitionView(const explain::Language& language, Place& place, QWidget* parent = nullptr);

    void setAnswer(const job::Answer& answer, const std::vector<explain::NamedPlace>& names);
    void focusFind();
    /** Makes the row of this place, or the nearest around it, the current one. */
    void markPlace(const QString& pointer);
    void focusTree();

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
    Place& m_place;
    models::DefinitionModel m_definition;
    QByteArray m_bytes;
    std::vector<explain::NamedPlace> m_names;
    FindBar* m_find;
    QTreeView* m_tree;
};

} // namespace jobscope::ui
