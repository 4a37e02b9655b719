// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QTreeView;

namespace jobscope::ui {

/** Something that the window can do, or go to. */
struct Command {
    QString text;
    QString detail; //!< its keys, or what it is
    std::function<void()> run;
};

/** A field and what begins to match as one types: every word has to be in the text or the detail, in any order. */
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(std::vector<Command> commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void runCurrent();

    std::vector<Command> m_commands;
    QStandardItemModel m_items;
    QSortFilterProxyModel m_found;
    QLineEdit* m_field;
    QTreeView* m_view;
    QLabel* m_nothing;
};

} // namespace jobscope::ui
