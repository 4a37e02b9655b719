// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/joblist/filterhelp.h"

#include "query/fields.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel* wrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

class Table : public QGridLayout {
public:
    explicit Table(const QFont& base)
        : m_base(base)
    {
        setHorizontalSpacing(space::l);
        setVerticalSpacing(space::s);
        setColumnStretch(1, 1);
    }
    void head(const QString& text)
    {
        auto* label = wrapped(text);
        label->setFont(type::head(m_base));
        label->setContentsMargins(0, rowCount() > 1 ? space::s : 0, 0, 0);
        addWidget(label, rowCount(), 0, 1, 2);
    }
    void line(const QString& example, const QString& meaning)
    {
        const int row = rowCount();
        // An example is typed as it stands, in any script.
        QLabel* sample = new QLabel(example);
        sample->setTextFormat(Qt::PlainText);
        sample->setFont(type::value(m_base));
        sample->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        sample->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        addWidget(sample, row, 0);
        QLabel* words = wrapped(meaning);
        sample->setBuddy(words);
        addWidget(words, row, 1);
    }

private:
    QFont m_base;
};

} // namespace

FilterHelp::FilterHelp(const explain::Language& language, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"filterHelp"_s);
    setWindowTitle(tr("How to filter"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto* page = new QWidget;
    auto* table = new Table(font());
    page->setLayout(table);
    table->head(tr("What is looked for"));
    for (const query::FieldInfo& info : query::allFields())
        table->line(QString::fromUtf8(info.example), language.message(info.meaning));
    table->head(tr("How terms are joined"));
    table->line(u"status:idle bucket:logs"_s, tr("both"));
    table->line(u"status:idle or bucket:logs"_s, tr("one of them; binds less than a space"));
    table->line(u"-type:one_time"_s, tr("not that"));
    table->line(u"-(tag:test or tag:demo)"_s, tr("parentheses group"));
    table->line(u"\"weekly scan\""_s, tr("quotes hold spaces and signs"));
    table->head(tr("Dates and spans"));
    table->line(u"created:2024-05-31"_s, tr("on that day, by UTC; <, <=, > and >= as well"));
    table->line(u"created>-7d"_s, tr("in the last seven days; h, d and w are hours, days and weeks"));
    table->head(tr("Worth knowing"));
    table->line(u"status:paused"_s,
        tr("is the API's word for jobs that Macie paused; those that a person paused are user_paused"));
    table->line(u"has:details"_s,
        tr("schedule, tag, check and sampling need them: jobs that are still without are counted above the list"));
    table->setRowStretch(table->rowCount(), 1);

    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setAccessibleName(windowTitle());
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(std::min(parent->width(), fontMetrics().averageCharWidth() * 100), std::min(parent->height(), 640));
}

} // namespace jobscope::ui
