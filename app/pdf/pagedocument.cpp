// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pdf/pagedocument_p.h"

#include "pdf/pagetext_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobscope::pdf {

using report::JobContent;
using report::Text;
using report::Tone;
using Face = PageFonts::Face;
using Lines = TableLook::Lines;

namespace {

// Values of a long list in one paragraph: each must fit on a page.
constexpr std::size_t s_valuesInParagraph = 60;

Look dim(qreal points = smallSize)
{
    return {Face::Sans, points, textColour(Tone::Dim)};
}

Look bold(qreal points, Tone tone = Tone::Plain)
{
    return {Face::SansBold, points, textColour(tone)};
}

TableLook table(Lines lines, qreal vertical, qreal horizontal)
{
    TableLook look;
    look.lines = lines;
    look.vertical = vertical;
    look.horizontal = horizontal;
    return look;
}

/** Lays out the pieces of a report one after the other. */
class Composer {
public:
    Composer(PageFonts& fonts, QPaintDevice& device, QSizeF page)
        : m_text(fonts, device, page)
    {
    }

    void cover(const report::Content& content, const QStringList& numbers)
    {
        if (content.rightToLeft)
            m_text.setRightToLeft();
        if (content.jobs.size() == 1)
            m_text.paragraph(content.title, bold(20), 0, 8);
        else
            m_text.heading(0, content.title, bold(20), 0, 8);
        for (const report::Block& block : content.cover)
            write(block);
        contents(content, numbers);
    }

    void job(const JobContent& job, bool first)
    {
        m_text.setJobId(job.jobId);
        m_text.heading(0, job.title, bold(16), first ? 0 : 20, 4);
        status(job);
        if (!job.notLoaded.isEmpty())
            write(report::Paragraph{job.notLoaded, report::Paragraph::Style::Warning});
        write(job.identity);
        for (const report::Section& section : job.sections) {
            m_text.heading(1, section.title, bold(12), 14, 4);
            for (const report::Block& block : section.blocks)
                write(block);
        }
    }

    void glossary(const report::Section& section)
    {
        m_text.heading(0, section.title, bold(16), 20, 4);
        for (const report::Block& block : section.blocks)
            write(block);
    }

    PageDocument place() { return m_text.place(); }

private:
    void write(const report::Block& block)
    {
        std::visit([this](const auto& piece) { write(piece); }, block);
    }

    void mark(const Text& text)
    {
        if (text.isEmpty())
            return;
        m_text.words(u"   "_s, {});
        m_text.chip(text.toPlain(), bold(tinySize, Tone::Warning), 0xffffffff, textColour(Tone::Warning).rgb());
    }

    void badge(const JobContent& job, qreal points)
    {
        m_text.words(u" "_s, {});
        m_text.chip(job.status.toPlain(), bold(points, job.statusTone), groundColour(job.statusTone).rgb(), 0);
    }

    void write(const report::Paragraph& paragraph)
    {
        switch (paragraph.style) {
        case report::Paragraph::Style::Body:
            m_text.paragraph(paragraph.text, {}, 0, 4);
            break;
        case report::Paragraph::Style::Lead:
            m_text.paragraph(paragraph.text, {Face::Sans, 11, textColour(Tone::Plain)}, 0, 4);
            break;
        case report::Paragraph::Style::Note:
            m_text.paragraph(paragraph.text, dim(), 0, 4);
            break;
        case report::Paragraph::Style::Warning:
            m_text.beginTable(1, {100}, table(Lines::None, 5, 8));
            m_text.enter(0, 0, groundColour(Tone::Warning).rgb());
            m_text.insert(paragraph.text, {Face::Sans, bodySize, textColour(Tone::Warning)});
            m_text.endTable();
            break;
        }
    }

    void status(const JobContent& job)
    {
        m_text.beginBlock(PageText::blockFormat(2, 4, 130));
        badge(job, bodySize);
        if (!job.statusApi.isEmpty())
            m_text.words(u"   "_s + job.statusApi, dim());
        if (!job.countdown.isEmpty()) {
            m_text.beginBlock(PageText::blockFormat(0, 4));
            m_text.insert(job.countdown, bold(bodySize, job.statusTone));
            m_text.words(u" "_s, {});
            m_text.insert(job.countdownMeaning, {});
            m_text.words(u" \u00b7 "_s, dim(bodySize));
            m_text.insert(job.countdownAt, dim(bodySize));
        }
        for (const Text* sentence : {&job.statusMeaning, &job.statusNext, &job.statusAction}) {
            if (!sentence->isEmpty())
                m_text.paragraph(*sentence, {}, 0, 2);
        }
        if (!job.asOf.isEmpty())
            m_text.paragraph(job.asOf, dim(), 0, 4);
    }

    void write(const report::Statements& statements)
    {
        for (const report::Statement& item : statements.items) {
            m_text.beginBlock(m_text.hanging(PageText::blockFormat(0, 3), 9));
            m_text.words(u"\u2022  "_s, dim(bodySize));
            m_text.insert(item.text, {});
            mark(item.mark);
            m_text.endOfPiece();
        }
    }

