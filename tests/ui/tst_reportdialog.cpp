// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"
#include "report/sections.h"
#include "support/jobfactory.h"
#include "support/testmain.h"
#include "ui/mainwindow/reportdialog.h"
#include "ui/mainwindow/reportpreview.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/messagebar.h"
#include "json/document.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::ui;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/** The dialog as a person opens it. */
struct Opened {
    explicit Opened(test::WindowFixture& f)
    {
        f.window->actions().exportReport->trigger();
        dialog = f.window->findChild<ReportDialog*>();
        settled();
    }
    template <typename Widget> Widget* part(const char* name) const
    {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    void choose(const char* box, const QString& text) const
    {
        auto* combo = part<QComboBox>(box);
        const int at = combo->findText(text, Qt::MatchStartsWith);
        QVERIFY2(at >= 0, qPrintable(text));
        combo->setCurrentIndex(at);
    }
    void settled() const
    {
        auto* preview = dialog->findChild<ReportPreview*>();
        QTRY_VERIFY_WITH_TIMEOUT(!preview->isBusy(), 30'000);
        QCoreApplication::processEvents();
    }
    /** Whether it was written. */
    bool write(const QString& path) const
    {
        QSignalSpy saved(dialog, &ReportDialog::saved);
        QSignalSpy failed(dialog, &ReportDialog::failed);
        dialog->write(path);
        return QTest::qWaitFor([&] { return saved.size() + failed.size() > 0; }, 60'000) && !saved.isEmpty();
    }
    QString message() const { return dialog->findChild<MessageBar*>()->message().what; }

    ReportDialog* dialog = nullptr;
};

qsizetype jobsIn(const QString& path)
{
    const auto document = json::Document::parse(contentOf(path));
    return document ? document->root().member(u"jobs")->size() : -1;
}

} // namespace

/** The dialog that makes reports. */
class TestReportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void whichJobs_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("selected") << u"Selected"_s;
        QTest::newRow("shown") << u"Shown"_s;
        QTest::newRow("all") << u"All"_s;
    }
    void whichJobs()
    {
        QFETCH(QString, choice);
        test::WindowFixture f;
        f.show();
        f.loadSample();
        f.window->filter().setText(u"status:user_paused"_s);
        QTRY_VERIFY(f.jobs.rowCount() < f.session.count());
        f.window->list().selectFirst();
        const qsizetype expected = choice == u"Selected"_s ? 1
            : choice == u"Shown"_s                         ? f.jobs.rowCount()
                                                           : f.session.count();
        QVERIFY(f.jobs.rowCount() > 1);
        const Opened o(f);
        QVERIFY(o.part<QComboBox>("reportJobs")->currentText().startsWith(u"Selected"_s));
        o.choose("reportJobs", choice);
        QCOMPARE(o.part<QComboBox>("reportJobs")->currentText().section(u' ', -1), QString::number(expected));
        const QString path = f.folder.filePath(u"jobs.json"_s);
        QVERIFY(o.write(path));
        QCOMPARE(jobsIn(path), expected);
        QVERIFY(f.window->statusBar()->currentMessage().contains(u"jobs.json"_s));
        QTRY_VERIFY(!f.window->findChild<ReportDialog*>());
    }

