// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/aboutdialog.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Jobscope"));
    const auto paragraph = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
        return label;
    };
    auto* mark = new QLabel(this);
    mark->setPixmap(QIcon(u":/icons/io.github.jobscope.Jobscope.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    QLabel* name = paragraph(u"Jobscope"_s);
    name->setFont(type::title(font()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* words = new QVBoxLayout;
    words->setSpacing(space::s);
    words->addWidget(name);
    words->addWidget(paragraph(
        tr("Version %1 with Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()))));
    words->addWidget(
        paragraph(tr("Browses Amazon Macie classification jobs and explains each one. It reads only, keeps nothing "
                     "of your jobs, and reports to nobody.")));
    words->addWidget(
        paragraph(tr("Jobscope is no product of Amazon. Amazon Macie is a trademark of Amazon.com, Inc. or its "
                     "affiliates.")));
    words->addWidget(paragraph(tr("© 2026 The Jobscope authors. Licensed under the Apache License 2.0.")));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

} // namespace jobscope::ui
