// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/markdown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobscope::report {

namespace {

enum class Place { Line, Cell };

qsizetype longestRun(const QString& text, QChar of)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == of ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

QString markdownText(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'&')
            out += u"&amp;";
        else if (c == u'<')
            out += u"&lt;";
        else if (c == u'>')
            out += u"&gt;";
        else if (QStringView(u"\\`*_{}[]#|~$").contains(c))
            out += u'\\' + QString(c);
        else
            out += c;
    }
    return out;
}

// Names may hold what autolinks and mentions are made of.
QString escapedName(const QString& text)
{
    QString out = markdownText(text);
    out.replace(u"://"_s, u"&#58;//"_s).replace(u"www."_s, u"www&#46;"_s).replace(u'@', u"&#64;"_s);
    return out;
}

QString codeSpan(const QString& text, Place place)
{
    if (text.isEmpty())
        return u"\"\""_s;
    const QString fence(longestRun(text, u'`') + 1, u'`');
    QString inside = text;
    if (place == Place::Cell)
        inside.replace(u'|', u"\\|"_s);
    // One space at each end is taken off by the reader if both ends have one.
    const bool pad = inside.startsWith(u'`') || inside.endsWith(u'`')
        || (inside.startsWith(u' ') && inside.endsWith(u' ') && !inside.trimmed().isEmpty());
    if (pad)
        inside = u' ' + inside + u' ';
    return fence + inside + fence;
}

QString inlineMarkdown(const Text& text, Place place = Place::Line)
{
    QString out;
    for (const explain::Span& span : text.spans) {
        switch (span.kind) {
        case explain::Span::Kind::Words:
            out += markdownText(span.text);
            break;
        case explain::Span::Kind::Value:
            out += codeSpan(span.text, place);
            break;
        case explain::Span::Kind::Name:
            out += escapedName(span.text);
            break;
        }
    }
    return out;
}

// What starts a line must not make it a list, a heading underline or an ordered list.
QString lineStart(QString text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    if (digits > 0 && digits < text.size() && (text[digits] == u'.' || text[digits] == u')'))
        text.insert(digits, u'\\');
    else if (text.startsWith(u'-') || text.startsWith(u'=') || text.startsWith(u'+'))
        text.prepend(u'\\');
    return text;
}

class MarkdownWriter {
public:
    QString take() { return std::move(m_out); }

    void heading(int level, const QString& markdown) { paragraph(QString(level, u'#') + u' ' + markdown); }

    void job(const JobContent& job, int level, bool alone)
    {
        heading(level, inlineMarkdown(job.title));
        status(job);
        if (!job.notLoaded.isEmpty())
            write(Paragraph{job.notLoaded, Paragraph::Style::Warning});
        write(job.identity);
        if (alone && !job.notProof.isEmpty())
            write(Paragraph{job.notProof, Paragraph::Style::Note});
        for (const Section& section : job.sections) {
            heading(level + 1, inlineMarkdown(section.title));
            for (const Block& piece : section.blocks)
                block(piece);
        }
    }

    /** Without links: how an anchor is called depends on the reader. */
    void contents(const Content& content)
    {
        QStringList titles;
        if (content.jobs.size() == 1) {
            for (const Section& section : content.jobs.front().sections)
                titles += inlineMarkdown(section.title);
        } else {
            for (const JobContent& job : content.jobs)
                titles += inlineMarkdown(job.title);
        }
        if (content.glossary)
            titles += inlineMarkdown(content.glossary->title);
        if (content.jobs.empty())
            return;
        heading(2, inlineMarkdown(content.contentsTitle));
        for (QString& title : titles)
            title = u"- "_s + title;
        paragraph(titles.join(u'\n'));
    }

    void block(const Block& block)
    {
        std::visit([this](const auto& piece) { write(piece); }, block);
    }

    void paragraph(const QString& markdown)
    {
        if (!m_out.isEmpty())
            m_out += u'\n';
        m_out += markdown + u'\n';
    }

private:
    void status(const JobContent& job)
    {
        QString text = u"**%1**"_s.arg(inlineMarkdown(job.status));
        if (!job.statusApi.isEmpty())
            text += u" (%1)"_s.arg(escapedName(job.statusApi));
        if (!job.countdown.isEmpty()) {
            text += u" — **%1** %2 (%3)"_s.arg(
                inlineMarkdown(job.countdown), inlineMarkdown(job.countdownMeaning), inlineMarkdown(job.countdownAt));
        }
        paragraph(text);
        QStringList sentences;
        for (const Text* sentence : {&job.statusMeaning, &job.statusNext, &job.statusAction, &job.asOf}) {
            if (!sentence->isEmpty())
                sentences += inlineMarkdown(*sentence);
        }
        if (!sentences.isEmpty())
            paragraph(lineStart(sentences.join(u' ')));
    }

