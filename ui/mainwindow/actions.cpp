// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/actions.h"

#include "models/jobfilterproxy.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

Actions::Actions(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    open = add(tr("&Open…"), u"actionOpen"_s, Symbol::Open, QKeySequence::Open);
    open->setStatusTip(tr("Open the answer of a Macie call"));
    openFolder = add(tr("Open a &folder…"), u"actionOpenFolder"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    openSample = add(tr("Open the &sample account"), u"actionOpenSample"_s, Symbol::Sample);
    recent = new QMenu(tr("Open recen&t"), &window);
    newConnection = add(tr("&New connection…"), u"actionNewConnection"_s, QKeySequence::New);
    connections = add(
        tr("Connect&ions…"), u"actionConnections"_s, Symbol::Connect, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    checkConnection
        = add(tr("Chec&k the connection…"), u"actionCheckConnection"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    checkConnection->setStatusTip(tr("Check step by step what the connection rests on"));
    checkConnection->setEnabled(false);
    snapshots = new QMenu(tr("Snaps&hots"), &window);
    openJob = add(tr("Open a &job by id or ARN…"), u"actionOpenJob"_s, QKeySequence(Qt::CTRL | Qt::Key_J));
    copyAs = new QMenu(tr("Copy &as"), &window);
    refresh = add(tr("&Refresh"), u"actionRefresh"_s, Symbol::Refresh, QKeySequence(Qt::Key_F5));
    refresh->setStatusTip(tr("Read the source again"));
    close = add(tr("&Close"), u"actionClose"_s, QKeySequence::Close);
    exportReport = add(tr("R&eport…"), u"actionExportReport"_s, Symbol::Export, QKeySequence(Qt::CTRL | Qt::Key_E));
    exportReport->setStatusTip(tr("A file about one or more jobs: PDF, HTML, Markdown, JSON or CSV"));
    exportReport->setIconText(tr("Export…"));
    print = add(tr("&Print…"), u"actionPrint"_s, Symbol::Print, QKeySequence::Print);
    settings = add(tr("S&ettings…"), u"actionSettings"_s, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    quit = add(tr("&Quit"), u"actionQuit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    copyText = add(tr("Copy explanation as &text"), u"actionCopyText"_s, Symbol::Copy,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    exportList = add(tr("Export the &list…"), u"actionExportList"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    exportList->setStatusTip(tr("What the list shows, as a table or as JSON"));
    copyList = add(tr("Copy the &list as a table"), u"actionCopyList"_s, QKeySequence());
    copyMarkdown = add(
        tr("Copy explanation as &Markdown"), u"actionCopyMarkdown"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    why = add(tr("&Why do you say that?"), u"actionWhy"_s, QKeySequence(Qt::CTRL | Qt::Key_I));
    find = add(tr("&Find"), u"actionFind"_s, Symbol::Find, QKeySequence::Find);
    filter = add(tr("Filter the &jobs"), u"actionFilter"_s, QKeySequence(Qt::CTRL | Qt::Key_L));
    savedFilters = new QMenu(tr("&Saved filters"), &window);
    filterHelp = add(tr("How to &filter"), u"actionFilterHelp"_s, Symbol::Help);
    showExplanation = add(tr("&Explanation"), u"actionShowExplanation"_s, QKeySequence(Qt::CTRL | Qt::Key_1));
    showTryObject = add(tr("&Try an object"), u"actionShowTryObject"_s, QKeySequence(Qt::CTRL | Qt::Key_T));
    showDefinition = add(tr("&Definition"), u"actionShowDefinition"_s, QKeySequence(Qt::CTRL | Qt::Key_2));
    showJson = add(tr("&JSON"), u"actionShowJson"_s, QKeySequence(Qt::CTRL | Qt::Key_3));
    showChecks = add(tr("&Checks"), u"actionShowChecks"_s, QKeySequence(Qt::CTRL | Qt::Key_4));
    showRuns = add(tr("&Runs"), u"actionShowRuns"_s, QKeySequence(Qt::CTRL | Qt::Key_5));
    showAgenda = add(tr("&Agenda…"), u"actionShowAgenda"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    showAgenda->setStatusTip(tr("The next runs of all loaded jobs"));
    lookUpBucket = add(tr("Look up a &bucket…"), u"actionLookUpBucket"_s, QKeySequence(Qt::CTRL | Qt::Key_B));
    lookUpBucket->setStatusTip(tr("Which of the loaded jobs select a bucket, and why"));
    showFleet = add(tr("Accou&nts and Regions…"), u"actionShowFleet"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    showFleet->setStatusTip(tr("What each account in each Region answered"));
    showRadar = add(tr("Dead&lines…"), u"actionShowRadar"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    showRadar->setStatusTip(tr("When the pauses of all loaded jobs end, the next one first"));
    compare = add(tr("Co&mpare with another job…"), u"actionCompare"_s, QKeySequence(Qt::CTRL | Qt::Key_D));
    back = add(tr("Job ch&osen before"), u"actionBack"_s, QKeySequence::Back);
    forward = add(tr("Job chosen a&fterwards"), u"actionForward"_s, QKeySequence::Forward);
    pin = add(tr("Keep on to&p"), u"actionPin"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    pin->setCheckable(true);
    grouping = new QMenu(tr("&Group by"), &window);
    groupings = new QActionGroup(this);
    const auto group = [this](const QString& text, models::Grouping by) {
        QAction* action = grouping->addAction(text);
        action->setCheckable(true);
        action->setData(int(by));
        groupings->addAction(action);
    };
    group(tr("&Nothing"), models::Grouping::None);
    group(tr("&Status"), models::Grouping::Status);
    group(tr("S&ource"), models::Grouping::Source);
    group(tr("Sche&dule"), models::Grouping::Schedule);
    columns = new QMenu(tr("Col&umns"), &window);
    showCommands = add(tr("Go to &anything…"), u"actionShowCommands"_s, QKeySequence(Qt::CTRL | Qt::Key_K));
    showKeys = add(tr("&Keys…"), u"actionShowKeys"_s, QKeySequence(Qt::Key_Question));
    showLog = add(tr("&Log…"), u"actionShowLog"_s);
    showLog->setStatusTip(tr("What the program did lately: each call to AWS, without secrets"));
    about = add(tr("A&bout Jobscope"), u"actionAbout"_s);
    about->setMenuRole(QAction::AboutRole);

    m_theme = new QMenu(tr("T&heme"), &window);
    themes = new QActionGroup(this);
    const auto theme = [this](const QString& text, ThemeChoice choice) {
        QAction* action = m_theme->addAction(text);
        action->setCheckable(true);
        action->setData(int(choice));
        themes->addAction(action);
    };
    theme(tr("As the &system"), ThemeChoice::System);
    theme(tr("&Light"), ThemeChoice::Light);
    theme(tr("&Dark"), ThemeChoice::Dark);
    theme(tr("L&ight, high contrast"), ThemeChoice::LightContrast);
    theme(tr("D&ark, high contrast"), ThemeChoice::DarkContrast);
}

QAction* Actions::add(const QString& text, const QString& name, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    // Works while the menu bar is elsewhere, too.
    m_window.addAction(action);
    return action;
}

QAction* Actions::add(const QString& text, const QString& name, Symbol symbol, const QKeySequence& keys)
{
    QAction* action = add(text, name, keys);
    action->setIcon(icon(symbol));
    return action;
}

void Actions::fillMenuBar(QMenuBar& bar)
{
    QMenu* file = bar.addMenu(tr("&File"));
    file->addActions({open, openFolder, openSample});
    file->addMenu(recent);
    file->addSeparator();
    file->addActions({newConnection, connections, checkConnection});
    file->addMenu(snapshots);
    file->addAction(openJob);
    file->addSeparator();
    file->addActions({refresh, close});
    file->addSeparator();
    file->addActions({exportReport, exportList, print});
    file->addSeparator();
    file->addAction(quit);
    QMenu* edit = bar.addMenu(tr("&Edit"));
    edit->addActions({copyText, copyMarkdown, copyList, why});
    edit->addMenu(copyAs);
    edit->addSeparator();
    edit->addActions({find, filter});
    edit->addMenu(savedFilters);
    edit->addSeparator();
    edit->addAction(settings);
    view = bar.addMenu(tr("&View"));
    view->addActions({showExplanation, showTryObject, showDefinition, showJson, showChecks, showRuns});
    view->addSeparator();
    view->addActions({showAgenda, showRadar, showFleet, lookUpBucket, compare});
    view->addSeparator();
    view->addActions({back, forward, pin});
    view->addMenu(grouping);
    view->addMenu(columns);
    view->addMenu(m_theme);
    QMenu* help = bar.addMenu(tr("&Help"));
    help->addActions({showCommands, showKeys, filterHelp, showLog, about});
}

void Actions::setJobActionsEnabled(bool enabled)
{
    for (QAction* action : {exportReport, print, copyText, copyMarkdown, why, compare, pin, showExplanation,
             showTryObject, showDefinition, showJson, showChecks, showRuns})
        action->setEnabled(enabled);
    copyAs->menuAction()->setEnabled(enabled);
}

} // namespace jobscope::ui
