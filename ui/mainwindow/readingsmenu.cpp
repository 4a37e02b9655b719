// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/readingsmenu.h"

#include <QActionGroup>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_notSettled = -1;

/** Menus take an ampersand for the mark of a key. */
QString asTitle(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ReadingsMenu::ReadingsMenu(session::JobSession& session, const explain::Language& language, QWidget* parent)
    : QMenu(tr("Reading&s"), parent)
    , m_session(session)
    , m_language(language)
{
    setObjectName(u"readingsMenu"_s);
    for (const explain::ReadingInfo& info : explain::allReadings())
        addReading(info);
}

void ReadingsMenu::addReading(const explain::ReadingInfo& info)
{
    QMenu* menu = addMenu(asTitle(m_language.message(info.question)));
    menu->setObjectName(QLatin1StringView(info.name));
    auto* group = new QActionGroup(menu);
    const auto addChoice = [&](const QString& text, int choice, const QString& name) {
        QAction* action = menu->addAction(asTitle(text));
        action->setObjectName(name);
        action->setCheckable(true);
        action->setData(choice);
        group->addAction(action);
    };
    addChoice(tr("Not settled: “%1” is used, and it is said where another changes something")
                  .arg(m_language.message(info.choices.front().sentence)),
        s_notSettled, u"notSettled"_s);
    menu->addSeparator();
    for (std::size_t i = 0; i < info.choices.size(); ++i)
        addChoice(m_language.message(info.choices[i].sentence), int(i), QLatin1StringView(info.choices[i].id));
    const explain::ReadingId id = info.id;
    connect(menu, &QMenu::aboutToShow, this, [this, group, id] {
        const explain::Readings& readings = m_session.readings();
        const int chosen = readings.isSettled(id) ? readings.choice(id) : s_notSettled;
        for (QAction* action : group->actions())
            action->setChecked(action->data().toInt() == chosen);
    });
    connect(group, &QActionGroup::triggered, this, [this, id](const QAction* action) {
        explain::Readings readings = m_session.readings();
        const int choice = action->data().toInt();
        if (choice == s_notSettled)
            readings.unsettle(id);
        else
            readings.settle(id, choice);
        m_session.setReadings(readings);
        Q_EMIT readingsChosen(readings);
    });
    group->actions().first()->setChecked(true);
}

} // namespace jobscope::ui
