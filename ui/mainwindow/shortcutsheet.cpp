// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/shortcutsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flatlist.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

QString plainText(const QAction& action)
{
    QString text = action.text();
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1); // of a doubled one the second stays
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

ShortcutSheet::ShortcutSheet(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto* keys = new QStandardItemModel(this);
    keys->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty())
            keys->appendRow({new QStandardItem(plainText(*action)),
                new QStandardItem(action->shortcut().toString(QKeySequence::NativeText))});
    }
    auto* view = new QTreeView(this);
    view->setObjectName(u"shortcuts"_s);
    view->setAccessibleName(tr("Keys of the window"));
    view->setModel(keys);
    makeFlatList(*view);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    resize(520, 560);
}

} // namespace jobscope::ui
