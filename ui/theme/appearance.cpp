// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/appearance.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleHints>

namespace jobscope::ui {

Appearance::Appearance(ThemeChoice choice, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
{
    QApplication::setStyle(new Style);
    QApplication::setCursorFlashTime(0); // nothing blinks
    apply();
    qApp->installEventFilter(this);
}

void Appearance::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    const bool palette = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange;
    if (palette && watched == qApp && !m_applying && m_choice == ThemeChoice::System)
        apply();
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    const Scheme before = m_scheme;
    switch (m_choice) {
    case ThemeChoice::System:
        m_scheme = systemScheme();
        break;
    case ThemeChoice::Light:
        m_scheme = Scheme::Light;
        break;
    case ThemeChoice::Dark:
        m_scheme = Scheme::Dark;
        break;
    }
    const QPalette wanted = Theme(m_scheme).palette();
    if (QApplication::palette() != wanted)
        QApplication::setPalette(wanted);
    if (before != m_scheme)
        Q_EMIT schemeChanged();
}

Scheme Appearance::systemScheme() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Light:
        return Scheme::Light;
    case Qt::ColorScheme::Dark:
        return Scheme::Dark;
    case Qt::ColorScheme::Unknown:
        break;
    }
#endif
    // Only without a palette of our own does Qt tell the system's.
    QApplication::setPalette(QPalette());
    return Theme::of(QApplication::palette()).scheme();
}

} // namespace jobscope::ui
