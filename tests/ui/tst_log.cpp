// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"
#include "support/testmain.h"
#include "ui/mainwindow/logdialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::ui;
using test::Program;

namespace {

/** The log of a program, opened by its menu after two lines. */
struct Log {
    explicit Log(Program& p)
    {
        p.log.take(QtInfoMsg, "jobscope.aws.calls", u"ListClassificationJobs 200"_s);
        p.log.take(QtWarningMsg, "jobscope.aws.calls", u"DescribeBuckets token=abc 403"_s);
        QCoreApplication::processEvents();
        p.window().actions().showLog->trigger();
        dialog = p.window().findChild<LogDialog*>();
    }
    template <typename Widget> Widget* part(const char* name) const
    {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString shown() const { return part<QPlainTextEdit>("logLines")->toPlainText(); }

    LogDialog* dialog;
};

/** Where the desktop would have gone. */
class Desktop : public QObject {
    Q_OBJECT
public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QUrl opened;
public Q_SLOTS:
    void open(const QUrl& url) { opened = url; }
};

} // namespace

class TestLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void showsTheLinesAndFollows()
    {
        Program p;
        const Log log(p);
        QVERIFY(log.dialog && log.dialog->isVisible());
        QCOMPARE(log.shown().count(u'\n'), 1);
        QVERIFY(log.shown().contains(u"info jobscope.aws.calls ListClassificationJobs 200"_s));
        QVERIFY(!log.shown().contains(u"abc"_s));
        p.log.take(QtInfoMsg, "jobscope.aws.calls", u"GetMacieSession 200"_s);
        QTRY_VERIFY(log.shown().endsWith(u"GetMacieSession 200"_s));
    }

    void oneWindowHoweverOftenItIsAskedFor()
    {
        Program p;
        const Log log(p);
        p.window().actions().showLog->trigger();
        QCOMPARE(p.window().findChildren<LogDialog*>().size(), 1);
    }

    void filters()
    {
        Program p;
        const Log log(p);
        auto* filter = log.part<QLineEdit>("logFilter");
        filter->setText(u"listclass"_s);
        QVERIFY(log.shown().endsWith(u"ListClassificationJobs 200"_s) && !log.shown().contains(u'\n'));
        p.log.take(QtInfoMsg, "jobscope.aws.calls", u"GetMacieSession 200"_s);
        QCoreApplication::processEvents();
        QVERIFY(!log.shown().contains(u"GetMacieSession"_s));
        filter->clear();
        QVERIFY(log.shown().contains(u"GetMacieSession"_s));
        log.part<QCheckBox>("logWarnings")->setChecked(true);
        QVERIFY(log.shown().contains(u"DescribeBuckets"_s) && !log.shown().contains(u'\n'));
    }

    void staysWhereThePersonReads()
    {
        Program p;
        for (int i = 0; i < 200; ++i)
            p.log.take(QtInfoMsg, "a", u"line"_s);
        const Log log(p);
        auto* bar = log.part<QPlainTextEdit>("logLines")->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->setValue(3);
        p.log.take(QtInfoMsg, "a", u"one more"_s);
        QTRY_VERIFY(log.shown().endsWith(u"one more"_s));
        QCOMPARE(bar->value(), 3);
    }

    void copiesWhatIsShownAndEmpties()
    {
        Program p;
        const Log log(p);
        log.part<QPushButton>("copyLog")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), log.shown());
        log.part<QPushButton>("clearLog")->click();
        QVERIFY(log.shown().isEmpty());
        QVERIFY(p.log.lines().empty());
    }

    void opensTheFolder()
    {
        Program p;
        Desktop desktop;
        const Log log(p);
        log.part<QPushButton>("openLogFolder")->click();
        const QString folder = p.folder.filePath(u"log"_s);
        QCOMPARE(desktop.opened, QUrl::fromLocalFile(folder));
        QVERIFY(QDir(folder).exists());
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestLog)
#include "tst_log.moc"