    void bundle()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        f.window->list().selectFirst();
        const Opened o(f);
        o.part<QCheckBox>("reportRedact")->setChecked(true);
        o.choose("reportFormat", u"Evidence bundle"_s);
        o.settled();
        // It holds the answers as they came.
        QVERIFY(!o.part<QCheckBox>("reportRedact")->isEnabled());
        QVERIFY(!o.part<QCheckBox>("reportAliases")->isEnabled());
        QVERIFY(!o.part<QListWidget>("reportSections")->isEnabled());
        QVERIFY(o.part<QComboBox>("reportPaper")->isEnabled());
        QVERIFY(!o.part<QLabel>("reportFormatNote")->text().isEmpty());
        const QString path = f.folder.filePath(u"evidence.zip"_s);
        QVERIFY(o.write(path));
        QTRY_VERIFY(!f.window->findChild<ReportDialog*>());
        const auto check = storage::checkBundle(path);
        QVERIFY(check && check->isIntact());
        const auto jobs = storage::readJobsOrBundle(path);
        QVERIFY(jobs);
        QCOMPARE(jobs->size(), size_t{1});
        const auto rowId = f.window->list().currentJob();
        QVERIFY(rowId);
        const int row = f.session.rowOf(*rowId);
        QCOMPARE(jobs->front().answer.bytes, f.session.at(row).job.answer.bytes);
        const job::LiveFacts told = f.session.liveFacts(row);
        QVERIFY(told.resultsRepository.value);
        QVERIFY(jobs->front().kept);
        QVERIFY(jobs->front().kept->resultsRepository == told.resultsRepository);
    }

    /** Who asked for other names must not get the real ones by an ending. */
    void noBundleForRedaction()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        f.window->list().selectFirst();
        const Opened o(f);
        o.part<QCheckBox>("reportRedact")->setChecked(true);
        const QString path = f.folder.filePath(u"evidence.zip"_s);
        QVERIFY(!o.write(path));
        QVERIFY(o.message().contains(u"cannot be redacted"_s));
        QVERIFY(!QFile::exists(path));
        QVERIFY(o.part<QComboBox>("reportFormat")->currentText().contains(u"PDF"_s));
    }

    void severalSelected()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        f.window->list().selectAll();
        const Opened o(f);
        QCOMPARE(o.part<QComboBox>("reportJobs")->currentText(), u"Selected: %1"_s.arg(f.session.count()));
    }

    void formatsByEnding_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-1.4");
        QTest::newRow("HTML") << u"html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("Markdown") << u"md"_s << QByteArray("# ");
        QTest::newRow("JSON") << u"json"_s << QByteArray("{");
        QTest::newRow("CSV") << u"csv"_s << QByteArray("\xEF\xBB\xBFjobId,");
    }
    void formatsByEnding()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, begin);
        test::WindowFixture f;
        f.show();
        f.loadSample();
        const Opened o(f);
        const QString path = f.folder.filePath(u"report."_s + ending);
        QVERIFY(o.write(path));
        const QByteArray content = contentOf(path);
        QVERIFY2(content.startsWith(begin), content.left(40).constData());
        // The last choice is the next one.
        QTRY_VERIFY(!f.window->findChild<ReportDialog*>());
        const Opened again(f);
        QVERIFY(again.part<QComboBox>("reportFormat")
                    ->currentText()
                    .startsWith(QString::fromLatin1(QTest::currentDataTag())));
    }

    void anotherEndingIsRefused()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        const Opened o(f);
        const QString path = f.folder.filePath(u"report.docx"_s);
        QVERIFY(!o.write(path));
        QVERIFY(o.message().contains(u"no format"_s));
        QVERIFY(!QFile::exists(path));
    }

    void languageAndPaper()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        const Opened o(f);
        o.choose("reportPaper", u"Letter"_s);
        o.choose("reportLanguage", u"Deutsch"_s);
        const QString path = f.folder.filePath(u"report.html"_s);
        QVERIFY(o.write(path));
        QVERIFY(contentOf(path).contains("lang=\"de\""));
        QTRY_VERIFY(!f.window->findChild<ReportDialog*>());
        const Opened again(f);
        QVERIFY(!again.part<QComboBox>("reportPaper")->isEnabled());
        again.choose("reportFormat", u"PDF"_s);
        QVERIFY(again.part<QComboBox>("reportPaper")->isEnabled());
        const QString pages = f.folder.filePath(u"report.pdf"_s);
        QVERIFY(again.write(pages));
        QVERIFY(contentOf(pages).contains("/Lang (de)"));
        QVERIFY(contentOf(pages).contains("/MediaBox [ 0 0 612.000000 792.000000 ]"));
    }

    void redaction_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"html", "md", "json", "csv"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void redaction()
    {
        QFETCH(QString, ending);
        test::WindowFixture f;
        f.show();
        const QString source = f.folder.filePath(u"source.json"_s);
        QFile file(source);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(test::detailsJson(u"1"_s,
            R"("description":"plantedbucket of 432143214321","tags":{"plantedkey":"plantedvalue"},)"
            R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"432143214321","buckets":["plantedbucket"]}]},)"));
        file.close();
        f.session.openFiles({source});
        QTRY_COMPARE(f.session.count(), 1);
        f.window->list().selectFirst();
        const Opened o(f);
        auto* aliases = o.part<QCheckBox>("reportAliases");
        QVERIFY(!aliases->isEnabled());
        QVERIFY(!o.part<QLabel>("reportAliasesNote")->isVisible());
        o.part<QCheckBox>("reportRedact")->setChecked(true);
        QVERIFY(aliases->isEnabled() && !aliases->isChecked());
        QVERIFY(o.part<QLabel>("reportAliasesNote")->text().contains(u"undoes the redaction"_s));
        const QString path = f.folder.filePath(u"report."_s + ending);
        QVERIFY(o.write(path));
        const QByteArray report = contentOf(path);
        for (const char* planted : {"planted", "432143214321"})
            QVERIFY2(!report.contains(planted), planted);
        QVERIFY(report.contains("bucket-1"));
        QVERIFY(!QFile::exists(aliasesBeside(path)));

        // Starts as last chosen; the table has to be asked for each time.
        QTRY_VERIFY(!f.window->findChild<ReportDialog*>());
        const Opened again(f);
        QVERIFY(again.part<QCheckBox>("reportRedact")->isChecked());
        QVERIFY(!again.part<QCheckBox>("reportAliases")->isChecked());
        again.part<QCheckBox>("reportAliases")->setChecked(true);
        QVERIFY(again.write(path));
        QCOMPARE(aliasesBeside(path), f.folder.filePath(u"report-aliases.csv"_s));
        const QByteArray table = contentOf(aliasesBeside(path));
        QVERIFY2(table.contains("bucket,bucket-1,plantedbucket\r\n"), table.constData());
    }

    void sections()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        const Opened o(f);
        auto* sections = o.part<QListWidget>("reportSections");
        QCOMPARE(size_t(sections->count()), report::optionalSections().size());
        for (int row = 0; row < sections->count(); ++row) {
            QCOMPARE(sections->item(row)->checkState(), Qt::Checked);
            if (sections->item(row)->text() == u"Checks"_s)
                sections->item(row)->setCheckState(Qt::Unchecked);
        }
        const QString path = f.folder.filePath(u"report.html"_s);
        QVERIFY(o.write(path));
        const QByteArray html = contentOf(path);
        QVERIFY(html.contains("Left out on request, so this report is not complete: Checks"));
        QVERIFY(!html.contains("id=\"job-1-checks\""));
        QVERIFY(html.contains("id=\"job-1-pause\"") || html.contains("id=\"job-1-buckets\""));
        QTRY_VERIFY(!f.window->findChild<ReportDialog*>());
        const Opened again(f);
        sections = again.part<QListWidget>("reportSections");
        int unchecked = 0;
        for (int row = 0; row < sections->count(); ++row)
            unchecked += sections->item(row)->checkState() == Qt::Unchecked ? 1 : 0;
        QCOMPARE(unchecked, 1);
        again.choose("reportFormat", u"CSV"_s);
        QVERIFY(!sections->isEnabled());
    }

    void cancelledLeavesNoFile()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        QVERIFY(f.choose(u"migration-check"_s));
        const Opened o(f);
        o.choose("reportJobs", u"All"_s);
        const QString path = f.folder.filePath(u"report.pdf"_s);
        QSignalSpy failed(o.dialog, &ReportDialog::failed);
        o.dialog->write(path);
        QVERIFY(o.dialog->isWriting());
        QVERIFY(o.part<QWidget>("reportBusy")->isVisible());
        QVERIFY(!o.part<QPushButton>("reportSave")->isEnabled());
        QTest::mouseClick(o.part<QPushButton>("cancel"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        QVERIFY(!QFile::exists(path));
        QVERIFY(o.message().contains(u"nothing was written"_s));
        QVERIFY(o.dialog->isVisible() && o.part<QPushButton>("reportSave")->isEnabled());
        QVERIFY(!o.part<QWidget>("reportBusy")->isVisible());
    }

    void escapeCancelsFirst()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        const Opened o(f);
        o.choose("reportJobs", u"All"_s);
        QSignalSpy failed(o.dialog, &ReportDialog::failed);
        const QString path = f.folder.filePath(u"report.pdf"_s);
        o.dialog->write(path);
        o.dialog->reject();
        QVERIFY(o.dialog->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        QVERIFY(!QFile::exists(path));
        o.dialog->reject();
        QTRY_VERIFY(!f.window->findChild<ReportDialog*>());
    }

    void whatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("PDF") << u"pdf"_s;
        QTest::newRow("HTML") << u"html"_s;
    }
    void whatCannotBeWrittenIsSaid()
    {
        QFETCH(QString, ending);
        test::WindowFixture f;
        f.show();
        f.loadSample();
        const QString closed = f.folder.filePath(u"closed"_s);
        QVERIFY(QDir().mkdir(closed));
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
        QString folder = closed;
        if (QFileInfo(closed).isWritable())
            folder += u"/none"_s; // to root no folder is closed
        const Opened o(f);
        const QString path = folder + u"/report."_s + ending;
        QVERIFY(!o.write(path));
        QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(o.message().contains(u"could not be written"_s));
        QVERIFY(o.dialog->findChild<MessageBar*>()->message().where.contains(u"report."_s + ending));
        QCOMPARE(QDir(closed).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void jobsWithoutDetailsAreNamed()
    {
        test::WindowFixture f;
        f.show();
        const QString source = f.folder.filePath(u"source.json"_s);
        QFile file(source);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("[" + test::detailsJson(u"1"_s) + "," + test::summaryJson(u"2"_s) + "]");
        file.close();
        f.session.openFiles({source});
        QTRY_COMPARE(f.session.count(), 2);
        f.window->list().selectFirst();
        const Opened o(f);
        o.choose("reportJobs", u"All"_s);
        QVERIFY(o.part<QLabel>("reportJobsNote")->isVisible());
        const QString path = f.folder.filePath(u"report.html"_s);
        QVERIFY(o.write(path));
        QVERIFY(contentOf(path).contains("the details of 1 job, not loaded: "));
    }

    void preview()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        QVERIFY(f.choose(u"archive-weekly"_s));
        const Opened o(f);
        const auto* page = o.part<QLabel>("previewPage");
        QVERIFY(page->isVisible() && !page->pixmap(Qt::ReturnByValue).isNull());
        // Paper, with something on it.
        const QImage picture = page->pixmap(Qt::ReturnByValue).toImage();
        QVERIFY(picture.height() > picture.width());
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
        int dark = 0;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3)
                dark += picture.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
        QVERIFY2(dark > 50, qPrintable(QString::number(dark)));
        QVERIFY(o.part<QLabel>("reportFormatNote")->text().contains(u"accessib"_s));

        o.choose("reportFormat", u"HTML"_s);
        o.settled();
        QTRY_VERIFY(o.part<QTextBrowser>("previewText")->toPlainText().contains(u"archive-weekly"_s));
        QVERIFY(!o.part<QLabel>("reportFormatNote")->isVisible());
        o.choose("reportFormat", u"JSON"_s);
        o.settled();
        QTRY_VERIFY(o.part<QPlainTextEdit>("previewFile")->toPlainText().contains(u"\"schemaVersion\""_s));
    }

    void savesByAFileDialog()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        QVERIFY(f.choose(u"archive-weekly"_s));
        const Opened o(f);
        o.choose("reportFormat", u"Markdown"_s);
        o.part<QPushButton>("reportSave")->click();
        auto* files = o.part<QFileDialog>("reportFileDialog");
        QVERIFY(files);
        QCOMPARE(files->defaultSuffix(), u"md"_s);
        QVERIFY(files->selectedFiles().front().endsWith(u"archive-weekly.md"_s));
        QSignalSpy saved(o.dialog, &ReportDialog::saved);
        const QString path = f.folder.filePath(u"chosen.md"_s);
        Q_EMIT files->fileSelected(path);
        files->close();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60'000);
        QVERIFY(QFile::exists(path));
        QCOMPARE(f.settings.folder(), f.folder.path());
    }

    void everyFieldHasAName()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        const Opened o(f);
        int fields = 0;
        for (QWidget* field : o.dialog->findChildren<QWidget*>()) {
            if (!field->isVisible() || !(field->focusPolicy() & Qt::TabFocus) || field->inherits("QScrollBar"))
                continue;
            ++fields;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(field);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(field->objectName()));
        }
        QVERIFY(fields >= 9);
    }

    void fits_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& code : explain::Language::available())
            QTest::newRow(qPrintable(code)) << code;
    }
    void fits()
    {
        QFETCH(QString, language);
        Preferences preferences;
        preferences.language = language;
        test::Program p(preferences);
        p.loadSample();
        p.window().list().selectFirst();
        p.window().actions().exportReport->trigger();
        auto* dialog = p.window().findChild<ReportDialog*>();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->findChild<ReportPreview*>()->isBusy(), 30'000);
        dialog->resize(700, 500);
        QCOMPARE(dialog->size(), QSize(700, 500));
        // Whatever is beside the preview is as wide as its place; its height scrolls.
        auto* inside = dialog->findChild<QWidget*>(u"reportChoices"_s);
        QVERIFY2(inside->minimumSizeHint().width() <= inside->parentWidget()->width(),
            qPrintable(u"%1 in %2"_s.arg(inside->minimumSizeHint().width()).arg(inside->parentWidget()->width())));
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestReportDialog)
#include "tst_reportdialog.moc"
