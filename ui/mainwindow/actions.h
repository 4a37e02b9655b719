// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace jobscope::ui {

enum class Symbol;

/** Everything that the window can be told to do, with words, keys and pictures. Owned by the window. */
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QMainWindow& window);

    void fillMenuBar(QMenuBar& bar);

    QAction* open;
    QAction* openFolder;
    QAction* openSample;
    QMenu* recent;
    QAction* newConnection;
    QAction* connections;
    QAction* checkConnection;
    QMenu* snapshots;
    QAction* openJob;
    QAction* refresh;
    QAction* close;
    QAction* exportReport;
    QAction* exportList;
    QAction* copyList;
    QAction* print;
    QAction* settings;
    QAction* quit;
    QAction* copyText;
    QAction* copyMarkdown;
    QAction* why;
    QAction* compare;
    QMenu* copyAs;
    QAction* find;
    QAction* filter;
    QMenu* savedFilters;
    QAction* filterHelp;
    QAction* showExplanation;
    QAction* showTryObject;
    QAction* showDefinition;
    QAction* showJson;
    QAction* showChecks;
    QAction* showRuns;
    QAction* showAgenda;
    QAction* lookUpBucket;
    QAction* showFleet;
    QAction* showRadar;
    QAction* back;
    QAction* forward;
    QAction* pin; //!< checked: the chosen job is
    QMenu* columns;
    QMenu* grouping;
    QActionGroup* groupings; //!< data: int of models::Grouping
    QMenu* view; //!< more menus may come to its end
    QActionGroup* themes; //!< data: int of ThemeChoice
    QAction* showCommands;
    QAction* showKeys;
    QAction* showLog;
    QAction* about;

    /** Those that need a chosen job. */
    void setJobActionsEnabled(bool enabled);

private:
    QAction* add(const QString& text, const QString& name, const QKeySequence& keys = {});
    QAction* add(const QString& text, const QString& name, Symbol symbol, const QKeySequence& keys = {});

    QMainWindow& m_window;
    QMenu* m_theme;
};

} // namespace jobscope::ui
