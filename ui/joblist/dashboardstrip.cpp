// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/joblist/dashboardstrip.h"

#include "models/jobfilterproxy.h"
#include "models/jobtablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DashboardStrip::DashboardStrip(const session::JobSession& session, const models::JobFilterProxy& jobs,
    const explain::Language& language, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_jobs(jobs)
    , m_language(language)
    , m_later(new QTimer(this))
{
    setObjectName(u"dashboard"_s);
    setAccessibleName(tr("All loaded jobs at a glance"));
    auto* row = new FlowLayout(space::s, space::xs, this);
    row->setContentsMargins(0, 0, 0, 0);
    hide();
    // A load brings many changes, and each refresh looks at every job.
    m_later->setSingleShot(true);
    m_later->setInterval(200ms);
    connect(m_later, &QTimer::timeout, this, &DashboardStrip::refresh);
    const auto soon = [this] {
        if (!m_later->isActive())
            m_later->start();
    };
    const QAbstractItemModel* all = jobs.sourceModel();
    connect(all, &QAbstractItemModel::rowsInserted, this, soon);
    connect(all, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(all, &QAbstractItemModel::modelReset, this, soon);
    connect(all, &QAbstractItemModel::dataChanged, this, soon);
    connect(&jobs, &models::JobFilterProxy::filterChanged, this, &DashboardStrip::markChosen);
    if (all->rowCount() > 0)
        soon();
}

void DashboardStrip::refresh()
{
    const auto* table = qobject_cast<const models::JobTableModel*>(m_jobs.sourceModel());
    auto entries = models::dashboardOf(*table, m_session, m_language);
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    for (size_t at = 0; at < m_entries.size(); ++at) {
        if (at == m_buttons.size()) {
            auto* button = new QToolButton(this);
            button->setObjectName(u"dashboard%1"_s.arg(at));
            button->setCheckable(true);
            button->setFocusPolicy(Qt::StrongFocus);
            connect(button, &QToolButton::clicked, this, [this, at](bool checked) {
                Q_EMIT filterChosen(checked ? m_entries[at].filter : QString());
                markChosen();
            });
            layout()->addWidget(button);
            m_buttons.push_back(button);
        }
        m_buttons[at]->setText(m_entries[at].text);
        m_buttons[at]->setToolTip(tr("Shows only these jobs: %1").arg(m_entries[at].filter));
    }
    markChosen();
}

void DashboardStrip::markChosen()
{
    bool isAnyShown = false;
    for (size_t at = 0; at < m_buttons.size(); ++at) {
        const bool isChosen = m_jobs.filterText().trimmed() == m_entries[at].filter;
        m_buttons[at]->setChecked(isChosen);
        // Who has chosen it must find the way back.
        const bool isShown = m_entries[at].count > 0 || isChosen;
        m_buttons[at]->setVisible(isShown);
        isAnyShown = isAnyShown || isShown;
    }
    setVisible(isAnyShown);
}

} // namespace jobscope::ui
