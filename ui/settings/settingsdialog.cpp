// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/settingsdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/formparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int notSettled = -1;
constexpr int choiceWidth = 20; // characters

template <typename Choice> void addChoice(QComboBox& box, const QString& text, Choice choice)
{
    box.addItem(text, int(choice));
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, const explain::Language& language, QWidget* parent)
    : QDialog(parent)
    , m_language(language)
    , m_languages(newChoice(u"languageSetting"_s, choiceWidth))
    , m_theme(newChoice(u"themeSetting"_s, choiceWidth))
    , m_times(newChoice(u"timesSetting"_s, choiceWidth))
    , m_refresh(newChoice(u"refreshSetting"_s, choiceWidth))
    , m_tell(new QCheckBox(tr("&Tell me on the desktop seven days and one day before a pause ends")))
    , m_proxy(newChoice(u"proxySetting"_s, choiceWidth))
    , m_proxyUrl(new QLineEdit)
    , m_proxyNote(newNote(u"proxyNote"_s))
    , m_log(newChoice(u"logSetting"_s, choiceWidth))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto* pages = new QTabWidget;
    pages->setObjectName(u"settingsPages"_s);
    addLook(*pages);
    addJobs(*pages);
    addReadings(*pages);
    addNetwork(*pages);
    addLog(*pages);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto* reset = buttons->addButton(tr("R&eset all"), QDialogButtonBox::ResetRole);
    reset->setObjectName(u"resetSettings"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] { fill({}); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(pages, 1);
    column->addWidget(buttons);
    resize(620, 460);
    fill(preferences);
}

QFormLayout* SettingsDialog::addPage(QTabWidget& pages, const QString& title)
{
    auto* inside = new QWidget;
    auto* form = new QFormLayout(inside);
    form->setContentsMargins(space::m, space::m, space::m, space::m);
    form->setSpacing(space::m);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    pages.addTab(scroll, title);
    return form;
}

void SettingsDialog::addLook(QTabWidget& pages)
{
    QFormLayout* form = addPage(pages, tr("Look"));
    m_languages->addItem(tr("As the system: %1").arg(languageName(explain::Language::systemCode())), QString());
    for (const QString& code : explain::Language::available())
        m_languages->addItem(languageName(code), code);
    addChoice(*m_theme, tr("As the system"), ThemeChoice::System);
    addChoice(*m_theme, tr("Light"), ThemeChoice::Light);
    addChoice(*m_theme, tr("Dark"), ThemeChoice::Dark);
    addChoice(*m_theme, tr("Light, high contrast"), ThemeChoice::LightContrast);
    addChoice(*m_theme, tr("Dark, high contrast"), ThemeChoice::DarkContrast);
    addChoice(*m_times, tr("This computer's time, with UTC beside it"), TimesShown::Local);
    addChoice(*m_times, tr("UTC only"), TimesShown::Utc);
    form->addRow(tr("&Language:"), m_languages);
    form->addRow(tr("T&heme:"), m_theme);
    form->addRow(tr("T&imes:"), m_times);
}

void SettingsDialog::addJobs(QTabWidget& pages)
{
    QFormLayout* form = addPage(pages, tr("Jobs"));
    m_refresh->addItem(tr("Only when I ask for it"), 0);
    for (const int minutes : {5, 15, 30, 60})
        m_refresh->addItem(tr("Every %n minute(s)", nullptr, minutes), minutes);
    m_tell->setObjectName(u"noticesSetting"_s);
    form->addRow(tr("&Read the source again:"), m_refresh);
    form->addRow(m_tell);
}

void SettingsDialog::addReadings(QTabWidget& pages)
{
    QFormLayout* form = addPage(pages, tr("Readings"));
    form->addRow(newNote(u"readingsNote"_s,
        tr("AWS's documents leave these open. What is settled here holds for all jobs; of what is not, it is said "
           "where it makes a difference.")));
    for (const explain::ReadingInfo& info : explain::allReadings()) {
        QComboBox* box = newChoice(QLatin1StringView(info.name), choiceWidth);
        box->addItem(tr("Not settled: %1").arg(m_language.message(info.choices.front().sentence)), notSettled);
        for (std::size_t i = 0; i < info.choices.size(); ++i)
            box->addItem(m_language.message(info.choices[i].sentence), int(i));
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
        QLabel* question = newNote(QString(), m_language.message(info.question));
        question->setBuddy(box);
        box->setAccessibleName(question->text());
        form->addRow(question);
        form->addRow(box);
        m_readings[info.id] = box;
    }
}

