// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"
#include "support/testmain.h"

#include <QAction>
#include <QApplication>
#include <QMap>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using namespace jobscope;
using test::Program;

namespace {

QChar letterOf(const QString& text)
{
    for (qsizetype i = text.indexOf(u'&'); i >= 0 && i + 1 < text.size(); i = text.indexOf(u'&', i + 2)) {
        if (text[i + 1] != u'&')
            return text[i + 1].toUpper();
    }
    return {};
}

/** What is wrong with the letters of a menu and of those in it. What stands for data may have none. */
QStringList wrongLetters(const QString& menu, const QList<QAction*>& actions)
{
    QStringList wrong;
    QMap<QChar, QString> taken;
    for (const QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QChar letter = letterOf(action->text());
        const bool isData = !action->objectName().startsWith(u"action"_s);
        if (letter.isNull() && !isData)
            wrong += u"%1: no letter in “%2”"_s.arg(menu, action->text());
        else if (!letter.isNull() && taken.contains(letter))
            wrong += u"%1: “%2” and “%3”"_s.arg(menu, taken[letter], action->text());
        taken[letter] = action->text();
        if (const QMenu* submenu = action->menu(); submenu && !submenu->isEmpty())
            wrong += wrongLetters(submenu->title(), submenu->actions());
    }
    return wrong;
}

} // namespace

class TestMenus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void everythingHasALetterOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& code : explain::Language::available())
            QTest::newRow(qPrintable(code)) << code;
    }

    void everythingHasALetterOfItsOwn()
    {
        QFETCH(QString, language);
        ui::Preferences preferences;
        preferences.language = language;
        const Program p(preferences);
        const QStringList wrong = wrongLetters(u"menu bar"_s, p.window().menuBar()->actions());
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    /** Two actions on the same keys do nothing at all. */
    void keysAreOfOneActionOnly()
    {
        const Program p;
        QMap<QKeySequence, QString> taken;
        for (const QAction* action : p.window().actions().findChildren<QAction*>()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys), qPrintable(action->text() + u" and "_s + taken.value(keys)));
                taken[keys] = action->text();
            }
        }
        QVERIFY(taken.size() > 20);
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestMenus)
#include "tst_menus.moc"
