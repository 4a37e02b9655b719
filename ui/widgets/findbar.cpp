// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/findbar.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

FindBar::FindBar(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_result(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(label);
    m_field->setAccessibleName(label);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(Symbol::Find), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    m_result->setObjectName(u"findResult"_s);
    m_result->setForegroundRole(QPalette::PlaceholderText);

    const auto button = [this](Symbol symbol, const QString& name, const QString& words) {
        auto* result = new QToolButton(this);
        result->setObjectName(name);
        result->setAutoRaise(true);
        result->setIcon(icon(symbol));
        result->setToolTip(words);
        result->setAccessibleName(words);
        result->setFocusPolicy(Qt::StrongFocus);
        return result;
    };
    QToolButton* previous = button(Symbol::Previous, u"findPrevious"_s, tr("Previous find"));
    QToolButton* next = button(Symbol::Next, u"findNext"_s, tr("Next find"));
    connect(previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &FindBar::nextRequested);

    m_row->setContentsMargins(space::l + space::xs, space::s, space::l + space::xs, space::s);
    m_row->setSpacing(space::xs);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(previous);
    m_row->addWidget(next);
    m_row->addWidget(m_result);
    m_row->addStretch(1);
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::setResult(const QString& result, bool found)
{
    m_result->setText(result);
    m_result->setForegroundRole(found ? QPalette::PlaceholderText : QPalette::BrightText);
}

void FindBar::addTrailing(QWidget* widget)
{
    m_row->addWidget(widget);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & Qt::ShiftModifier)
                Q_EMIT previousRequested();
            else
                Q_EMIT nextRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.panel());
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line());
}

} // namespace jobscope::ui
