// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/jobfactory.h"
#include "support/testmain.h"
#include "ui/jobpage/gatesstrip.h"
#include "ui/jobpage/logicview.h"
#include "ui/jobpage/place.h"
#include "ui/tryobject/listingpage.h"
#include "ui/tryobject/listingsource.h"
#include "ui/tryobject/objectform.h"
#include "ui/tryobject/objectpage.h"
#include "ui/tryobject/tryview.h"
#include "ui/tryobject/verdictcard.h"
#include "ui/widgets/flowlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace jobscope;
using namespace Qt::StringLiterals;

/** "Try an object": what is typed, and what is said of it. */
class TestTryObject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void fields_data();
    void fields();
    void unreadableFields();
    void factsComeBack();
    void verdictWhileTyping();
    void marks();
    void factsStayWithTheNextJob();
    void bucketDetailsOnlyForCriteria();
    void listing();
    void saysTheZoneOfLocalTimes();
    void objectOfAListing();
    void dropsAndExports();
};

namespace {

const auto s_definition = QByteArray(R"("samplingPercentage":20,"s3JobDefinition":{
    "bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}],
    "scoping":{
      "includes":{"and":[{"simpleScopeTerm":{"key":"OBJECT_SIZE","comparator":"LTE","values":["5242880"]}}]},
      "excludes":{"and":[
        {"simpleScopeTerm":{"key":"OBJECT_KEY","comparator":"STARTS_WITH","values":["scratch/"]}},
        {"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":["tmp"]}}]}}},)");

class Page {
public:
    explicit Page(const job::Job& job)
        : page(language, place)
    {
        show(job);
        page.resize(900, 700);
        page.show();
    }

    void show(const job::Job& job)
    {
        page.setJob(job, {}, std::make_shared<const explain::Explanation>(explain::explain(job, {}, {})));
    }

    template <typename Widget> Widget& find(const char* name)
    {
        auto* widget = page.findChild<Widget*>(QLatin1StringView(name));
        if (!widget)
            qFatal("no %s", name);
        return *widget;
    }

    void type(const char* field, const QString& text)
    {
        auto& edit = find<QLineEdit>(field);
        edit.clear();
        QTest::keyClicks(&edit, text);
    }

    QString verdict() { return find<ui::FlowLabel>("verdict").text(); }
    QString said() { return find<ui::VerdictCard>("verdictCard").accessibleName(); }

    QString gate(int number)
    {
        const auto cells = find<ui::GatesStrip>("tryGates").findChildren<QAbstractButton*>();
        return cells.value(number)->accessibleName();
    }

    explain::Language language;
    ui::Place place;
    ui::ObjectPage page;
};

QStringList rowsOf(const ui::LogicView& view)
{
    QStringList rows;
    const auto add = [&](const auto& self, const QModelIndex& parent) -> void {
        for (int row = 0; row < view.model()->rowCount(parent); ++row) {
            const QModelIndex index = view.model()->index(row, 0, parent);
            rows += index.data(Qt::AccessibleTextRole).toString();
            self(self, index);
        }
    };
    add(add, {});
    return rows;
}

} // namespace

void TestTryObject::fields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fact"); // empty: not known
    QTest::newRow("size with a unit") << QByteArray("trySize") << u"5 MiB"_s << u"5242880"_s;
    QTest::newRow("size in bytes") << QByteArray("trySize") << u" 17 "_s << u"17"_s;
    QTest::newRow("part of a unit") << QByteArray("trySize") << u"1,5 kib"_s << u"1536"_s;
    QTest::newRow("decimal unit") << QByteArray("trySize") << u"2GB"_s << u"2000000000"_s;
    QTest::newRow("part of a byte") << QByteArray("trySize") << u"1.5"_s << QString();
    QTest::newRow("no size") << QByteArray("trySize") << u"big"_s << QString();
    QTest::newRow("negative size") << QByteArray("trySize") << u"-1"_s << QString();
    QTest::newRow("too large") << QByteArray("trySize") << u"9223372036854775808"_s << QString();
    QTest::newRow("date") << QByteArray("tryLastModified") << u"2026-08-30"_s << u"2026-08-30T00:00:00Z"_s;
    QTest::newRow("time") << QByteArray("tryLastModified") << u"2026-08-30 10:00 UTC"_s << u"2026-08-30T10:00:00Z"_s;
    QTest::newRow("no date") << QByteArray("tryLastModified") << u"tomorrow"_s << QString();
    QTest::newRow("tags") << QByteArray("tryTags") << u"a=b; c=d=e,f"_s << u"a=b|c=d=e|f="_s;
    QTest::newRow("a key twice") << QByteArray("tryTags") << u"a=b,a=c"_s << QString();
    QTest::newRow("tag without key") << QByteArray("tryTags") << u"=b"_s << QString();
    QTest::newRow("key") << QByteArray("tryKey") << u" a/b "_s << u" a/b "_s;
}

