// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/html.h"

#include "report/htmlstyle_p.h"

#include <QCoreApplication>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace jobscope::report {

namespace {

QString htmlText(const QString& text)
{
    QString out = text.toHtmlEscaped();
    out.replace(u'\'', u"&#39;"_s);
    return out;
}

QString inlineHtml(const Text& text)
{
    QString html;
    for (const explain::Span& span : text.spans) {
        switch (span.kind) {
        case explain::Span::Kind::Words:
            html += htmlText(span.text);
            break;
        case explain::Span::Kind::Value:
            html += u"<code class=\"v\"><bdi>"_s + htmlText(explain::withoutQuotes(span.text)) + u"</bdi></code>";
            break;
        case explain::Span::Kind::Name:
            html += u"<bdi>"_s + htmlText(span.text) + u"</bdi>";
            break;
        }
    }
    return html;
}

class HtmlWriter {
public:
    QString take() { return std::move(m_html); }

    void open(const QString& languageCode, bool rightToLeft, const QString& title)
    {
        m_html += u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                  "'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n<main>\n"_s.arg(
                      htmlText(QString(languageCode).replace(u'_', u'-')), rightToLeft ? u"rtl"_s : u"ltr"_s,
                      htmlText(title), htmlStyle());
    }

    void close() { m_html += u"</main>\n</body>\n</html>\n"; }

    void line(const QString& html) { m_html += html + u'\n'; }

    void job(const JobContent& job, bool alone)
    {
        m_level = alone ? 1 : 2;
        line(u"<article id=\"%1\" aria-labelledby=\"%1-title\">"_s.arg(htmlText(job.anchor)));
        line(u"<h%1 class=\"job\" id=\"%2-title\">%3</h%1>"_s.arg(
            QString::number(m_level), htmlText(job.anchor), inlineHtml(job.title)));
        status(job);
        if (!job.notLoaded.isEmpty())
            paragraph({job.notLoaded, Paragraph::Style::Warning});
        block(job.identity);
        if (alone && !job.notProof.isEmpty())
            paragraph({job.notProof, Paragraph::Style::Note});
        for (const Section& section : job.sections)
            write(section);
        line(u"</article>"_s);
    }

    void contents(const Content& content)
    {
        if (content.jobs.empty())
            return;
        line(u"<nav aria-labelledby=\"contents-title\">\n<h2 class=\"section\" id=\"contents-title\">%1</h2>\n<ol>"_s
                 .arg(inlineHtml(content.contentsTitle)));
        const auto link = [](const QString& anchor, const Text& title) {
            return u"<a href=\"#%1\">%2</a>"_s.arg(htmlText(anchor), inlineHtml(title));
        };
        if (content.jobs.size() == 1) {
            for (const Section& section : content.jobs.front().sections)
                line(u"<li>%1</li>"_s.arg(link(section.anchor, section.title)));
        } else {
            for (const JobContent& job : content.jobs)
                line(u"<li>%1 <span class=\"badge tone-%2\">%3</span></li>"_s.arg(
                    link(job.anchor, job.title), htmlClass(job.statusTone), inlineHtml(job.status)));
        }
        if (content.glossary)
            line(u"<li>%1</li>"_s.arg(link(content.glossary->anchor, content.glossary->title)));
        line(u"</ol>\n</nav>"_s);
    }

    void glossary(const Section& section)
    {
        m_level = 1;
        write(section);
    }

    void block(const Block& block)
    {
        std::visit([this](const auto& piece) { write(piece); }, block);
    }

private:
    void status(const JobContent& job)
    {
        QString html = u"<p class=\"status\"><span class=\"badge tone-%1\">%2</span>"_s.arg(
            htmlClass(job.statusTone), inlineHtml(job.status));
        if (!job.statusApi.isEmpty())
            html += u" <span class=\"api\"><bdi>%1</bdi></span>"_s.arg(htmlText(job.statusApi));
        if (!job.countdown.isEmpty()) {
            html += u" <span class=\"countdown\">%1</span> %2"_s.arg(
                inlineHtml(job.countdown), inlineHtml(job.countdownMeaning));
            html += u" <span class=\"dim\">(%1)</span>"_s.arg(inlineHtml(job.countdownAt));
        }
        line(html + u"</p>");
        for (const Text* text : {&job.statusMeaning, &job.statusNext, &job.statusAction}) {
            if (!text->isEmpty())
                paragraph({*text, Paragraph::Style::Body});
        }
        if (!job.asOf.isEmpty())
            paragraph({job.asOf, Paragraph::Style::Note});
    }

    void write(const Section& section)
    {
        line(u"<section id=\"%1\" aria-labelledby=\"%1-title\">"_s.arg(htmlText(section.anchor)));
        line(u"<h%1 class=\"section\" id=\"%2-title\">%3</h%1>"_s.arg(
            QString::number(m_level + 1), htmlText(section.anchor), inlineHtml(section.title)));
        for (const Block& piece : section.blocks)
            block(piece);
        line(u"</section>"_s);
    }

    void paragraph(const Paragraph& paragraph) { write(paragraph); }

    void write(const Paragraph& paragraph)
    {
        QString style;
        switch (paragraph.style) {
        case Paragraph::Style::Body:
            break;
        case Paragraph::Style::Lead:
            style = u" class=\"lead\""_s;
            break;
        case Paragraph::Style::Note:
            style = u" class=\"note\""_s;
            break;
        case Paragraph::Style::Warning:
            style = u" class=\"warning\""_s;
            break;
        }
        line(u"<p%1>%2</p>"_s.arg(style, inlineHtml(paragraph.text)));
    }

