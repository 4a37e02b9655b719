// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/whydialog.h"

#include "explain/output.h"
#include "explain/terms.h"
#include "ui/jobpage/jsontext.h"
#include "ui/jobpage/termhelp.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 10;

bool touches(const QString& a, const QString& b)
{
    return a == b || a.startsWith(b + u'/') || b.startsWith(a + u'/');
}

QPlainTextEdit* codeBox(const QString& text, QWidget* parent)
{
    auto* box = new QPlainTextEdit(visibleJson(text), parent);
    box->setReadOnly(true);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setTabChangesFocus(true);
    box->setFont(type::value(parent->font()));
    box->setLayoutDirection(Qt::LeftToRight);
    box->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const int lines = std::clamp(int(text.count(u'\n')) + 1, 2, mostLines);
    box->setFixedHeight(lines * QFontMetrics(box->font()).lineSpacing() + 2 * space::m);
    return box;
}

} // namespace

WhyDialog::WhyDialog(const Evidence& evidence, const explain::Language& language, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"whyDialog"_s);
    setWindowTitle(tr("Why do you say that?"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    addRow(form, tr("Said"), evidence.statement, u"whyStatement"_s, false);
    addRow(form, tr("Place"), evidence.pointer, u"whyPointer"_s, true);
    if (evidence.json.isEmpty()) {
        addRow(form, tr("In the answer"), tr("It does not stand there."), u"whyAbsent"_s, false);
    } else {
        auto* box = codeBox(evidence.json, this);
        box->setObjectName(u"whyJson"_s);
        box->setAccessibleName(tr("In the answer"));
        form->addRow(tr("In the answer"), box);
    }
    const explain::PropertyInfo property = explain::propertyInfo(evidence.pointer);
    addRow(form, tr("Rule"), explain::plain(property.meaning, language), u"whyRule"_s, false);
    if (property.term)
        addRow(form, tr("Term"), termText(*property.term, language), u"whyTerm"_s, false);
    for (const explain::ReadingId id : evidence.readings) {
        const explain::ReadingInfo& info = explain::readingInfo(id);
        addRow(form, tr("Reading"), language.message(info.question), u"whyReading"_s, false);
        addRow(form, tr("Source"), QString::fromUtf8(info.source), u"whySource"_s, false);
    }
    if (evidence.readings.empty())
        addRow(form, tr("Source"), tr("Amazon Macie API Reference, DescribeClassificationJob"), u"whySource"_s, false);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto copy = [buttons](const QString& title, const QString& name, const QString& text) {
        QPushButton* button = buttons->addButton(title, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, button, [text] { QGuiApplication::clipboard()->setText(text); });
    };
    copy(tr("Copy the pointer"), u"whyCopyPointer"_s, evidence.pointer);
    copy(tr("Copy for jq"), u"whyCopyJq"_s, evidence.jq);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::l);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(type::measure(font()), sizeHint().height());
}

void WhyDialog::addRow(QFormLayout* form, const QString& title, const QString& text, const QString& name, bool isCode)
{
    auto* label = new QLabel(explain::shown(text), this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(tr("%1: %2", "a title and its text").arg(title, text));
    if (isCode)
        label->setFont(type::value(font()));
    form->addRow(title, label);
}

std::vector<explain::ReadingId> readingsAt(const explain::Explanation& explanation, const QString& pointer)
{
    std::vector<explain::ReadingId> ids;
    for (const explain::ReadingNote& note : explanation.readings) {
        if (std::any_of(note.pointers.begin(), note.pointers.end(),
                [&pointer](const QString& place) { return touches(place, pointer); }))
            ids.push_back(note.id);
    }
    return ids;
}

} // namespace jobscope::ui
