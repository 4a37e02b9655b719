// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/fleet/fleetdialog.h"

#include "explain/output.h"
#include "ui/theme/theme.h"
#include "ui/widgets/refreshwith.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using Model = models::FleetModel;
using session::SourceState;

FleetDialog::FleetDialog(session::JobSession& session, const explain::Language& language, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_fleet(session, language)
    , m_language(language)
    , m_head(new QLabel(this))
    , m_view(new QTableView(this))
    , m_note(new QLabel(this))
    , m_place(new QLabel(this))
    , m_jobs(new QPushButton(tr("&Show these jobs"), this))
    , m_again(new QPushButton(tr("Ask a&gain"), this))
    , m_check(new QPushButton(tr("&Check the connection…"), this))
    , m_keep(new QPushButton(tr("&Keep as a group…"), this))
{
    setObjectName(u"fleetDialog"_s);
    setWindowTitle(tr("Accounts and Regions"));
    m_head->setObjectName(u"fleetHead"_s);
    m_head->setWordWrap(true);
    m_view->setObjectName(u"fleet"_s);
    m_view->setAccessibleName(tr("Accounts and Regions"));
    m_view->setModel(&m_fleet);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setWordWrap(true);
    m_view->setTabKeyNavigation(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_note->setObjectName(u"fleetNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_jobs->setObjectName(u"showFleetJobs"_s);
    m_again->setObjectName(u"askAgain"_s);
    m_check->setObjectName(u"checkSource"_s);
    m_keep->setObjectName(u"keepAsGroup"_s);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_jobs, QDialogButtonBox::ActionRole);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_check, QDialogButtonBox::ActionRole);
    buttons->addButton(m_keep, QDialogButtonBox::ActionRole);
    const auto all = buttons->buttons();
    for (QAbstractButton* button : all) {
        // Enter chooses a cell.
        if (auto* push = qobject_cast<QPushButton*>(button))
            push->setAutoDefault(false);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_jobs, &QPushButton::clicked, this, &FleetDialog::showJobs);
    connect(m_again, &QPushButton::clicked, this, &FleetDialog::askAgain);
    connect(m_check, &QPushButton::clicked, this,
        [this] { Q_EMIT checkRequested(m_view->currentIndex().data(Model::SourceRole).toInt()); });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepRequested(regionsThatAreOn()); });
    connect(m_view, &QTableView::activated, this, &FleetDialog::showJobs);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FleetDialog::update);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    column->addWidget(m_place);
    column->addWidget(buttons);
    resize(760, 520);

    refreshWith(session, this, [this] { refresh(); });
}

void FleetDialog::showEvent(QShowEvent* event)
{
    refresh();
    QDialog::showEvent(event);
}

void FleetDialog::refresh()
{
    const QModelIndex before = m_view->currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_fleet.refresh();
    m_head->setText(explain::plain(models::answeredText(m_session.sources()), m_language) + u". "_s
        + tr("Where Macie is off nobody asks again, unless you do."));
    m_view->setCurrentIndex(m_fleet.index(std::max(row, 0), std::max(column, 0)));
    update();
}

void FleetDialog::update()
{
    const QModelIndex cell = m_view->currentIndex();
    const QString error = cell.data(Model::ErrorRole).toString();
    m_note->setText(error);
    m_note->setVisible(!error.isEmpty());
    m_place->setText(explain::shown(cell.data(Model::ErrorPlaceRole).toString()));
    m_place->setVisible(!m_place->text().isEmpty());
    m_jobs->setEnabled(cell.data(Model::JobCountRole).toInt() > 0);
    m_again->setEnabled(cell.data(Model::SourceRole).isValid() && m_session.canRefresh() && !m_session.isBusy());
    m_check->setEnabled(!error.isEmpty() && cell.data(Model::SourceRole).isValid());
    m_keep->setEnabled(!regionsThatAreOn().isEmpty());
}

void FleetDialog::showJobs()
{
    const QModelIndex cell = m_view->currentIndex();
    if (cell.data(Model::JobCountRole).toInt() > 0)
        Q_EMIT jobsChosen(cell.data(Model::FilterRole).toString());
}

void FleetDialog::askAgain()
{
    const QVariant source = m_view->currentIndex().data(Model::SourceRole);
    if (source.isValid())
        m_session.refreshSource(source.toInt());
}

QStringList FleetDialog::regionsThatAreOn() const
{
    QStringList regions;
    for (const session::SourceEntry& entry : m_session.sources()) {
        const QString region = entry.source->info().region.text();
        if (entry.state == SourceState::Listed && !regions.contains(region))
            regions += region;
    }
    return regions;
}

} // namespace jobscope::ui
