// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/comparisoncontent.h"

#include <QCoreApplication>

namespace jobscope::report {

using explain::Change;
using explain::Phrase;
using explain::Value;

Content comparisonContent(const job::Job& first, const job::Job& second, const explain::Comparison& comparison,
    const explain::Language& language)
{
    const auto say = [&](const Phrase& phrase) { return render(phrase, language); };
    const auto side = [&](const std::optional<explain::ChangeSide>& one) {
        return one ? say(one->text) : say(Phrase(QT_TRANSLATE_NOOP("explain", "not there")));
    };
    Content content;
    content.languageCode = language.code();
    content.rightToLeft = language.isRightToLeft();
    content.title = say(
        Phrase(QT_TRANSLATE_NOOP("explain", "%1 and %2 compared")).arg(Value{first.name()}).arg(Value{second.name()}));
    content.documentTitle = content.title.toPlain();
    for (const Phrase& phrase : {comparison.secondOnly, comparison.firstOnly, closingText(comparison)}) {
        if (!phrase.isEmpty())
            content.cover.push_back(Paragraph{say(phrase)});
    }
    if (comparison.changes.empty())
        return content;
    Table table{{say(Phrase(QT_TRANSLATE_NOOP("explain", "Part"))), say(Phrase(QT_TRANSLATE_NOOP("explain", "What"))),
                    say(Phrase(Value{first.name()})), say(Phrase(Value{second.name()}))},
        {}};
    for (const Change& change : comparison.changes)
        table.rows.push_back(
            {say(sectionText(change.section)), say(change.what), side(change.first), side(change.second)});
    content.cover.push_back(std::move(table));
    return content;
}

} // namespace jobscope::report
