// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/connections/connectiondialog.h"

#include "ui/connections/connectioncolours.h"
#include "ui/connections/rolepicker.h"
#include "ui/connections/secretfield.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using ports::ConnectionKind;
using ports::ProfileKind;

namespace {

constexpr int indexRole = Qt::UserRole + 1;

QLabel* paragraph(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

/** What to know of a profile before it is used. */
QString noteOn(const ports::ProfileInfo& info, const explain::Language& language)
{
    if (!info.problem)
        return explain::shown(info.roleArn);
    const session::ErrorWords words = session::wordsFor(*info.problem);
    QString note = explain::plain(words.what, language) + u' ' + explain::plain(words.todo, language);
    if (!words.where.isEmpty())
        note += u'\n' + words.where;
    return note;
}

} // namespace

ConnectionDialog::ConnectionDialog(session::ConnectionDesk& desk, const explain::Language& language,
    const ports::SavedConnection& connection, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_language(language)
    , m_before(connection)
    , m_profiles(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_nameIsTyped(!connection.name.isEmpty())
    , m_name(new QLineEdit(connection.name))
    , m_colour(new QComboBox)
    , m_fromProfile(new QRadioButton(tr("A &profile of the AWS CLI")))
    , m_fromCenter(new QRadioButton(tr("A role at &IAM Identity Center")))
    , m_fromKey(new QRadioButton(tr("An access &key")))
    , m_pages(new QStackedWidget)
    , m_picker(new RolePicker(desk.catalog(), language, connection.assigned))
    , m_region(new QComboBox)
    , m_testButton(new QPushButton(tr("&Test")))
    , m_result(paragraph(nullptr))
    , m_scroll(new QScrollArea(this))
    , m_connectButton(new QPushButton(tr("Save and &connect")))
    , m_saveButton(new QPushButton(tr("&Save")))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(connection.id.isEmpty() ? tr("New connection") : tr("Edit the connection"));
    m_name->setObjectName(u"connectionName"_s);
    m_colour->setObjectName(u"connectionColour"_s);
    m_fromProfile->setObjectName(u"fromProfile"_s);
    m_fromCenter->setObjectName(u"fromCenter"_s);
    m_fromKey->setObjectName(u"fromKey"_s);
    m_region->setObjectName(u"connectionRegion"_s);
    m_testButton->setObjectName(u"testConnection"_s);
    m_result->setObjectName(u"testResult"_s);
    m_connectButton->setObjectName(u"saveAndConnect"_s);
    m_saveButton->setObjectName(u"saveConnection"_s);
    for (int colour = 0; colour < connectionColours; ++colour)
        m_colour->addItem(connectionDot(colour), connectionColourName(colour));
    m_colour->setCurrentIndex(connection.colour < connectionColours ? connection.colour : 0);
    m_pages->addWidget(makeProfilePage());
    m_pages->addWidget(makeKeyPage());
    m_pages->addWidget(m_picker);
    fillRegions();
    layOut();

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) { m_nameIsTyped = !text.isEmpty(); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_found->setFilterFixedString(text.trimmed());
        if (!m_list->currentIndex().isValid() && m_found->rowCount() > 0)
            m_list->setCurrentIndex(m_found->index(0, 0));
    });
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConnectionDialog::chosenProfileChanged);
    for (QRadioButton* choice : {m_fromProfile, m_fromCenter, m_fromKey})
        connect(choice, &QRadioButton::toggled, this, &ConnectionDialog::update);
    for (QLineEdit* field : {m_keyId, static_cast<QLineEdit*>(m_secret), static_cast<QLineEdit*>(m_token)})
        connect(field, &QLineEdit::textChanged, this, &ConnectionDialog::update);
    connect(m_region, &QComboBox::currentTextChanged, this, &ConnectionDialog::update);
    connect(m_picker, &RolePicker::changed, this, &ConnectionDialog::chosenRoleChanged);
    connect(m_testButton, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_connectButton, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_saveButton, &QPushButton::clicked, this, [this] { save(false); });

    const bool fromKey = connection.kind == ConnectionKind::AccessKey;
    const bool fromCenter = connection.kind == ConnectionKind::AssignedRole;
    (fromKey ? m_fromKey : fromCenter ? m_fromCenter : m_fromProfile)->setChecked(true);
    fillProfiles();
    m_region->setCurrentText(connection.region);
    update();
    (fromKey ? static_cast<QWidget*>(m_keyId) : m_search)->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

QWidget* ConnectionDialog::makeProfilePage()
{
    auto* page = new QWidget;
    m_search = new QLineEdit(page);
    m_search->setObjectName(u"profileSearch"_s);
    m_search->setPlaceholderText(tr("Search the profiles"));
    m_search->setAccessibleName(tr("Search the profiles"));
    m_search->setClearButtonEnabled(true);
    m_found->setSourceModel(m_profiles);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new QListView(page);
    m_list->setObjectName(u"profileList"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setModel(m_found);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 5);
    m_note = paragraph(page);
    m_note->setObjectName(u"profileNote"_s);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    return page;
}

