// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/joblist/dashboardstrip.h"
#include "ui/joblist/filterfield.h"
#include "windowfixture.h"

#include <QApplication>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace jobscope;

/** The figures above the list. */
class TestDashboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void filtersAndComesBack()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        const int all = f.jobs.rowCount();
        auto* running = f.find<QToolButton>("dashboard0");
        QTRY_VERIFY(running && running->isVisible());
        const int count = running->text().split(u' ').front().toInt();
        QVERIFY(count > 0);
        running->click();
        QCOMPARE(f.window->filter().text(), u"status:running"_s);
        QTRY_COMPARE(f.jobs.rowCount(), count);
        QVERIFY(running->isChecked());
        running->click();
        QTRY_COMPARE(f.jobs.rowCount(), all);
        QVERIFY(!running->isChecked());
        // The field and the buttons tell the same.
        f.window->filter().setText(u"status:running"_s);
        QTRY_VERIFY(running->isChecked());
    }

    void showsNoNoughts()
    {
        test::WindowFixture f;
        f.show();
        QVERIFY(!f.find<QToolButton>("dashboard0") || !f.find<QToolButton>("dashboard0")->isVisible());
        f.loadSample();
        for (const auto* button : f.find<QWidget>("dashboard")->findChildren<QToolButton*>())
            QTRY_VERIFY(!button->isVisible() || !button->text().startsWith(u"0"));
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestDashboard)

#include "tst_dashboard.moc"