    void write(const report::Facts& facts)
    {
        switch (facts.style) {
        case report::Facts::Style::Short:
            writeShort(facts);
            break;
        case report::Facts::Style::Long:
            // A table for each row, as rows of one table may be broken by the end of a page.
            for (const report::Fact& fact : facts.items)
                writeLong(fact);
            break;
        }
    }

    void writeShort(const report::Facts& facts)
    {
        if (facts.items.empty())
            return;
        m_text.beginTable(int(facts.items.size()), {20, 80}, table(Lines::None, 1.5, 0));
        for (std::size_t row = 0; row < facts.items.size(); ++row) {
            m_text.enter(int(row), 0);
            m_text.insert(facts.items[row].label, dim());
            m_text.enter(int(row), 1);
            m_text.insert(facts.items[row].value, {Face::Sans, smallSize, textColour(Tone::Plain)});
        }
        m_text.endTable();
    }

    void writeLong(const report::Fact& fact)
    {
        m_text.beginTable(1, {28, 72}, table(Lines::Above, 3, 0), 0, 0);
        m_text.enter(0, 0);
        m_text.insert(fact.label, fact.dim ? dim() : bold(smallSize));
        if (!fact.apiName.isEmpty()) {
            m_text.nextInCell(0);
            m_text.words(fact.apiName, {Face::Mono, tinySize - 0.5, textColour(Tone::Dim)});
        }
        m_text.enter(0, 1);
        m_text.insert(fact.value, {Face::Sans, smallSize, textColour(fact.dim ? Tone::Dim : Tone::Plain)});
        m_text.endTable();
    }

    void write(const report::Gates& gates)
    {
        if (gates.items.empty())
            return;
        m_text.beginEvenTable(1, int(gates.items.size()), table(Lines::Grid, 4, 5));
        for (std::size_t column = 0; column < gates.items.size(); ++column) {
            const report::Gates::Gate& gate = gates.items[column];
            m_text.enter(0, int(column));
            m_text.insert(gate.number, bold(tinySize, Tone::Dim));
            m_text.words(u" "_s, bold(tinySize, Tone::Dim));
            m_text.insert(gate.title, bold(tinySize, Tone::Dim));
            m_text.nextInCell(1);
            m_text.insert(gate.text, {Face::Sans, smallSize, textColour(Tone::Plain)});
        }
        m_text.endTable();
    }

    void write(const report::Logic& logic)
    {
        if (!logic.head.isEmpty())
            m_text.paragraph(logic.head, {}, 0, 2);
        for (const report::LogicBlock& block : logic.blocks)
            write(block);
        for (const report::Remark& remark : logic.remarks)
            m_text.paragraph(remark.text, {}, 0, 3);
    }

    void write(const report::LogicBlock& block)
    {
        const auto rows = int(block.rows.size());
        const bool numbered
            = std::any_of(block.rows.begin(), block.rows.end(), [](const auto& row) { return !row.joiner.isEmpty(); });
        const int all = 1 + rows + int(block.remarks.size());
        if (numbered)
            m_text.beginTable(all, {10, 90}, table(Lines::Card, 4, 8));
        else
            m_text.beginTable(all, {100}, table(Lines::Card, 4, 8));
        if (numbered)
            m_text.mergeRow(0);
        m_text.enter(0, 0, groundColour(block.tone).rgb());
        m_text.insert(block.head, bold(bodySize, block.tone));
        mark(block.mark);
        for (int at = 0; at < rows; ++at) {
            const report::LogicBlock::Row& row = block.rows[std::size_t(at)];
            if (numbered) {
                m_text.enter(at + 1, 0);
                m_text.words(row.joiner, bold(tinySize, Tone::Dim));
            }
            m_text.enter(at + 1, numbered ? 1 : 0);
            write(row);
        }
        for (int at = 1 + rows; at < all; ++at) {
            const report::Remark& remark = block.remarks[std::size_t(at - 1 - rows)];
            const Tone tone = remark.isReading ? Tone::Warning : Tone::Plain;
            if (numbered)
                m_text.mergeRow(at);
            m_text.enter(at, 0, remark.isReading ? groundColour(tone).rgb() : 0);
            m_text.insert(remark.text, {Face::Sans, smallSize, textColour(tone)});
        }
        m_text.endTable();
    }

    void write(const report::LogicBlock::Row& row)
    {
        bool began = false;
        if (!row.text.isEmpty()) {
            m_text.insert(row.text, {Face::Sans, bodySize, textColour(row.malformed ? Tone::Warning : Tone::Plain)});
            began = true;
        }
        mark(row.mark);
        for (const Text& note : row.notes) {
            m_text.words(began ? u" ("_s : u"("_s, dim());
            m_text.insert(note, dim());
            m_text.words(u")"_s, dim());
            began = true;
        }
        for (std::size_t at = 0; at < row.values.size(); ++at) {
            if (at % s_valuesInParagraph == 0) {
                if (at > 0 || began)
                    m_text.nextInCell(began && at == 0 ? 3 : 0);
                m_text.spreadLines();
            } else {
                m_text.words(u"   "_s, {});
            }
            m_text.insert(row.values[at], {Face::Sans, smallSize, textColour(Tone::Plain)});
        }
        for (const report::Remark& remark : row.remarks) {
            m_text.nextInCell(2);
            m_text.insert(remark.text, dim());
        }
    }