void SettingsDialog::addNetwork(QTabWidget& pages)
{
    QFormLayout* form = addPage(pages, tr("Network"));
    addChoice(*m_proxy, tr("As HTTPS_PROXY and NO_PROXY say, or else the system"), ProxyChoice::System);
    addChoice(*m_proxy, tr("None"), ProxyChoice::None);
    addChoice(*m_proxy, tr("This one"), ProxyChoice::Own);
    m_proxyUrl->setObjectName(u"proxyUrlSetting"_s);
    m_proxyUrl->setPlaceholderText(u"http://proxy.example.com:3128"_s);
    m_proxyUrl->setLayoutDirection(Qt::LeftToRight);
    m_proxyUrl->setAccessibleName(tr("Address of the proxy"));
    form->addRow(tr("&Proxy:"), m_proxy);
    form->addRow(tr("&Address:"), m_proxyUrl);
    form->addRow(m_proxyNote);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &SettingsDialog::update);
    connect(m_proxyUrl, &QLineEdit::textChanged, this, &SettingsDialog::update);
}

void SettingsDialog::addLog(QTabWidget& pages)
{
    using session::LogLevel;
    QFormLayout* form = addPage(pages, tr("Log"));
    addChoice(*m_log, tr("Nothing"), LogLevel::Nothing);
    addChoice(*m_log, tr("Warnings"), LogLevel::Warnings);
    addChoice(*m_log, tr("Warnings and each call to AWS"), LogLevel::Calls);
    form->addRow(tr("&Kept in the log:"), m_log);
    form->addRow(newNote(u"logNote"_s,
        tr("Of a call its name, address, status, request id and time are kept; of an answer nothing. The log stays on "
           "this computer: Help › Log shows it.")));
}

void SettingsDialog::fill(const Preferences& preferences)
{
    m_notices = preferences.notices;
    choose(*m_languages, preferences.language);
    choose(*m_theme, int(preferences.theme));
    choose(*m_times, int(preferences.times));
    const int minutes = int(preferences.refreshEvery.count());
    if (m_refresh->findData(minutes) < 0) // set in the file, by hand
        m_refresh->addItem(tr("Every %n minute(s)", nullptr, minutes), minutes);
    choose(*m_refresh, minutes);
    m_tell->setChecked(preferences.notices.value_or(false));
    for (const auto& [id, box] : m_readings)
        choose(*box, preferences.readings.isSettled(id) ? preferences.readings.choice(id) : notSettled);
    choose(*m_proxy, int(preferences.proxy));
    m_proxyUrl->setText(preferences.proxyUrl);
    choose(*m_log, int(preferences.log));
    update();
}

Preferences SettingsDialog::preferences() const
{
    Preferences chosen;
    chosen.language = m_languages->currentData().toString();
    chosen.theme = ThemeChoice(m_theme->currentData().toInt());
    chosen.times = TimesShown(m_times->currentData().toInt());
    chosen.refreshEvery = std::chrono::minutes(m_refresh->currentData().toInt());
    chosen.notices = m_tell->isChecked() == m_notices.value_or(false) ? m_notices : m_tell->isChecked();
    for (const auto& [id, box] : m_readings) {
        if (const int choice = box->currentData().toInt(); choice != notSettled)
            chosen.readings.settle(id, choice);
    }
    chosen.proxy = ProxyChoice(m_proxy->currentData().toInt());
    chosen.proxyUrl = m_proxyUrl->text().trimmed();
    chosen.log = session::LogLevel(m_log->currentData().toInt());
    return chosen;
}

void SettingsDialog::update()
{
    const Preferences chosen = preferences();
    const bool isOwn = chosen.proxy == ProxyChoice::Own;
    const bool isWrong = isOwn && !isProxyUrl(chosen.proxyUrl);
    m_proxyUrl->setEnabled(isOwn);
    m_proxyNote->setText(isWrong
            ? tr("An address is http://host:port or socks5://host:port, without a user: a proxy that wants to know who "
                 "asks is answered when it does.")
            : tr("For connections that are opened from now on."));
    m_ok->setEnabled(!isWrong);
}

} // namespace jobscope::ui
