// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>

namespace jobscope::ui {

/** How a badge looks and what it says: a state as icon, word and colour. */
struct BadgeLook {
    Tone tone = Tone::Idle;
    std::optional<Symbol> symbol;
    QString text;
    bool outlined = false; //!< a thin line in the tone's colour instead of a ground

    bool operator==(const BadgeLook&) const = default;
};

QSize badgeSize(const BadgeLook& look, const QFont& base);
/** Paints at the leading edge of the rectangle, centred vertically; the text is elided where the room ends. */
void paintBadge(QPainter& painter, const BadgeLook& look, const QRect& rect, const QFont& base, const Theme& theme,
    Qt::LayoutDirection direction);

/** A badge as a widget. */
class Badge final : public QWidget {
    Q_OBJECT
public:
    explicit Badge(QWidget* parent = nullptr);

    void setLook(const BadgeLook& look);
    const BadgeLook& look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BadgeLook m_look;
};

} // namespace jobscope::ui
