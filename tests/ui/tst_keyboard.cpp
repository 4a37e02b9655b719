// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/widgets/flowlabel.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace jobscope;
using test::WindowFixture;

/** Every panel driven by keys alone, as a person without a mouse does. */
class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void tryAnObject();
    void checksLeadToTheDefinition();
    void whyOfAStatement();
    void lookUpABucket();
    void compareJobs();
};

namespace {

/** The window with the sample account, with nothing but a keyboard. */
class Keys {
public:
    Keys()
    {
        f.show();
        f.loadSample();
        f.choose(u"archive-weekly"_s);
        f.window->list().setFocus();
        m_isReady = QTest::qWaitForWindowActive(f.window.get());
    }

    bool isReady() const { return m_isReady; }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    /** Goes on with Tab until that widget has the focus. */
    static bool tabTo(const char* name)
    {
        for (int i = 0; i < 80; ++i) {
            if (QApplication::focusWidget()->objectName() == QLatin1StringView(name))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    QString label(const char* name) const { return f.find<ui::FlowLabel>(name)->text(); }

    WindowFixture f;

private:
    bool m_isReady = false;
};

} // namespace

void TestKeyboard::tryAnObject()
{
    Keys keys;
    QVERIFY(keys.isReady());
    Keys::press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(Keys::tabTo("tryBucket"));
    Keys::type(u"example-archive"_s);
    QVERIFY(Keys::tabTo("tryKey"));
    Keys::type(u"scratch/a.tmp"_s);
    QCOMPARE(keys.label("verdict"), u"Not in scope: left out"_s);
    QVERIFY(Keys::tabTo("tryObjects"));
    const auto* logic = keys.f.find<QTreeView>("tryObjects");
    const QModelIndex before = logic->currentIndex();
    Keys::press(Qt::Key_Down);
    QVERIFY(logic->currentIndex() != before);
    QVERIFY(Keys::tabTo("tryOne"));
    Keys::press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"tryList"_s);
    QGuiApplication::clipboard()->setText(u"a.csv\nscratch/b.tmp\n"_s);
    QVERIFY(Keys::tabTo("pasteKeys"));
    Keys::press(Qt::Key_Space);
    QTRY_VERIFY(keys.f.find<QTableView>("objectTable")->isVisible());
    QVERIFY(Keys::tabTo("objectTable"));
    Keys::press(Qt::Key_Down);
    Keys::press(Qt::Key_Return);
    QVERIFY2(keys.f.find<QLineEdit>("tryKey")->isVisible(), "the row leads to the form");
}

void TestKeyboard::checksLeadToTheDefinition()
{
    Keys keys;
    QVERIFY(keys.isReady());
    Keys::press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(keys.f.window->page().tab(), ui::JobPage::Tab::Checks);
    for (int i = 0; i < 40 && !qobject_cast<QPushButton*>(QApplication::focusWidget()); ++i)
        Keys::press(Qt::Key_Tab);
    QVERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    Keys::press(Qt::Key_Space);
    QCOMPARE(keys.f.window->page().tab(), ui::JobPage::Tab::Definition);
}

void TestKeyboard::whyOfAStatement()
{
    Keys keys;
    QVERIFY(keys.isReady());
    QVERIFY(Keys::tabTo("objectsLogic"));
    Keys::press(Qt::Key_Down);
    Keys::press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QDialog*>(QApplication::activeWindow()));
    const QPointer<QWidget> dialog = QApplication::activeWindow();
    Keys::press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void TestKeyboard::lookUpABucket()
{
    Keys keys;
    QVERIFY(keys.isReady());
    Keys::press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QDialog*>(QApplication::activeWindow()));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"tryBucket"_s);
    Keys::type(u"customer-exports"_s);
    QVERIFY(Keys::tabTo("bucketJobs"));
    Keys::press(Qt::Key_Home);
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeWindow() == keys.f.window.get());
    const int row = keys.f.session.rowOf(*keys.f.window->list().currentJob());
    QCOMPARE(keys.f.session.at(row).job.name(), u"customer-exports-2026"_s);
}

void TestKeyboard::compareJobs()
{
    Keys keys;
    QVERIFY(keys.isReady());
    Keys::press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QDialog*>(QApplication::activeWindow()));
    const QPointer<QWidget> dialog = QApplication::activeWindow();
    QVERIFY(Keys::tabTo("compareWith"));
    Keys::type(u"customer"_s);
    QVERIFY(Keys::tabTo("qt_tabwidget_tabbar"));
    Keys::press(Qt::Key_Right);
    QVERIFY(Keys::tabTo("comparedBucket"));
    Keys::type(u"customer-exports"_s);
    QGuiApplication::clipboard()->setText(u"exports/a.csv\n"_s);
    QVERIFY(Keys::tabTo("pasteKeys"));
    Keys::press(Qt::Key_Space);
    QTRY_VERIFY(keys.f.find<QTableView>("verdictChanges")->isVisible());
    QVERIFY(Keys::tabTo("verdictChanges"));
    Keys::press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestKeyboard)
#include "tst_keyboard.moc"
