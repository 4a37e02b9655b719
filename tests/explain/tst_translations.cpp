// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <optional>
#include <vector>

using namespace jobscope;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; //!< one, or one for each plural form
    bool plural = false;
};

/** The messages of a .ts file; nothing if it cannot be read. */
std::optional<std::vector<Message>> messagesOf(const QString& path, QString* error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return {};
    }
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView element = xml.name();
        if (element == u"TS"_s || element == u"context"_s)
            continue;
        if (element == u"name"_s) {
            context = xml.readElementText();
        } else if (element == u"message"_s) {
            messages.push_back({context, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes"_s});
        } else if (element == u"source"_s) {
            messages.back().source = xml.readElementText();
        } else if (element == u"translation"_s && !messages.back().plural) {
            messages.back().translations += xml.readElementText();
        } else if (element == u"numerusform"_s) {
            messages.back().translations += xml.readElementText();
        } else if (element != u"translation"_s) {
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError()) {
        *error = u"line %1: %2"_s.arg(QString::number(xml.lineNumber()), xml.errorString());
        return {};
    }
    return messages;
}

QSet<QString> placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(u"%(?:L?[1-9][0-9]?|L?n)"_s);
    QSet<QString> found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

// Letters that a menu or a button marks for the keyboard; "&&" is a plain "&".
qsizetype mnemonicsOf(const QString& text)
{
    static const QRegularExpression mnemonic(u"&(?:&|(\\S))"_s);
    qsizetype count = 0;
    for (auto matches = mnemonic.globalMatch(text); matches.hasNext();)
        count += matches.next().hasCaptured(1) ? 1 : 0;
    return count;
}

// What is wrong with a translation; nothing if it is right.
QString faultOf(const Message& message)
{
    if (message.translations.isEmpty())
        return u"no translation"_s;
    const QSet<QString> wanted = placeholdersOf(message.source);
    for (const QString& translation : message.translations) {
        if (translation.isEmpty() && !message.source.isEmpty())
            return u"an empty translation"_s;
        if (translation.trimmed().isEmpty() != message.source.trimmed().isEmpty())
            return u"a blank translation"_s;
        QSet<QString> found = placeholdersOf(translation);
        // Phrases write numbers in their language by themselves; tr() does so for %Ln only.
        if (message.context != "explain"_L1) {
            if (found.contains(u"%n"_s))
                return u"a number that is not written as the language does: "_s + translation;
            if (found.remove(u"%Ln"_s))
                found.insert(u"%n"_s);
        }
        // A form that stands for one number may say it in words, as in "once"; the last one stands for many.
        const bool inWords = message.plural && translation != message.translations.last();
        if (inWords && wanted.contains(u"%n"_s))
            found.insert(u"%n"_s);
        if (found != wanted)
            return u"other placeholders: "_s + translation;
        if (mnemonicsOf(translation) != mnemonicsOf(message.source))
            return u"another number of marked letters: "_s + translation;
    }
    return {};
}

} // namespace

/** All .ts files: a placeholder that is lost in a translation would lose a fact. */
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void faultsAreSeen_data();
    void faultsAreSeen();
    void numbersOfTheWindow();
    void texts_data();
    void texts();
};

void TestTranslations::faultsAreSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<bool>("plural");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("right") << u"%1 of %2"_s << QStringList{u"von %2: %1"_s} << false << true;
    QTest::newRow("lost") << u"%1 of %2"_s << QStringList{u"von %2"_s} << false << false;
    QTest::newRow("added") << u"of %1"_s << QStringList{u"von %1 %2"_s} << false << false;
    QTest::newRow("localised") << u"of %1"_s << QStringList{u"von %L1"_s} << false << false;
    QTest::newRow("empty") << u"of"_s << QStringList{QString()} << false << false;
    QTest::newRow("blank") << u"of"_s << QStringList{u" "_s} << false << false;
    QTest::newRow("a blank for a blank") << u" "_s << QStringList{u" "_s} << false << true;
    QTest::newRow("a percentage") << u"about %1 %"_s << QStringList{u"etwa %1 %"_s} << false << true;
    QTest::newRow("once") << u"%n times"_s << QStringList{u"einmal"_s, u"%n-mal"_s} << true << true;
    QTest::newRow("no number") << u"%n times"_s << QStringList{u"%n-mal"_s, u"oft"_s} << true << false;
    QTest::newRow("a form missing") << u"%n times"_s << QStringList{u"%n-mal"_s, QString()} << true << false;
    QTest::newRow("a marked letter") << u"&Open"_s << QStringList{u"Ö&ffnen"_s} << false << true;
    QTest::newRow("no marked letter") << u"&Open"_s << QStringList{u"Öffnen"_s} << false << false;
    QTest::newRow("two marked letters") << u"&Open"_s << QStringList{u"&Ö&ffnen"_s} << false << false;
    QTest::newRow("a plain &") << u"This && that"_s << QStringList{u"Dies && das"_s} << false << true;
    QTest::newRow("no translation") << u"of"_s << QStringList() << false << false;
}

void TestTranslations::faultsAreSeen()
{
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(bool, plural);
    QFETCH(bool, isRight);
    const QString fault = faultOf({u"explain"_s, source, translations, plural});
    QVERIFY2(fault.isEmpty() == isRight, qPrintable(fault));
}

void TestTranslations::numbersOfTheWindow()
{
    const auto isRight = [](const QString& context, const QString& form) {
        return faultOf({context, u"%n times"_s, {form, form}, true}).isEmpty();
    };
    QVERIFY(isRight(u"explain"_s, u"%n-mal"_s));
    QVERIFY(!isRight(u"explain"_s, u"%Ln-mal"_s));
    QVERIFY(isRight(u"Window"_s, u"%Ln-mal"_s));
    QVERIFY(!isRight(u"Window"_s, u"%n-mal"_s));
}

void TestTranslations::texts_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(JOBSCOPE_TEST_DATA "/../../translations"));
    for (const QString& name : folder.entryList({u"*.ts"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTranslations::texts()
{
    QFETCH(QString, path);
    QString error;
    const auto messages = messagesOf(path, &error);
    QVERIFY2(messages, qPrintable(error));
    QVERIFY(!messages->empty());
    QStringList faults;
    qsizetype forms = 0;
    for (const Message& message : *messages) {
        QString fault = faultOf(message);
        if (message.plural && fault.isEmpty()) {
            forms = forms == 0 ? message.translations.size() : forms;
            if (message.translations.size() != forms)
                fault = u"another number of plural forms"_s;
        }
        if (!fault.isEmpty())
            faults += u"%1: \"%2\": %3"_s.arg(message.context, message.source, fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

JOBSCOPE_TEST_MAIN(TestTranslations)
#include "tst_translations.moc"
