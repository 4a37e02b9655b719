// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/welcomepage.h"

#include "explain/language.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flowlayout.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel* paragraph(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"welcomePage"_s);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto* page = new QWidget;
    auto* content = new QWidget(page);
    content->setMaximumWidth(type::measure(font()) + 2 * space::xl);
    auto* centred = new QHBoxLayout(page);
    centred->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    centred->addStretch(1);
    centred->addWidget(content, 8);
    centred->addStretch(1);

    auto* mark = new QLabel(content);
    mark->setPixmap(QIcon(u":/icons/io.github.jobscope.Jobscope.svg"_s).pixmap(QSize(56, 56), devicePixelRatioF()));
    auto* title = paragraph(tr("See what a Macie job really reads"), content);
    title->setFont(type::title(font()));
    auto* lead = paragraph(
        tr("Jobscope opens Amazon Macie classification jobs and explains each one: what is taken, what is "
           "left out, when it runs and what it looks for. It only reads, and contacts AWS only when you connect."),
        content);
    lead->setForegroundRole(QPalette::PlaceholderText);

    auto* connectButton = new QPushButton(icon(Symbol::Connect), tr("&Connect to AWS…"), content);
    connectButton->setObjectName(u"welcomeConnect"_s);
    connectButton->setDefault(true);
    setFocusProxy(connectButton);
    auto* open = new QPushButton(icon(Symbol::Open), tr("&Open a file…"), content);
    open->setObjectName(u"welcomeOpen"_s);
    auto* sample = new QPushButton(icon(Symbol::Sample), tr("Open the &sample account"), content);
    sample->setObjectName(u"welcomeSample"_s);
    connect(connectButton, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    auto* buttons = new FlowLayout(space::s, space::s);
    buttons->addWidget(connectButton);
    buttons->addWidget(open);
    buttons->addWidget(sample);

    auto* drop
        = paragraph(tr("Or drop files or folders here. A file is the answer of a Macie call, for example:"), content);
    drop->setForegroundRole(QPalette::PlaceholderText);
    auto* command = paragraph(u"aws macie2 describe-classification-job --job-id ID > job.json"_s, content);
    command->setObjectName(u"welcomeCommand"_s);
    command->setFont(type::value(font()));
    command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    command->setAccessibleName(tr("An example of a command that makes such a file"));
    command->setLayoutDirection(Qt::LeftToRight);

    m_recentHead = paragraph(tr("Opened before"), content);
    m_recentHead->setFont(type::head(font()));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(mark);
    column->addWidget(title);
    column->addWidget(lead);
    column->addSpacing(space::s);
    column->addLayout(buttons);
    column->addSpacing(space::s);
    column->addWidget(drop);
    column->addWidget(command);
    column->addSpacing(space::s);
    column->addWidget(m_recentHead);
    column->addLayout(m_recent);
    column->addStretch(2);
    scroll->setWidget(page);
    setRecentFiles({});
}

void WelcomePage::setRecentFiles(const QStringList& paths)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentHead->setVisible(!paths.isEmpty());
    for (const QString& path : paths.mid(0, 5)) {
        auto* button = new QPushButton(
            icon(Symbol::Recent), explain::shown(QFileInfo(path).fileName()).replace(u'&', u"&&"_s), this);
        button->setFlat(true);
        button->setToolTip(explain::shown(path).toHtmlEscaped());
        button->setAccessibleName(tr("Open %1").arg(explain::shown(path)));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeading);
    }
}

} // namespace jobscope::ui
