// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/joblist/filtercontroller.h"

#include "models/jobfacts.h"
#include "models/jobfilterproxy.h"
#include "ui/joblist/filterhelp.h"
#include "ui/joblist/filternote.h"
#include "ui/joblist/joblistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/icons.h"
#include "ui/widgets/bringup.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QTimer>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

/** A name as a menu shows it. */
QString menuText(const QString& name)
{
    return explain::shown(name).replace(u'&', u"&&"_s);
}

} // namespace

FilterController::FilterController(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(600);
    connect(m_patience, &QTimer::timeout, this, &FilterController::updateNote);
    FilterField& field = m_parts.window.filter();
    field.setKnownTexts([&session = m_parts.session](query::Field which) { return models::textsOf(session, which); });
    connect(&m_parts.jobs, &models::JobFilterProxy::filterChanged, this, &FilterController::noteChange);
    connect(&m_parts.jobs, &models::JobFilterProxy::undecidedChanged, this, &FilterController::noteChange);
    connect(&field, &FilterField::menuRequested, this, &FilterController::showMenu);
    connect(&field, &FilterField::helpRequested, this, &FilterController::showHelp);
    Actions& actions = m_parts.window.actions();
    connect(actions.filterHelp, &QAction::triggered, this, &FilterController::showHelp);
    connect(actions.savedFilters, &QMenu::aboutToShow, this, [this, menu = actions.savedFilters] {
        menu->clear();
        fillMenu(*menu);
    });
    connect(&m_parts.desk, &session::FilterDesk::failed, this, [this](const session::ErrorWords& words) {
        m_parts.window.messages().show({Tone::Error, explain::plain(words.what, m_parts.language),
            explain::plain(words.todo, m_parts.language), words.where});
    });
}

/** Nobody is told of a mistake in the middle of a word; once told, what is shown keeps up with the typing. */
void FilterController::noteChange()
{
    if (!m_parts.jobs.error() || m_isTold)
        updateNote();
    else
        m_patience->start();
}

void FilterController::updateNote()
{
    m_patience->stop();
    m_isTold = m_parts.jobs.error().has_value();
    const auto& error = m_parts.jobs.error();
    FilterField& field = m_parts.window.filter();
    field.setError(error);
    Tone tone = Tone::Info;
    QString text;
    if (error) {
        tone = Tone::Error;
        text = explain::plain(query::wordsFor(*error), m_parts.language);
    } else if (const int undecided = m_parts.jobs.undecidedCount(); undecided > 0) {
        text = tr("%n job(s) not described yet: the filter asks for their details.", nullptr, undecided);
    }
    field.setAccessibleDescription(text);
    m_parts.window.filterNote().show(tone, text);
}

void FilterController::fillMenu(QMenu& menu)
{
    const QString text = m_parts.window.filter().text();
    for (const ports::SavedFilter& filter : m_parts.desk.filters()) {
        QAction* action = menu.addAction(menuText(filter.name));
        action->setToolTip(explain::shown(filter.text));
        action->setCheckable(true);
        action->setChecked(filter.text == text);
        connect(action, &QAction::triggered, this, [this, filter] {
            m_parts.window.filter().setText(filter.text);
            m_parts.window.list().selectFirst();
        });
    }
    if (m_parts.desk.filters().empty())
        menu.addAction(tr("No filter is saved yet"))->setEnabled(false);
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    QAction* save = menu.addAction(tr("&Save this filter…"));
    save->setObjectName(u"saveFilter"_s);
    save->setEnabled(!text.trimmed().isEmpty() && !m_parts.jobs.error());
    connect(save, &QAction::triggered, this, &FilterController::askForName);
    QMenu* remove = menu.addMenu(tr("&Remove"));
    remove->menuAction()->setEnabled(!m_parts.desk.filters().empty());
    for (const ports::SavedFilter& filter : m_parts.desk.filters())
        connect(remove->addAction(menuText(filter.name)), &QAction::triggered, this,
            [this, name = filter.name] { m_parts.desk.remove(name); });
    menu.addSeparator();
    menu.addAction(m_parts.window.actions().filterHelp);
}

void FilterController::showMenu()
{
    FilterField& field = m_parts.window.filter();
    auto* menu = new QMenu(&field);
    menu->setObjectName(u"filterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(field.mapToGlobal(QPoint(0, field.height())));
}

void FilterController::askForName()
{
    auto* dialog = new QInputDialog(&m_parts.window);
    dialog->setObjectName(u"saveFilterDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the filter"));
    dialog->setLabelText(tr("Name; one that exists already is replaced:"));
    dialog->setTextValue(m_parts.window.filter().text().simplified());
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this, text = m_parts.window.filter().text().trimmed()](const QString& name) {
            if (const QString tidy = name.simplified(); !tidy.isEmpty())
                m_parts.desk.put({tidy, text});
        });
    dialog->open();
}

void FilterController::showHelp()
{
    if (!m_help)
        m_help = new FilterHelp(m_parts.language, &m_parts.window);
    bringUp(*m_help);
}

} // namespace jobscope::ui