    static QString mark(const Text& text)
    {
        return text.isEmpty() ? QString() : u" <span class=\"mark\">%1</span>"_s.arg(inlineHtml(text));
    }

    void write(const Statements& statements)
    {
        line(u"<ul class=\"statements\">"_s);
        for (const Statement& item : statements.items)
            line(u"<li>%1%2</li>"_s.arg(inlineHtml(item.text), mark(item.mark)));
        line(u"</ul>"_s);
    }

    void write(const Facts& facts)
    {
        if (facts.items.empty())
            return;
        line(u"<table class=\"facts\">\n<tbody>"_s);
        for (const Fact& fact : facts.items) {
            const QString api
                = fact.apiName.isEmpty() ? QString() : u" <span class=\"api\">%1</span>"_s.arg(htmlText(fact.apiName));
            line(u"<tr%1><th scope=\"row\">%2%3</th><td>%4</td></tr>"_s.arg(
                fact.dim ? u" class=\"dim\""_s : QString(), inlineHtml(fact.label), api, inlineHtml(fact.value)));
        }
        line(u"</tbody>\n</table>"_s);
    }

    void write(const Gates& gates)
    {
        line(u"<ol class=\"gates\">"_s);
        for (const Gates::Gate& gate : gates.items) {
            line(u"<li><b>%1 %2</b>%3</li>"_s.arg(
                inlineHtml(gate.number), inlineHtml(gate.title), inlineHtml(gate.text)));
        }
        line(u"</ol>"_s);
    }

    void values(const std::vector<Text>& values)
    {
        line(u"<ul class=\"values\">"_s);
        for (const Text& value : values)
            line(u"<li>%1</li>"_s.arg(inlineHtml(value)));
        line(u"</ul>"_s);
    }

    void row(const LogicBlock::Row& row)
    {
        line(row.joiner.isEmpty() ? u"<li class=\"alone\"><div>"_s
                                  : u"<li><span class=\"joiner\">%1</span> <div>"_s.arg(htmlText(row.joiner)));
        QString text = inlineHtml(row.text) + mark(row.mark);
        for (const Text& note : row.notes)
            text += u" <span class=\"dim\">(%1)</span>"_s.arg(inlineHtml(note));
        if (!text.isEmpty())
            line(text);
        if (!row.values.empty())
            values(row.values);
        for (const Remark& remark : row.remarks)
            line(u"<p class=\"note\">%1</p>"_s.arg(inlineHtml(remark.text)));
        line(u"</div></li>"_s);
    }

    void write(const Logic& logic)
    {
        if (!logic.head.isEmpty())
            line(u"<p>%1</p>"_s.arg(inlineHtml(logic.head)));
        for (const LogicBlock& block : logic.blocks) {
            line(u"<div class=\"card\">"_s);
            line(u"<p class=\"head tone-%1\">%2%3</p>"_s.arg(
                htmlClass(block.tone), inlineHtml(block.head), mark(block.mark)));
            if (!block.rows.empty()) {
                line(u"<ol>"_s);
                for (const LogicBlock::Row& item : block.rows)
                    row(item);
                line(u"</ol>"_s);
            }
            for (const Remark& remark : block.remarks)
                line(u"<p class=\"remark%1\">%2</p>"_s.arg(
                    remark.isReading ? u" reading"_s : QString(), inlineHtml(remark.text)));
            line(u"</div>"_s);
        }
        for (const Remark& remark : logic.remarks)
            line(u"<p>%1</p>"_s.arg(inlineHtml(remark.text)));
    }

    void write(const Code& code) { line(u"<pre tabindex=\"0\"><bdi>%1</bdi></pre>"_s.arg(htmlText(code.text))); }

    void write(const Table& table)
    {
        QString html = u"<table>\n<thead><tr>"_s;
        for (const Text& head : table.heads)
            html += u"<th scope=\"col\">%1</th>"_s.arg(inlineHtml(head));
        line(html + u"</tr></thead>\n<tbody>");
        for (const std::vector<Text>& cells : table.rows) {
            html = u"<tr>"_s;
            for (const Text& cell : cells)
                html += u"<td>%1</td>"_s.arg(inlineHtml(cell));
            line(html + u"</tr>");
        }
        line(u"</tbody>\n</table>"_s);
    }

    QString m_html;
    int m_level = 1;
};

} // namespace

QString toHtml(const Content& content)
{
    HtmlWriter writer;
    writer.open(content.languageCode, content.rightToLeft, content.documentTitle);
    writer.line(u"<header>\n<h1>%1</h1>"_s.arg(inlineHtml(content.title)));
    for (const Block& block : content.cover)
        writer.block(block);
    writer.line(u"</header>"_s);
    writer.contents(content);
    for (const JobContent& job : content.jobs)
        writer.job(job, false);
    if (content.glossary)
        writer.glossary(*content.glossary);
    writer.close();
    return writer.take();
}

QString toHtml(const JobContent& job, const explain::Language& language)
{
    HtmlWriter writer;
    writer.open(language.code(), language.isRightToLeft(), job.title.toPlain());
    writer.job(job, true);
    writer.close();
    return writer.take();
}

} // namespace jobscope::report
