// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/logicnode.h"

#include <QCoreApplication>

namespace jobscope::explain {

Phrase twoReadingsText()
{
    //: beside a statement that AWS's documents leave two meanings for
    return Phrase(QT_TRANSLATE_NOOP("explain", "two readings"));
}

Phrase blockText(const Phrase& words, bool excludes, bool wins)
{
    if (!excludes)
        return Phrase(QT_TRANSLATE_NOOP("explain", "INCLUDE: %1")).arg(words);
    if (wins)
        return Phrase(QT_TRANSLATE_NOOP("explain", "EXCLUDE wins: %1")).arg(words);
    return Phrase(QT_TRANSLATE_NOOP("explain", "EXCLUDE: %1")).arg(words);
}

Phrase spoken(const LogicNode& node)
{
    Phrase sentence = node.text;
    if (node.numbered) {
        if (node.position == 1)
            //: a numbered condition, read aloud: "1 of 3: its extension is ..."
            sentence = Phrase(QT_TRANSLATE_NOOP("explain", "%1 of %2: %3"))
                           .arg(Count{node.position})
                           .arg(Count{node.count})
                           .arg(node.text);
        else
            sentence = Phrase(node.joinedByOr ? QT_TRANSLATE_NOOP("explain", "%1 of %2, or: %3")
                                              : QT_TRANSLATE_NOOP("explain", "%1 of %2, and: %3"))
                           .arg(Count{node.position})
                           .arg(Count{node.count})
                           .arg(node.text);
    }
    if (node.malformed && node.part == LogicNode::Part::Condition)
        sentence = Phrase(QT_TRANSLATE_NOOP("explain", "%1; cannot be evaluated")).arg(sentence);
    if (!node.readings.empty())
        sentence = Phrase(QT_TRANSLATE_NOOP("explain", "%1; two readings")).arg(sentence);
    for (const Phrase& note : node.notes)
        sentence = Phrase(QT_TRANSLATE_NOOP("explain", "%1 (%2)")).arg(sentence).arg(note);
    return sentence;
}

} // namespace jobscope::explain