void TestTryObject::fields()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QFETCH(QString, fact);
    ui::ObjectForm form(ui::ObjectForm::Subject::Object);
    form.findChild<QLineEdit*>(QLatin1StringView(field))->setText(text);
    const explain::ObjectFacts facts = form.facts();
    QStringList found;
    if (facts.size)
        found += QString::number(*facts.size);
    if (facts.lastModified)
        found += job::isoInstant(*facts.lastModified);
    if (facts.key)
        found += *facts.key;
    for (const QString& key : facts.tags ? facts.tags->keys() : QStringList())
        found += key + u'=' + facts.tags->value(key);
    QCOMPARE(found.join(u'|'), fact);
}

void TestTryObject::unreadableFields()
{
    ui::ObjectForm form(ui::ObjectForm::Subject::Object);
    auto* size = form.findChild<QLineEdit*>(u"trySize"_s);
    size->setText(u"big"_s);
    QVERIFY(size->accessibleDescription().contains(u"5 MiB"_s));
    size->setText(u"5 MiB"_s);
    QCOMPARE(size->accessibleDescription(), QString());
    size->clear();
    QCOMPARE(size->accessibleDescription(), QString());
}

void TestTryObject::factsComeBack()
{
    explain::ObjectFacts facts;
    facts.bucket = u"b"_s;
    facts.accountId = u"111122223333"_s;
    facts.effectivePermission = u"PUBLIC"_s;
    facts.sharedAccess = u"OTHER"_s;
    facts.bucketTags = explain::TagMap();
    facts.key = u"a/b.csv"_s;
    facts.size = 12;
    facts.lastModified = job::parseInstant(u"2026-08-30T10:00:00.5Z", job::InstantForm::Lenient)->at;
    facts.tags = explain::TagMap{{u"k"_s, u"v"_s}};
    facts.storageClass = u"SNOW"_s;
    ui::ObjectForm form(ui::ObjectForm::Subject::Object);
    form.setFacts(facts);
    const explain::ObjectFacts back = form.facts();
    QCOMPARE(back.bucket, facts.bucket);
    QCOMPARE(back.accountId, facts.accountId);
    QCOMPARE(back.effectivePermission, facts.effectivePermission);
    QCOMPARE(back.sharedAccess, facts.sharedAccess);
    QCOMPARE(back.bucketTags, facts.bucketTags);
    QCOMPARE(back.key, facts.key);
    QCOMPARE(back.size, facts.size);
    QVERIFY(back.lastModified == facts.lastModified);
    QCOMPARE(back.tags, facts.tags);
    QCOMPARE(back.storageClass, facts.storageClass);
    form.setFacts({});
    QVERIFY(!form.facts().tags && !form.facts().bucketTags && !form.facts().storageClass && !form.facts().key);
}

void TestTryObject::verdictWhileTyping()
{
    Page page(test::details(u"a"_s, s_definition));
    QCOMPARE(page.verdict(), u"Cannot be said"_s);
    QVERIFY(page.said().contains(u"Not known: the bucket's name, the object's key and the object's size."_s));
    page.type("tryBucket", u"b"_s);
    page.type("tryKey", u"a/b.csv"_s);
    QVERIFY2(page.said().contains(u"In scope if this holds: its size is at most 5242880 bytes (5 MiB)."_s),
        qPrintable(page.said()));
    page.type("trySize", u"5 MiB"_s);
    QCOMPARE(page.verdict(), u"In scope"_s);
    QVERIFY(page.said().contains(u"Macie still skips objects that it cannot open"_s));
    QVERIFY(page.said().contains(u"random part"_s));
    page.type("trySize", u"6 MiB"_s);
    QCOMPARE(page.verdict(), u"Not in scope: not included"_s);
    QVERIFY(
        page.said().contains(u"It does not meet this include condition: its size is at most 5242880 bytes (5 MiB)."_s));
    page.type("trySize", u"1"_s);
    page.type("tryKey", u"scratch/b.csv"_s);
    QCOMPARE(page.verdict(), u"Depends on the reading"_s);
    QVERIFY(page.said().contains(u"If each exclude condition leaves out alone: Not in scope: left out."_s));
    QVERIFY2(!page.said().contains(u"not equals"_s), "a reading that changes nothing is not mentioned");
    page.type("tryKey", u"scratch/b.tmp"_s);
    QCOMPARE(page.verdict(), u"Not in scope: left out"_s);
    QVERIFY(page.said().contains(u"In scope if at least one of these does not hold: its key (full path) begins with "
                                 u"\"scratch/\"; its extension is \"tmp\"."_s));
    page.find<QComboBox>("tryStorageClass").setCurrentText(u"GLACIER"_s);
    QCOMPARE(page.verdict(), u"Not in scope: Macie does not read this kind"_s);
}

