// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/logdialog.h"

#include "session/logbook.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShowEvent>
#include <QUrl>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

LogDialog::LogDialog(session::LogBook& book, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_filter(new QLineEdit)
    , m_warnings(new QCheckBox(tr("&Only warnings")))
    , m_lines(new QPlainTextEdit)
{
    setObjectName(u"logDialog"_s);
    setWindowTitle(tr("Log"));
    m_filter->setObjectName(u"logFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Filter lines"));
    m_filter->setAccessibleName(tr("Filter lines"));
    m_warnings->setObjectName(u"logWarnings"_s);
    m_lines->setObjectName(u"logLines"_s);
    m_lines->setAccessibleName(tr("Lines of the log"));
    m_lines->setReadOnly(true);
    m_lines->setUndoRedoEnabled(false);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setMaximumBlockCount(int(session::LogBook::mostLines));
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setPlaceholderText(tr("Nothing was logged. The settings say what is."));
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setLayoutDirection(Qt::LeftToRight);

    auto* note = new QLabel(tr("Keys, tokens and passwords are left out before a line is kept."));
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    auto* clear = buttons->addButton(tr("C&lear"), QDialogButtonBox::ActionRole);
    auto* show = buttons->addButton(tr("Open log &folder"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyLog"_s);
    clear->setObjectName(u"clearLog"_s);
    show->setObjectName(u"openLogFolder"_s);
    show->setToolTip(QDir::toNativeSeparators(folder));
    clear->setToolTip(tr("Empties this list; the file stays."));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(
        copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_lines->toPlainText()); });
    connect(clear, &QPushButton::clicked, &m_book, &session::LogBook::clear);
    connect(show, &QPushButton::clicked, this, [folder] {
        QDir().mkpath(folder); // nothing may have been logged yet
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });

    auto* row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_warnings);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addLayout(row);
    column->addWidget(m_lines, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    resize(820, 480);

    connect(m_filter, &QLineEdit::textChanged, this, &LogDialog::fill);
    connect(m_warnings, &QCheckBox::toggled, this, &LogDialog::fill);
    connect(&m_book, &session::LogBook::cleared, this, &LogDialog::fill);
    connect(&m_book, &session::LogBook::lineAdded, this, [this](const session::LogLine& line) {
        if (isShown(line))
            m_lines->appendPlainText(line.text); // follows if the end is in view
    });
    fill();
}

void LogDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_lines->verticalScrollBar()->setValue(m_lines->verticalScrollBar()->maximum());
}

bool LogDialog::isShown(const session::LogLine& line) const
{
    return (line.isWarning || !m_warnings->isChecked()) && line.text.contains(m_filter->text(), Qt::CaseInsensitive);
}

void LogDialog::fill()
{
    QString text;
    for (const session::LogLine& line : m_book.lines()) {
        if (isShown(line))
            text += (text.isEmpty() ? QString() : u"\n"_s) + line.text;
    }
    m_lines->setPlainText(text);
    m_lines->moveCursor(QTextCursor::End);
    m_lines->moveCursor(QTextCursor::StartOfLine);
}

} // namespace jobscope::ui
