// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/place.h"

#include "models/definitionmodel.h"
#include "support/testmain.h"
#include "ui/jobpage/definitionview.h"
#include "ui/jobpage/explanationview.h"
#include "ui/jobpage/factsgrid.h"
#include "ui/jobpage/jsonview.h"
#include "ui/jobpage/logicview.h"
#include "ui/jobpage/termhelp.h"
#include "ui/jobpage/whydialog.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace jobscope;

/** All forms of a job show one place. */
class TestPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jq_data();
    void jq();
    void valueAround_data();
    void valueAround();
    void logicMarksTreeAndJson();
    void treeMarksLogic();
    void jsonMarksLogic();
    void factsMarkTree();
    void anotherJobHasNoPlaceYet();
    void whyNamesPlaceAndValue();
    void whyNamesReadings();
};

namespace {

constexpr auto s_exclude = "/s3JobDefinition/scoping/excludes/and/0";

/** The whole window on a job with two excludes. */
struct Shown : test::WindowFixture {
    Shown()
    {
        show();
        loadSample();
        if (!choose(u"archive-weekly"_s))
            qFatal("no such job");
        window->activateWindow();
    }

    ui::LogicView* objects() { return find<ui::LogicView>("objectsLogic"); }
    QTreeView* tree() { return find<QTreeView>("definitionTree"); }
    QPlainTextEdit* json() { return find<QPlainTextEdit>("jsonText"); }
    QString treePlace() { return tree()->currentIndex().data(models::DefinitionModel::PointerRole).toString(); }
    QString markedJson()
    {
        const auto marks = json()->extraSelections();
        return marks.size() == 1 ? marks.first().cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n')
                                 : QString();
    }
    void goTo(ui::LogicView* view, const QString& pointer)
    {
        view->setFocus();
        QTRY_VERIFY(view->hasFocus());
        view->markPlace({});
        view->markPlace(pointer);
    }
};

} // namespace

void TestPlace::jq_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("expression");
    QTest::newRow("whole") << QString() << u"."_s;
    QTest::newRow("member") << u"/jobStatus"_s << u".jobStatus"_s;
    QTest::newRow("element") << u"/a/and/0/values/1"_s << u".a.and[0].values[1]"_s;
    QTest::newRow("digits are a name in an object") << u"/tags/0"_s << uR"(.tags["0"])"_s;
    QTest::newRow("name with a dash") << u"/tags/cost-center"_s << uR"(.tags["cost-center"])"_s;
    QTest::newRow("name at the top") << u"/odd name"_s << uR"(.["odd name"])"_s;
    QTest::newRow("escapes") << u"/tags/a~1b~0\"\\"_s << uR"(.tags["a/b~\"\\"])"_s;
}

void TestPlace::jq()
{
    QFETCH(QString, pointer);
    const auto document = json::Document::parse(R"({"a":{"and":[{"values":["x","y"]}]},"tags":{"0":"z"}})");
    QVERIFY(document.has_value());
    QTEST(ui::jqExpression(*document, pointer), "expression");
}

void TestPlace::valueAround_data()
{
    QTest::addColumn<int>("byte");
    QTest::addColumn<QString>("pointer");
    // {"a":[1,{"b":"x"}], "c":2}
    QTest::newRow("brace") << 0 << QString();
    QTest::newRow("name") << 2 << u"/a"_s;
    QTest::newRow("element") << 6 << u"/a/0"_s;
    QTest::newRow("text") << 14 << u"/a/1/b"_s;
    QTest::newRow("space between members") << 19 << QString();
    QTest::newRow("behind the end") << 99 << QString();
}

void TestPlace::valueAround()
{
    QFETCH(int, byte);
    const auto document = json::Document::parse(R"({"a":[1,{"b":"x"}], "c":2})");
    QVERIFY(document.has_value());
    QTEST(ui::valueAround(*document, byte).pointer(), "pointer");
}

