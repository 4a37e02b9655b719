// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "flaws.h"
#include "scenes.h"
#include "support/testmain.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;
using namespace jobscope;
using test::Program;
using test::Scene;

Q_DECLARE_METATYPE(Scene)

namespace {

/** What is left of a text without what came from the translation, which stands in brackets. */
QString outside(const QString& text)
{
    QString left;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'⟦')
            ++depth;
        else if (c == u'⟧')
            --depth;
        else if (depth == 0)
            left += c;
    }
    return left;
}

/** All that a person reads or hears of a window, but what is typed. */
QStringList textsOf(const QWidget& window)
{
    QStringList texts{window.windowTitle()};
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        // Technical details are for whoever gets to see a report of a problem.
        if (!widget->isVisibleTo(&window) || widget->objectName() == u"messageWhere"_s)
            continue;
        texts << widget->toolTip() << widget->statusTip();
        if (const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget))
            texts << heard->text(QAccessible::Name) << heard->text(QAccessible::Description);
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts += label->textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                                         : label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            texts += button->text();
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts += box->itemText(i);
        } else if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
            texts += field->placeholderText();
        } else if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget)) {
            texts += edit->placeholderText();
        } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                texts << bar->tabText(i) << bar->tabToolTip(i);
        } else if (const auto* menus = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : menus->actions())
                texts += action->text();
        } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
            texts += group->title();
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            for (int i = 0; header->model() && i < header->count(); ++i) {
                if (!header->isSectionHidden(i))
                    texts += header->model()->headerData(i, header->orientation()).toString();
            }
        }
    }
    return texts;
}

/** Words that are the same in every language, and Qt's own, which it translates itself. */
const QStringList names{u"Jobscope"_s, u"AWS"_s, u"JSON"_s, u"ARN"_s, u"UTC"_s, u"Qt"_s, u"STANDARD"_s, u"GLACIER"_s,
    u"OUTPOSTS"_s, u"English"_s, u"Deutsch"_s, u"Français"_s, u"日本語"_s, u"العربية"_s, u"OK"_s, u"PDF"_s, u"HTML"_s,
    u"Markdown"_s, u"CSV"_s, u"Close"_s, u"Cancel"_s, u"sample"_s, u"fake"_s, u"or"_s, u"weekly"_s, u"scan"_s,
    u"billing"_s, u"work"_s, u"other"_s};

/** Words that are no language's, or of a job or of what it was read from; commands; titles of AWS's documents. */
bool isData(const QString& text, const QByteArray& data)
{
    if (text.startsWith(u"aws "_s) || text.startsWith(u"Macie API reference"_s))
        return true;
    static const QRegularExpression code(u"[-_/:.<>=\\\\\\d…]|[a-z][A-Z]"_s);
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    for (const QString& token : text.split(u' ', Qt::SkipEmptyParts)) {
        if (token.contains(code) && !token.endsWith(u'.') && !token.endsWith(u':'))
            continue;
        const auto match = word.match(token);
        if (match.hasMatch() && !names.contains(match.captured()) && !data.contains(match.captured().toUtf8()))
            return false;
    }
    return true;
}

} // namespace

/** A language that nobody speaks: longer than any other, and plain to see where it is missing. */
class TestPseudo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void everythingIsTranslatedAndHasRoom_data()
    {
        QTest::addColumn<Scene>("scene");
        for (const test::View& view : test::views()) {
            for (const Scene& scene : view.scenes)
                QTest::newRow(qPrintable(view.name + u", "_s + scene.name)) << scene;
        }
    }

    void everythingIsTranslatedAndHasRoom()
    {
        QFETCH(Scene, scene);
        ui::Preferences preferences;
        preferences.language = u"en_XA"_s;
        preferences.notices = false;
        Program p(preferences);
        p.window().resize(1000, 700);
        QVERIFY(QTest::qWaitForWindowExposed(&p.window()));
        if (!scene.isFromScratch)
            p.loadSample();
        scene.play(p);
        if (QTest::currentTestFailed())
            return;
        QWidget& stage = test::stage(p);
        QTRY_VERIFY2(test::flaws(stage).isEmpty(), qPrintable(u'\n' + test::flaws(stage).join(u'\n')));

        QByteArray data = p.folder.path().toUtf8();
        for (int row = 0; row < p.session.count(); ++row)
            data += p.session.at(row).job.answer.utf8;
        QStringList missing;
        for (const QString& text : textsOf(stage)) {
            if (const QString left = outside(text); !isData(left, data))
                missing += text;
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestPseudo)
#include "tst_pseudo.moc"