void TestTryObject::marks()
{
    Page page(test::details(u"a"_s, s_definition));
    page.type("tryBucket", u"b"_s);
    page.type("tryKey", u"scratch/b.csv"_s);
    QCOMPARE(page.gate(0), u"1 Bucket: selected"_s);
    QCOMPARE(page.gate(2), u"3 Included: not known"_s);
    QCOMPARE(page.gate(3), u"4 Not excluded: two readings"_s);
    QCOMPARE(page.gate(5), u"6 Sampled: about 20 %"_s);
    const QStringList rows = rowsOf(page.find<ui::LogicView>("tryObjects"));
    const auto has = [&](const QString& begin, const QString& end) {
        return std::any_of(rows.begin(), rows.end(),
            [&](const QString& row) { return row.contains(begin) && row.endsWith(u"; "_s + end); });
    };
    QVERIFY2(has(u"INCLUDE: take an object only if"_s, u"not known"_s), qPrintable(rows.join(u'\n')));
    QVERIFY(has(u"1 of 2: its key (full path) begins with \"scratch/\""_s, u"holds"_s));
    QVERIFY(has(u"2 of 2, and: its extension is \"tmp\""_s, u"does not hold"_s));
    QVERIFY(has(u"EXCLUDE wins: leave an object out only if BOTH are true"_s, u"does not leave it out"_s));
    QVERIFY(rowsOf(page.find<ui::LogicView>("tryBuckets")).first().endsWith(u"; takes it"_s));
}

void TestTryObject::factsStayWithTheNextJob()
{
    Page page(test::details(u"a"_s, s_definition));
    page.type("tryKey", u"a.csv"_s);
    page.show(test::details(u"b"_s));
    QCOMPARE(page.page.facts().key, u"a.csv"_s);
    QVERIFY(page.said().contains(u"Not known: the bucket's name."_s));
    page.show(test::summary(u"c"_s));
    QVERIFY(page.said().contains(u"only its list entry is loaded"_s));
}

void TestTryObject::bucketDetailsOnlyForCriteria()
{
    Page page(test::details(u"a"_s));
    QVERIFY(!page.find<QComboBox>("tryPermission").isVisibleTo(&page.page));
    page.show(test::details(u"b"_s, R"("s3JobDefinition":{"bucketCriteria":{"excludes":{"and":[{"simpleCriterion":
        {"key":"S3_BUCKET_EFFECTIVE_PERMISSION","comparator":"EQ","values":["PUBLIC"]}}]}}},)"));
    auto& permission = page.find<QComboBox>("tryPermission");
    QVERIFY(permission.isVisibleTo(&page.page));
    permission.setCurrentText(u"PUBLIC"_s);
    QCOMPARE(page.verdict(), u"Not in scope: its bucket is not selected"_s);
    QVERIFY(page.said().contains(u"The bucket meets this exclude condition: its effective permission is Public"_s));
}

namespace {

/** The whole tab. */
class View {
public:
    View()
        : view(language, place)
        , job(test::details(u"a"_s, s_definition))
    {
        view.setJob(job, {}, std::make_shared<const explain::Explanation>(explain::explain(job, {}, {})));
        view.setParent(&window);
        window.resize(900, 700);
        view.resize(window.size());
        window.show();
    }

    template <typename Widget> Widget& find(const char* name)
    {
        auto* widget = view.findChild<Widget*>(QLatin1StringView(name));
        if (!widget)
            qFatal("no %s", name);
        return *widget;
    }

    void open(const QByteArray& text)
    {
        find<QAbstractButton>("tryList").click();
        view.listingPage().source().openText(text);
        QTRY_VERIFY(!view.listingPage().run().isRunning());
    }

