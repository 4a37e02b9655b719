// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/jobpage/factsgrid.h"
#include "ui/jobpage/gatesstrip.h"
#include "ui/jobpage/logicview.h"
#include "ui/widgets/flowlabel.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace jobscope;
using test::WindowFixture;

namespace {

QString describe(const QWidget& widget)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

/** Texts that do not have the room that they need. */
QStringList clipped(const QWidget& window)
{
    QStringList found;
    const auto needs = [&found](const QWidget& widget, int height) {
        if (widget.height() < height)
            found += u"%1 has %2 of %3"_s.arg(describe(widget)).arg(widget.height()).arg(height);
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->visibleRegion().isEmpty())
            continue;
        if (widget->hasHeightForWidth() && !widget->layout())
            needs(*widget, widget->heightForWidth(widget->width()));
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && !button->text().isEmpty()) {
            if (!button->hasHeightForWidth() && button->width() < button->minimumSizeHint().width())
                found += u"%1 is too narrow"_s.arg(describe(*widget));
        }
    }
    return found;
}

/** Sections of the page in their order, one below the other. */
QStringList overlapping(const QWidget& page)
{
    QStringList found;
    QList<const QWidget*> items;
    for (const QObject* child : page.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && widget->isVisibleTo(&page))
            items += widget;
    }
    for (qsizetype a = 0; a < items.size(); ++a) {
        for (qsizetype b = a + 1; b < items.size(); ++b) {
            if (items[a]->geometry().intersects(items[b]->geometry()))
                found += describe(*items[a]) + u" and "_s + describe(*items[b]);
        }
    }
    return found;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("1280 x 860") << QSize(1280, 860) << false;
        QTest::newRow("700 x 500") << QSize(700, 500) << false;
        QTest::newRow("700 x 500, right to left") << QSize(700, 500) << true;
    }

    void nothingIsClipped()
    {
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        WindowFixture f;
        f.show(size);
        f.loadSample();
        auto* page = f.find<QWidget>("explanationPage");
        const int step = size.width() > 700 || mirrored ? 4 : 1;
        for (int row = 0; row < f.session.count(); row += step) {
            f.window->list().selectJob(f.session.at(row).rowId);
            const QString name = f.session.at(row).job.name() + u": "_s;
            QTRY_VERIFY2(clipped(*f.window).isEmpty(), qPrintable(name + clipped(*f.window).join(u", "_s)));
            QTRY_VERIFY2(overlapping(*page).isEmpty(), qPrintable(name + overlapping(*page).join(u", "_s)));
            QCOMPARE(f.find<QScrollArea>("explanationView")->horizontalScrollBar()->maximum(), 0);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void nothingScrollsSidewaysInANarrowWindow()
    {
        WindowFixture f;
        f.show({880, 600});
        f.loadSample();
        QTRY_COMPARE(f.window->list().horizontalScrollBar()->maximum(), 0);
        f.window->resize(700, 500);
        QTRY_COMPARE(f.window->list().horizontalScrollBar()->maximum(), 0);
        QCOMPARE(f.window->size(), QSize(700, 500));
    }

    void theChosenColumnsComeBackWithTheRoom()
    {
        WindowFixture f;
        f.show({700, 500});
        f.loadSample();
        QTRY_VERIFY(f.window->list().isColumnHidden(models::JobTableModel::ExpiresColumn));
        f.window->resize(1280, 860);
        QTRY_VERIFY(!f.window->list().isColumnHidden(models::JobTableModel::ExpiresColumn));
        f.find<QSplitter>("splitter")->setSizes({700, 580});
        QTRY_VERIFY(!f.window->list().isColumnHidden(models::JobTableModel::ChecksColumn));
    }

    void gatesGoIntoRows()
    {
        const explain::Language language(u"en"_s);
        WindowFixture f;
        f.show();
        f.loadSample();
        const auto explanation = f.session.explanation(0);
        ui::GatesStrip strip;
        strip.setGates(explanation->gates, language);
        strip.show();
        const auto rows = [&strip](int width) {
            strip.resize(width, strip.heightForWidth(width));
            QSet<int> tops;
            for (const auto* cell : strip.findChildren<QAbstractButton*>())
                tops += cell->y();
            return tops.size();
        };
        QCOMPARE(strip.findChildren<QAbstractButton*>().size(), 6);
        QCOMPARE(rows(1200), 1);
        QCOMPARE(rows(480), 2);
        QCOMPARE(rows(330), 3);
    }

    void factsStackWhereItIsNarrow()
    {
        const explain::Language language(u"en"_s);
        ui::FactsGrid grid(language);
        const auto text
            = explain::Text{{{explain::Span::Kind::Words, u"Text on these lists is ignored when found."_s}}};
        grid.setFacts({{u"Allow lists"_s, {}, text, false}});
        grid.show();
        const auto place = [&grid](int width) {
            grid.resize(width, grid.heightForWidth(width));
            const auto labels = grid.findChildren<ui::FlowLabel*>(); // the title, then what it says
            const auto* title = labels.at(0);
            const auto* value = labels.at(1);
            return QPair(title->geometry(), value->geometry());
        };
        const auto wide = place(900);
        QVERIFY(wide.second.left() > wide.first.right());
        const auto narrow = place(300);
        QVERIFY(narrow.second.top() >= narrow.first.bottom());
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestLayout)
#include "tst_layout.moc"