QWidget* ConnectionDialog::makeKeyPage()
{
    auto* page = new QWidget;
    m_keyId = new QLineEdit(page);
    m_keyId->setObjectName(u"keyId"_s);
    m_keyId->setPlaceholderText(u"AKIA…"_s);
    m_secret = new SecretField(page);
    m_secret->setObjectName(u"keySecret"_s);
    m_token = new SecretField(page);
    m_token->setObjectName(u"keyToken"_s);
    m_token->setPlaceholderText(tr("only for temporary keys"));
    if (m_before.kind == ConnectionKind::AccessKey && !m_before.id.isEmpty())
        m_secret->setPlaceholderText(tr("leave empty to keep the present key"));
    m_keep = new QCheckBox(tr("&Keep it in the keychain of this computer"), page);
    m_keep->setObjectName(u"keepKey"_s);
    m_keep->setChecked(true);
    auto* note = paragraph(page);
    note->setText(
        tr("Otherwise it is good for this session only. Programs of yours can read a keychain that is unlocked. A "
           "role or a profile is safer than a long-lived key."));
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setFont(type::small(note->font()));
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Access key &id:"), m_keyId);
    form->addRow(tr("Secret &access key:"), m_secret);
    form->addRow(tr("Session t&oken:"), m_token);
    form->addRow(m_keep);
    form->addRow(note);
    return page;
}

void ConnectionDialog::layOut()
{
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    auto* content = new QWidget;
    auto* top = new QFormLayout;
    top->setRowWrapPolicy(QFormLayout::WrapLongRows);
    top->addRow(tr("&Name:"), m_name);
    top->addRow(tr("Co&lour:"), m_colour);
    auto* bottom = new QFormLayout;
    bottom->setRowWrapPolicy(QFormLayout::WrapLongRows);
    bottom->addRow(tr("&Region:"), m_region);
    m_region->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space::m);
    column->addWidget(m_fromProfile);
    column->addWidget(m_fromCenter);
    column->addWidget(m_fromKey);
    column->addWidget(m_pages, 1);
    column->addLayout(bottom);
    column->addLayout(top);
    column->addWidget(m_testButton, 0, Qt::AlignLeading);
    column->addWidget(m_result);
    auto* scroll = m_scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_connectButton, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_saveButton, QDialogButtonBox::ApplyRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_connectButton->setDefault(true);
    m_testButton->setAutoDefault(false);
    m_saveButton->setAutoDefault(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::s, space::s, space::s, space::m);
    outer->addWidget(scroll, 1);
    outer->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().lineSpacing() * 40);
}

void ConnectionDialog::fillProfiles()
{
    auto read = m_desk.catalog().profiles();
    if (!read) {
        const session::ErrorWords words = session::wordsFor(read.error());
        m_note->setText(explain::plain(words.what, m_language) + u' ' + words.where);
        return;
    }
    m_infos = std::move(*read);
    const auto kindText = [](ProfileKind kind) {
        switch (kind) {
        case ProfileKind::Keys:
            return tr("access key", "kind of a profile");
        case ProfileKind::Role:
            return tr("role", "kind of a profile");
        case ProfileKind::Process:
            return tr("program", "kind of a profile");
        case ProfileKind::Sso:
            return tr("IAM Identity Center", "kind of a profile");
        case ProfileKind::LoginSession:
            return tr("console sign-in", "kind of a profile");
        case ProfileKind::WebIdentity:
            return tr("web identity", "kind of a profile");
        case ProfileKind::Container:
            return tr("container", "kind of a profile");
        case ProfileKind::Instance:
            return tr("EC2 instance", "kind of a profile");
        case ProfileKind::Broken:
            return tr("with an error", "kind of a profile");
        }
        return QString();
    };
    QModelIndex chosen;
    for (size_t at = 0; at < m_infos.size(); ++at) {
        const ports::ProfileInfo& info = m_infos[at];
        QStringList parts{explain::shown(info.name), kindText(info.kind), info.region.text()};
        parts.removeAll(QString());
        auto* item = new QStandardItem(parts.join(u" · "_s));
        item->setData(int(at), indexRole);
        m_profiles->appendRow(item);
        if (info.name == m_before.profile && !m_before.profile.isEmpty())
            chosen = m_found->mapFromSource(item->index());
    }
    if (m_infos.empty())
        m_note->setText(tr("There are no profiles in the files of the AWS CLI. “aws configure” makes one."));
    if (!chosen.isValid() && m_found->rowCount() > 0 && m_before.id.isEmpty())
        chosen = m_found->index(0, 0);
    m_list->setCurrentIndex(chosen);
}

void ConnectionDialog::fillRegions()
{
    for (const job::Region& region : m_desk.catalog().regions())
        m_region->addItem(region.text());
    m_region->setCurrentIndex(-1);
    m_region->setCurrentText({});
}

void ConnectionDialog::chosenProfileChanged()
{
    const QVariant at = m_list->currentIndex().data(indexRole);
    if (at.isValid()) {
        const ports::ProfileInfo& info = m_infos[size_t(at.toInt())];
        if (!m_nameIsTyped)
            m_name->setText(info.name);
        m_note->setText(noteOn(info, m_language));
        m_region->lineEdit()->setPlaceholderText(info.region.isEmpty()
                ? tr("not set in the profile: choose one")
                : tr("%1 (the profile's)").arg(info.region.text()));
    }
    update();
}

