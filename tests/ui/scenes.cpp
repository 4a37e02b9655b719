// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "scenes.h"

#include "support/jobfactory.h"
#include "ui/compare/comparedobjects.h"
#include "ui/connections/doctordialog.h"
#include "ui/joblist/filterfield.h"
#include "ui/jobpage/checksview.h"
#include "ui/jobpage/definitionview.h"
#include "ui/mainwindow/reportpreview.h"
#include "ui/tryobject/listingsource.h"
#include "ui/tryobject/objectpage.h"
#include "ui/tryobject/tryview.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTreeView>

namespace jobscope::test {

using namespace Qt::StringLiterals;
using ports::CallErrorKind;
using ui::JobPage;

namespace {

const QString hostile = u"hostile"_s;

/** Chooses the first job whose name holds that text. */
void choose(Program& p, const QString& name)
{
    for (int row = 0; row < p.session.count(); ++row) {
        if (p.session.at(row).job.name().contains(name))
            return p.window().list().selectJob(p.session.at(row).rowId);
    }
    QFAIL(qPrintable(u"no job "_s + name));
}

template <typename Widget> Widget* part(Program& p, const char* name)
{
    auto* widget = p.window().findChild<Widget*>(QString::fromLatin1(name));
    if (!widget)
        qFatal("no %s", name);
    return widget;
}

std::function<void(Program&)> job(const QString& name, JobPage::Tab tab)
{
    return [=](Program& p) {
        choose(p, name);
        p.window().page().setTab(tab);
    };
}

std::function<void(Program&)> action(QAction* ui::Actions::*which)
{
    return [=](Program& p) {
        choose(p, u"archive-weekly"_s);
        (p.window().actions().*which)->trigger();
    };
}

void open(Program& p, const QString& name, const QByteArray& bytes)
{
    QFile file(p.folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    p.shell->controller().openFiles({file.fileName()});
    QTRY_VERIFY(!p.session.isBusy());
}

ports::CallError callError(CallErrorKind kind, const QString& action = {})
{
    ports::CallError error;
    error.kind = kind;
    error.operation = u"ListClassificationJobs"_s;
    error.action = action;
    return error;
}

View start()
{
    const auto listing = [](bool ends) {
        return [ends](Program& p) {
            auto source = std::make_shared<FakeJobSource>(u"111122223333"_s, u"eu-west-1"_s);
            p.session.openSource(source);
            source->page({summary(u"a"_s), summary(u"b"_s)});
            if (ends)
                source->endList(Unexpected(callError(CallErrorKind::NoPermission, u"macie2:ListClassificationJobs"_s)));
            QCoreApplication::processEvents();
        };
    };
    return {u"start"_s,
        {{u"welcome"_s, [](Program&) {}, true}, {u"loading"_s, listing(false), true},
            {u"refused"_s, listing(true), true},
            {u"broken file"_s, [](Program& p) { open(p, u"jobs \u202e<b>.json"_s, "{\"jobs\": [{\"jobId\": 17}]}"); },
                true},
            {u"no jobs"_s, [](Program& p) { open(p, u"none.json"_s, R"({"items":[]})"); }, true}}};
}

View explanation()
{
    constexpr auto tab = JobPage::Tab::Explanation;
    const auto bottom = [](const QString& name) {
        return [name](Program& p) {
            choose(p, name);
            QCoreApplication::processEvents();
            auto* bar = part<QScrollArea>(p, "explanationView")->verticalScrollBar();
            bar->setValue(bar->maximum());
        };
    };
    return {u"explanation"_s,
        {{u"paused by a person"_s, job(u"archive-weekly"_s, tab)},
            {u"paused by Macie"_s, job(u"shared-buckets"_s, tab)}, {u"hostile"_s, job(hostile, tab)},
            {u"its end"_s, bottom(u"archive-weekly"_s)}, {u"many buckets"_s, job(u"partner-uploads"_s, tab)}}};
}

View object()
{
    const auto tried = [](explain::ObjectFacts facts) {
        return [facts](Program& p) {
            choose(p, u"archive-weekly"_s);
            p.window().page().setTab(JobPage::Tab::TryObject);
            p.window().page().tryView().objectPage().setFacts(facts);
        };
    };
    explain::ObjectFacts known;
    known.key = u"scratch/b.tmp"_s;
    explain::ObjectFacts odd;
    odd.key = u"\u202egpj.<b>" + QString(300, u'x');
    const auto list = [](Program& p) {
        choose(p, u"archive-weekly"_s);
        p.window().page().setTab(JobPage::Tab::TryObject);
        p.window().page().tryView().showListing();
        p.window().page().tryView().findChild<ui::ListingSource*>()->openText("a.csv\nscratch/b.tmp\nexports/c.csv\n");
        QTRY_VERIFY(part<QWidget>(p, "objectTable")->isVisible());
    };
    const auto nothing = [](Program& p) {
        p.window().page().setTab(JobPage::Tab::TryObject);
        p.window().page().tryView().showListing();
    };
    return {u"object"_s,
        {{u"nothing known"_s, tried({})}, {u"left out"_s, tried(known)}, {u"a list"_s, list},
            {u"no list yet"_s, nothing}, {u"odd key"_s, tried(odd)}}};
}

View definition()
{
    constexpr auto tab = JobPage::Tab::Definition;
    const auto found = [](JobPage::Tab where) {
        return [where](Program& p) {
            choose(p, u"archive-weekly"_s);
            p.window().page().setTab(where);
            p.window().page().focusFind();
            for (QLineEdit* field : p.window().page().findChildren<QLineEdit*>(u"findField"_s)) {
                if (field->isVisible())
                    field->setText(u"bucket"_s);
            }
        };
    };
    return {u"definition"_s,
        {{u"tree"_s, job(u"archive-weekly"_s, tab)}, {u"found"_s, found(tab)}, {u"hostile"_s, job(hostile, tab)},
            {u"JSON"_s, job(u"archive-weekly"_s, JobPage::Tab::Json)},
            {u"found in JSON"_s, found(JobPage::Tab::Json)}}};
}

View checks()
{
    constexpr auto tab = JobPage::Tab::Checks;
    const auto accepting = [](Program& p) {
        p.acceptanceStore.text = R"([{"id":"short-month-day","reason":"the long months are enough"}])";
        p.acceptances.load();
        choose(p, u"invoices-monthly"_s);
        p.window().page().setTab(tab);
        const auto buttons = part<ui::ChecksView>(p, "checksView")->findChildren<QPushButton*>();
        buttons.back()->click();
    };
    return {u"checks"_s,
        {{u"several"_s, job(u"archive-weekly"_s, tab)}, {u"none"_s, job(u"audit-2022"_s, tab)},
            {u"errors"_s, job(u"hand-written"_s, tab)}, {u"accepting"_s, accepting},
            {u"hostile"_s, job(hostile, tab)}}};
}

View runs()
{
    const auto told = [](const QString& name) {
        return [name](Program& p) {
            choose(p, name);
            p.window().page().setTab(JobPage::Tab::Runs);
            part<QPushButton>(p, "lookUpRuns")->click();
            QTRY_VERIFY(part<QWidget>(p, "runsFacts")->isVisible());
        };
    };
    constexpr auto tab = JobPage::Tab::Runs;
    return {u"runs"_s,
        {{u"not asked"_s, job(u"archive-weekly"_s, tab)}, {u"told"_s, told(u"archive-weekly"_s)},
            {u"with errors"_s, told(u"card-data"_s)}, {u"running"_s, told(u"support-tickets"_s)},
            {u"paused by Macie"_s, told(u"shared-buckets"_s)}}};
}

View list()
{
    const auto filtered = [](const QString& text) {
        return [text](Program& p) {
            p.window().filter().setText(text);
            QTest::qWait(0);
        };
    };
    const auto grouped = [](models::Grouping by) {
        return [by](Program& p) {
            for (QAction* group : p.window().actions().groupings->actions()) {
                if (group->data().toInt() == int(by))
                    group->trigger();
            }
        };
    };
    const auto pinned = [](Program& p) {
        choose(p, u"web-logs"_s);
        p.window().actions().pin->trigger();
        p.window().list().selectionModel()->clear();
    };
    return {u"list"_s,
        {{u"by status"_s, grouped(models::Grouping::Status)}, {u"filtered"_s, filtered(u"status:user_paused or web"_s)},
            {u"nothing fits"_s, filtered(u"bucket:nowhere"_s)}, {u"wrong filter"_s, filtered(u"status:pausde"_s)},
            {u"pinned, none chosen"_s, pinned}}};
}

View comparison()
{
    const auto compared = [](const QString& other, int page) {
        return [=](Program& p) {
            choose(p, u"archive-weekly"_s);
            p.window().actions().compare->trigger();
            part<QComboBox>(p, "compareWith")->setCurrentText(other);
            part<QTabWidget>(p, "compareTabs")->setCurrentIndex(page);
            if (page == 1) {
                part<QLineEdit>(p, "comparedBucket")->setText(u"example-archive"_s);
                part<ui::ComparedObjects>(p, "comparedObjects")->source().openText("exports/a.csv\nplain.txt\n");
                QTRY_VERIFY(part<QWidget>(p, "comparedSummary")->isVisible());
            }
        };
    };
    return {u"comparison"_s,
        {{u"two jobs"_s, compared(u"customer-exports-2026"_s, 0)},
            {u"objects"_s, compared(u"customer-exports-2026"_s, 1)},
            {u"why"_s,
                [](Program& p) {
                    choose(p, u"archive-weekly"_s);
                    auto* logic = part<QTreeView>(p, "objectsLogic");
                    logic->setCurrentIndex(logic->model()->index(0, 0));
                    logic->setFocus();
                    p.window().actions().why->trigger();
                }},
            {u"bucket"_s,
                [](Program& p) {
                    p.window().actions().lookUpBucket->trigger();
                    auto* dialog = part<QDialog>(p, "bucketDialog");
                    dialog->findChild<QLineEdit*>(u"tryBucket"_s)->setText(u"customer-exports"_s);
                }},
            {u"report"_s, [](Program& p) {
                 choose(p, u"archive-weekly"_s);
                 p.window().actions().exportReport->trigger();
                 auto* format = part<QComboBox>(p, "reportFormat");
                 format->setCurrentIndex(format->count() - 1); // a bundle has most to say
                 auto* preview = part<ui::ReportPreview>(p, "reportPreview");
                 QTRY_VERIFY_WITH_TIMEOUT(!preview->isBusy(), 30'000);
             }}}};
}

View time()
{
    return {u"time"_s,
        {{u"deadlines"_s, action(&ui::Actions::showRadar)}, {u"agenda"_s, action(&ui::Actions::showAgenda)},
            {u"no deadlines"_s,
                [](Program& p) {
                    open(p, u"one.json"_s, detailsJson(u"one"_s));
                    p.window().actions().showRadar->trigger();
                },
                true},
            {u"accounts and Regions"_s, action(&ui::Actions::showFleet)},
            {u"next deadline"_s, job(u"card-data"_s, JobPage::Tab::Explanation)}}};
}

View connections()
{
    const auto editing = [](const char* kind) {
        return [kind](Program& p) {
            for (const QString& name : {u"audit"_s, u"a-very-long-profile-name-for-production"_s})
                p.catalog.infos.emplace_back().name = name;
            p.window().actions().newConnection->trigger();
            part<QRadioButton>(p, kind)->click();
        };
    };
    const auto saved = [](Program& p) {
        for (const QString& name : {u"Prüfung"_s, QString(120, u'W')})
            p.desk.put({{}, name, 1, ports::ConnectionKind::Profile, u"audit"_s, u"eu-west-1"_s}, {},
                session::ConnectionDesk::KeyPlace::Session);
        p.window().actions().connections->trigger();
    };
    return {u"connections"_s,
        {{u"profile"_s, editing("fromProfile"), true}, {u"Identity Center"_s, editing("fromCenter"), true},
            {u"access key"_s, editing("fromKey"), true}, {u"saved"_s, saved, true},
            {u"none"_s, [](Program& p) { p.window().actions().connections->trigger(); }, true}}};
}

View settings()
{
    const auto page = [](int index) {
        return [index](Program& p) {
            p.window().actions().settings->trigger();
            part<QTabWidget>(p, "settingsPages")->setCurrentIndex(index);
        };
    };
    return {u"settings"_s,
        {{u"look"_s, page(0), true}, {u"jobs"_s, page(1), true}, {u"readings"_s, page(2), true},
            {u"network"_s, page(3), true}, {u"log"_s, page(4), true}}};
}

View help()
{
    const auto logged = [](Program& p) {
        p.log.take(QtInfoMsg, "jobscope.aws.calls",
            u"ListClassificationJobs POST https://macie2.eu-west-1.amazonaws.com/jobs/list 200"_s);
        p.window().actions().showLog->trigger();
    };
    return {u"help"_s,
        {{u"anything"_s, action(&ui::Actions::showCommands)}, {u"keys"_s, action(&ui::Actions::showKeys)},
            {u"filter"_s, action(&ui::Actions::filterHelp)}, {u"log"_s, logged},
            {u"about"_s, action(&ui::Actions::about)}}};
}

} // namespace

std::vector<View> views()
{
    return {start(), explanation(), object(), definition(), checks(), runs(), list(), comparison(), time(),
        connections(), settings(), help()};
}

QWidget& stage(Program& program)
{
    QWidget* top = &program.window();
    for (QDialog* dialog : program.window().findChildren<QDialog*>()) {
        if (dialog->isVisible())
            top = dialog;
    }
    return *top;
}

} // namespace jobscope::test
