// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/explanation.h"
#include "models/logicmodel.h"
#include "support/fakeclock.h"
#include "support/jobfactory.h"
#include "support/testmain.h"
#include "ui/jobpage/explanationview.h"
#include "ui/jobpage/logicdelegate.h"
#include "ui/jobpage/logicview.h"
#include "ui/jobpage/place.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

QByteArray term(const QByteArray& key, const QByteArray& comparator, const QByteArray& values)
{
    return R"({"simpleScopeTerm":{"key":")" + key + R"(","comparator":")" + comparator + R"(","values":[)" + values
        + "]}}";
}

explain::LogicNode objectsOf(const QByteArray& includes, const QByteArray& excludes)
{
    const QByteArray definition
        = R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}],)"
          R"("scoping":{"includes":{"and":[)"
        + includes + R"(]},"excludes":{"and":[)" + excludes + "]}}},";
    const job::Job job = test::details(u"one"_s, definition);
    return explain::explain(job, {}, test::FakeClock().now()).objects;
}

QByteArray manyValues(int count)
{
    QByteArrayList values;
    for (int i = 0; i < count; ++i)
        values += "\"v" + QByteArray::number(i) + '"';
    return values.join(',');
}

QStringList rowsOf(const QTreeView& view)
{
    QStringList rows;
    for (QModelIndex index = view.model()->index(0, 0); index.isValid(); index = view.indexBelow(index))
        rows += index.data().toString();
    return rows;
}

} // namespace

