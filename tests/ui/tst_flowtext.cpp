// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::ui;

namespace {

using Kind = explain::Span::Kind;

const FlowText::Colors colors{Qt::black, Qt::black, Qt::green, Qt::red};

FlowText flowOf(const explain::Text& text, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    FlowText flow(QApplication::font(), type::value(QApplication::font()), direction);
    flow.add(text, colors);
    return flow;
}

QRect extentOf(const QImage& image, QRgb color)
{
    QRect extent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color)
                extent |= QRect(x, y, 1, 1);
        }
    }
    return extent;
}

QImage painted(const FlowText& flow, int width)
{
    QImage image(width, int(flow.height()) + 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    flow.paint(painter, {0, 0});
    return image;
}

} // namespace

class TestFlowText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void breaksIntoLines()
    {
        const explain::Text text = wordsOnly(u"one two three four five six seven eight nine ten"_s);
        FlowText wide = flowOf(text);
        wide.layOut(10000);
        FlowText narrow = flowOf(text);
        narrow.layOut(120);
        QVERIFY(narrow.height() >= 2 * wide.height());
        QVERIFY(narrow.naturalWidth() <= 120);
    }

    void cutsAfterTheLastLine()
    {
        FlowText flow = flowOf(wordsOnly(u"word "_s.repeated(200)));
        flow.layOut(200, 2);
        QVERIFY(flow.isCut());
        FlowText whole = flowOf(wordsOnly(u"word"_s));
        whole.layOut(200, 2);
        QVERIFY(!whole.isCut());
        QCOMPARE(flow.height(), 2 * whole.height());
    }

    void longWordsBreakAnywhere()
    {
        FlowText flow = flowOf(wordsOnly(u"x"_s.repeated(500)));
        flow.layOut(200);
        QVERIFY(flow.naturalWidth() <= 200);
    }

    void valuesAreChips_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("value");
        QTest::newRow("left to right") << Qt::LeftToRight << u"exports/"_s;
        QTest::newRow("right to left") << Qt::RightToLeft << u"exports/"_s;
        QTest::newRow("Hebrew value") << Qt::LeftToRight << QString::fromUtf8("\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d");
        QTest::newRow("one letter") << Qt::LeftToRight << u"x"_s;
    }

    void valuesAreChips()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, value);
        FlowText flow = flowOf({{{Kind::Words, u"begins with "_s}, {Kind::Value, value}}}, direction);
        flow.layOut(600);
        const QImage image = painted(flow, 600);
        const QRect chip = extentOf(image, QColor(Qt::green).rgb());
        QVERIFY(!chip.isEmpty());
        const QRect all = extentOf(image, QColor(Qt::black).rgb()) | chip;
        QVERIFY(chip.width() < all.width());
        if (direction == Qt::RightToLeft)
            QVERIFY(all.right() > 500);
        else
            QVERIFY(all.left() < 20);
    }

    /** A short value does not break although a hyphen or a slash would allow it. */
    void shortValuesStayWhole()
    {
        const explain::Text text{
            {{Kind::Words, u"its key begins with "_s}, {Kind::Value, u"customer-exports/2026/a b"_s}}};
        FlowText flow = flowOf(text);
        flow.layOut(10000);
        const qreal oneLine = flow.height();
        const QRect whole = extentOf(painted(flow, 800), QColor(Qt::green).rgb());
        flow.layOut(whole.width() + 30);
        QCOMPARE(flow.height(), 2 * oneLine);
        const QRect wrapped = extentOf(painted(flow, 800), QColor(Qt::green).rgb());
        QCOMPARE(wrapped.width(), whole.width());
        QVERIFY(wrapped.top() > oneLine);
    }

    void labelTellsItsTextAndHeight()
    {
        FlowLabel label;
        label.setContent({{{Kind::Words, u"its extension is "_s}, {Kind::Value, u"csv"_s}, {Kind::Words, u" or "_s},
            {Kind::Value, u"json"_s}}});
        QCOMPARE(label.text(), u"its extension is \"csv\" or \"json\""_s);
        QVERIFY(label.heightForWidth(80) > label.heightForWidth(800));
    }

    void linesAreNotTooLong()
    {
        FlowLabel label;
        label.setContent(wordsOnly(u"word "_s.repeated(100)));
        QCOMPARE(label.heightForWidth(type::measure(label.font())), label.heightForWidth(5000));
        label.setMeasured(false);
        QVERIFY(label.heightForWidth(5000) < label.heightForWidth(type::measure(label.font())));
    }

    void layoutWrapsAndMirrors()
    {
        QWidget box;
        auto* layout = new FlowLayout(8, 4, &box);
        QList<QWidget*> items;
        for (int i = 0; i < 4; ++i) {
            auto* item = new QWidget;
            item->setFixedSize(100, 20);
            layout->addWidget(item);
            items.append(item);
        }
        layout->setGeometry(QRect(0, 0, 220, 100));
        QCOMPARE(layout->heightForWidth(220), 2 * 20 + 4);
        QCOMPARE(layout->heightForWidth(1000), 20);
        QCOMPARE(items[0]->pos(), QPoint(0, 0));
        QCOMPARE(items[2]->pos(), QPoint(0, 24));
        box.setLayoutDirection(Qt::RightToLeft);
        layout->setGeometry(QRect(0, 0, 220, 100));
        QCOMPARE(items[0]->pos(), QPoint(120, 0));
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestFlowText)
#include "tst_flowtext.moc"
