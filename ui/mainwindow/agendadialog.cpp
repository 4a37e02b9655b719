// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/agendadialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flatlist.h"
#include "ui/widgets/refreshwith.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

AgendaDialog::AgendaDialog(const session::JobSession& session, const explain::Language& language, QWidget* parent)
    : QDialog(parent)
    , m_agenda(session, language)
    , m_view(new QTreeView(this))
    , m_rest(new QLabel(this))
{
    setObjectName(u"agendaDialog"_s);
    setWindowTitle(tr("Agenda"));
    auto* head = new QLabel(
        tr("The next runs by schedule, on days of UTC. Macie documents neither hour nor time zone."), this);
    head->setWordWrap(true);
    m_rest->setObjectName(u"agendaRest"_s);
    m_rest->setWordWrap(true);
    m_rest->setForegroundRole(QPalette::PlaceholderText);
    m_view->setObjectName(u"agenda"_s);
    m_view->setAccessibleName(tr("Expected runs"));
    m_view->setModel(&m_agenda);
    makeFlatList(*m_view);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(models::AgendaModel::JobColumn, QHeaderView::Stretch);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT jobChosen(index.data(models::AgendaModel::RowIdRole).toULongLong());
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter chooses a row.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_rest);
    column->addWidget(buttons);
    resize(720, 520);

    refreshWith(session, this, [this] { refresh(); });
}

void AgendaDialog::showEvent(QShowEvent* event)
{
    refresh();
    QDialog::showEvent(event);
}

void AgendaDialog::refresh()
{
    const QVariant chosen = m_view->currentIndex().data(models::AgendaModel::RowIdRole);
    m_agenda.refresh();
    if (m_agenda.rowCount() > 0) {
        const QModelIndexList found
            = m_agenda.match(m_agenda.index(0, 0), models::AgendaModel::RowIdRole, chosen, 1, Qt::MatchExactly);
        m_view->setCurrentIndex(found.isEmpty() ? m_agenda.index(0, 0) : found.front());
    }
    QStringList rest;
    if (m_agenda.withoutDate() > 0)
        rest += tr("%n jobs have no date: they run once, are paused by a person, or have ended.", nullptr,
            m_agenda.withoutDate());
    if (m_agenda.notLoaded() > 0)
        rest += tr(
            "Of %n jobs only the list entry is loaded, so their dates are not known.", nullptr, m_agenda.notLoaded());
    m_rest->setText(rest.join(u' '));
    m_rest->setVisible(!rest.isEmpty());
}

} // namespace jobscope::ui
