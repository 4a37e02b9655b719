// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/fleet/groupdialog.h"

#include "explain/output.h"
#include "session/errorwording.h"
#include "ui/connections/connectioncolours.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

QListWidgetItem* addChoice(QListWidget& list, const QString& text, const QString& value, bool checked)
{
    auto* item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    return item;
}

QStringList checkedOf(const QListWidget& list)
{
    QStringList values;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            values += list.item(row)->data(Qt::UserRole).toString();
    }
    return values;
}

} // namespace

GroupDialog::GroupDialog(
    session::GroupDesk& desk, const explain::Language& language, const ports::SavedGroup& group, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_language(language)
    , m_before(group)
    , m_name(new QLineEdit(group.name))
    , m_connections(new QListWidget)
    , m_role(new QLineEdit(group.role))
    , m_giver(new QComboBox)
    , m_accounts(new QPlainTextEdit(group.accounts.join(u'\n')))
    , m_list(new QPushButton(tr("Add accounts of I&AM Identity Center")))
    , m_note(new QLabel)
    , m_regions(new QListWidget)
    , m_sum(new QLabel)
    , m_openButton(new QPushButton(tr("Save and &open")))
    , m_saveButton(new QPushButton(tr("&Save")))
{
    setObjectName(u"groupDialog"_s);
    setWindowTitle(group.id.isEmpty() ? tr("New group") : tr("Group"));
    m_name->setObjectName(u"groupName"_s);
    m_connections->setObjectName(u"groupConnections"_s);
    m_role->setObjectName(u"groupRole"_s);
    m_role->setPlaceholderText(tr("for example SecurityAudit"));
    m_giver->setObjectName(u"groupGiver"_s);
    m_giver->addItem(tr("Taken on, with the connection's keys"), false);
    m_giver->addItem(tr("Given by IAM Identity Center"), true);
    m_giver->setCurrentIndex(group.roleIsAssigned ? 1 : 0);
    m_list->setObjectName(u"listGroupAccounts"_s);
    m_note->setObjectName(u"groupNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_accounts->setObjectName(u"groupAccounts"_s);
    m_accounts->setPlaceholderText(tr("Account ids, one a line. None: the connections' own accounts, without a role."));
    m_accounts->setTabChangesFocus(true);
    m_regions->setObjectName(u"groupRegions"_s);
    m_sum->setObjectName(u"groupSum"_s);
    m_sum->setWordWrap(true);
    m_openButton->setObjectName(u"openGroup"_s);
    m_saveButton->setObjectName(u"saveGroup"_s);
    for (const ports::SavedConnection& connection : desk.connections().connections()) {
        addChoice(
            *m_connections, explain::shown(connection.name), connection.id, group.connections.contains(connection.id))
            ->setIcon(connectionDot(connection.colour));
    }
    QStringList regions;
    for (const job::Region& region : desk.connections().catalog().regions())
        regions += region.text();
    for (const QString& region : group.regions) {
        if (!regions.contains(region))
            regions.prepend(region);
    }
    for (const QString& region : std::as_const(regions))
        addChoice(*m_regions, explain::shown(region), region, group.regions.contains(region));
    const QStringList sessions = desk.connections().catalog().sessions();
    auto* menu = new QMenu(this);
    for (const QString& session : sessions) {
        connect(menu->addAction(explain::shown(session).replace(u'&', u"&&"_s)), &QAction::triggered, this,
            [this, session] { listAccounts(session); });
    }
    m_list->setMenu(menu);
    m_list->setVisible(!sessions.isEmpty());
    layOut();

    connect(m_name, &QLineEdit::textChanged, this, &GroupDialog::update);
    connect(m_role, &QLineEdit::textChanged, this, &GroupDialog::update);
    connect(m_accounts, &QPlainTextEdit::textChanged, this, &GroupDialog::update);
    connect(m_connections, &QListWidget::itemChanged, this, &GroupDialog::update);
    connect(m_regions, &QListWidget::itemChanged, this, &GroupDialog::update);
    connect(m_openButton, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_saveButton, &QPushButton::clicked, this, [this] { save(false); });
    update();
}

void GroupDialog::layOut()
{
    const int line = fontMetrics().lineSpacing();
    m_connections->setFixedHeight(line * 6);
    m_accounts->setFixedHeight(line * 6);
    m_regions->setMinimumHeight(line * 8);
    auto* inside = new QWidget;
    auto* form = new QFormLayout(inside);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Connections:"), m_connections);
    form->addRow(tr("&Role in each account:"), m_role);
    form->addRow(tr("The role &is:"), m_giver);
    form->addRow(tr("&Accounts:"), m_accounts);
    form->addRow(QString(), m_list);
    form->addRow(QString(), m_note);
    form->addRow(tr("Re&gions:"), m_regions);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_openButton, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_saveButton, QDialogButtonBox::AcceptRole);
    const auto all = buttons->buttons();
    for (QAbstractButton* button : all) {
        if (auto* push = qobject_cast<QPushButton*>(button))
            push->setAutoDefault(false);
    }
    if (!m_before.id.isEmpty()) {
        auto* removeButton = buttons->addButton(tr("&Remove…"), QDialogButtonBox::DestructiveRole);
        removeButton->setObjectName(u"removeGroup"_s);
        connect(removeButton, &QPushButton::clicked, this, &GroupDialog::remove);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(scroll, 1);
    column->addWidget(m_sum);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, line * 38);
}

ports::SavedGroup GroupDialog::group() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    ports::SavedGroup made = m_before;
    made.name = m_name->text().trimmed();
    made.connections = checkedOf(*m_connections);
    made.role = m_role->text().trimmed();
    made.roleIsAssigned = m_giver->currentData().toBool();
    made.accounts = m_accounts->toPlainText().split(between, Qt::SkipEmptyParts);
    made.accounts.removeDuplicates();
    made.regions = checkedOf(*m_regions);
    return made;
}

