// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/mainwindow/listexport.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"
#include "json/document.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** What the list shows, as a file and on the clipboard. */
class TestListExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void asShown()
    {
        test::WindowFixture f;
        f.show();
        QVERIFY(!f.window->actions().exportList->isEnabled());
        f.loadSample();
        QVERIFY(f.window->actions().exportList->isEnabled());
        auto* list = f.window->findChild<ui::ListExport*>();
        f.window->list().sortByColumn(models::JobTableModel::NameColumn, Qt::DescendingOrder);

        const QString json = f.folder.filePath(u"jobs.JSON"_s);
        list->write(json);
        const auto document = json::Document::parse(contentOf(json));
        QVERIFY(document);
        const auto jobs = document->root().children();
        QCOMPARE(jobs.size(), size_t(f.jobs.rowCount()));
        for (size_t at = 0; at < jobs.size(); ++at) {
            const QModelIndex row = f.jobs.index(int(at), models::JobTableModel::NameColumn);
            QCOMPARE(jobs[at].member(u"name")->toString(), row.data().toString());
            QCOMPARE(jobs[at].member(u"jobId")->toString(), row.data(models::JobTableModel::JobIdRole).toString());
        }
        QVERIFY(!jobs.front().member(u"region")); // a column that is not shown

        f.window->filter().setText(u"status:user_paused"_s);
        QTRY_VERIFY(f.jobs.rowCount() < int(jobs.size()));
        list->write(json);
        const auto paused = json::Document::parse(contentOf(json));
        QCOMPARE(paused->root().size(), qsizetype(f.jobs.rowCount()));
        for (const json::Value& job : paused->root().children())
            QCOMPARE(job.member(u"status")->toString(), u"USER_PAUSED"_s);
        f.window->filter().clear();
        QTRY_COMPARE(f.jobs.rowCount(), int(jobs.size()));

        const QString csv = f.folder.filePath(u"jobs.csv"_s);
        list->write(csv);
        QVERIFY(contentOf(csv).startsWith("Status,Name,"));
        // The sample has a job whose name would be a formula.
        QVERIFY(contentOf(csv).contains("'=1+1"));
        QVERIFY(!contentOf(csv).contains("\n=1+1") && !contentOf(csv).contains(",=1+1"));

        f.window->actions().copyList->trigger();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), f.jobs.rowCount() + 1);
    }

    void cannotBeWritten()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        f.window->findChild<ui::ListExport*>()->write(f.folder.filePath(u"no/such/folder.csv"_s));
        QVERIFY(f.window->messages().isVisible());
        QVERIFY(f.window->messages().message().where.contains(u"no/such/folder.csv"));
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestListExport)

#include "tst_listexport.moc"
