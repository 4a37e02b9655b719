// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/acceptdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/formparts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

AcceptDialog::AcceptDialog(const explain::Text& what, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit)
    , m_everyJob(new QCheckBox(tr("In &every job, not only in this one")))
{
    setObjectName(u"acceptDialog"_s);
    setWindowTitle(tr("Accept a finding"));
    auto* finding = new FlowLabel(FlowLabel::Weight::Normal);
    finding->setContent(what);
    auto* label = new QLabel(tr("&Why it may stay:"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"acceptReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_everyJob->setObjectName(u"acceptEveryJob"_s);
    auto* note = newNote(u"acceptNote"_s,
        tr("It counts no more, and reports name it with this reason. Kept in %1; “jobscope-cli check --accept” takes "
           "the same file.")
            .arg(isolated(explain::shown(QDir::toNativeSeparators(file)))));
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* accepting = buttons->addButton(tr("&Accept"), QDialogButtonBox::AcceptRole);
    accepting->setObjectName(u"acceptNow"_s);
    accepting->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, accepting,
        [this, accepting] { accepting->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &AcceptDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AcceptDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(finding);
    column->addSpacing(space::s);
    column->addWidget(label);
    column->addWidget(m_reason, 1);
    column->addWidget(m_everyJob);
    column->addWidget(note);
    column->addWidget(buttons);
    resize(480, 340);
}

QString AcceptDialog::reason() const
{
    return m_reason->toPlainText().simplified();
}

bool AcceptDialog::isForEveryJob() const
{
    return m_everyJob->isChecked();
}

void AcceptDialog::onlyForEveryJob()
{
    m_everyJob->setChecked(true);
    m_everyJob->setEnabled(false);
}

} // namespace jobscope::ui
