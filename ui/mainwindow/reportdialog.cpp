// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/reportdialog.h"

#include "session/jobsession.h"
#include "ui/mainwindow/reportjobs.h"
#include "ui/mainwindow/reportpreview.h"
#include "ui/mainwindow/windowsettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

enum class Scope { Selected, Shown, All };

// Of a thousand: explaining jobs is a smaller part of the work than laying out pages.
constexpr int progressSteps = 1000;
constexpr int stepsForJobs = 300;
constexpr int choiceWidth = 12; // characters

QLabel* newDimNote(const QString& name)
{
    QLabel* note = newNote(name);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

QString titleOf(report::Format format)
{
    switch (format) {
    case report::Format::Pdf:
        return u"PDF"_s;
    case report::Format::Html:
        return u"HTML"_s;
    case report::Format::Markdown:
        return u"Markdown"_s;
    case report::Format::Json:
        return u"JSON"_s;
    case report::Format::Csv:
        return u"CSV"_s;
    case report::Format::Bundle:
        return ReportDialog::tr("Evidence bundle", "format of a file");
    }
    return {};
}

QString filterOf(report::Format format)
{
    return u"%1 (*.%2)"_s.arg(titleOf(format), report::endingOf(format));
}

bool isWithPages(report::Format format)
{
    return format == report::Format::Pdf || format == report::Format::Bundle;
}

} // namespace

QString aliasesBeside(const QString& reportPath)
{
    const QFileInfo info(reportPath);
    return info.dir().filePath(info.completeBaseName() + u"-aliases.csv"_s);
}

ReportDialog::ReportDialog(session::JobSession& session, const explain::Language& language, WindowSettings& settings,
    Rows rows, job::PackEvidence pack, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(language)
    , m_settings(settings)
    , m_rows(std::move(rows))
    , m_pack(std::move(pack))
    , m_jobs(newChoice(u"reportJobs"_s, choiceWidth))
    , m_jobsNote(newDimNote(u"reportJobsNote"_s))
    , m_format(newChoice(u"reportFormat"_s, choiceWidth))
    , m_formatNote(newDimNote(u"reportFormatNote"_s))
    , m_languages(newChoice(u"reportLanguage"_s, choiceWidth))
    , m_paper(newChoice(u"reportPaper"_s, choiceWidth))
    , m_redact(new QCheckBox(tr("&Redact")))
    , m_aliases(new QCheckBox(tr("Save a &table of the aliases, too")))
    , m_aliasesNote(newDimNote(u"reportAliasesNote"_s))
    , m_sections(new QListWidget)
    , m_preview(new ReportPreview)
    , m_message(new MessageBar)
    , m_busy(new BusyBar(tr("Cancel")))
    , m_soon(new QTimer(this))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report"));
    m_inputs = newChoices();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"reportSave"_s);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    m_busy->setObjectName(u"reportBusy"_s);
    connect(m_busy, &BusyBar::cancelRequested, &m_writing, &QFutureWatcher<void>::cancel);

    auto* halves = new QHBoxLayout;
    halves->setSpacing(space::m);
    halves->addWidget(m_inputs, 2);
    halves->addWidget(m_preview, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addLayout(halves, 1);
    column->addWidget(m_busy);
    column->addWidget(buttons);
    resize(920, 640);

    connect(&m_writing, &QFutureWatcher<void>::finished, this, &ReportDialog::finish);
    connect(&m_writing, &QFutureWatcher<void>::progressTextChanged, this,
        [this](const QString& text) { m_busy->show(text, m_writing.progressValue(), progressSteps); });
    fill(m_settings.reportChoices());
    for (QComboBox* box : {m_jobs, m_format, m_languages, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportDialog::follow);
    for (QCheckBox* box : {m_redact, m_aliases})
        connect(box, &QCheckBox::toggled, this, &ReportDialog::follow);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportDialog::follow);
    // Details come one by one.
    m_soon->setSingleShot(true);
    m_soon->setInterval(std::chrono::milliseconds(300));
    connect(m_soon, &QTimer::timeout, this, &ReportDialog::follow);
    const auto followSoon = [this] {
        if (!m_soon->isActive())
            m_soon->start();
    };
    connect(&m_session, &session::JobSession::jobChanged, this, followSoon);
    connect(&m_session, &session::JobSession::loadEnded, this, followSoon);
    follow();
}