    void write(const report::Code& code)
    {
        const Look look{Face::Mono, tinySize, textColour(Tone::Plain)};
        const qreal width = m_text.characterWidth(look);
        const QStringList lines = code.text.split(u'\n');
        for (const QString& line : lines) {
            qsizetype spaces = 0;
            while (spaces < line.size() && line[spaces] == u' ')
                ++spaces;
            // What goes on in the next line stands two characters further in than it began; deep levels leave room.
            const qreal indent = width * double(std::min<qsizetype>(spaces + 2, 40));
            m_text.beginBlock(m_text.hanging(PageText::blockFormat(0, 0, 112), indent));
            m_text.words(line, look);
        }
    }

    void write(const report::Table& content)
    {
        const auto columns = int(content.heads.size());
        if (columns == 0)
            return;
        m_text.beginEvenTable(int(content.rows.size()) + 1, columns, table(Lines::Grid, 3, 6));
        for (int column = 0; column < columns; ++column) {
            m_text.enter(0, column, groundColour(Tone::Idle).rgb());
            m_text.insert(content.heads[std::size_t(column)], bold(smallSize, Tone::Idle));
        }
        for (std::size_t row = 0; row < content.rows.size(); ++row) {
            for (int column = 0; column < std::min(columns, int(content.rows[row].size())); ++column) {
                m_text.enter(int(row) + 1, column);
                m_text.insert(content.rows[row][std::size_t(column)], {Face::Sans, smallSize, textColour(Tone::Plain)});
            }
        }
        m_text.endTable();
    }

    void contents(const report::Content& content, const QStringList& numbers)
    {
        if (content.jobs.empty())
            return;
        m_text.paragraph(content.contentsTitle, bold(12), 14, 4);
        if (content.jobs.size() == 1) {
            std::vector<const report::Section*> sections;
            for (const report::Section& section : content.jobs.front().sections)
                sections.push_back(&section);
            if (content.glossary)
                sections.push_back(&*content.glossary);
            for (int at = 0; at < int(sections.size()); ++at) {
                m_text.beginTable(1, {92, 8}, table(Lines::None, 1.5, 0), 0, 0);
                m_text.enter(0, 0);
                m_text.contentsRow(at);
                m_text.insert(sections[std::size_t(at)]->title, {});
                endRow(1, numbers.value(at));
            }
            return;
        }
        const auto jobs = int(content.jobs.size());
        for (int at = 0; at < jobs; ++at) {
            const JobContent& job = content.jobs[std::size_t(at)];
            beginRow(at, QString::number(at + 1), job.title);
            if (!job.jobId.isEmpty()) {
                m_text.nextInCell(0);
                m_text.words(job.jobId, {Face::Mono, tinySize - 0.5, textColour(Tone::Dim)});
            }
            m_text.enter(0, 2);
            badge(job, smallSize);
            endRow(3, numbers.value(at));
        }
        if (content.glossary) {
            beginRow(jobs, {}, content.glossary->title);
            endRow(3, numbers.value(jobs));
        }
    }

    void beginRow(int part, const QString& number, const Text& title)
    {
        m_text.beginTable(1, {6, 60, 26, 8}, table(Lines::Above, 3, 0), 0, 0);
        m_text.enter(0, 0);
        m_text.words(number, dim());
        m_text.enter(0, 1);
        m_text.contentsRow(part);
        m_text.insert(title, {});
    }

    void endRow(int column, const QString& pageNumber)
    {
        m_text.enter(0, column);
        m_text.alignToEnd();
        m_text.words(pageNumber, {});
        m_text.endTable();
    }

    PageText m_text;
};

} // namespace

PageDocument makeCover(
    const report::Content& content, PageFonts& fonts, QPaintDevice& device, QSizeF page, const QStringList& numbers)
{
    Composer composer(fonts, device, page);
    composer.cover(content, numbers);
    if (content.jobs.size() == 1)
        composer.job(content.jobs.front(), false);
    return composer.place();
}

PageDocument makeJob(const report::JobContent& job, PageFonts& fonts, QPaintDevice& device, QSizeF page)
{
    Composer composer(fonts, device, page);
    composer.job(job, true);
    return composer.place();
}

PageDocument makeEnd(const report::Content& content, PageFonts& fonts, QPaintDevice& device, QSizeF page)
{
    Composer composer(fonts, device, page);
    if (content.glossary)
        composer.glossary(*content.glossary);
    return composer.place();
}

} // namespace jobscope::pdf