class TestLogicView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void isAsHighAsItsRows_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {320, 500, 900})
            QTest::addRow("%d", width) << width;
    }

    void isAsHighAsItsRows()
    {
        QFETCH(int, width);
        const explain::Language language(u"en"_s);
        models::LogicModel logic(language);
        ui::LogicView view(logic, language);
        logic.setLogic(objectsOf(term("OBJECT_KEY", "STARTS_WITH", R"("a/rather/long/prefix/that/wraps/","b/")") + ','
                + term("OBJECT_EXTENSION", "EQ", R"("csv","json")"),
            term("OBJECT_EXTENSION", "NE", R"("tmp","old")") + ',' + term("OBJECT_SIZE", "LT", R"("10")")));
        view.resize(width, view.heightForWidth(width));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_COMPARE(view.height(), view.heightForWidth(width));
        int sum = 0;
        QModelIndex last;
        for (QModelIndex index = logic.index(0, 0); index.isValid(); index = view.indexBelow(index)) {
            sum += view.visualRect(index).height();
            last = index;
        }
        QCOMPARE(sum, view.height());
        QCOMPARE(view.visualRect(last).bottom() + 1, view.viewport()->height());
        QCOMPARE(view.verticalScrollBar()->maximum(), 0);
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    }

    void narrowRowsAreHigher()
    {
        const explain::Language language(u"en"_s);
        models::LogicModel logic(language);
        ui::LogicView view(logic, language);
        logic.setLogic(objectsOf(term("OBJECT_KEY", "STARTS_WITH", manyValues(5)), {}));
        QVERIFY(view.heightForWidth(250) > view.heightForWidth(900));
    }

    void includeStandsBeforeExclude()
    {
        const explain::Language language(u"en"_s);
        models::LogicModel logic(language);
        ui::LogicView view(logic, language);
        logic.setLogic(objectsOf(term("OBJECT_EXTENSION", "EQ", R"("csv")"), term("OBJECT_SIZE", "GT", R"("10")")));
        const QString rows = rowsOf(view).join(u'\n');
        QVERIFY(rows.contains(u"INCLUDE"_s));
        QVERIFY(rows.indexOf(u"INCLUDE"_s) < rows.indexOf(u"EXCLUDE wins"_s));
        QVERIFY(rows.contains(u"its extension is \"csv\""_s));
    }

    void longListsAreFolded()
    {
        const explain::Language language(u"en"_s);
        models::LogicModel logic(language);
        ui::LogicView view(logic, language);
        logic.setLogic(objectsOf(term("OBJECT_EXTENSION", "EQ", manyValues(37)), {}));
        view.resize(600, view.heightForWidth(600));
        view.show();
        const int closed = view.heightForWidth(600);
        const qsizetype rows = rowsOf(view).size();
        QModelIndex list;
        for (QModelIndex index = logic.index(0, 0); index.isValid(); index = view.indexBelow(index)) {
            if (ui::LogicDelegate::isFoldable(index))
                list = index;
        }
        QVERIFY(list.isValid());
        view.setCurrentIndex(list);
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(view.isExpanded(list));
        QCOMPARE(rowsOf(view).size(), rows + 37);
        QVERIFY(view.heightForWidth(600) > closed + 37 * 15);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(view.heightForWidth(600), closed);
    }

    void sentencesAreSpokenWhole()
    {
        const explain::Language language(u"en"_s);
        models::LogicModel logic(language);
        ui::LogicView view(logic, language);
        logic.setLogic(objectsOf(
            term("OBJECT_KEY", "STARTS_WITH", R"("a/")") + ',' + term("OBJECT_EXTENSION", "EQ", R"("csv")"), {}));
        QStringList spoken;
        for (QModelIndex index = logic.index(0, 0); index.isValid(); index = view.indexBelow(index)) {
            const QString sentence = index.data(Qt::AccessibleTextRole).toString();
            QVERIFY(!sentence.isEmpty());
            spoken += sentence;
        }
        QVERIFY2(
            spoken.join(u'\n').contains(u"2 of 2, and: its extension is \"csv\""_s), qPrintable(spoken.join(u'\n')));
    }

    void copiesASentence()
    {
        const explain::Language language(u"en"_s);
        models::LogicModel logic(language);
        ui::LogicView view(logic, language);
        logic.setLogic(objectsOf(term("OBJECT_SIZE", "LTE", R"("5242880")"), {}));
        for (QModelIndex index = logic.index(0, 0); index.isValid(); index = view.indexBelow(index)) {
            view.setCurrentIndex(index);
            QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
            QCOMPARE(QApplication::clipboard()->text(), index.data().toString());
        }
    }

    void arrowsLeaveAtTheEnds()
    {
        const explain::Language language(u"en"_s);
        models::LogicModel logic(language);
        ui::LogicView view(logic, language);
        logic.setLogic(objectsOf({}, {}));
        view.show();
        QSignalSpy up(&view, &ui::LogicView::leftUpwards);
        QSignalSpy down(&view, &ui::LogicView::leftDownwards);
        view.focusFirstRow();
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(up.count(), 1);
        view.focusLastRow();
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(down.count(), 1);
    }

    void arrowsGoFromBlockToBlock()
    {
        const explain::Language language(u"en"_s);
        const job::Job job = test::details(u"one"_s);
        ui::Place place;
        ui::ExplanationView page(language, place);
        page.setExplanation(explain::explain(job, {}, test::FakeClock().now()));
        page.resize(800, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* buckets = page.findChild<ui::LogicView*>(u"bucketsLogic"_s);
        auto* objects = page.findChild<ui::LogicView*>(u"objectsLogic"_s);
        buckets->focusLastRow();
        QVERIFY(buckets->hasFocus());
        QTest::keyClick(buckets, Qt::Key_Down);
        QVERIFY(objects->hasFocus());
        QCOMPARE(objects->currentIndex(), objects->model()->index(0, 0));
        QTest::keyClick(objects, Qt::Key_Up);
        QVERIFY(buckets->hasFocus());
    }

    void helpAsksForTheTerm()
    {
        const explain::Language language(u"en"_s);
        models::LogicModel logic(language);
        ui::LogicView view(logic, language);
        logic.setLogic(objectsOf({}, {}));
        QSignalSpy help(&view, &ui::LogicView::helpRequested);
        view.focusFirstRow();
        QTest::keyClick(&view, Qt::Key_F1);
        QCOMPARE(help.count(), 1);
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestLogicView)
#include "tst_logicview.moc"
