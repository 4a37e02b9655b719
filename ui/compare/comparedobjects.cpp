// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/compare/comparedobjects.h"

#include "ui/theme/theme.h"
#include "ui/tryobject/listingsource.h"
#include "ui/tryobject/objecttable.h"
#include "ui/tryobject/verdictdelegate.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/flowtext.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using Model = models::VerdictChangeModel;

ComparedObjects::ComparedObjects(const explain::Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_changes(language)
    , m_bucket(new QLineEdit(this))
    , m_source(new ListingSource(m_run, this))
    , m_summary(new FlowLabel(FlowLabel::Weight::Lead, this))
    , m_table(new ObjectTable(this))
{
    setObjectName(u"comparedObjects"_s);
    m_source->takeDropsOf(this);
    auto* intro = new FlowLabel(FlowLabel::Weight::Dim, this);
    intro->setMeasured(false);
    intro->setContent(wordsOnly(tr("Paste keys or drop a listing here to see which objects one job takes and the other "
                                   "does not. What a listing does not say of the bucket is taken from this field and "
                                   "from “Try an object”.")));
    auto* label = new QLabel(tr("&Bucket of these objects:"), this);
    label->setBuddy(m_bucket);
    m_bucket->setObjectName(u"comparedBucket"_s);
    m_bucket->setFont(type::value(font()));
    m_bucket->setPlaceholderText(tr("not known"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(label);
    line->addWidget(m_bucket, 1);
    m_summary->setObjectName(u"comparedSummary"_s);
    m_summary->setMeasured(false);

    m_table->setObjectName(u"verdictChanges"_s);
    m_table->setAccessibleName(tr("Objects whose verdict differs"));
    m_table->setModel(&m_changes);
    m_table->setItemDelegate(
        new VerdictDelegate({Model::FirstColumn, Model::SecondColumn}, Model::VerdictRole, m_table));
    static constexpr std::pair<int, int> widths[] = {{Model::KeyColumn, 32}, {Model::FirstColumn, 30},
        {Model::SecondColumn, 30}, {Model::FirstWhyColumn, 60}, {Model::SecondWhyColumn, 60}};
    m_table->setWidths(widths);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::m);
    column->addWidget(intro);
    column->addLayout(line);
    column->addWidget(m_source);
    column->addWidget(m_summary);
    column->addWidget(m_table, 100);
    column->addStretch(1); // while there is no table
    m_summary->hide();
    m_table->hide();
    connect(m_bucket, &QLineEdit::textChanged, this, &ComparedObjects::share);
    connect(&m_run, &session::ListingRun::ended, this, &ComparedObjects::showResult);
}

void ComparedObjects::setJobs(const Side& first, const Side& second, const explain::Readings& readings)
{
    if (first.explanation == m_first.explanation && second.explanation == m_second.explanation)
        return;
    m_first = {first.explanation, std::make_shared<const explain::Evaluator>(first.job, readings)};
    m_second = {second.explanation, std::make_shared<const explain::Evaluator>(second.job, readings)};
    m_run.setJobs(first.job, second.job, readings);
}

void ComparedObjects::setBucket(const explain::ObjectFacts& bucket)
{
    m_bucketFacts = bucket.ofBucket();
    m_bucket->setText(bucket.bucket.value_or(QString()));
    share();
}

void ComparedObjects::share()
{
    m_bucketFacts.bucket = m_bucket->text().isEmpty() ? std::nullopt : std::optional(m_bucket->text());
    m_run.setShared(m_bucketFacts);
}

void ComparedObjects::showResult()
{
    const auto result = m_run.result();
    if (!result)
        return;
    m_changes.setListing(m_first, m_second, result);
    const qint64 all = qint64(result->verdicts.size());
    const int differ = m_changes.rowCount();
    qint64 onlyFirst = 0;
    qint64 onlySecond = 0;
    for (int row = 0; row < differ; ++row) {
        const auto isIn = [&](Model::Column column) {
            return m_changes.index(row, column).data(Model::VerdictRole).toInt() == int(explain::Verdict::Analyzed);
        };
        onlyFirst += isIn(Model::FirstColumn) ? 1 : 0;
        onlySecond += isIn(Model::SecondColumn) ? 1 : 0;
    }
    const QLocale& locale = m_language.locale();
    m_summary->setContent(wordsOnly(differ == 0
            ? tr("The verdict on %n object(s) is the same in both.", nullptr, int(all))
            : tr(
                "%1 of %n object(s) change verdict: %2 in scope of the first job only, %3 in scope of the second only.",
                nullptr, int(all))
                  .arg(locale.toString(differ), locale.toString(onlyFirst), locale.toString(onlySecond))));
    m_summary->setVisible(all > 0);
    m_table->setVisible(differ > 0);
}

} // namespace jobscope::ui
