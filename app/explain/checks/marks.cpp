// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/marks.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace jobscope::explain {

namespace {

bool covers(const QString& place, const QString& pointer)
{
    return pointer == place || (pointer.startsWith(place) && pointer[place.size()] == u'/');
}

/** The statement that explains this place, or the nearest around it. Values of a condition are no statements. */
LogicNode* nearest(LogicNode& node, const QString& pointer)
{
    LogicNode* best = covers(node.pointer, pointer) && !node.text.isEmpty() ? &node : nullptr;
    for (LogicNode& child : node.children) {
        if (child.part == LogicNode::Part::Value)
            continue;
        LogicNode* found = nearest(child, pointer);
        if (found && (!best || found->pointer.size() > best->pointer.size()))
            best = found;
    }
    return best;
}

} // namespace

void markFindings(LogicNode& whole, const std::vector<Finding>& findings)
{
    std::map<LogicNode*, Severity> marks;
    for (const Finding& finding : findings) {
        if (finding.severity() == Severity::Info || finding.isAccepted())
            continue;
        for (const QString& pointer : finding.pointers) {
            if (LogicNode* node = nearest(whole, pointer)) {
                const auto [mark, isNew] = marks.emplace(node, finding.severity());
                mark->second = std::min(mark->second, finding.severity());
            }
        }
    }
    for (const auto& [node, severity] : marks)
        //: behind a statement that a check found something about; %1: "Warning"
        node->notes.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "see Checks: %1")).arg(severityTitle(severity)));
}

bool isAbout(const Finding& finding, const QString& pointer)
{
    return std::any_of(
        finding.pointers.begin(), finding.pointers.end(), [&](const QString& place) { return covers(pointer, place); });
}

Phrase findingText(const Finding& finding)
{
    //: what a check found, behind how serious it is: "Warning: ..."
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1: %2")).arg(severityTitle(finding.severity())).arg(finding.what);
}

} // namespace jobscope::explain
