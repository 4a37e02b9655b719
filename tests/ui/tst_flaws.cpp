// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "flaws.h"

#include "support/testmain.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;

/** That what looks for flaws finds each, and nothing where there is none. */
class TestFlaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void findsNothingInAFineWindow()
    {
        QWidget window;
        auto* box = new QWidget(&window);
        box->resize(400, 300);
        auto* row = new QHBoxLayout(box);
        auto* wrapped = new QLabel(u"many words that go on and on"_s);
        wrapped->setWordWrap(true);
        row->addWidget(wrapped);
        auto* elided = new ui::ElidedLabel;
        elided->setText(QString(200, u'x'));
        row->addWidget(elided);
        auto* field = new QLineEdit;
        field->setAccessibleName(u"field"_s);
        row->addWidget(field);
        show(window);
        QCOMPARE(test::flaws(window), QStringList());
    }

    void findsTextWithoutRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("too narrow") << QSize(20, 40);
        QTest::newRow("too low") << QSize(400, 4);
    }

    void findsTextWithoutRoom()
    {
        QFETCH(QSize, size);
        QWidget window;
        auto* label = new QLabel(u"a label"_s, &window);
        label->resize(size);
        auto* button = new QPushButton(u"a button"_s, &window);
        button->move(0, 100);
        button->resize(size);
        show(window);
        QCOMPARE(test::clipped(window).size(), 2);
        QVERIFY(test::clipped(window).join(u' ').contains(u"QLabel “a label” has"_s));
        QVERIFY(test::overlapping(window).isEmpty());
    }

    void findsWhatSticksOut()
    {
        QWidget window;
        auto* box = new QWidget(&window);
        box->setGeometry(0, 0, 100, 100);
        auto* label = new QLabel(u"a label"_s, box);
        label->setGeometry(20, 20, 200, 30);
        show(window);
        QCOMPARE(test::clipped(window).size(), 1);
        QVERIFY(test::clipped(window).front().contains(u"sticks out"_s));
    }

    void findsWhatLiesOnAnother()
    {
        QWidget window;
        for (const int x : {0, 50, 200}) {
            auto* label = new QLabel(u"a label"_s, &window);
            label->setGeometry(x, 0, 100, 40);
        }
        show(window);
        QCOMPARE(test::overlapping(window).size(), 1);
        QCOMPARE(test::flaws(window).size(), 1);
    }

    void findsWhatHasNoName()
    {
        QWidget window;
        auto* field = new QLineEdit(&window);
        field->setObjectName(u"field"_s);
        show(window);
        QCOMPARE(test::nameless(window), QStringList{u"QLineEdit “field” has no name"_s});
    }

private:
    static void show(QWidget& window)
    {
        window.resize(600, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestFlaws)
#include "tst_flaws.moc"
