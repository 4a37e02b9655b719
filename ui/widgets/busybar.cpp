// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/busybar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

BusyBar::BusyBar(const QString& cancelText, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(cancelText, this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setBuddy(m_progress);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(space::m);
    m_cancel->setObjectName(u"cancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, &BusyBar::cancelRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_text);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    hide();
}

void BusyBar::show(const QString& text, qint64 done, qint64 total)
{
    m_text->setText(text);
    m_progress->setAccessibleName(text);
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(int(done * 1000 / total));
    setVisible(true);
}

void BusyBar::finish()
{
    hide();
}

void BusyBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.panel());
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line());
}

} // namespace jobscope::ui
