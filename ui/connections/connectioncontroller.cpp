// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/connections/connectioncontroller.h"

#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectioncolours.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/copymenu.h"
#include "ui/connections/doctordialog.h"
#include "ui/joblist/joblistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

ConnectionController::ConnectionController(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    connectAll();
    m_parts.window.installEventFilter(this);
    updateButton();
}

void ConnectionController::connectAll()
{
    Actions& actions = m_parts.window.actions();
    connect(actions.connections, &QAction::triggered, this, &ConnectionController::showConnections);
    connect(actions.newConnection, &QAction::triggered, this, &ConnectionController::newConnection);
    connect(actions.checkConnection, &QAction::triggered, this, &ConnectionController::checkConnection);
    connect(&m_parts.window.messages(), &MessageBar::checkRequested, this, &ConnectionController::checkConnection);
    connect(actions.openJob, &QAction::triggered, this, &ConnectionController::askForJob);
    connect(actions.snapshots, &QMenu::aboutToShow, this, [this, &actions] { fillSnapshots(*actions.snapshots); });
    connect(m_parts.window.connection().menu(), &QMenu::aboutToShow, this, &ConnectionController::fillMenu);
    connect(&m_parts.window.welcome(), &WelcomePage::connectRequested, this, [this] {
        if (m_parts.desk.connections().empty())
            newConnection();
        else
            showConnections();
    });

    const auto chosen = [this]() -> std::optional<job::Job> {
        const auto rowId = m_parts.window.list().currentJob();
        const int row = rowId ? m_parts.session.rowOf(*rowId) : -1;
        return row < 0 ? std::nullopt : std::optional(m_parts.session.at(row).job);
    };
    const auto profile = [this] {
        const auto* current = m_parts.desk.current();
        return current ? current->profile : QString();
    };
    auto* copy = new CopyMenu(*actions.copyAs, chosen, profile);
    connect(copy, &CopyMenu::copied, this, [this] { m_parts.window.statusBar()->showMessage(tr("Copied."), 4000); });
    connect(&m_parts.window.list(), &JobListView::menuAboutToShow, this,
        [&actions](QMenu* menu) { menu->addMenu(actions.copyAs); });
    connect(&m_parts.window.list(), &JobListView::visibleJobsChanged, this, &ConnectionController::describeVisible);

    connect(&m_parts.desk, &session::ConnectionDesk::currentChanged, this, &ConnectionController::updateButton);
    connect(&m_parts.desk, &session::ConnectionDesk::failed, this,
        [this](const session::ErrorWords& words) { showError(words, m_parts.desk.current() != nullptr); });
    connect(&m_parts.snapshots, &session::SnapshotKeeper::failed, this,
        [this](const session::ErrorWords& words) { showError(words); });
    connect(&m_parts.session, &session::JobSession::sourceChanged, this, &ConnectionController::updateButton);
    connect(&m_parts.session, &session::JobSession::jobsReset, this, [this] { lookForWanted(false); });
    connect(&m_parts.session, &session::JobSession::jobsInserted, this, [this] { lookForWanted(false); });
    connect(&m_parts.session, &session::JobSession::fetchFailed, this, &ConnectionController::fetchFailed);
    connect(&m_parts.session, &session::JobSession::loadEnded, this, [this] {
        lookForWanted(true);
        updateButton();
    });
    connect(&m_parts.session, &session::JobSession::progressChanged, this, [this] {
        if (m_parts.session.progress().activity == session::Activity::Describing
            && m_parts.session.progress().done == 0)
            describeVisible();
    });
}

bool ConnectionController::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_parts.window && event->type() == QEvent::Resize)
        m_parts.window.connection().setRoom(m_parts.window.width() * 2 / 5);
    return QObject::eventFilter(watched, event);
}