void TestPlace::logicMarksTreeAndJson()
{
    Shown f;
    f.goTo(f.objects(), QLatin1StringView(s_exclude));
    f.window->page().setTab(ui::JobPage::Tab::Definition);
    QCOMPARE(f.treePlace(), QLatin1StringView(s_exclude));
    f.window->page().setTab(ui::JobPage::Tab::Json);
    QVERIFY2(f.markedJson().contains(u"scratch/"_s), qPrintable(f.markedJson()));
    QVERIFY2(!f.markedJson().contains(u"OBJECT_EXTENSION"_s), qPrintable(f.markedJson()));
}

void TestPlace::treeMarksLogic()
{
    Shown f;
    f.window->page().setTab(ui::JobPage::Tab::Definition);
    f.tree()->setFocus();
    QTRY_VERIFY(f.tree()->hasFocus());
    auto* model = qobject_cast<models::DefinitionModel*>(f.tree()->model());
    f.tree()->setCurrentIndex(model->indexOf(u"/s3JobDefinition/scoping/excludes/and/1/simpleScopeTerm/values/0"_s));
    f.window->page().setTab(ui::JobPage::Tab::Explanation);
    QCOMPARE(f.objects()->currentPointer(), u"/s3JobDefinition/scoping/excludes/and/1"_s);
    QVERIFY(f.objects()->selectionModel()->isSelected(f.objects()->currentIndex()));
}

void TestPlace::jsonMarksLogic()
{
    Shown f;
    f.window->page().setTab(ui::JobPage::Tab::Json);
    f.json()->setFocus();
    QTRY_VERIFY(f.json()->hasFocus());
    QTextCursor cursor = f.json()->textCursor();
    cursor.setPosition(int(f.json()->toPlainText().indexOf(u"scratch/"_s)));
    f.json()->setTextCursor(cursor);
    QCOMPARE(f.objects()->currentPointer(), QLatin1StringView(s_exclude));
}

void TestPlace::factsMarkTree()
{
    Shown f;
    auto* sampling = f.find<ui::FactsGrid>("sampling");
    const auto labels = sampling->findChildren<ui::TermLabel*>();
    QVERIFY(!labels.isEmpty());
    labels.first()->setFocus();
    QTRY_VERIFY(labels.first()->hasFocus());
    f.window->page().setTab(ui::JobPage::Tab::Definition);
    QCOMPARE(f.treePlace(), u"/samplingPercentage"_s);
}

void TestPlace::anotherJobHasNoPlaceYet()
{
    Shown f;
    f.goTo(f.objects(), QLatin1StringView(s_exclude));
    QVERIFY(f.choose(u"invoices-monthly"_s));
    f.window->page().setTab(ui::JobPage::Tab::Json);
    QVERIFY(f.json()->extraSelections().isEmpty());
}

void TestPlace::whyNamesPlaceAndValue()
{
    Shown f;
    f.goTo(f.objects(), QLatin1StringView(s_exclude));
    f.window->actions().why->trigger();
    auto* dialog = f.find<ui::WhyDialog>("whyDialog");
    QVERIFY(dialog);
    const QString said = dialog->findChild<QLabel*>(u"whyStatement"_s)->text();
    QVERIFY2(said.contains(u"its key (full path) begins with"_s), qPrintable(said));
    QCOMPARE(dialog->findChild<QLabel*>(u"whyPointer"_s)->text(), QLatin1StringView(s_exclude));
    QVERIFY(dialog->findChild<QPlainTextEdit*>(u"whyJson"_s)->toPlainText().contains(u"scratch/"_s));
    QVERIFY(!dialog->findChild<QLabel*>(u"whyRule"_s)->text().isEmpty());
    dialog->findChild<QPushButton*>(u"whyCopyJq"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u".s3JobDefinition.scoping.excludes.and[0]"_s);
    dialog->findChild<QPushButton*>(u"whyCopyPointer"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QLatin1StringView(s_exclude));
}

void TestPlace::whyNamesReadings()
{
    Shown f;
    f.goTo(f.objects(), QLatin1StringView(s_exclude));
    f.window->actions().why->trigger();
    auto* dialog = f.find<ui::WhyDialog>("whyDialog");
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel*>(u"whyReading"_s));
    QVERIFY(dialog->findChild<QLabel*>(u"whySource"_s)->text().contains(u"JobScopingBlock"_s));
}

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestPlace)
#include "tst_place.moc"
