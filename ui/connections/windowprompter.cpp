// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/connections/windowprompter.h"

#include "explain/language.h"
#include "ports/turn.h"
#include "ui/connections/secretfield.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("jobscope::ui::WindowPrompter", text);
}

/** A dialog that goes with the question. */
class Asking final : public ports::Operation {
public:
    /** `end` hears how the dialog ended: a QDialog::DialogCode, or one of its own. */
    Asking(QDialog* dialog, std::function<void(int)> end)
        : m_dialog(dialog)
    {
        QObject::connect(dialog, &QDialog::finished, &m_turn, [this, end = std::move(end)](int result) {
            const auto handler = end;
            // Not from within the dialog's own code: whoever hears the answer may end the question.
            QTimer::singleShot(0, &m_turn, [handler, result] { handler(result); });
        });
        dialog->open();
    }
    ~Asking() override
    {
        if (m_dialog) {
            m_dialog->disconnect(&m_turn);
            m_dialog->hide();
            m_dialog->deleteLater();
        }
    }

private:
    QPointer<QDialog> m_dialog;
    QObject m_turn;
};

struct Frame {
    QDialog* dialog;
    QVBoxLayout* column;
    QDialogButtonBox* buttons;
};

Frame makeDialog(QWidget* window, const QString& name, const QString& title, const QString& text)
{
    auto* dialog = new QDialog(window);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    auto* column = new QVBoxLayout(dialog);
    column->setSpacing(space::m);
    auto* label = new QLabel(text, dialog);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 48);
    column->addWidget(label);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return {dialog, column, buttons};
}

} // namespace

std::unique_ptr<ports::Operation> WindowPrompter::askMfaCode(const ports::MfaPrompt& prompt, CodeHandler answer)
{
    if (!m_window)
        return std::make_unique<ports::Turn>([answer = std::move(answer)] { answer(std::nullopt); });
    const Frame frame = makeDialog(m_window, u"mfaDialog"_s,
        say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "Code of your MFA device")),
        say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter",
                "The profile “%1” takes on a role that wants the code which the device %2 shows now."))
            .arg(explain::shown(prompt.profile), explain::shown(prompt.serial)));
    auto* code = new SecretField(frame.dialog);
    code->setObjectName(u"mfaCode"_s);
    code->setEchoMode(QLineEdit::Normal);
    code->setAccessibleName(frame.dialog->windowTitle());
    frame.column->addWidget(code);
    frame.column->addWidget(frame.buttons);
    code->setFocus();
    return std::make_unique<Asking>(frame.dialog, [code, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted && code->isFilled() ? std::optional(code->secret()) : std::nullopt);
    });
}

std::unique_ptr<ports::Operation> WindowPrompter::confirmCommand(
    const ports::CommandPrompt& prompt, ConfirmHandler answer)
{
    if (!m_window)
        return std::make_unique<ports::Turn>([answer = std::move(answer)] { answer(false); });
    const Frame frame = makeDialog(m_window, u"commandDialog"_s,
        say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "Run a program for keys?")),
        say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter",
                "The profile “%1” (%2, line %3) gets its keys from a program. It runs with your rights. Go on only if "
                "you know it."))
            .arg(explain::shown(prompt.profile), explain::shown(prompt.file), QString::number(prompt.line)));
    auto* command = new QPlainTextEdit(explain::shown(prompt.command), frame.dialog);
    command->setObjectName(u"command"_s);
    command->setReadOnly(true);
    command->setFont(type::value(command->font()));
    command->setAccessibleName(say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "The command")));
    command->setFixedHeight(command->fontMetrics().lineSpacing() * 5);
    command->setTabChangesFocus(true);
    command->setLayoutDirection(Qt::LeftToRight);
    frame.column->addWidget(command);
    frame.column->addWidget(frame.buttons);
    frame.buttons->button(QDialogButtonBox::Ok)
        ->setText(say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "Run it")));
    auto* cancel = frame.buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    return std::make_unique<Asking>(
        frame.dialog, [answer = std::move(answer)](int result) { answer(result == QDialog::Accepted); });
}

