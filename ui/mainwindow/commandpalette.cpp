// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/commandpalette.h"

#include "explain/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flatlist.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_indexRole = Qt::UserRole;
constexpr int s_searchRole = Qt::UserRole + 1;

} // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_field(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_nothing(new QLabel(tr("Nothing is called so."), this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to anything"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("An action, a job or a source"));
    m_field->setAccessibleName(tr("Search actions and jobs"));
    m_field->installEventFilter(this);
    for (size_t at = 0; at < m_commands.size(); ++at) {
        auto* text = new QStandardItem(explain::shown(m_commands[at].text));
        auto* detail = new QStandardItem(explain::shown(m_commands[at].detail));
        text->setData(qulonglong{at}, s_indexRole);
        text->setData(QString(m_commands[at].text + u' ' + m_commands[at].detail), s_searchRole);
        m_items.appendRow({text, detail});
    }
    m_found.setSourceModel(&m_items);
    m_found.setFilterRole(s_searchRole);
    m_view->setObjectName(u"paletteList"_s);
    m_view->setAccessibleName(tr("What was found"));
    m_view->setModel(&m_found);
    makeFlatList(*m_view);
    m_view->setHeaderHidden(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFocusPolicy(Qt::NoFocus); // the field has it, and hands on the keys
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_nothing->setObjectName(u"paletteNothing"_s);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_view, &QTreeView::clicked, this, &CommandPalette::runCurrent);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    resize(620, 420);
    search({});
}

void CommandPalette::search(const QString& text)
{
    QString pattern;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        pattern += u"(?=.*"_s + QRegularExpression::escape(word) + u')';
    m_found.setFilterRegularExpression(QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption));
    m_nothing->setVisible(m_found.rowCount() == 0);
    m_view->setCurrentIndex(m_found.index(0, 0));
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const auto run = m_commands[current.siblingAtColumn(0).data(s_indexRole).toULongLong()].run;
    accept(); // what runs may open a dialog of its own
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_view, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

} // namespace jobscope::ui
