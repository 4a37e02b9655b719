// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <memory>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array symbols{Symbol::Check, Symbol::Clear, Symbol::Close, Symbol::CloseAll, Symbol::Columns,
    Symbol::Connect, Symbol::Copy, Symbol::Cross, Symbol::Error, Symbol::Export, Symbol::Find, Symbol::Fold,
    Symbol::Help, Symbol::Idle, Symbol::Info, Symbol::Minus, Symbol::Next, Symbol::Open, Symbol::OpenAll, Symbol::Pause,
    Symbol::Plus, Symbol::Previous, Symbol::Print, Symbol::Recent, Symbol::Refresh, Symbol::Run, Symbol::Sample,
    Symbol::Stop, Symbol::Unfold, Symbol::Unknown, Symbol::Warning};

QString fileName(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Check:
        return u"check"_s;
    case Symbol::Clear:
        return u"clear"_s;
    case Symbol::Close:
        return u"close"_s;
    case Symbol::CloseAll:
        return u"closeall"_s;
    case Symbol::Connect:
        return u"connect"_s;
    case Symbol::Columns:
        return u"columns"_s;
    case Symbol::Copy:
        return u"copy"_s;
    case Symbol::Cross:
        return u"cross"_s;
    case Symbol::Error:
        return u"error"_s;
    case Symbol::Export:
        return u"export"_s;
    case Symbol::Find:
        return u"find"_s;
    case Symbol::Fold:
        return u"fold"_s;
    case Symbol::Help:
        return u"help"_s;
    case Symbol::Idle:
        return u"idle"_s;
    case Symbol::Info:
        return u"info"_s;
    case Symbol::Minus:
        return u"minus"_s;
    case Symbol::Next:
        return u"next"_s;
    case Symbol::Open:
        return u"open"_s;
    case Symbol::OpenAll:
        return u"openall"_s;
    case Symbol::Pause:
        return u"pause"_s;
    case Symbol::Plus:
        return u"plus"_s;
    case Symbol::Previous:
        return u"previous"_s;
    case Symbol::Print:
        return u"print"_s;
    case Symbol::Recent:
        return u"recent"_s;
    case Symbol::Refresh:
        return u"refresh"_s;
    case Symbol::Run:
        return u"run"_s;
    case Symbol::Sample:
        return u"sample"_s;
    case Symbol::Stop:
        return u"stop"_s;
    case Symbol::Unfold:
        return u"unfold"_s;
    case Symbol::Unknown:
        return u"unknown"_s;
    case Symbol::Warning:
        return u"warning"_s;
    }
    return {};
}

/** The picture in one colour at a size in device pixels. */
QPixmap tinted(Symbol symbol, QSize size, const QColor& color)
{
    const QString key = u"jobscope-%1-%2x%3-%4"_s.arg(fileName(symbol))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba(), 8, 16, QLatin1Char('0'));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(fileName(symbol)));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SymbolEngine final : public QIconEngine {
public:
    SymbolEngine(Symbol symbol, std::optional<Tone> tone)
        : m_symbol(symbol)
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintSymbol(*painter, m_symbol, rect, color(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_symbol, size, color(mode));
    }

    QIconEngine* clone() const override { return new SymbolEngine(m_symbol, m_tone); }
    QString key() const override { return u"jobscope-symbol"_s; }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (m_tone && mode != QIcon::Disabled)
            return Theme::of(palette).tone(*m_tone).text;
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    Symbol m_symbol;
    std::optional<Tone> m_tone;
};

} // namespace

std::span<const Symbol> allSymbols()
{
    return symbols;
}

QIcon icon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol, {}));
}

QIcon icon(Symbol symbol, Tone tone)
{
    return QIcon(new SymbolEngine(symbol, tone));
}

void paintSymbol(QPainter& painter, Symbol symbol, const QRectF& rect, const QColor& color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = tinted(symbol, (rect.size() * ratio).toSize(), color);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

Tone statusTone(std::optional<job::JobStatus> status)
{
    if (!status)
        return Tone::Idle;
    switch (*status) {
    case job::JobStatus::Running:
        return Tone::Running;
    case job::JobStatus::Idle:
        return Tone::Idle;
    case job::JobStatus::Paused:
        return Tone::PausedByMacie;
    case job::JobStatus::UserPaused:
        return Tone::PausedByUser;
    case job::JobStatus::Complete:
        return Tone::Complete;
    case job::JobStatus::Cancelled:
        return Tone::Cancelled;
    }
    return Tone::Idle;
}

Symbol statusSymbol(std::optional<job::JobStatus> status)
{
    if (!status)
        return Symbol::Unknown;
    switch (*status) {
    case job::JobStatus::Running:
        return Symbol::Run;
    case job::JobStatus::Idle:
        return Symbol::Idle;
    case job::JobStatus::Paused:
    case job::JobStatus::UserPaused:
        return Symbol::Pause;
    case job::JobStatus::Complete:
        return Symbol::Check;
    case job::JobStatus::Cancelled:
        return Symbol::Cross;
    }
    return Symbol::Unknown;
}

} // namespace jobscope::ui
