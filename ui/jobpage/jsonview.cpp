// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/jsonview.h"

#include "ui/jobpage/jsontext.h"
#include "ui/jobpage/place.h"
#include "ui/jobpage/termhelp.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/findbar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

JsonView::JsonView(Place& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_find(new FindBar(tr("Find in the JSON"), this))
    , m_indent(new QCheckBox(tr("Line breaks"), this))
    , m_copy(new QToolButton(this))
    , m_text(new QPlainTextEdit(this))
    , m_highlighter(new JsonHighlighter(m_text->document()))
{
    m_indent->setObjectName(u"jsonIndent"_s);
    m_indent->setChecked(true);
    m_indent->setToolTip(tr("Show the answer with line breaks; it came without"));
    m_copy->setObjectName(u"jsonCopy"_s);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setIcon(icon(Symbol::Copy));
    m_copy->setText(tr("Copy JSON"));
    m_copy->setToolTip(tr("Copy the answer exactly as it came"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_find->addTrailing(m_indent);
    m_find->addTrailing(m_copy);

    m_text->setObjectName(u"jsonText"_s);
    m_text->setAccessibleName(tr("The answer as JSON"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFont(type::value(font()));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->document()->setDocumentMargin(space::m);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_text, 1);

    connect(m_indent, &QCheckBox::toggled, this, &JsonView::showText);
    connect(m_copy, &QToolButton::clicked, this, &JsonView::copyAll);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &JsonView::choosePlace);
    connect(m_find, &FindBar::textChanged, this, [this] { find(false, true); });
    connect(m_find, &FindBar::nextRequested, this, [this] { find(false, false); });
    connect(m_find, &FindBar::previousRequested, this, [this] { find(true, false); });
}

void JsonView::setAnswer(const job::Answer& answer)
{
    if (m_answer.bytes == answer.bytes && !m_text->document()->isEmpty())
        return;
    m_answer = answer;
    m_indent->setVisible(answer.utf8.count('\n') < 3);
    showText();
}

void JsonView::showText()
{
    const QString json = QString::fromUtf8(m_answer.utf8);
    const bool indent = m_indent->isChecked() && m_answer.utf8.count('\n') < 3;
    const QString text = visibleJson(indent ? indentedJson(json) : json);
    m_shown.reset();
    m_text->setPlainText(text);
    if (auto shown = json::Document::parse(text.toUtf8()))
        m_shown = std::move(*shown);
    markPlace(m_place.pointer());
    find(false, true);
}

void JsonView::choosePlace()
{
    if (!m_text->hasFocus() || !m_shown)
        return;
    const QString before = m_text->toPlainText().left(m_text->textCursor().position());
    const QString pointer = valueAround(*m_shown, before.toUtf8().size()).pointer();
    m_place.choose(pointer);
    markPlace(pointer);
}

void JsonView::markPlace(const QString& pointer)
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto value = m_shown && !pointer.isEmpty() ? m_shown->at(pointer) : std::nullopt;
    if (value) {
        const QByteArray utf8 = m_shown->bytes();
        const qint64 from = value->keyRange().length() > 0 ? value->keyRange().begin : value->range().begin;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(int(QString::fromUtf8(utf8.left(from)).size()));
        const QTextCursor begin = mark.cursor;
        mark.cursor.setPosition(int(QString::fromUtf8(utf8.left(value->range().end)).size()), QTextCursor::KeepAnchor);
        mark.format.setBackground(Theme::of(palette()).selection());
        marks.append(mark);
        if (!m_text->hasFocus()) {
            m_text->setTextCursor(begin);
            m_text->centerCursor();
        }
    }
    m_text->setExtraSelections(marks);
}

void JsonView::focusFind()
{
    m_find->focusField();
}

void JsonView::find(bool backwards, bool fromHere)
{
    const QString wanted = m_find->text();
    QTextCursor cursor = m_text->textCursor();
    if (wanted.isEmpty()) {
        m_find->setResult({}, true);
        cursor.clearSelection();
        m_text->setTextCursor(cursor);
        return;
    }
    if (fromHere)
        cursor.setPosition(cursor.selectionStart());
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor hit = m_text->document()->find(wanted, cursor, flags);
    bool wrapped = false;
    if (hit.isNull()) {
        QTextCursor start(m_text->document());
        if (backwards)
            start.movePosition(QTextCursor::End);
        hit = m_text->document()->find(wanted, start, flags);
        wrapped = !fromHere && !hit.isNull();
    }
    if (hit.isNull()) {
        m_find->setResult(tr("Nothing found"), false);
        return;
    }
    m_text->setTextCursor(hit);
    m_find->setResult(wrapped ? tr("Began again from the other end") : QString(), true);
}

void JsonView::copyAll()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_answer.utf8));
    sayInStatusBar(this, tr("Copied."));
}

void JsonView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
    QWidget::changeEvent(event);
}

} // namespace jobscope::ui
