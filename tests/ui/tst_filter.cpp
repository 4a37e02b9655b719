// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakefilterstore.h"
#include "support/testmain.h"
#include "ui/joblist/filtercontroller.h"
#include "ui/joblist/filternote.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QTreeView>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

/** The window with its filter. */
struct Fixture : WindowFixture {
    Fixture()
    {
        new ui::FilterController({*window, session, jobs, desk, language});
        show();
        loadSample();
        field().setFocus();
    }
    ui::FilterField& field() { return window->filter(); }
    QString note() const
    {
        auto* text = find<QLabel>("filterNoteText");
        return text->isVisible() ? text->text() : QString();
    }
    QTreeView* offers() const
    {
        for (QWidget* widget : QApplication::allWidgets()) {
            if (widget->objectName() == u"filterOffers"_s && widget->isVisible())
                return qobject_cast<QTreeView*>(widget);
        }
        return nullptr;
    }
    void type(const QString& text) { QTest::keyClicks(&field(), text); }

    test::FakeFilterStore store;
    session::FilterDesk desk{store};
};

QAction* actionOf(QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestFilterField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void filters()
    {
        Fixture f;
        f.field().setText(u"status:user_paused"_s);
        const int paused = f.jobs.rowCount();
        QVERIFY(paused > 0 && paused < f.session.count());
        f.field().setText(u"-status:user_paused"_s);
        QCOMPARE(f.jobs.rowCount(), f.session.count() - paused);
        QCOMPARE(f.note(), QString());
    }

    void tellsOfAMistake()
    {
        Fixture f;
        f.field().setText(u"status:user_pausde"_s);
        QCOMPARE(f.note(), QString()); // more may be typed
        QTRY_VERIFY2(f.note().contains(u"did you mean user_paused?"_s), qPrintable(f.note()));
        QCOMPARE(f.field().accessibleDescription(), f.note());
        QCOMPARE(f.jobs.rowCount(), f.session.count());
        // Enter stays where it can be put right.
        QTest::keyClick(&f.field(), Qt::Key_Return);
        QVERIFY(f.field().hasFocus());
        f.field().setText(u"status:user_paused"_s);
        QCOMPARE(f.note(), QString());
        QCOMPARE(f.field().accessibleDescription(), QString());
        QTest::keyClick(&f.field(), Qt::Key_Return);
        QVERIFY(f.window->list().hasFocus());
    }

    /** Below the wrong word and nowhere else. */
    void marksThePlace()
    {
        Fixture f;
        const QString text = u"archive stauts:idle archive"_s;
        f.field().setText(text);
        f.field().deselect();
        f.field().setCursorPosition(0);
        QTRY_VERIFY(!f.note().isEmpty());
        const QImage marked = f.field().grab().toImage();
        f.field().setError({});
        const QImage plain = f.field().grab().toImage();
        QRect difference;
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x) {
                if (plain.pixel(x, y) != marked.pixel(x, y))
                    difference |= QRect(x, y, 1, 1);
            }
        }
        const auto advance = [&f, &text](int end) { return f.field().fontMetrics().horizontalAdvance(text.left(end)); };
        const int width = advance(14) - advance(8);
        QVERIFY2(std::abs(difference.width() - width) <= 6, qPrintable(QString::number(difference.width())));
        QVERIFY(difference.left() > advance(8));
    }

    void undecidedAreCounted()
    {
        Fixture f;
        f.session.close();
        f.openSample();
        f.field().setText(u"sampling<100"_s);
        QTRY_VERIFY(f.session.count() > 0 && !f.session.isBusy());
        QTRY_COMPARE(f.note(), QString());
        QVERIFY(f.jobs.rowCount() > 0);
        const QString count = u"%1 of %2 "_s.arg(f.jobs.rowCount()).arg(f.session.count());
        QTRY_VERIFY(f.find<QLabel>("countLabel")->text().startsWith(count));
    }

    void offersFieldsAndWords()
    {
        Fixture f;
        f.type(u"sta"_s);
        QTRY_VERIFY(f.offers());
        QCOMPARE(f.offers()->model()->index(0, 0).data().toString(), u"status:"_s);
        QVERIFY(!f.offers()->model()->index(0, 1).data().toString().isEmpty());
        QTest::keyClick(f.offers(), Qt::Key_Down);
        QTest::keyClick(f.offers(), Qt::Key_Return);
        QCOMPARE(f.field().text(), u"status:"_s);
        QTRY_VERIFY(f.offers()); // its words
        QTest::keyClicks(f.offers(), u"id"_s);
        QCOMPARE(f.field().text(), u"status:id"_s);
        QTRY_COMPARE(f.offers()->model()->rowCount(), 1);
        QTest::keyClick(f.offers(), Qt::Key_Down);
        QTest::keyClick(f.offers(), Qt::Key_Return);
        QCOMPARE(f.field().text(), u"status:idle "_s);
        QVERIFY(!f.offers());
        f.field().undo();
        QVERIFY(f.field().text() != u"status:idle "_s);
    }

    void offersAreLeftAlone()
    {
        Fixture f;
        f.type(u"sta"_s);
        QTRY_VERIFY(f.offers());
        QTest::keyClick(f.offers(), Qt::Key_Escape);
        QVERIFY(!f.offers());
        QCOMPARE(f.field().text(), u"sta"_s);
        f.type(u"t"_s);
        QTRY_VERIFY(f.offers());
        // Nothing is chosen: Enter is that of the field.
        QTest::keyClick(f.offers(), Qt::Key_Return);
        QVERIFY(!f.offers());
        QCOMPARE(f.field().text(), u"stat"_s);
    }

    void offersOnDemand()
    {
        Fixture f;
        QTest::keyClick(&f.field(), Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(f.offers());
        QVERIFY(f.offers()->model()->rowCount() > 10);
        f.offers()->hide();
        f.type(u"region:"_s);
        QTRY_VERIFY(f.offers());
        QVERIFY(f.offers()->model()->rowCount() > 1); // of the jobs
    }

    void savesAndRemoves()
    {
        Fixture f;
        f.field().setText(u"status:idle & x"_s);
        QMenu& menu = *f.window->actions().savedFilters;
        Q_EMIT menu.aboutToShow();
        menu.findChild<QAction*>(u"saveFilter"_s)->trigger();
        QPointer<QInputDialog> dialog = f.find<QInputDialog>("saveFilterDialog");
        QVERIFY(dialog);
        dialog->setTextValue(u"mine & yours"_s);
        dialog->accept();
        QCOMPARE(f.store.filters, std::vector<ports::SavedFilter>({{u"mine & yours"_s, u"status:idle & x"_s}}));
        f.field().clear();
        Q_EMIT menu.aboutToShow();
        QVERIFY(!menu.findChild<QAction*>(u"saveFilter"_s)->isEnabled());
        actionOf(menu, u"mine && yours"_s)->trigger();
        QCOMPARE(f.field().text(), u"status:idle & x"_s);
        Q_EMIT menu.aboutToShow();
        QVERIFY(actionOf(menu, u"mine && yours"_s)->isChecked());
        actionOf(*actionOf(menu, u"&Remove"_s)->menu(), u"mine && yours"_s)->trigger();
        QVERIFY(f.store.filters.empty());
        f.field().setText(u"("_s);
        Q_EMIT menu.aboutToShow();
        QVERIFY(!menu.findChild<QAction*>(u"saveFilter"_s)->isEnabled());
    }

    void menuAndHelpByKeys()
    {
        Fixture f;
        QTest::keyClick(&f.field(), Qt::Key_Down, Qt::AltModifier);
        auto* menu = f.find<QMenu>("filterMenu");
        QTRY_VERIFY(menu && menu->isVisible());
        menu->close();
        QTest::keyClick(&f.field(), Qt::Key_F1);
        auto* help = f.find<QDialog>("filterHelp");
        QTRY_VERIFY(help && help->isVisible());
        QVERIFY(help->findChildren<QLabel*>().size() > 40);
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestFilterField)
#include "tst_filter.moc"
