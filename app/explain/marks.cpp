// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace jobscope::explain {

namespace {

/** A node's truth from those of its conditions, where the trace itself does not tell. */
std::optional<Truth> markOf(const LogicNode& node, const Marks& known)
{
    if (const auto found = known.constFind(node.pointer); found != known.constEnd())
        return *found;
    const bool isBlock = node.part == LogicNode::Part::Include || node.part == LogicNode::Part::Exclude;
    if (!isBlock || node.kind == LogicNode::Kind::BucketList)
        return {};
    if (node.kind == LogicNode::Kind::Everything)
        return node.part == LogicNode::Part::Include ? Truth::True : Truth::False;
    if (node.children.empty())
        return {};
    const bool isAny = node.kind == LogicNode::Kind::Any;
    Truth whole = isAny ? Truth::False : Truth::True;
    for (const LogicNode& child : node.children) {
        const Truth truth = known.value(child.pointer, Truth::Unknown);
        whole = isAny ? std::max(whole, truth) : std::min(whole, truth);
    }
    return whole;
}

void addMarks(const LogicNode& node, const Marks& known, Marks& marks)
{
    if (const auto mark = markOf(node, known))
        marks.insert(node.pointer, *mark);
    for (const LogicNode& child : node.children)
        addMarks(child, known, marks);
}

/** Under another reading this gate stops the object, here it does not; or the other way round. */
bool dependsOnReading(const Outcome& outcome, Verdict stop)
{
    if (outcome.verdict != Verdict::DependsOnReading)
        return false;
    const auto stops = [&](const ReadingVerdict& one) { return one.verdict == stop; };
    return std::any_of(outcome.byReading.begin(), outcome.byReading.end(), stops)
        && !std::all_of(outcome.byReading.begin(), outcome.byReading.end(), stops);
}

struct GateWords {
    const char* passes;
    const char* stops;
};

GateMark gateMark(Truth passes, const GateWords& words, bool depends)
{
    if (depends)
        return {Truth::Unknown, twoReadingsText()};
    switch (passes) {
    case Truth::True:
        return {passes, Phrase(words.passes)};
    case Truth::False:
        return {passes, Phrase(words.stops)};
    case Truth::Unknown:
        break;
    }
    return {passes, Phrase(QT_TRANSLATE_NOOP("explain", "not known"))};
}

} // namespace

Marks marksFor(const Explanation& explanation, const Trace& trace)
{
    Marks known;
    for (const ConditionTrace& condition : trace.conditions)
        known.insert(condition.pointer, condition.truth);
    Marks marks;
    addMarks(explanation.buckets, known, marks);
    if (explanation.complete)
        addMarks(explanation.objects, known, marks);
    // A list of one entry is as the entry is.
    const LogicNode& buckets = explanation.buckets;
    if (buckets.children.size() == 1 && buckets.children.front().kind == LogicNode::Kind::BucketList
        && marks.contains(buckets.pointer))
        marks.insert(buckets.children.front().pointer, marks.value(buckets.pointer));
    return marks;
}

Phrase markText(LogicNode::Part part, Truth truth)
{
    if (truth == Truth::Unknown)
        return Phrase(QT_TRANSLATE_NOOP("explain", "not known"));
    const bool holds = truth == Truth::True;
    switch (part) {
    case LogicNode::Part::Whole:
    case LogicNode::Part::Include:
        //: of an object and conditions that take objects
        return Phrase(
            holds ? QT_TRANSLATE_NOOP("explain", "takes it") : QT_TRANSLATE_NOOP("explain", "does not take it"));
    case LogicNode::Part::Exclude:
        //: of an object and conditions that leave objects out
        return Phrase(holds ? QT_TRANSLATE_NOOP("explain", "leaves it out")
                            : QT_TRANSLATE_NOOP("explain", "does not leave it out"));
    case LogicNode::Part::Condition:
    case LogicNode::Part::Value:
        //: of a condition
        return Phrase(holds ? QT_TRANSLATE_NOOP("explain", "holds") : QT_TRANSLATE_NOOP("explain", "does not hold"));
    }
    return {};
}

std::vector<GateMark> gateMarks(const Explanation& explanation, const Trace& trace, const Outcome& outcome)
{
    static const GateWords bucket{
        QT_TRANSLATE_NOOP("explain", "selected"), QT_TRANSLATE_NOOP("explain", "not selected")};
    static const GateWords eligible{QT_TRANSLATE_NOOP("explain", "a kind that Macie reads"),
        QT_TRANSLATE_NOOP("explain", "a kind that Macie does not read")};
    static const GateWords included{
        QT_TRANSLATE_NOOP("explain", "included"), QT_TRANSLATE_NOOP("explain", "not included")};
    static const GateWords excluded{
        QT_TRANSLATE_NOOP("explain", "not left out"), QT_TRANSLATE_NOOP("explain", "left out")};
    std::vector<GateMark> marks;
    for (const Gate& gate : explanation.gates) {
        switch (gate.id) {
        case GateId::Bucket:
            marks.push_back(gateMark(trace.bucket, bucket, dependsOnReading(outcome, Verdict::BucketNotSelected)));
            break;
        case GateId::Eligible:
            marks.push_back(gateMark(trace.eligible, eligible, false));
            break;
        case GateId::Included:
            marks.push_back(gateMark(trace.included, included, dependsOnReading(outcome, Verdict::NotIncluded)));
            break;
        case GateId::Excluded:
            marks.push_back(gateMark(trace.notExcluded, excluded, dependsOnReading(outcome, Verdict::Excluded)));
            break;
        case GateId::Changed:
        case GateId::Sampled:
            marks.push_back({{}, gate.text});
            break;
        }
    }
    return marks;
}

} // namespace jobscope::explain