void ConnectionDialog::chosenRoleChanged()
{
    const ports::AssignedRole role = m_picker->chosen();
    if (!m_nameIsTyped && role.isComplete())
        m_name->setText(
            (m_picker->accountName().isEmpty() ? role.account : m_picker->accountName()) + u" · " + role.role);
    update();
}

ConnectionKind ConnectionDialog::kind() const
{
    if (m_fromKey->isChecked())
        return ConnectionKind::AccessKey;
    return m_fromCenter->isChecked() ? ConnectionKind::AssignedRole : ConnectionKind::Profile;
}

QString ConnectionDialog::chosenProfile() const
{
    const QVariant at = m_list->currentIndex().data(indexRole);
    return at.isValid() ? m_infos[size_t(at.toInt())].name : QString();
}

ports::SavedConnection ConnectionDialog::connection() const
{
    ports::SavedConnection made = m_before;
    made.kind = kind();
    made.profile = made.kind == ConnectionKind::Profile ? chosenProfile() : QString();
    made.assigned = made.kind == ConnectionKind::AssignedRole ? m_picker->chosen() : ports::AssignedRole();
    made.name = m_name->text().trimmed();
    if (made.name.isEmpty())
        made.name = isKey() ? tr("Access key") : QString(made.profile + made.assigned.role);
    made.colour = m_colour->currentIndex();
    made.region = m_region->currentText().trimmed();
    return made;
}

std::optional<ports::AccessKey> ConnectionDialog::typedKey() const
{
    if (!isKey() || !m_secret->isFilled())
        return {};
    return ports::AccessKey{m_keyId->text().trimmed(), m_secret->secret(), m_token->secret()};
}

void ConnectionDialog::update()
{
    m_pages->setCurrentIndex(kind() == ConnectionKind::AssignedRole ? 2 : isKey() ? 1 : 0);
    bool isComplete = false;
    if (isKey()) {
        const bool keepsOld = m_before.kind == ConnectionKind::AccessKey && !m_before.id.isEmpty()
            && !m_secret->isFilled() && m_keyId->text().trimmed().isEmpty();
        const bool isTyped = m_secret->isFilled() && !m_keyId->text().trimmed().isEmpty();
        isComplete = (keepsOld || isTyped) && !m_region->currentText().trimmed().isEmpty();
        m_region->lineEdit()->setPlaceholderText(tr("choose one"));
        m_keep->setEnabled(!m_token->isFilled());
    } else if (kind() == ConnectionKind::AssignedRole) {
        isComplete = m_picker->chosen().isComplete() && !m_region->currentText().trimmed().isEmpty();
        m_region->lineEdit()->setPlaceholderText(tr("choose one"));
    } else {
        const QVariant at = m_list->currentIndex().data(indexRole);
        isComplete = at.isValid() && m_infos[size_t(at.toInt())].kind != ProfileKind::Broken;
    }
    for (QPushButton* button : {m_testButton, m_connectButton, m_saveButton})
        button->setEnabled(isComplete);
    // What was found out belongs to what stood there before.
    if (!m_result->text().isEmpty()) {
        m_test.reset();
        m_result->clear();
    }
}

void ConnectionDialog::test()
{
    m_test.reset();
    m_result->setText(tr("Asking AWS…"));
    m_test = m_desk.test(connection(), typedKey(),
        [this](const Expected<ports::ConnectionReport, session::ErrorWords>& result) { showTest(result); });
}

void ConnectionDialog::showTest(const Expected<ports::ConnectionReport, session::ErrorWords>& result)
{
    const auto sentence = [this](const session::ErrorWords& words) {
        return QString(explain::plain(words.what, m_language) + u' ' + explain::plain(words.todo, m_language) + u'\n'
            + words.where);
    };
    if (!result) {
        m_result->setText(u"✗ "_s + sentence(result.error()));
        showResult();
        return;
    }
    QString text = u"✓ "_s
        + tr("Signed in to account %1 as %2.").arg(result->account.text(), explain::shown(result->identity)) + u'\n';
    if (result->macieError)
        text += u"✗ "_s + sentence(session::wordsFor(*result->macieError));
    else if (result->macieStatus == u"PAUSED")
        text += u"⚠ "_s + tr("Macie is suspended there.");
    else
        text += u"✓ "_s + tr("Macie is enabled there.");
    m_result->setText(text);
    showResult();
}

/** Once the layout knows how high it has become. */
void ConnectionDialog::showResult()
{
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->ensureWidgetVisible(m_result); }, Qt::QueuedConnection);
}

void ConnectionDialog::save(bool connect)
{
    const auto place = m_keep->isChecked() ? session::ConnectionDesk::KeyPlace::Keychain
                                           : session::ConnectionDesk::KeyPlace::Session;
    const QString id = m_desk.put(connection(), typedKey(), place);
    for (SecretField* field : {m_secret, m_token})
        field->clear();
    accept();
    Q_EMIT saved(id, connect);
}

} // namespace jobscope::ui