    QWidget window; // the view is part of one, too: no window that keeps to its smallest size
    explain::Language language;
    ui::Place place;
    ui::TryView view;
    job::Job job;
};

const QByteArray s_listing = R"({"bucket":"b","key":"a.csv","size":1}
{"bucket":"b","key":"large.csv","size":99999999}
{"bucket":"b","key":"p.png","size":1}
{"key":"nowhere.csv","size":1}
)";

} // namespace

void TestTryObject::listing()
{
    View v;
    auto& table = v.find<QTableView>("objectTable");
    QVERIFY(!table.isVisibleTo(&v.view));
    v.open(s_listing);
    QVERIFY(table.isVisibleTo(&v.view));
    QCOMPARE(table.model()->rowCount(), 4);
    QCOMPARE(v.find<ui::FlowLabel>("listingSummary").text(),
        u"In scope: 1 \u00b7 Not in scope: 2 \u00b7 Cannot be said: 1"_s);
    const auto gates = v.find<ui::GatesStrip>("listingFunnel").findChildren<QAbstractButton*>();
    QCOMPARE(gates[0]->accessibleName(), u"1 Bucket: 0 stop here, 4 go on"_s);
    QCOMPARE(gates[1]->accessibleName(), u"2 Eligible: 1 stop here, 3 go on"_s);
    QCOMPARE(gates[2]->accessibleName(), u"3 Included: 1 stop here, 2 go on"_s);
    auto& verdicts = v.find<QComboBox>("verdictFilter");
    verdicts.setCurrentIndex(verdicts.findData(int(explain::Verdict::NotIncluded)));
    QCOMPARE(table.model()->rowCount(), 1);
    QVERIFY(v.find<QLabel>("objectCount").text().startsWith(u"1 of "_s));
    verdicts.setCurrentIndex(0);
    QTest::keyClicks(&v.find<QLineEdit>("keyFilter"), u"nowhere"_s);
    QCOMPARE(table.model()->rowCount(), 1);
    v.find<QLineEdit>("keyFilter").clear();

    // What is typed of the bucket holds for objects whose listing does not say it.
    v.find<QAbstractButton>("tryOne").click();
    v.find<QLineEdit>("tryBucket").setText(u"b"_s);
    v.find<QAbstractButton>("tryList").click();
    QTRY_COMPARE(v.find<ui::FlowLabel>("listingSummary").text(), u"In scope: 2 \u00b7 Not in scope: 2"_s);

    v.open("{}\n[\n");
    QVERIFY(v.find<ui::FlowLabel>("listingMessage").text().endsWith(u"expected a JSON object"_s)
        || v.find<ui::FlowLabel>("listingMessage").text().contains(u"line 2"_s));
}

void TestTryObject::saysTheZoneOfLocalTimes()
{
    View v;
    const auto& message = v.find<ui::FlowLabel>("listingMessage");
    v.open("2026-01-31 10:00:00          7 a.csv\n");
    QVERIFY(message.isVisibleTo(&v.view));
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    QVERIFY2(message.text().contains(u"are read as those of "_s + zone), qPrintable(message.text()));
    v.open("a.csv\n");
    QVERIFY(!message.isVisibleTo(&v.view));
}

void TestTryObject::objectOfAListing()
{
    View v;
    v.open(s_listing);
    auto& table = v.find<QTableView>("objectTable");
    table.setCurrentIndex(table.model()->index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY(v.find<QAbstractButton>("tryOne").isChecked());
    QCOMPARE(v.find<QLineEdit>("tryKey").text(), u"large.csv"_s);
    QCOMPARE(v.find<ui::FlowLabel>("verdict").text(), u"Not in scope: not included"_s);
}

void TestTryObject::dropsAndExports()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"keys.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a.csv\nb.png\n") > 0);
    file.close();
    View v;
    v.find<QAbstractButton>("tryList").click();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QWidget* const target = v.view.listingPage().viewport();
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QTRY_COMPARE(v.find<QTableView>("objectTable").model()->rowCount(), 2);
    QVERIFY(drop.isAccepted());
    // What this platform says of any window that has a smallest size.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
    v.find<QAbstractButton>("exportObjects").click();
    auto& dialog = v.find<QFileDialog>("exportObjectsDialog");
    const QString csv = folder.filePath(u"objects.csv"_s);
    Q_EMIT dialog.fileSelected(csv);
    dialog.reject();
    QFile exported(csv);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(exported.readAll().startsWith("verdict,key,bucket,"));
}

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestTryObject)
#include "tst_tryobject.moc"
