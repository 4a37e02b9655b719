// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/csvtext.h"

namespace jobscope::explain {

using namespace Qt::StringLiterals;

QString withoutFormula(QString text)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    if (!text.isEmpty() && dangerous.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& each : cells) {
        QString cell = withoutFormula(each);
        if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        quoted += cell;
    }
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace jobscope::explain
