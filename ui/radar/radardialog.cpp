// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/radar/radardialog.h"

#include "explain/output.h"
#include "report/deadlinecalendar.h"
#include "report/saveaside.h"
#include "session/jobcommands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flatlist.h"
#include "ui/widgets/refreshwith.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using Model = models::DeadlineModel;

RadarDialog::RadarDialog(const session::JobSession& session, const explain::Language& language, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(language)
    , m_deadlines(session, language)
    , m_view(new QTreeView(this))
    , m_rest(new QLabel(this))
    , m_command(new QLabel(this))
    , m_notices(new QCheckBox(tr("&Tell me on the desktop seven days and one day before"), this))
    , m_copy(new QPushButton(tr("Copy the &command"), this))
    , m_calendar(new QPushButton(tr("Export as &calendar…"), this))
{
    setObjectName(u"radarDialog"_s);
    setWindowTitle(tr("Deadlines"));
    auto* head = new QLabel(
        tr("Macie ends the pause of a person 30 days after it began: a one-time job is cancelled for good, of a "
           "recurring job only the interrupted run."),
        this);
    head->setWordWrap(true);
    m_view->setObjectName(u"deadlines"_s);
    m_view->setAccessibleName(tr("Deadlines"));
    m_view->setModel(&m_deadlines);
    makeFlatList(*m_view);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(models::DeadlineModel::EffectColumn, QHeaderView::Stretch);
    m_rest->setObjectName(u"radarRest"_s);
    m_rest->setWordWrap(true);
    m_rest->setForegroundRole(QPalette::PlaceholderText);
    m_command->setObjectName(u"resumeCommand"_s);
    m_command->setWordWrap(true);
    m_command->setTextFormat(Qt::PlainText);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notices->setObjectName(u"notices"_s);
    m_copy->setObjectName(u"copyResume"_s);
    m_calendar->setObjectName(u"exportCalendar"_s);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_calendar, QDialogButtonBox::ActionRole);
    for (QPushButton* button : {m_copy, m_calendar, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Enter chooses a row
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(resumeCommand()); });
    connect(m_calendar, &QPushButton::clicked, this, &RadarDialog::chooseCalendar);
    connect(m_notices, &QCheckBox::clicked, this, &RadarDialog::noticesChosen);
    connect(m_view, &QTreeView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT jobChosen(index.data(Model::RowIdRole).toULongLong()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RadarDialog::update);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_rest);
    column->addWidget(m_command);
    column->addWidget(m_notices);
    column->addWidget(buttons);
    resize(960, 520);

    refreshWith(session, this, [this] { refresh(); });
}

void RadarDialog::setNotices(bool wanted)
{
    m_notices->setChecked(wanted);
}

void RadarDialog::showEvent(QShowEvent* event)
{
    refresh();
    QDialog::showEvent(event);
}

void RadarDialog::refresh()
{
    const QVariant chosen = m_view->currentIndex().data(Model::RowIdRole);
    m_deadlines.refresh();
    if (m_deadlines.rowCount() > 0) {
        const QModelIndexList found
            = m_deadlines.match(m_deadlines.index(0, 0), Model::RowIdRole, chosen, 1, Qt::MatchExactly);
        m_view->setCurrentIndex(found.isEmpty() ? m_deadlines.index(0, 0) : found.front());
    }
    m_rest->setText(m_deadlines.rowCount() == 0
            ? tr("No loaded job is paused by a person with a known end of the pause.")
            : tr("%n deadlines to come.", nullptr, m_deadlines.toCome()));
    m_calendar->setEnabled(m_deadlines.toCome() > 0);
    update();
}

void RadarDialog::update()
{
    const QString command = resumeCommand();
    m_command->setText(command.isEmpty() ? QString() : tr("To resume it:") + u'\n' + explain::shown(command));
    m_command->setVisible(!command.isEmpty());
    m_copy->setEnabled(!command.isEmpty());
}

/** None for a pause that is over. */
QString RadarDialog::resumeCommand() const
{
    const QModelIndex index = m_view->currentIndex();
    const int row = index.isValid() ? m_session.rowOf(index.data(Model::RowIdRole).toULongLong()) : -1;
    if (row < 0 || index.data(Model::PhaseRole).toInt() == int(explain::DeadlinePhase::Expired))
        return {};
    return session::awsCliCommand(session::JobCommand::Resume, m_session.at(row).job, {});
}

void RadarDialog::chooseCalendar()
{
    auto* dialog = new QFileDialog(this, tr("Export the deadlines"), {}, tr("Calendars (%1)").arg(u"*.ics"_s));
    dialog->setObjectName(u"calendarDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto written = writeCalendar(path);
        if (written)
            return;
        auto* box = new QMessageBox(QMessageBox::Warning, tr("Export the deadlines"),
            tr("The calendar could not be written: %1").arg(explain::shown(written.error())), QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

Expected<void, QString> RadarDialog::writeCalendar(const QString& path) const
{
    std::vector<report::DeadlineEntry> entries;
    for (int at = 0; at < m_deadlines.rowCount(); ++at) {
        const QModelIndex index = m_deadlines.index(at, 0);
        const int row = m_session.rowOf(index.data(Model::RowIdRole).toULongLong());
        if (row < 0 || index.data(Model::PhaseRole).toInt() == int(explain::DeadlinePhase::Expired))
            continue;
        const job::Job& job = m_session.at(row).job;
        const explain::Deadline& deadline = m_deadlines.deadline(at);
        const QString name = explain::shown(job.name());
        QStringList description{m_deadlines.index(at, Model::AccountColumn).data().toString() + u", "_s
                + m_deadlines.index(at, Model::RegionColumn).data().toString(),
            explain::shown(job.arn()), session::awsCliCommand(session::JobCommand::Resume, job, {})};
        description.removeAll(QString());
        entries.push_back({job.id().text() + u'-' + job::isoInstant(deadline.at) + u"@jobscope"_s, deadline.at,
            deadline.effect == explain::DeadlineEffect::JobCancelled
                ? tr("Macie cancels the paused job “%1”").arg(name)
                : tr("Macie cancels the interrupted run of the job “%1”").arg(name),
            description.join(u'\n')});
    }
    return report::saveAside(path, report::deadlineCalendar(entries, m_session.clock().now()));
}

} // namespace jobscope::ui
