// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/fleet/fleetcontroller.h"

#include "explain/output.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/doctordialog.h"
#include "ui/fleet/fleetdialog.h"
#include "ui/fleet/groupdialog.h"
#include "ui/joblist/joblistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/icons.h"
#include "ui/widgets/bringup.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using session::JobSession;

FleetController::FleetController(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    connect(m_parts.window.connection().menu(), &QMenu::aboutToShow, this,
        [this] { fillMenu(*m_parts.window.connection().menu()); });
    connect(m_parts.window.actions().showFleet, &QAction::triggered, this, &FleetController::showFleet);
    connect(&m_parts.session, &JobSession::sourceChanged, this, &FleetController::sourcesChanged);
    connect(&m_parts.session, &JobSession::sourceStatesChanged, this, &FleetController::updateButton);
    connect(&m_parts.session, &JobSession::loadEnded, this, &FleetController::say);
    connect(&m_parts.window.messages(), &MessageBar::checkRequested, this, &FleetController::checkFirstFailed);
    connect(&m_parts.desk, &session::GroupDesk::failed, this, [this](const session::ErrorWords& words) {
        m_parts.window.messages().show({Tone::Error, explain::plain(words.what, m_parts.language),
            explain::plain(words.todo, m_parts.language), words.where});
    });
    sourcesChanged();
}

/** Behind what the connections have put there. */
void FleetController::fillMenu(QMenu& menu)
{
    menu.addSeparator();
    const auto* present = m_parts.desk.current();
    QMenu* change = new QMenu(tr("&Change a group"), &menu);
    for (const ports::SavedGroup& group : m_parts.desk.groups()) {
        const QString name = explain::shown(group.name).replace(u'&', u"&&"_s);
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(present && present->id == group.id);
        connect(action, &QAction::triggered, this, [this, id = group.id] { m_parts.desk.open(id); });
        connect(change->addAction(name), &QAction::triggered, this, [this, group] { editGroup(group); });
    }
    QAction* add = menu.addAction(tr("New &group…"));
    add->setObjectName(u"newGroup"_s);
    connect(add, &QAction::triggered, this, [this] { editGroup({}); });
    menu.addMenu(change);
    change->menuAction()->setEnabled(!m_parts.desk.groups().empty());
    const auto* connection = m_parts.desk.connections().current();
    QAction* everywhere = menu.addAction(tr("&Find where Macie is on"));
    everywhere->setObjectName(u"findRegions"_s);
    everywhere->setEnabled(connection != nullptr);
    if (connection) {
        connect(everywhere, &QAction::triggered, this, [this, id = connection->id] {
            m_parts.desk.openEverywhere(id);
            showFleet();
        });
    }
}

void FleetController::editGroup(const ports::SavedGroup& group)
{
    auto* dialog = new GroupDialog(m_parts.desk, m_parts.language, group, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GroupDialog::saved, this, [this](const QString& id, bool open) {
        if (open)
            m_parts.desk.open(id);
    });
    dialog->open();
}

void FleetController::showFleet()
{
    if (!m_fleet) {
        m_fleet = new FleetDialog(m_parts.session, m_parts.language, &m_parts.window);
        connect(m_fleet, &FleetDialog::jobsChosen, this, [this](const QString& filter) {
            m_parts.window.filter().setText(filter);
            m_parts.window.list().selectFirst();
            m_parts.window.activateWindow();
        });
        connect(m_fleet, &FleetDialog::checkRequested, this, [this](int source) {
            const auto& sources = m_parts.session.sources();
            if (size_t(source) < sources.size())
                checkSource(*sources[size_t(source)].source);
        });
        connect(m_fleet, &FleetDialog::keepRequested, this, &FleetController::keepRegions);
    }
    bringUp(*m_fleet);
}

/** Over the window that has the person's attention. */
void FleetController::checkSource(const ports::JobSource& source)
{
    QWidget* above = m_fleet && m_fleet->isVisible() ? static_cast<QWidget*>(m_fleet) : &m_parts.window;
    session::ConnectionDesk& connections = m_parts.desk.connections();
    std::optional<session::ConnectionUse> use;
    if (const auto* opened = m_parts.desk.useOf(source))
        use = *opened;
    else if (const auto* current = connections.current())
        use = {*current, connections.currentRegion()};
    if (!use)
        return;
    auto* dialog = new DoctorDialog(connections, m_parts.language, std::move(*use), above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/** With one source, that is the business of the connections. */
void FleetController::checkFirstFailed()
{
    if (!m_parts.desk.current())
        return;
    const auto& sources = m_parts.session.sources();
    const auto failed = std::find_if(sources.begin(), sources.end(),
        [](const session::SourceEntry& entry) { return !entry.isAnswered() && entry.error; });
    if (failed != sources.end())
        checkSource(*failed->source);
}

void FleetController::keepRegions(const QStringList& regions)
{
    ports::SavedGroup group;
    if (const auto* current = m_parts.desk.current())
        group = *current;
    group.regions = regions;
    editGroup(group);
}

void FleetController::sourcesChanged()
{
    m_parts.window.actions().showFleet->setEnabled(!m_parts.session.sources().empty());
    updateButton();
}

/** One source is the business of the connections. */
void FleetController::updateButton()
{
    const auto& sources = m_parts.session.sources();
    if (sources.size() < 2)
        return;
    const auto* group = m_parts.desk.current();
    m_parts.window.connection().setPlace(icon(Symbol::Connect), group ? explain::shown(group->name) : QString(), {},
        explain::plain(models::answeredText(sources), m_parts.language));
}

/** What one of several refused is told with how many it was; all else is as with one. */
void FleetController::say()
{
    updateButton();
    const auto& sources = m_parts.session.sources();
    const auto& errors = m_parts.session.errors();
    const bool areAllOff = std::all_of(sources.begin(), sources.end(),
        [](const session::SourceEntry& entry) { return entry.state == session::SourceState::Off; });
    if (sources.size() > 1 && areAllOff) {
        m_parts.window.messages().show({Tone::Info,
            tr("Macie is off in all %n accounts and Regions that were asked.", nullptr, int(sources.size())),
            tr("There can be no jobs. Whoever turned it on since may ask again."), {}});
    }
    if (sources.size() < 2 || errors.empty() || areAllOff)
        return;
    if (m_parts.session.count() == 0) {
        auto message = m_parts.window.messages().message();
        message.isOfConnection = m_parts.desk.current() != nullptr;
        m_parts.window.messages().show(message);
        return;
    }
    const session::ErrorWords words = session::wordsFor(errors.front());
    m_parts.window.messages().show({Tone::Warning,
        //: %1: "38 of 40 sources"; %2: a sentence
        tr("%1 answered. %2")
            .arg(explain::plain(models::answeredText(sources), m_parts.language),
                explain::plain(words.what, m_parts.language)),
        tr("The jobs of the others are here. View > Accounts and Regions shows which failed, and asks again."),
        explain::shown(words.where), words.policy, true});
}

} // namespace jobscope::ui
