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
    case ThemeChoice::LightContrast:
        m_scheme = Scheme::LightContrast;
        break;
    case ThemeChoice::DarkContrast:
        m_scheme = Scheme::DarkContrast;
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
    // Only without a palette of our own does Qt tell the system's.
    QApplication::setPalette(QPalette());
    const Theme theme = Theme::of(QApplication::palette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // The desktop knows better than a palette that a platform may have made up.
    const Qt::ColorScheme wanted = QGuiApplication::styleHints()->colorScheme();
    if (!theme.isHighContrast() && wanted != Qt::ColorScheme::Unknown)
        return wanted == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#endif
    return theme.scheme();
}

} // namespace jobscope::ui