std::unique_ptr<ports::Operation> WindowPrompter::askProxyLogin(const ports::ProxyPrompt& prompt, LoginHandler answer)
{
    if (!m_window)
        return std::make_unique<ports::Turn>([answer = std::move(answer)] { answer(std::nullopt); });
    const Frame frame = makeDialog(m_window, u"proxyDialog"_s,
        say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "Sign in at the proxy")),
        say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "The proxy %1 wants to know who asks. Its words: “%2”"))
            .arg(explain::shown(prompt.proxy), explain::shown(prompt.realm)));
    auto* form = new QFormLayout;
    auto* user = new QLineEdit(frame.dialog);
    user->setObjectName(u"proxyUser"_s);
    auto* password = new SecretField(frame.dialog);
    password->setObjectName(u"proxyPassword"_s);
    form->addRow(say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "&Name:")), user);
    form->addRow(say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "&Password:")), password);
    frame.column->addLayout(form);
    frame.column->addWidget(frame.buttons);
    user->setFocus();
    return std::make_unique<Asking>(frame.dialog, [user, password, answer = std::move(answer)](int result) {
        if (result != QDialog::Accepted || user->text().isEmpty())
            return answer(std::nullopt);
        answer(ports::ProxyLogin{user->text(), password->secret()});
    });
}

std::optional<ports::BrowserTexts> WindowPrompter::browserTexts() const
{
    if (!m_window)
        return std::nullopt;
    return ports::BrowserTexts{say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter",
                                   "You are signed in. Close this page and go back to Jobscope.")),
        say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter",
            "Jobscope did not sign you in. Close this page and try again from its window."))};
}

std::unique_ptr<ports::Operation> WindowPrompter::showSignIn(const ports::SignInPrompt& prompt, SignInHandler answer)
{
    if (!m_window)
        return std::make_unique<ports::Turn>([answer = std::move(answer)] { answer(ports::SignInAnswer::GiveUp); });
    constexpr int useCode = 2; // beside the two of QDialog
    const Frame frame = makeDialog(m_window, u"signInDialog"_s,
        say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "Sign in at IAM Identity Center")),
        say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter",
                "Open the sign-in page of “%1” in your browser. This window goes on by itself once you are signed in."))
            .arg(explain::shown(prompt.name)));
    if (!prompt.code.isEmpty()) {
        auto* note = new QLabel(
            say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "Go on there only if the page shows this code:")),
            frame.dialog);
        note->setWordWrap(true);
        auto* code = new QLabel(explain::shown(prompt.code), frame.dialog);
        code->setObjectName(u"signInCode"_s);
        code->setTextFormat(Qt::PlainText);
        code->setFont(type::title(code->font()));
        code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        code->setAccessibleName(note->text());
        frame.column->addWidget(note);
        frame.column->addWidget(code);
    }
    auto* page = new QLineEdit(prompt.page, frame.dialog);
    page->setObjectName(u"signInPage"_s);
    page->setReadOnly(true);
    page->setCursorPosition(0);
    page->setLayoutDirection(Qt::LeftToRight);
    page->setAccessibleName(say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "Address of the page")));
    frame.column->addWidget(page);
    frame.column->addWidget(frame.buttons);
    auto* open = frame.buttons->button(QDialogButtonBox::Ok);
    open->setObjectName(u"openSignInPage"_s);
    open->setText(say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "&Open the page")));
    // The dialog stays: it goes when the sign-in is done.
    QObject::disconnect(frame.buttons, &QDialogButtonBox::accepted, frame.dialog, nullptr);
    QObject::connect(open, &QPushButton::clicked, frame.dialog,
        [address = prompt.page] { QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode)); });
    if (prompt.codeIsPossible) {
        auto* other
            = frame.buttons->addButton(say(QT_TRANSLATE_NOOP("jobscope::ui::WindowPrompter", "On another &machine…")),
                QDialogButtonBox::ActionRole);
        other->setObjectName(u"signInByCode"_s);
        other->setAutoDefault(false);
        QObject::connect(
            other, &QPushButton::clicked, frame.dialog, [dialog = frame.dialog] { dialog->done(useCode); });
    }
    open->setDefault(true);
    open->setFocus();
    return std::make_unique<Asking>(frame.dialog, [answer = std::move(answer)](int result) {
        answer(result == useCode ? ports::SignInAnswer::UseCode : ports::SignInAnswer::GiveUp);
    });
}

} // namespace jobscope::ui
