// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/messagebar.h"

#include "ui/theme/icons.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_what(new QLabel(this))
    , m_where(new QLabel(this))
    , m_check(new QToolButton(this))
    , m_copyPolicy(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_what->setObjectName(u"messageWhat"_s);
    m_where->setObjectName(u"messageWhere"_s);
    for (QLabel* label : {m_what, m_where}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::WindowText);
    }
    m_where->setFont(type::small(font()));

    m_check->setObjectName(u"messageCheck"_s);
    m_check->setText(tr("Check the connection"));
    m_check->setToolTip(tr("Check step by step what the connection rests on"));
    m_check->setAutoRaise(true);
    connect(m_check, &QToolButton::clicked, this, &MessageBar::checkRequested);
    m_copyPolicy->setObjectName(u"messageCopyPolicy"_s);
    m_copyPolicy->setText(tr("Copy policy"));
    m_copyPolicy->setToolTip(tr("Copy the IAM policy that allows this, for an administrator"));
    m_copyPolicy->setAutoRaise(true);
    connect(
        m_copyPolicy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_message.policy); });
    m_copy->setObjectName(u"messageCopy"_s);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(icon(Symbol::Copy));
    m_copy->setToolTip(tr("Copy this message"));
    m_copy->setAccessibleName(m_copy->toolTip());
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QStringList lines{m_message.what, m_message.where, m_message.todo};
        lines.removeAll(QString());
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Symbol::Close));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_where);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::s, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_check, 0, Qt::AlignTop);
    row->addWidget(m_copyPolicy, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::show(const Message& message)
{
    m_message = message;
    m_what->setText(message.todo.isEmpty() ? message.what
                                           : tr("%1 %2", "what happened, what to do").arg(message.what, message.todo));
    // A path without spaces would not wrap otherwise.
    m_where->setText(QString(message.where).replace(u'/', u"/\u200b"_s));
    m_where->setVisible(!message.where.isEmpty());
    m_check->setVisible(message.isOfConnection);
    m_copyPolicy->setVisible(!message.policy.isEmpty());
    setAccessibleName(m_what->text());
    restyle();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void MessageBar::restyle()
{
    const TonePair pair = Theme::of(palette()).tone(m_message.tone);
    const Symbol symbol = m_message.tone == Tone::Error ? Symbol::Error
        : m_message.tone == Tone::Warning               ? Symbol::Warning
                                                        : Symbol::Info;
    m_symbol->setPixmap(icon(symbol, m_message.tone).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_symbol->setContentsMargins(0, 2, 0, 0);
    for (QLabel* label : {m_what, m_where}) {
        QPalette colors = label->palette();
        if (colors.color(QPalette::WindowText) == pair.text)
            continue;
        colors.setColor(QPalette::WindowText, pair.text);
        label->setPalette(colors);
    }
    update();
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const TonePair pair = Theme::of(palette()).tone(m_message.tone);
    painter.fillRect(rect(), pair.ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::of(palette()).line());
}

} // namespace jobscope::ui
