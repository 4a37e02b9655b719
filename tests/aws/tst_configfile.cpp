// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/profiles.h"

#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;

class TestConfigFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void values_data();
    void values();
    void errors_data();
    void errors();
    void blocks();
    void places();
    void words_data();
    void words();
    void profileNames();
    void credentialsFileWins();
    void paths();
    void filesOnDisk();
};

void TestConfigFile::values_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* text, const QString& value) {
        QTest::newRow(name) << QByteArray(text) << value;
    };
    row("equals", "[s]\nkey=v\n", u"v"_s);
    row("colon", "[s]\nkey:v\n", u"v"_s);
    row("first of both", "[s]\nkey : a=b\n", u"a=b"_s);
    row("spaces", "[s]\nkey   =   v w  \n", u"v w"_s);
    row("capitals", "[s]\nKEY = V\n", u"V"_s);
    row("no end of line", "[s]\nkey = v", u"v"_s);
    row("CR LF", "[s]\r\nkey = v\r\n", u"v"_s);
    row("comments", "# a\n[s]\n; b\n  # c\nkey = v\n", u"v"_s);
    row("nothing is a comment behind a value", "[s]\nkey = v # w ; x\n", u"v # w ; x"_s);
    row("text behind the bracket", "[s] # c\nkey = v\n", u"v"_s);
    row("empty", "[s]\nkey =\n", u""_s);
    row("more lines", "[s]\nkey = v\n  w\n\n  x\n\nother = 1\n", u"v\nw\n\nx"_s);
    row("comment within a value", "[s]\nkey = v\n  # c\n  w\n", u"v\nw"_s);
    row("indented setting", "[s]\n  key = v\n  other = w\n", u"v"_s);
    row("indented deeper", "[s]\n  key = v\n    other = w\n", u"v\nother = w"_s);
    row("defaults", "[s]\nother = 1\n[DEFAULT]\nkey = d\n", u"d"_s);
    row("own before defaults", "[DEFAULT]\nkey = d\n[s]\nkey = v\n", u"v"_s);
    row("UTF-8", "[s]\nkey = \xc3\xa9\n", u"é"_s);
}

void TestConfigFile::values()
{
    QFETCH(QByteArray, text);
    const auto sections = aws::parseConfig(text, u"f"_s);
    QVERIFY2(sections, sections ? "" : qPrintable(sections.error().toText()));
    QCOMPARE(sections->size(), size_t{1});
    const auto* value = sections->front().find(u"key");
    QVERIFY(value);
    QTEST(value->text, "value");
}

void TestConfigFile::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("line");
    const auto row
        = [](const char* name, const char* text, qint64 line) { QTest::newRow(name) << QByteArray(text) << line; };
    row("no section", "\n\nkey = v\n", 3);
    row("no equals", "[s]\nkey v\n", 2);
    row("no name", "[s]\n= v\n", 2);
    row("section twice", "[s]\n[t]\n[s]\n", 3);
    row("setting twice", "[s]\na = 1\nA = 2\n", 3);
    row("setting twice in the defaults", "[DEFAULT]\na = 1\n[DEFAULT]\na = 2\n", 4);
    row("byte order mark", "\xef\xbb\xbf[s]\n", 1);
    row("not UTF-8", "[s]\na = \xff\n", 0);
    row("empty brackets", "[]\n", 1);
    row("block without equals", "[s]\na =\n  b\n", 2);
    row("bracket open", "[s\n", 1);
}

void TestConfigFile::errors()
{
    QFETCH(QByteArray, text);
    const auto sections = aws::parseConfig(text, u"config"_s);
    QVERIFY(!sections);
    QTEST(sections.error().line, "line");
    QVERIFY(sections.error().kind == aws::ConfigErrorKind::Syntax);
    QVERIFY(sections.error().toText().startsWith(u"config:"));
}

void TestConfigFile::blocks()
{
    const auto sections = aws::parseConfig(
        "[services x]\nmacie2 =\n  endpoint_url = https://a\n  other=b=c\n  other = d\nsts =\n", u"f"_s);
    QVERIFY(sections);
    const auto* block = sections->front().find(u"macie2");
    QVERIFY(block && block->isNested());
    QCOMPARE(block->nested.size(), size_t{2});
    QCOMPARE(block->nested[0], std::pair(u"endpoint_url"_s, u"https://a"_s));
    QCOMPARE(block->nested[1], std::pair(u"other"_s, u"d"_s));
    QVERIFY(!sections->front().find(u"sts")->isNested());
}

