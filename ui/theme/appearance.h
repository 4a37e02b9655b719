// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace jobscope::ui {

enum class ThemeChoice { System, Light, Dark, LightContrast, DarkContrast };

/**
 * Gives the whole application the program's style and palette, and keeps following the system's scheme while nobody
 * forces one. Lives as long as the application; one object.
 */
class Appearance final : public QObject {
    Q_OBJECT
public:
    explicit Appearance(ThemeChoice choice, QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void schemeChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    Scheme systemScheme() const;

    ThemeChoice m_choice;
    Scheme m_scheme = Scheme::Light;
    bool m_applying = false;
};

} // namespace jobscope::ui
