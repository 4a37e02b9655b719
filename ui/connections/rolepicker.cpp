// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/connections/rolepicker.h"

#include "session/errorwording.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

RolePicker::RolePicker(ports::ConnectionCatalog& catalog, const explain::Language& language,
    const ports::AssignedRole& chosen, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_language(language)
    , m_session(new QComboBox(this))
    , m_list(new QPushButton(tr("Sign in and list acco&unts"), this))
    , m_account(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_note(new QLabel(this))
{
    m_session->setObjectName(u"centerSession"_s);
    m_list->setObjectName(u"listAccounts"_s);
    m_list->setAutoDefault(false);
    m_account->setObjectName(u"centerAccount"_s);
    m_role->setObjectName(u"centerRole"_s);
    m_note->setObjectName(u"centerNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("S&ession:"), m_session);
    form->addRow(QString(), m_list);
    form->addRow(tr("&Account:"), m_account);
    form->addRow(tr("R&ole:"), m_role);
    form->addRow(m_note);

    QStringList names = m_catalog.sessions();
    if (!chosen.session.isEmpty() && !names.contains(chosen.session))
        names.prepend(chosen.session);
    for (const QString& name : names)
        m_session->addItem(explain::shown(name), name);
    m_list->setEnabled(!names.isEmpty());
    if (names.isEmpty())
        m_note->setText(tr("There is no session in the files of the AWS CLI. “aws configure sso-session” makes one."));
    if (chosen.isComplete()) {
        m_session->setCurrentIndex(m_session->findData(chosen.session));
        m_account->addItem(explain::shown(chosen.account), chosen.account);
        m_role->addItem(explain::shown(chosen.role), chosen.role);
    }
    connect(m_list, &QPushButton::clicked, this, &RolePicker::listAccounts);
    connect(m_account, &QComboBox::activated, this, &RolePicker::listRoles);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RolePicker::changed);
    connect(m_session, &QComboBox::currentIndexChanged, this, [this] {
        m_listing.reset();
        m_note->clear();
        m_account->clear();
        m_role->clear();
        Q_EMIT changed();
    });
}

RolePicker::~RolePicker() = default;

ports::AssignedRole RolePicker::chosen() const
{
    return {m_session->currentData().toString(), m_account->currentData().toString(), m_role->currentData().toString()};
}

QString RolePicker::accountName() const
{
    return m_account->currentData(Qt::UserRole + 1).toString();
}

void RolePicker::listAccounts()
{
    m_account->clear();
    m_role->clear();
    m_note->setText(tr("Asking AWS…"));
    m_listing = m_catalog.accounts(m_session->currentData().toString(),
        [this](const Expected<std::vector<ports::AssignedAccount>, ports::CallError>& accounts) {
            if (!accounts)
                return say(accounts.error());
            for (const ports::AssignedAccount& account : *accounts) {
                const QString text
                    = account.name.isEmpty() ? account.id : QString(explain::shown(account.name) + u" · " + account.id);
                m_account->addItem(text, account.id);
                m_account->setItemData(m_account->count() - 1, account.name, Qt::UserRole + 1);
            }
            if (accounts->empty())
                m_note->setText(tr("You have no role in any account there."));
            else
                listRoles();
        });
    Q_EMIT changed();
}

void RolePicker::listRoles()
{
    m_role->clear();
    m_note->setText(tr("Asking AWS…"));
    m_listing = m_catalog.roles(m_session->currentData().toString(), m_account->currentData().toString(),
        [this](const Expected<QStringList, ports::CallError>& roles) {
            if (!roles)
                return say(roles.error());
            m_note->clear();
            for (const QString& role : *roles)
                m_role->addItem(explain::shown(role), role);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void RolePicker::say(const ports::CallError& error)
{
    const session::ErrorWords words = session::wordsFor(error);
    m_note->setText(
        explain::plain(words.what, m_language) + u' ' + explain::plain(words.todo, m_language) + u'\n' + words.where);
}

} // namespace jobscope::ui