void TestConfigFile::places()
{
    const auto sections = aws::parseConfig("\n[a]\nx = 1\n  2\n[b]\n\ny = 2\n", u"f"_s);
    QVERIFY(sections);
    QCOMPARE(sections->at(0).line, qint64{2});
    QCOMPARE(sections->at(0).find(u"x")->line, qint64{3});
    QCOMPARE(sections->at(1).line, qint64{5});
    QCOMPARE(sections->at(1).find(u"y")->line, qint64{7});
    QCOMPARE(sections->at(1).find(u"y")->file, u"f"_s);
}

void TestConfigFile::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isOpen");
    const auto row = [](const char* name, const QString& text, const QStringList& words) {
        QTest::newRow(name) << text << words << false;
    };
    row("none", u"  "_s, {});
    row("plain", u" a  b\tc "_s, {u"a"_s, u"b"_s, u"c"_s});
    row("quotes", u"a 'b c' \"d e\"f"_s, {u"a"_s, u"b c"_s, u"d ef"_s});
    row("empty word", u"a ''"_s, {u"a"_s, QString()});
    row("escapes", u"a\\ b '\\' \"\\\"\\\\\\n\""_s, {u"a b"_s, u"\\"_s, u"\"\\\\n"_s});
    row("no shell", u"a; $b | `c` > d"_s, {u"a;"_s, u"$b"_s, u"|"_s, u"`c`"_s, u">"_s, u"d"_s});
    QTest::newRow("open quote") << u"a 'b"_s << QStringList() << true;
    QTest::newRow("open double quote") << u"a \"b"_s << QStringList() << true;
    QTest::newRow("open escape") << u"a \\"_s << QStringList() << true;
}

void TestConfigFile::words()
{
    QFETCH(QString, text);
    QFETCH(bool, isOpen);
    const auto words = aws::splitWords(text);
    QCOMPARE(!words, isOpen);
    QTEST(words.value_or(QStringList()), "words");
}

void TestConfigFile::profileNames()
{
    const auto config = aws::parseConfig("[default]\n[profile a]\n[profile   b]\n[profile 'c d']\n[e]\n[profile]\n"
                                         "[profile f g]\n[ profile h]\n[sso-session s]\n[services t]\n",
        u"c"_s);
    const auto credentials = aws::parseConfig("[k]\n[profile m]\n", u"k"_s);
    QVERIFY(config && credentials);
    const auto shared = aws::mergeShared(*config, *credentials);
    QStringList names;
    for (const auto& [name, profile] : shared.profiles)
        names += name;
    QCOMPARE(names, QStringList({u"a"_s, u"b"_s, u"c d"_s, u"default"_s, u"k"_s, u"profile m"_s}));
    QVERIFY(shared.ssoSessions.contains(u"s"_s));
    QVERIFY(shared.services.contains(u"t"_s));
}

void TestConfigFile::credentialsFileWins()
{
    const auto config = aws::parseConfig("[profile a]\nregion = r\nrole_arn = x\n", u"config"_s);
    const auto credentials = aws::parseConfig("[a]\nregion = s\n", u"credentials"_s);
    QVERIFY(config && credentials);
    const auto shared = aws::mergeShared(*config, *credentials);
    const auto* profile = shared.profile(u"a"_s);
    QVERIFY(profile);
    QCOMPARE(profile->find(u"region")->text, u"s"_s);
    QCOMPARE(profile->find(u"region")->file, u"credentials"_s);
    QCOMPARE(profile->find(u"role_arn")->text, u"x"_s);
    QVERIFY(!shared.profile(u"b"_s));
}

void TestConfigFile::paths()
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, u"/nest"_s);
    QCOMPARE(aws::sharedPaths(environment).config, u"/nest/.aws/config"_s);
    QCOMPARE(aws::sharedPaths(environment).credentials, u"/nest/.aws/credentials"_s);
    environment.insert(u"WHERE"_s, u"w"_s);
    environment.insert(u"AWS_CONFIG_FILE"_s, u"~/$WHERE/${WHERE}x/$NOT/${WHERE"_s);
    environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, u"/a~/b"_s);
    QCOMPARE(aws::sharedPaths(environment).config, u"/nest/w/wx/$NOT/${WHERE"_s);
    QCOMPARE(aws::sharedPaths(environment).credentials, u"/a~/b"_s);
}

void TestConfigFile::filesOnDisk()
{
    QTemporaryDir folder;
    const aws::SharedPaths paths{folder.filePath(u"config"_s), folder.filePath(u"credentials"_s)};
    auto shared = aws::loadShared(paths);
    QVERIFY(shared && shared->profiles.empty());

    QFile file(paths.credentials);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[a]\nb = 1\nb = 2\n");
    file.close();
    shared = aws::loadShared(paths);
    QVERIFY(!shared);
    QCOMPARE(shared.error().toText(),
        paths.credentials + u":3: 'b' stands here a second time in its section, first in line 2"_s);
}

JOBSCOPE_TEST_MAIN(TestConfigFile)

#include "tst_configfile.moc"