QString GroupDialog::complaint(const ports::SavedGroup& group) const
{
    static const QRegularExpression account(u"^[0-9]{12}$"_s);
    if (group.name.isEmpty())
        return tr("A group needs a name.");
    if (m_connections->count() == 0)
        return tr("There are no connections yet. Make one first: its keys open the group.");
    if (group.connections.isEmpty())
        return tr("Choose the connections whose keys are used.");
    for (const QString& each : group.accounts) {
        if (!account.match(each).hasMatch())
            return tr("“%1” is no account id: those have 12 digits.").arg(explain::shown(each));
    }
    if (group.role.isEmpty() != group.accounts.isEmpty())
        return group.role.isEmpty() ? tr("Name the role in these accounts.") : tr("Name the accounts of the role.");
    return {};
}

void GroupDialog::update()
{
    const ports::SavedGroup made = group();
    const QString wrong = complaint(made);
    const auto factor = [](const QStringList& list) { return std::max(int(list.size()), 1); };
    const int sources = factor(made.connections) * factor(made.accounts) * factor(made.regions);
    m_sum->setText(wrong.isEmpty() ? tr("%n accounts and Regions will be asked.", nullptr, sources) : wrong);
    m_openButton->setEnabled(wrong.isEmpty());
    m_openButton->setDefault(wrong.isEmpty());
    m_saveButton->setEnabled(wrong.isEmpty());
}

/** To those that stand there already. */
void GroupDialog::listAccounts(const QString& session)
{
    m_note->setText(tr("Asking AWS…"));
    m_note->show();
    m_listing = m_desk.connections().catalog().accounts(
        session, [this](const Expected<std::vector<ports::AssignedAccount>, ports::CallError>& accounts) {
            if (!accounts) {
                const session::ErrorWords words = session::wordsFor(accounts.error());
                m_note->setText(explain::plain(words.what, m_language) + u' ' + explain::plain(words.todo, m_language));
                return;
            }
            QStringList all = group().accounts;
            for (const ports::AssignedAccount& account : *accounts)
                all += account.id;
            all.removeDuplicates();
            m_accounts->setPlainText(all.join(u'\n'));
            m_giver->setCurrentIndex(1);
            m_note->setText(accounts->empty() ? tr("You have no role in any account there.")
                                              : tr("%n accounts were listed.", nullptr, int(accounts->size())));
        });
}

void GroupDialog::save(bool open)
{
    const QString id = m_desk.put(group());
    accept();
    Q_EMIT saved(id, open);
}

void GroupDialog::remove()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Remove the group"),
        tr("Remove the group “%1”? Its connections stay.").arg(explain::shown(m_before.name)), QMessageBox::NoButton,
        this);
    question->setObjectName(u"removeGroupQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    connect(yes, &QAbstractButton::clicked, this, [this] {
        m_desk.remove(m_before.id);
        reject();
    });
    question->open();
}

} // namespace jobscope::ui