ReportDialog::~ReportDialog()
{
    m_writing.disconnect(this);
    m_writing.cancel();
    m_writing.waitForFinished();
}

QWidget* ReportDialog::newChoices()
{
    m_redact->setObjectName(u"reportRedact"_s);
    m_aliases->setObjectName(u"reportAliases"_s);
    m_sections->setObjectName(u"reportSections"_s);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setWordWrap(true);
    m_sections->setResizeMode(QListView::Adjust);
    m_sections->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    auto* redactNote = newDimNote(u"reportRedactNote"_s);
    redactNote->setText(
        tr("Account ids, bucket names, keys, tags and ARNs get other names, the same ones throughout."));
    m_redact->setAccessibleDescription(redactNote->text());
    auto* sectionsNote = newDimNote(u"reportSectionsNote"_s);
    sectionsNote->setText(tr("The summary and where a job comes from are always there."));

    auto* inside = new QWidget;
    inside->setObjectName(u"reportChoices"_s);
    auto* form = new QFormLayout(inside);
    form->setContentsMargins(0, 0, space::s, 0);
    form->setSpacing(space::s);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Jobs:"), m_jobs);
    form->addRow(m_jobsNote);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(m_formatNote);
    form->addRow(tr("&Language:"), m_languages);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(m_redact);
    form->addRow(redactNote);
    form->addRow(m_aliases);
    form->addRow(m_aliasesNote);
    auto* sections = new QLabel(tr("Se&ctions:"));
    sections->setBuddy(m_sections);
    form->addRow(sections);
    form->addRow(m_sections);
    form->addRow(sectionsNote);
    // A letter marked for the keyboard parts joined ones, and Qt measures them joined.
    if (isRightToLeft()) {
        for (QWidget* field : std::initializer_list<QWidget*>{m_jobs, m_format, m_languages, m_paper}) {
            QWidget* label = form->labelForField(field);
            label->setMinimumWidth(label->sizeHint().width() + 2 * space::l);
        }
    }
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->setMinimumWidth(300);
    return scroll;
}

void ReportDialog::fill(const ReportChoices& choices)
{
    const auto count
        = [this](const std::vector<quint64>& rows) { return m_language.locale().toString(qint64(rows.size())); };
    if (!m_rows.selected.empty())
        m_jobs->addItem(tr("Selected: %1").arg(count(m_rows.selected)), int(Scope::Selected));
    m_jobs->addItem(tr("Shown in the list: %1").arg(count(m_rows.shown)), int(Scope::Shown));
    m_jobs->addItem(tr("All: %1").arg(count(allRows(m_session))), int(Scope::All));
    for (const report::Format format : formats())
        m_format->addItem(titleOf(format), int(format));
    choose(*m_format, int(choices.format));
    for (const QString& code : explain::Language::available())
        m_languages->addItem(languageName(code), code);
    choose(*m_languages, choices.language.isEmpty() ? m_language.code() : choices.language);
    m_paper->addItem(u"A4"_s, int(QPageSize::A4));
    m_paper->addItem(tr("Letter", "size of paper"), int(QPageSize::Letter));
    choose(*m_paper, int(choices.paper.value_or(usualPaper(m_language.locale()))));
    m_redact->setChecked(choices.redact);
    for (const report::SectionId id : report::optionalSections()) {
        auto* item = new QListWidgetItem(plain(report::titleOf(id), m_language), m_sections);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, int(id));
        item->setCheckState(choices.leftOut.contains(id) ? Qt::Unchecked : Qt::Checked);
    }
    m_sections->setCurrentRow(0);
}