    void write(const Paragraph& piece)
    {
        const QString text = lineStart(inlineMarkdown(piece.text));
        paragraph(piece.style == Paragraph::Style::Warning ? u"> "_s + text : text);
    }

    static QString mark(const Text& text)
    {
        return text.isEmpty() ? QString() : u" **\\[%1\\]**"_s.arg(inlineMarkdown(text));
    }

    void write(const Statements& statements)
    {
        QStringList lines;
        for (const Statement& item : statements.items)
            lines += u"- "_s + lineStart(inlineMarkdown(item.text)) + mark(item.mark);
        paragraph(lines.join(u'\n'));
    }

    void write(const Facts& facts)
    {
        if (facts.items.empty())
            return;
        QStringList lines{u"| | |"_s, u"|---|---|"_s};
        for (const Fact& fact : facts.items) {
            const QString api = fact.apiName.isEmpty() ? QString() : u" %1"_s.arg(codeSpan(fact.apiName, Place::Cell));
            lines += u"| **%1**%2 | %3 |"_s.arg(
                inlineMarkdown(fact.label, Place::Cell), api, inlineMarkdown(fact.value, Place::Cell));
        }
        paragraph(lines.join(u'\n'));
    }

    void write(const Gates& gates)
    {
        QStringList lines;
        for (const Gates::Gate& gate : gates.items) {
            lines += u"%1. **%2**: %3"_s.arg(
                QString::number(lines.size() + 1), inlineMarkdown(gate.title), inlineMarkdown(gate.text));
        }
        paragraph(lines.join(u'\n'));
    }

    void write(const Logic& logic)
    {
        if (!logic.head.isEmpty())
            paragraph(lineStart(inlineMarkdown(logic.head)));
        for (const LogicBlock& block : logic.blocks) {
            paragraph(u"**%1**%2"_s.arg(inlineMarkdown(block.head), mark(block.mark)));
            QStringList lines;
            for (const LogicBlock::Row& row : block.rows)
                lines += rowLines(row);
            if (!lines.isEmpty())
                paragraph(lines.join(u'\n'));
            for (const Remark& remark : block.remarks)
                paragraph(u"> "_s + lineStart(inlineMarkdown(remark.text)));
        }
        for (const Remark& remark : logic.remarks)
            paragraph(lineStart(inlineMarkdown(remark.text)));
    }

    static QStringList rowLines(const LogicBlock::Row& row)
    {
        QStringList parts;
        if (!row.joiner.isEmpty())
            parts += u"**%1**"_s.arg(markdownText(row.joiner));
        if (!row.text.isEmpty())
            parts += inlineMarkdown(row.text);
        QString line = parts.join(u' ') + mark(row.mark);
        for (const Text& note : row.notes)
            line += u" (%1)"_s.arg(inlineMarkdown(note));
        QStringList values;
        for (const Text& value : row.values)
            values += inlineMarkdown(value);
        if (line.isEmpty())
            return {u"- "_s + values.join(u", "_s)};
        QStringList lines{u"- "_s + lineStart(line)};
        if (!values.isEmpty())
            lines += u"  - "_s + values.join(u", "_s);
        for (const Remark& remark : row.remarks)
            lines += u"  - "_s + lineStart(inlineMarkdown(remark.text));
        return lines;
    }

    void write(const Code& code)
    {
        const QString fence(std::max<qsizetype>(3, longestRun(code.text, u'`') + 1), u'`');
        paragraph(fence + u"json\n" + code.text + u'\n' + fence);
    }

    void write(const Table& table)
    {
        const auto line = [](const std::vector<Text>& cells) {
            QString out = u"|"_s;
            for (const Text& cell : cells)
                out += u' ' + inlineMarkdown(cell, Place::Cell) + u" |";
            return out;
        };
        QStringList lines{line(table.heads), u"|"_s + u"---|"_s.repeated(qsizetype(table.heads.size()))};
        for (const std::vector<Text>& cells : table.rows)
            lines += line(cells);
        paragraph(lines.join(u'\n'));
    }

    QString m_out;
};

} // namespace

QString toMarkdown(const Content& content)
{
    MarkdownWriter writer;
    writer.heading(1, inlineMarkdown(content.title));
    for (const Block& block : content.cover)
        writer.block(block);
    writer.contents(content);
    for (const JobContent& job : content.jobs)
        writer.job(job, 2, false);
    if (content.glossary) {
        writer.heading(2, inlineMarkdown(content.glossary->title));
        for (const Block& block : content.glossary->blocks)
            writer.block(block);
    }
    return writer.take();
}

QString toMarkdown(const JobContent& job)
{
    MarkdownWriter writer;
    writer.job(job, 1, true);
    return writer.take();
}

} // namespace jobscope::report