void ConnectionController::updateButton()
{
    const auto* connection = m_parts.desk.current();
    const auto info = m_parts.session.sourceInfo();
    QString name = connection ? connection->name : info ? info->name : QString();
    QString region = m_parts.desk.currentRegion();
    if (region.isEmpty() && info)
        region = info->region.text();
    QIcon icon = connection ? connectionDot(connection->colour) : ui::icon(Symbol::Connect);
    if (info && info->snapshotTaken) {
        name = tr("Snapshot: %1").arg(name);
        icon = ui::icon(Symbol::Recent);
    }
    m_parts.window.actions().checkConnection->setEnabled(connection != nullptr);
    m_parts.window.connection().setPlace(
        icon, explain::shown(name), info ? info->account.text() : QString(), explain::shown(region));
}

void ConnectionController::fillMenu()
{
    QMenu& menu = *m_parts.window.connection().menu();
    menu.clear();
    const auto* current = m_parts.desk.current();
    for (const ports::SavedConnection& connection : m_parts.desk.connections()) {
        QAction* action
            = menu.addAction(connectionDot(connection.colour), explain::shown(connection.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(current && current->id == connection.id);
        connect(action, &QAction::triggered, this, [this, id = connection.id] { m_parts.desk.open(id); });
    }
    menu.addSeparator();
    QMenu* regions = menu.addMenu(tr("&Region"));
    regions->setObjectName(u"regionMenu"_s);
    regions->menuAction()->setEnabled(current != nullptr);
    if (current)
        fillRegions(*regions);
    menu.addSeparator();
    const Actions& actions = m_parts.window.actions();
    menu.addActions({actions.newConnection, actions.connections, actions.checkConnection});
    menu.addMenu(actions.snapshots);
}

void ConnectionController::fillRegions(QMenu& menu)
{
    const QString present = m_parts.desk.currentRegion();
    const auto add = [this, &menu, &present](const QString& region) {
        QAction* action = menu.addAction(region);
        action->setCheckable(true);
        action->setChecked(region == present);
        connect(action, &QAction::triggered, this, [this, region] {
            if (const auto* current = m_parts.desk.current())
                m_parts.desk.open(current->id, region);
        });
    };
    const auto regions = m_parts.desk.catalog().regions();
    if (std::find(regions.begin(), regions.end(), job::Region(present)) == regions.end() && !present.isEmpty())
        add(present);
    for (const job::Region& region : regions)
        add(region.text());
    menu.addSeparator();
    connect(menu.addAction(tr("&Another Region…")), &QAction::triggered, this, &ConnectionController::askForRegion);
}

void ConnectionController::askForRegion()
{
    const auto* current = m_parts.desk.current();
    if (!current)
        return;
    auto* dialog = new QInputDialog(&m_parts.window);
    dialog->setObjectName(u"regionDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Another Region"));
    dialog->setLabelText(tr("Name of the Region, for example eu-central-2:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = current->id](const QString& text) {
        if (!text.trimmed().isEmpty())
            m_parts.desk.open(id, text.trimmed());
    });
    dialog->open();
}

void ConnectionController::fillSnapshots(QMenu& menu)
{
    menu.clear();
    const ports::SnapshotList list = m_parts.snapshots.store().list();
    for (const ports::SnapshotInfo& info : list.found) {
        const QString when = m_parts.language.locale().toString(
            QDateTime::fromSecsSinceEpoch(
                std::chrono::floor<std::chrono::seconds>(info.takenAt).time_since_epoch().count()),
            QLocale::ShortFormat);
        //: a snapshot: name of the connection, account, Region, time
        const QString text
            = tr("%1 · %2 · %3 · %4").arg(explain::shown(info.name), info.account.text(), info.region.text(), when);
        connect(menu.addAction(QString(text).replace(u'&', u"&&"_s)), &QAction::triggered, this,
            [this, account = info.account, region = info.region] {
                auto source = m_parts.snapshots.store().open(account, region);
                if (source)
                    m_parts.session.openSource(std::move(*source));
                else
                    showError(session::wordsFor(source.error()));
            });
    }
    for (const ports::FileError& error : list.broken) {
        connect(menu.addAction(tr("One that cannot be read…")), &QAction::triggered, this,
            [this, error] { showError(session::wordsFor(error)); });
    }
    if (list.found.empty() && list.broken.empty()) {
        menu.addAction(tr("None yet: they are kept when jobs were loaded"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    QAction* clear = menu.addAction(tr("&Delete all snapshots…"));
    clear->setObjectName(u"clearSnapshots"_s);
    connect(clear, &QAction::triggered, this, &ConnectionController::clearSnapshots);
}

void ConnectionController::clearSnapshots()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Delete all snapshots"),
        tr("Delete what was kept of all accounts and Regions? Jobs at AWS are not touched."), QMessageBox::NoButton,
        &m_parts.window);
    question->setObjectName(u"clearQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    connect(yes, &QAbstractButton::clicked, this, [this] {
        if (const auto cleared = m_parts.snapshots.store().clear(); !cleared)
            showError(session::wordsFor(cleared.error()));
    });
    question->open();
}

void ConnectionController::newConnection()
{
    auto* dialog = new ConnectionDialog(m_parts.desk, m_parts.language, {}, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::saved, this, [this](const QString& id, bool connectNow) {
        if (connectNow)
            m_parts.desk.open(id);
    });
    dialog->open();
}

void ConnectionController::showConnections()
{
    auto* dialog = new ConnectionsDialog(m_parts.desk, m_parts.language, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionController::checkConnection()
{
    const auto* current = m_parts.desk.current();
    if (!current)
        return;
    auto* dialog
        = new DoctorDialog(m_parts.desk, m_parts.language, {*current, m_parts.desk.currentRegion()}, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionController::askForJob()
{
    auto* dialog = new QInputDialog(&m_parts.window);
    dialog->setObjectName(u"openJobDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Open a job"));
    dialog->setLabelText(tr("Job id or ARN:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &ConnectionController::openJob);
    dialog->open();
}

void ConnectionController::openJob(const QString& idOrArn)
{
    const QString text = idOrArn.trimmed();
    if (text.isEmpty())
        return;
    const job::JobArn arn = job::JobArn::parse(text);
    m_wanted = arn.isValid() ? arn.jobId : job::JobId(text);
    m_asked = {};
    lookForWanted(false);
    const auto* current = m_parts.desk.current();
    if (m_wanted.isEmpty())
        return;
    if (current && arn.isValid() && arn.region.text() != m_parts.desk.currentRegion())
        m_parts.desk.open(current->id, arn.region.text());
    else if (m_parts.session.progress().activity != session::Activity::Listing)
        lookForWanted(true);
}

void ConnectionController::lookForWanted(bool isOver)
{
    if (m_wanted.isEmpty())
        return;
    const int row = m_parts.session.rowOf(m_wanted);
    if (row >= 0) {
        m_parts.window.filter().clear();
        m_parts.window.list().selectJob(m_parts.session.at(row).rowId);
        m_wanted = {};
        m_asked = {};
    } else if (isOver && m_parts.session.errors().empty() && !m_parts.session.sources().empty()
        && m_parts.session.canRefresh()) {
        // It may be newer than the list.
        if (std::exchange(m_asked, m_wanted) != m_wanted)
            m_parts.session.fetchJob(m_wanted);
    } else if (isOver) {
        if (m_parts.session.errors().empty())
            sayNotThere();
        m_wanted = {};
    }
}

void ConnectionController::fetchFailed(const ports::CallError& error)
{
    if (error.kind == ports::CallErrorKind::NotFound)
        sayNotThere();
    else
        showError(session::wordsFor(error));
    m_wanted = {};
    m_asked = {};
}

void ConnectionController::sayNotThere()
{
    m_parts.window.messages().show(
        {Tone::Warning, tr("There is no job %1 in what is open.").arg(explain::shown(m_wanted.text())),
            tr("Jobs exist in one account and one Region only. Check both, or paste the ARN: it names them."), {}});
}

void ConnectionController::describeVisible()
{
    m_parts.session.describeFirst(m_parts.window.list().visibleJobs());
}

void ConnectionController::showError(const session::ErrorWords& words, bool isOfConnection)
{
    m_parts.window.messages().show({Tone::Error, explain::plain(words.what, m_parts.language),
        explain::plain(words.todo, m_parts.language), words.where, words.policy, isOfConnection});
}

} // namespace jobscope::ui
