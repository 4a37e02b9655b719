// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::ui;

namespace {

constexpr double readable = 4.5;

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void contrastOfKnownPairs()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        const std::pair<Scheme, const char*> schemes[]{{Scheme::Light, "light"}, {Scheme::Dark, "dark"},
            {Scheme::LightContrast, "light, high contrast"}, {Scheme::DarkContrast, "dark, high contrast"}};
        for (const auto& [scheme, title] : schemes) {
            const Theme theme(scheme);
            const char* name = title;
            const double least = theme.isHighContrast() ? 7 : readable;
            const auto row = [name, least](const char* what, const QColor& text, const QColor& ground) {
                QTest::addRow("%s, %s", name, what) << text << ground << least;
            };
            if (theme.isHighContrast())
                row("line on panel", theme.line(), theme.panel());
            row("text on window", theme.text(), theme.window());
            row("text on panel", theme.text(), theme.panel());
            row("text on chip", theme.text(), theme.chip());
            row("dim on window", theme.dim(), theme.window());
            row("dim on panel", theme.dim(), theme.panel());
            row("accent on window", theme.accent(), theme.window());
            row("accent on panel", theme.accent(), theme.panel());
            row("selected", theme.selectionText(), theme.selection());
            for (const Tone tone : allTones()) {
                const TonePair pair = theme.tone(tone);
                QTest::addRow("%s, tone %d on its ground", name, int(tone)) << pair.text << pair.ground << least;
                QTest::addRow("%s, tone %d on panel", name, int(tone)) << pair.text << theme.panel() << least;
                QTest::addRow("%s, tone %d on a chosen row", name, int(tone))
                    << pair.text << theme.selection() << readable;
            }
            const QPalette palette = theme.palette();
            const auto role = [&](const char* what, QPalette::ColorRole text, QPalette::ColorRole ground) {
                row(what, palette.color(QPalette::Active, text), palette.color(QPalette::Active, ground));
            };
            role("palette: window text", QPalette::WindowText, QPalette::Window);
            role("palette: text", QPalette::Text, QPalette::Base);
            role("palette: placeholder", QPalette::PlaceholderText, QPalette::Base);
            role("palette: button", QPalette::ButtonText, QPalette::Button);
            role("palette: highlighted", QPalette::HighlightedText, QPalette::Highlight);
            role("palette: tool tip", QPalette::ToolTipText, QPalette::ToolTipBase);
            role("palette: link", QPalette::Link, QPalette::Base);
        }
    }

    void textIsReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= least, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(ratio)));
    }

    void schemeComesFromThePalette()
    {
        QCOMPARE(Theme::of(Theme(Scheme::Light).palette()).scheme(), Scheme::Light);
        QCOMPARE(Theme::of(Theme(Scheme::Dark).palette()).scheme(), Scheme::Dark);
        QPalette inverted;
        inverted.setColor(QPalette::Window, Qt::black);
        inverted.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(Theme::of(inverted).scheme(), Scheme::DarkContrast);
        inverted.setColor(QPalette::WindowText, Qt::lightGray);
        QCOMPARE(Theme::of(inverted).scheme(), Scheme::Dark);
        for (const Scheme scheme : {Scheme::LightContrast, Scheme::DarkContrast})
            QCOMPARE(Theme::of(Theme(scheme).palette()).scheme(), scheme);
    }

    void forcedThemeHolds()
    {
        Appearance appearance(ThemeChoice::Dark);
        QCOMPARE(Theme::of(QApplication::palette()).scheme(), Scheme::Dark);
        QSignalSpy changed(&appearance, &Appearance::schemeChanged);
        appearance.setChoice(ThemeChoice::Light);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(Theme::of(QApplication::palette()).scheme(), Scheme::Light);
        appearance.setChoice(ThemeChoice::LightContrast);
        QCOMPARE(Theme::of(QApplication::palette()).scheme(), Scheme::LightContrast);
        appearance.setChoice(ThemeChoice::System);
        QCOMPARE(Theme::of(QApplication::palette()).scheme(), appearance.scheme());
    }

    void everySymbolHasAPicture()
    {
        for (const Symbol symbol : allSymbols()) {
            const QImage image = icon(symbol).pixmap(QSize(32, 32), 1.0).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    painted += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
            }
            QVERIFY2(painted > 20, qPrintable(u"symbol %1 has %2 pixels"_s.arg(int(symbol)).arg(painted)));
        }
    }

    void symbolsFollowThePalette()
    {
        const QIcon check = icon(Symbol::Check);
        const auto strongest = [&check] {
            const QImage image = check.pixmap(QSize(32, 32), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qAlpha(image.pixel(x, y)) == 255)
                        return QColor(image.pixel(x, y));
                }
            }
            return QColor();
        };
        QApplication::setPalette(Theme(Scheme::Light).palette());
        const QColor light = strongest();
        QApplication::setPalette(Theme(Scheme::Dark).palette());
        const QColor dark = strongest();
        QCOMPARE(light, Theme(Scheme::Light).text());
        QCOMPARE(dark, Theme(Scheme::Dark).text());
    }

    /** A status differs from the others by more than its colour: the short word, and mostly the icon. */
    void statusesHaveSymbols()
    {
        std::set<Symbol> symbols;
        std::set<Tone> tones;
        for (const job::JobStatus status : job::allValues<job::JobStatus>()) {
            symbols.insert(statusSymbol(status));
            tones.insert(statusTone(status));
        }
        QCOMPARE(tones.size(), job::allValues<job::JobStatus>().size());
        QCOMPARE(symbols.size(), job::allValues<job::JobStatus>().size() - 1); // both pauses are a pause
        QCOMPARE(statusSymbol({}), Symbol::Unknown);
    }

    void typeScaleFollowsTheBase()
    {
        QFont base;
        base.setPointSizeF(10);
        QCOMPARE(type::title(base).pointSizeF(), 15.0);
        QCOMPARE(type::head(base).pointSizeF(), 11.0);
        QCOMPARE(type::small(base).pointSizeF(), 9.0);
        QCOMPARE(type::title(base).weight(), QFont::DemiBold);
        base.setPixelSize(20);
        QCOMPARE(type::title(base).pixelSize(), 30);
        QVERIFY(type::measure(base) > 75 * 5);
    }

    void nothingMovesByItself()
    {
        const Appearance appearance(ThemeChoice::Light);
        QProgressBar bar;
        bar.setRange(0, 0);
        bar.show();
        QVERIFY(!bar.grab().isNull());
        QVERIFY(bar.findChildren<QAbstractAnimation*>().isEmpty());
        QCOMPARE(bar.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &bar), 0);
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestTheme)
#include "tst_theme.moc"
