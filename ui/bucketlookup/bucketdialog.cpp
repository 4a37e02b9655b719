// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/bucketlookup/bucketdialog.h"

#include "ui/theme/theme.h"
#include "ui/tryobject/objectform.h"
#include "ui/tryobject/verdictdelegate.h"
#include "ui/widgets/flatlist.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/refreshwith.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using Model = models::BucketCoverModel;

BucketDialog::BucketDialog(const session::JobSession& session, const explain::Language& language, QWidget* parent)
    : QDialog(parent)
    , m_jobs(session, language)
    , m_language(language)
    , m_form(new ObjectForm(ObjectForm::Subject::Bucket, this))
    , m_counts(new FlowLabel(FlowLabel::Weight::Lead, this))
    , m_view(new QTreeView(this))
    , m_answer(new FlowLabel(FlowLabel::Weight::Head, this))
    , m_why(new FlowLabel(FlowLabel::Weight::Normal, this))
{
    setObjectName(u"bucketDialog"_s);
    setWindowTitle(tr("Look up a bucket"));
    auto* intro = new FlowLabel(FlowLabel::Weight::Dim, this);
    intro->setMeasured(false);
    intro->setContent(wordsOnly(tr("Which of the loaded jobs select this bucket? Fill in what you know of it; what you "
                                   "leave empty is not known.")));
    m_counts->setObjectName(u"bucketCounts"_s);
    m_answer->setObjectName(u"bucketAnswer"_s);
    m_why->setObjectName(u"bucketWhy"_s);
    for (FlowLabel* words : {m_counts, m_answer, m_why})
        words->setMeasured(false);

    m_view->setObjectName(u"bucketJobs"_s);
    m_view->setAccessibleName(tr("Jobs and whether they select the bucket"));
    m_view->setModel(&m_jobs);
    m_view->setItemDelegate(new VerdictDelegate({Model::AnswerColumn}, Model::VerdictRole, m_view));
    makeFlatList(*m_view);
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[]
        = {{Model::AnswerColumn, 24}, {Model::JobColumn, 28}, {Model::WhyColumn, 44}, {Model::GateColumn, 40}};
    for (const auto& [column, characters] : widths)
        m_view->header()->resizeSection(column, em * characters);
    connect(m_view, &QTreeView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT jobChosen(index.data(Model::RowIdRole).toULongLong()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &BucketDialog::showCurrent);
    connect(m_form, &ObjectForm::factsChanged, this, &BucketDialog::ask);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter goes to the job of a row.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(intro);
    column->addWidget(m_form);
    column->addWidget(m_counts);
    column->addWidget(m_view, 1);
    column->addWidget(m_answer);
    column->addWidget(m_why);
    column->addWidget(buttons);
    resize(960, 680);
    refreshWith(session, this, [this] { refresh(); });
}

void BucketDialog::setBucket(const explain::ObjectFacts& bucket)
{
    m_form->setFacts(bucket);
}

void BucketDialog::showEvent(QShowEvent* event)
{
    refresh();
    QDialog::showEvent(event);
}

void BucketDialog::refresh()
{
    const QVariant chosen = m_view->currentIndex().data(Model::RowIdRole);
    m_jobs.refresh();
    selectRow(chosen);
    showCounts();
}

void BucketDialog::ask()
{
    m_jobs.setBucket(m_form->facts());
    // What comes first is the answer, whichever job was looked at before.
    selectRow({});
    showCounts();
}

void BucketDialog::selectRow(const QVariant& rowId)
{
    if (m_jobs.rowCount() > 0) {
        const QModelIndexList found = m_jobs.match(m_jobs.index(0, 0), Model::RowIdRole, rowId, 1, Qt::MatchExactly);
        m_view->setCurrentIndex(found.isEmpty() ? m_jobs.index(0, 0) : found.front());
    }
    showCurrent();
}

void BucketDialog::showCounts()
{
    if (m_jobs.rowCount() == 0)
        m_counts->setContent(wordsOnly(tr("No jobs are loaded.")));
    else if (!m_jobs.isAsked())
        m_counts->setContent(wordsOnly(tr("Name a bucket to see which jobs select it.")));
    else
        m_counts->setContent(explain::render(explain::selectionCountsText(m_jobs.counts()), m_language));
}

/** The whole words of a row, which its cells may cut. */
void BucketDialog::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const auto text = [&](Model::Column column) { return current.siblingAtColumn(column).data().toString(); };
    const QString answer = text(Model::AnswerColumn);
    const QString job = text(Model::JobColumn);
    m_answer->setContent(
        wordsOnly(answer.isEmpty() ? job : tr("%1: %2", "whether it selects a bucket, and the job").arg(answer, job)));
    QStringList why{text(Model::WhyColumn), text(Model::GateColumn)};
    why.removeAll(QString());
    m_why->setContent(wordsOnly(why.join(u" · "_s)));
}

} // namespace jobscope::ui
