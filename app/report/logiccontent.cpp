// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/logiccontent_p.h"

#include <QCoreApplication>

namespace jobscope::report {

using explain::Language;
using explain::LogicNode;
using explain::Phrase;

namespace {

// A statement names so many values itself; a report lists all of a longer list below it.
constexpr std::size_t s_namedValues = 5;

std::vector<Text> renderAll(const std::vector<Phrase>& phrases, const Language& language)
{
    std::vector<Text> texts;
    texts.reserve(phrases.size());
    for (const Phrase& phrase : phrases)
        texts.push_back(render(phrase, language));
    return texts;
}

std::vector<Remark> renderAll(const std::vector<explain::Remark>& remarks, const Language& language)
{
    std::vector<Remark> texts;
    texts.reserve(remarks.size());
    for (const explain::Remark& remark : remarks)
        texts.push_back({render(remark.text, language), remark.reading.has_value()});
    return texts;
}

// In a list each thing stands alone, so a bare name looks like any other value.
std::vector<Text> valuesOf(const LogicNode& node, const Language& language)
{
    std::vector<Text> values;
    for (const LogicNode& child : node.children) {
        if (child.part != LogicNode::Part::Value)
            continue;
        Text value = render(child.text, language);
        if (value.spans.size() == 1)
            value.spans.front().kind = explain::Span::Kind::Value;
        values.push_back(std::move(value));
    }
    return values;
}

QString joinerOf(const LogicNode& row, const LogicNode& block, const Language& language)
{
    if (!row.numbered)
        return {};
    const explain::Count number{row.position};
    if (row.position <= 1)
        return plain(Phrase(QT_TRANSLATE_NOOP("explain", "%1")).arg(number), language);
    if (block.kind == LogicNode::Kind::Any) {
        //: joins a condition to the one before it, with its number: OR 2
        return plain(Phrase(QT_TRANSLATE_NOOP("explain", "OR %1")).arg(number), language);
    }
    //: joins a condition to the one before it, with its number: AND 2
    return plain(Phrase(QT_TRANSLATE_NOOP("explain", "AND %1")).arg(number), language);
}

LogicBlock::Row buildRow(const LogicNode& node, const LogicNode& block, const Language& language)
{
    LogicBlock::Row row;
    row.joiner = joinerOf(node, block, language);
    row.text = render(node.text, language);
    row.notes = renderAll(node.notes, language);
    row.mark = readingMark(node.readings, language);
    row.malformed = node.malformed;
    row.remarks = renderAll(node.remarks, language);
    row.values = valuesOf(node, language);
    if (row.values.size() <= s_namedValues)
        row.values.clear();
    return row;
}

LogicBlock buildList(const LogicNode& node, const Language& language)
{
    LogicBlock block;
    block.tone = Tone::Include;
    block.head = render(node.head.isEmpty() ? node.text : node.head, language);
    block.mark = readingMark(node.readings, language);
    LogicBlock::Row row;
    row.values = valuesOf(node, language);
    row.notes = renderAll(node.notes, language);
    row.malformed = node.malformed;
    if (!row.values.empty() || !row.notes.empty())
        block.rows.push_back(std::move(row));
    block.remarks = renderAll(node.remarks, language);
    return block;
}

// Without conditions the head only names the block, and its sentence stands below.
Phrase blockHead(const LogicNode& node)
{
    const bool exclude = node.part == LogicNode::Part::Exclude;
    if (node.kind == LogicNode::Kind::Everything)
        return Phrase(exclude ? QT_TRANSLATE_NOOP("explain", "EXCLUDE") : QT_TRANSLATE_NOOP("explain", "INCLUDE"));
    if (node.children.empty())
        return node.text;
    return explain::blockText(node.head, exclude, true);
}

Tone blockTone(const LogicNode& node)
{
    if (node.kind == LogicNode::Kind::Unknown || node.malformed)
        return Tone::Warning;
    if (node.part != LogicNode::Part::Exclude)
        return Tone::Include;
    return node.kind == LogicNode::Kind::Everything ? Tone::Idle : Tone::Exclude;
}

LogicBlock buildBlock(const LogicNode& node, const Language& language)
{
    LogicBlock block;
    block.tone = blockTone(node);
    block.head = render(blockHead(node), language);
    block.mark = readingMark(node.readings, language);
    if (node.kind == LogicNode::Kind::Everything) {
        LogicBlock::Row row;
        row.text = render(node.head, language);
        block.rows.push_back(std::move(row));
    }
    for (const LogicNode& child : node.children)
        block.rows.push_back(buildRow(child, node, language));
    block.remarks = renderAll(node.remarks, language);
    for (Text& note : renderAll(node.notes, language))
        block.remarks.push_back({std::move(note), false});
    return block;
}

// What is said of the whole: beside it where it is known, as a card where it is not.
void addWhole(Logic& logic, const LogicNode& whole, const Language& language)
{
    const bool isUnknown = whole.kind == LogicNode::Kind::Unknown && (whole.children.empty() || !whole.remarks.empty());
    if (!isUnknown) {
        logic.head = render(whole.text, language);
        logic.remarks = renderAll(whole.remarks, language);
        return;
    }
    LogicBlock block;
    block.tone = Tone::Warning;
    block.head = render(whole.text, language);
    block.remarks = renderAll(whole.remarks, language);
    logic.blocks.push_back(std::move(block));
}

} // namespace

Text readingMark(const std::vector<explain::ReadingId>& readings, const Language& language)
{
    if (readings.empty())
        return {};
    return render(explain::twoReadingsText(), language);
}

Logic buildLogic(const LogicNode& whole, const Language& language)
{
    Logic logic;
    addWhole(logic, whole, language);
    for (const LogicNode& child : whole.children) {
        const bool isList = child.kind == LogicNode::Kind::BucketList;
        logic.blocks.push_back(isList ? buildList(child, language) : buildBlock(child, language));
    }
    return logic;
}

} // namespace jobscope::report