ReportChoices ReportDialog::choices() const
{
    ReportChoices choices;
    choices.format = format();
    if (const QString code = languageCode(); code != m_language.code())
        choices.language = code;
    choices.paper = QPageSize::PageSizeId(m_paper->currentData().toInt());
    choices.redact = m_redact->isChecked();
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->checkState() == Qt::Unchecked)
            choices.leftOut.insert(report::SectionId(m_sections->item(row)->data(Qt::UserRole).toInt()));
    }
    return choices;
}

QString ReportDialog::languageCode() const
{
    return m_languages->currentData().toString();
}

std::vector<report::Format> ReportDialog::formats() const
{
    const auto all = report::allFormats();
    std::vector<report::Format> possible(all.begin(), all.end());
    if (!m_pack)
        std::erase(possible, report::Format::Bundle);
    return possible;
}

report::Format ReportDialog::format() const
{
    return report::Format(m_format->currentData().toInt());
}

bool ReportDialog::isRedacted() const
{
    return m_redact->isChecked() && format() != report::Format::Bundle;
}

std::vector<quint64> ReportDialog::chosenRows() const
{
    switch (Scope(m_jobs->currentData().toInt())) {
    case Scope::Selected:
        return m_rows.selected;
    case Scope::Shown:
        return m_rows.shown;
    case Scope::All:
        return allRows(m_session);
    }
    return {};
}

pdf::ReportOrder ReportDialog::order() const
{
    pdf::ReportOrder order = orderOf(m_session, chosenRows());
    const ReportChoices chosen = choices();
    order.format = chosen.format;
    order.leftOut = chosen.leftOut;
    order.redact = isRedacted();
    order.pack = m_pack;
    if (order.redact) {
        for (int row = 0; row < m_session.count(); ++row)
            order.known.push_back(m_session.at(row).job);
    }
    order.paper = QPageSize(*chosen.paper);
    return order;
}

void ReportDialog::follow()
{
    m_session.describeFirst(chosenRows());
    updateNotes();
    m_preview->preview(order(), languageCode());
}

void ReportDialog::updateNotes()
{
    const std::vector<quint64> rows = chosenRows();
    const auto format = this->format();
    const int missing = withoutDetails(m_session, rows);
    m_jobsNote->setVisible(missing > 0);
    m_jobsNote->setText(
        tr("Of %n jobs only the list entry is loaded; the report says so and names them.", nullptr, missing));
    if (format == report::Format::Pdf)
        m_formatNote->setText(tr("The PDF has no accessibility tags; HTML is the accessible format."));
    else if (format == report::Format::Bundle)
        m_formatNote->setText(
            tr("A ZIP archive of the exact answers, what is made of each, a PDF, and checksums to prove "
               "that nothing was changed. Nothing is redacted or left out."));
    else if (!report::hasSections(format))
        m_formatNote->setText(tr("Every job is whole here: sections cannot be left out."));
    m_formatNote->setVisible(format == report::Format::Pdf || !report::hasSections(format));
    m_paper->setEnabled(isWithPages(format));
    m_sections->setEnabled(report::hasSections(format));
    m_redact->setEnabled(format != report::Format::Bundle);
    m_aliases->setEnabled(isRedacted());
    m_aliasesNote->setVisible(isRedacted());
    m_aliasesNote->setText(tr("Saved beside the report as NAME-aliases.csv, over a file of that name. It undoes the "
                              "redaction: keep it to yourself."));
    m_save->setEnabled(!rows.empty() && !isWriting());
}

void ReportDialog::chooseFile()
{
    const auto format = this->format();
    const std::vector<quint64> rows = chosenRows();
    const int row = rows.size() == 1 ? m_session.rowOf(rows.front()) : -1;
    const QString name = row >= 0 && !isRedacted() ? fileNameOf(m_session.at(row).job) : tr("jobs", "name of a file");
    const QString proposed = QDir(m_settings.folder()).filePath(name + u'.' + report::endingOf(format));
    QStringList filters;
    for (const report::Format each : formats())
        filters += filterOf(each);
    auto* dialog = new QFileDialog(this, tr("Save the report"), proposed, filters.join(u";;"_s));
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectNameFilter(filterOf(format));
    dialog->setDefaultSuffix(report::endingOf(format));
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::filterSelected, dialog, [this, dialog](const QString& filter) {
        for (const report::Format each : formats()) {
            if (filter == filterOf(each))
                dialog->setDefaultSuffix(report::endingOf(each));
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.setFolder(QFileInfo(path).absolutePath());
        write(path);
    });
    dialog->open();
}

