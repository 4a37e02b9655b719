// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/connections/connectionsdialog.h"

#include "ui/connections/connectioncolours.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/doctordialog.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

ConnectionsDialog::ConnectionsDialog(session::ConnectionDesk& desk, const explain::Language& language, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_language(language)
    , m_list(new QListWidget)
    , m_empty(new QLabel(tr("No connections yet. A connection is a profile of the AWS CLI or an access key, with a "
                            "Region.")))
    , m_connectButton(new QPushButton(tr("&Connect")))
    , m_editButton(new QPushButton(tr("&Edit…")))
    , m_checkButton(new QPushButton(tr("Chec&k…")))
    , m_removeButton(new QPushButton(tr("&Remove…")))
{
    setObjectName(u"connectionsDialog"_s);
    setWindowTitle(tr("Connections"));
    m_list->setObjectName(u"connectionsList"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_connectButton->setObjectName(u"connectButton"_s);
    m_editButton->setObjectName(u"editConnection"_s);
    m_checkButton->setObjectName(u"checkConnection"_s);
    m_checkButton->setToolTip(tr("Check step by step what the connection rests on"));
    m_removeButton->setObjectName(u"removeConnection"_s);
    m_empty->setObjectName(u"noConnections"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* inList = new QVBoxLayout(m_list->viewport());
    inList->setContentsMargins(space::l, space::l, space::l, space::l);
    inList->addWidget(m_empty);
    auto* add = new QPushButton(tr("&New…"));
    add->setObjectName(u"newConnection"_s);

    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton* button : {m_connectButton, add, m_editButton, m_checkButton, m_removeButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_connectButton->setDefault(true);
    buttons->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addLayout(row, 1);
    column->addWidget(close);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 20);

    const auto open = [this] {
        const QString id = chosen();
        if (id.isEmpty())
            return;
        accept();
        m_desk.open(id);
    };
    connect(m_connectButton, &QPushButton::clicked, this, open);
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_editButton, &QPushButton::clicked, this, [this] { edit(chosen()); });
    connect(m_checkButton, &QPushButton::clicked, this, &ConnectionsDialog::check);
    connect(m_removeButton, &QPushButton::clicked, this, &ConnectionsDialog::remove);
    connect(&m_desk, &session::ConnectionDesk::connectionsChanged, this, &ConnectionsDialog::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        for (QPushButton* button : {m_connectButton, m_editButton, m_checkButton, m_removeButton})
            button->setEnabled(item != nullptr);
    });
    fill();
}

QString ConnectionsDialog::kindOf(const ports::SavedConnection& connection)
{
    switch (connection.kind) {
    case ports::ConnectionKind::Profile:
        return tr("profile %1").arg(explain::shown(connection.profile));
    case ports::ConnectionKind::AccessKey:
        return tr("access key");
    case ports::ConnectionKind::AssignedRole:
        return tr("role %1 in %2")
            .arg(explain::shown(connection.assigned.role), explain::shown(connection.assigned.account));
    }
    return {};
}

void ConnectionsDialog::fill()
{
    const QString before = chosen();
    const auto* current = m_desk.current();
    m_list->clear();
    for (const ports::SavedConnection& connection : m_desk.connections()) {
        QStringList parts{explain::shown(connection.name), kindOf(connection), connection.region};
        parts.removeAll(QString());
        auto* item = new QListWidgetItem(connectionDot(connection.colour), parts.join(u" · "_s), m_list);
        item->setData(Qt::UserRole, connection.id);
        if (connection.id == before || (before.isEmpty() && current && current->id == connection.id))
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_empty->setVisible(m_list->count() == 0);
    for (QPushButton* button : {m_connectButton, m_editButton, m_checkButton, m_removeButton})
        button->setEnabled(m_list->currentItem() != nullptr);
}

QString ConnectionsDialog::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void ConnectionsDialog::edit(const QString& id)
{
    const auto* connection = m_desk.find(id);
    auto* dialog = new ConnectionDialog(m_desk, m_language, connection ? *connection : ports::SavedConnection{}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::saved, this, [this](const QString& saved, bool connectNow) {
        if (!connectNow)
            return;
        accept();
        m_desk.open(saved);
    });
    dialog->open();
}

void ConnectionsDialog::check()
{
    const auto* connection = m_desk.find(chosen());
    if (!connection)
        return;
    auto* dialog = new DoctorDialog(m_desk, m_language, {*connection, {}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionsDialog::remove()
{
    const auto* connection = m_desk.find(chosen());
    if (!connection)
        return;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Remove the connection"),
        tr("Remove “%1”? Its key goes from the keychain; profiles of the AWS CLI stay as they are.")
            .arg(explain::shown(connection->name)),
        QMessageBox::NoButton, this);
    question->setObjectName(u"removeQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    connect(yes, &QAbstractButton::clicked, this, [this, id = connection->id] { m_desk.remove(id); });
    question->open();
}

} // namespace jobscope::ui
