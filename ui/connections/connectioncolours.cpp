// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/connections/connectioncolours.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace jobscope::ui {

namespace {

struct Colour {
    QRgb rgb; //!< seen well on light and dark grounds
    const char* name;
};

constexpr std::array<Colour, connectionColours> s_colours{{
    {0x2f7fd1, QT_TRANSLATE_NOOP("jobscope::ui::ConnectionDialog", "Blue")},
    {0x1f9d74, QT_TRANSLATE_NOOP("jobscope::ui::ConnectionDialog", "Green")},
    {0xd98a1f, QT_TRANSLATE_NOOP("jobscope::ui::ConnectionDialog", "Orange")},
    {0xd64550, QT_TRANSLATE_NOOP("jobscope::ui::ConnectionDialog", "Red")},
    {0x8f5fd0, QT_TRANSLATE_NOOP("jobscope::ui::ConnectionDialog", "Purple")},
    {0x1aa3b5, QT_TRANSLATE_NOOP("jobscope::ui::ConnectionDialog", "Teal")},
    {0xc75a9a, QT_TRANSLATE_NOOP("jobscope::ui::ConnectionDialog", "Pink")},
    {0x808a96, QT_TRANSLATE_NOOP("jobscope::ui::ConnectionDialog", "Grey")},
}};

const Colour& at(int colour)
{
    return s_colours[size_t(colour >= 0 && colour < connectionColours ? colour : 0)];
}

} // namespace

QString connectionColourName(int colour)
{
    return QCoreApplication::translate("jobscope::ui::ConnectionDialog", at(colour).name);
}

QIcon connectionDot(int colour)
{
    constexpr int size = 32;
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(at(colour).rgb));
    painter.drawEllipse(QRectF(6, 6, size - 12, size - 12));
    painter.end();
    QIcon icon;
    // The same whether it can be clicked or not.
    for (const auto mode : {QIcon::Normal, QIcon::Disabled, QIcon::Selected, QIcon::Active})
        icon.addPixmap(picture, mode);
    return icon;
}

} // namespace jobscope::ui