void ReportDialog::write(const QString& path)
{
    if (isWriting())
        return;
    m_message->dismiss();
    const auto format = report::formatOf(path);
    if (!format || (*format == report::Format::Bundle && !m_pack)) {
        m_message->show({Tone::Error, tr("The ending of the file tells no format."),
            tr("Take .pdf, .html, .md, .json, .csv or .zip."), explain::shown(path)});
        Q_EMIT failed(path);
        return;
    }
    if (*format == report::Format::Bundle && isRedacted()) {
        m_message->show({Tone::Error, tr("A bundle holds the exact answers and cannot be redacted."),
            tr("Take another ending, or choose the format of bundles first."), explain::shown(path)});
        Q_EMIT failed(path);
        return;
    }
    choose(*m_format, int(*format));
    m_settings.setReportChoices(choices());
    m_path = path;
    pdf::ReportOrder order = this->order();
    if (order.redact && m_aliases->isChecked())
        order.aliases = aliasesBeside(path);
    m_busy->show(tr("Writing %1…").arg(explain::shown(QFileInfo(path).fileName())), 0, 0);
    m_inputs->setEnabled(false);
    m_save->setEnabled(false);
    m_result = std::make_shared<std::optional<Result>>();
    m_writing.setFuture(QtConcurrent::run(
        [order = std::move(order), path, code = languageCode(), result = m_result](QPromise<void>& promise) {
            promise.setProgressRange(0, progressSteps);
            const int jobSteps = isWithPages(order.format) ? stepsForJobs : progressSteps;
            const explain::Language language(code);
            *result = pdf::writeReport(path, order, language, [&](pdf::ReportStage stage, int done, int total) {
                const double part = total > 0 ? double(done) / total : 0;
                if (stage == pdf::ReportStage::Jobs)
                    promise.setProgressValueAndText(
                        int(part * jobSteps), tr("Job %1 of %2").arg(QString::number(done), QString::number(total)));
                else if (done == 0)
                    promise.setProgressValueAndText(jobSteps, tr("Laying out page %1").arg(total));
                else
                    promise.setProgressValueAndText(jobSteps + int(part * (progressSteps - jobSteps)),
                        tr("Page %1 of %2").arg(QString::number(done), QString::number(total)));
                return !promise.isCanceled();
            });
        }));
}

void ReportDialog::finish()
{
    m_busy->finish();
    m_inputs->setEnabled(true);
    updateNotes();
    if (!*m_result) { // cancelled before it began
        showFailure({pdf::PdfErrorKind::Cancelled, {}, {}});
    } else if (const Result& result = **m_result; !result) {
        showFailure(result.error());
    } else {
        Q_EMIT saved(m_path);
        accept();
        return;
    }
    Q_EMIT failed(m_path);
}

void ReportDialog::showFailure(const pdf::ReportError& error)
{
    const QString path = error.path.isEmpty() ? m_path : error.path;
    const QString where = explain::shown(error.detail.isEmpty() ? path : path + u": "_s + error.detail);
    switch (error.kind) {
    case pdf::PdfErrorKind::Cancelled:
        m_message->show({Tone::Info, tr("Cancelled; nothing was written."), {}, {}});
        return;
    case pdf::PdfErrorKind::Pages:
        m_message->show({Tone::Error, tr("The pages of the report could not be made."), tr("Try again."), where});
        return;
    case pdf::PdfErrorKind::File:
        m_message->show({Tone::Error, tr("The report could not be written."),
            tr("Choose another folder or free some space."), where});
        return;
    }
}

void ReportDialog::reject()
{
    if (isWriting())
        m_writing.cancel();
    else
        QDialog::reject();
}

} // namespace jobscope::ui
