// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/connections/windowprompter.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace jobscope;

/** What the window asks while keys are fetched. */
class TestPrompts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform remarks on every dialog that it has no size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void answers_data();
    void answers();
    void signIn_data();
    void signIn();
    void takenBack();

public Q_SLOTS:
    void keepPage(const QUrl& url) { m_opened += url.toString(); }

private:
    QStringList m_opened;
};

void TestPrompts::answers_data()
{
    QTest::addColumn<bool>("accept");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void TestPrompts::answers()
{
    QFETCH(bool, accept);
    test::WindowFixture f;
    f.show();
    ui::WindowPrompter prompter;
    int asked = 0;
    const auto nobody = prompter.confirmCommand({}, [&asked](bool yes) { asked += yes ? 100 : 1; });
    QTRY_COMPARE(asked, 1);
    prompter.setWindow(f.window.get());
    const auto finish = [&](const char* name) {
        auto* dialog = f.find<QDialog>(name);
        accept ? dialog->accept() : dialog->reject();
    };
    std::optional<std::optional<ports::SecureBytes>> code;
    const auto mfa = prompter.askMfaCode({u"work"_s, u"arn:mfa"_s}, [&code](auto answer) { code = answer; });
    QTest::keyClicks(f.find<QLineEdit>("mfaCode"), u"123456"_s);
    finish("mfaDialog");
    QTRY_VERIFY(code);
    QCOMPARE(code->has_value(), accept);
    if (accept)
        QVERIFY(**code == ports::SecureBytes(QByteArrayView("123456")));

    std::optional<bool> confirmed;
    const auto command = prompter.confirmCommand(
        {u"work"_s, u"tool --with \"x\""_s, u"config"_s, 3}, [&confirmed](bool yes) { confirmed = yes; });
    QCOMPARE(f.find<QPlainTextEdit>("command")->toPlainText(), u"tool --with \"x\""_s);
    finish("commandDialog");
    QTRY_VERIFY(confirmed);
    QCOMPARE(*confirmed, accept);

    std::optional<std::optional<ports::ProxyLogin>> login;
    const auto proxy = prompter.askProxyLogin({u"proxy:1"_s, u"realm"_s}, [&login](auto answer) { login = answer; });
    f.find<QLineEdit>("proxyUser")->setText(u"me"_s);
    f.find<QLineEdit>("proxyPassword")->setText(u"secret"_s);
    finish("proxyDialog");
    QTRY_VERIFY(login);
    QCOMPARE(login->has_value(), accept);
}

void TestPrompts::signIn_data()
{
    QTest::addColumn<bool>("withCode");
    QTest::newRow("browser") << false;
    QTest::newRow("code") << true;
}

void TestPrompts::signIn()
{
    QFETCH(bool, withCode);
    test::WindowFixture f;
    f.show();
    ui::WindowPrompter prompter;
    QVERIFY(!prompter.browserTexts());
    QList<ports::SignInAnswer> answers;
    const auto hear = [&answers](ports::SignInAnswer answer) { answers += answer; };
    const auto nobody = prompter.showSignIn({}, hear);
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(answers.takeFirst() == ports::SignInAnswer::GiveUp);
    prompter.setWindow(f.window.get());
    QVERIFY(prompter.browserTexts());

    const ports::SignInPrompt prompt{
        u"work"_s, u"https://sign.in/?a=b%20c"_s, withCode ? u"ABCD-EFGH"_s : QString(), !withCode};
    auto operation = prompter.showSignIn(prompt, hear);
    const QPointer<QDialog> dialog(f.find<QDialog>("signInDialog"));
    QCOMPARE(f.find<QLineEdit>("signInPage")->text(), prompt.page);
    QCOMPARE(f.window->findChild<QLabel*>(u"signInCode"_s) != nullptr, withCode);
    QCOMPARE(f.window->findChild<QPushButton*>(u"signInByCode"_s) != nullptr, !withCode);
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"https"_s, this, "keepPage");
    QTest::mouseClick(f.find<QPushButton>("openSignInPage"), Qt::LeftButton);
    QTest::keyClick(f.find<QPushButton>("openSignInPage"), Qt::Key_Return);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_opened, QStringList({u"https://sign.in/?a=b c"_s, u"https://sign.in/?a=b c"_s}));
    QVERIFY(dialog->isVisible());
    QVERIFY(answers.isEmpty());
    if (withCode) {
        QCOMPARE(f.find<QLabel>("signInCode")->text(), prompt.code);
        dialog->reject();
    } else {
        QTest::mouseClick(f.find<QPushButton>("signInByCode"), Qt::LeftButton);
    }
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(answers[0] == (withCode ? ports::SignInAnswer::GiveUp : ports::SignInAnswer::UseCode));
    operation.reset();
    QTRY_VERIFY(!dialog);
}

void TestPrompts::takenBack()
{
    test::WindowFixture f;
    f.show();
    ui::WindowPrompter prompter;
    prompter.setWindow(f.window.get());
    bool answered = false;
    auto operation = prompter.askMfaCode({}, [&answered](auto) { answered = true; });
    QPointer<QDialog> dialog(f.find<QDialog>("mfaDialog"));
    QVERIFY(dialog && dialog->isVisible());
    operation.reset();
    QTRY_VERIFY(!dialog);
    QVERIFY(!answered);
}

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestPrompts)

#include "tst_prompts.moc"
