// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "flaws.h"
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
        const int step = size.width() > 700 || mirrored ? 4 : 1;
        for (int row = 0; row < f.session.count(); row += step) {
            f.window->list().selectJob(f.session.at(row).rowId);
            const QString name = f.session.at(row).job.name() + u": "_s;
            QTRY_VERIFY2(test::flaws(*f.window).isEmpty(), qPrintable(name + test::flaws(*f.window).join(u", "_s)));
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
