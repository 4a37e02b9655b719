// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/ids.h"

#include <QList>
#include <QStringView>

namespace jobscope::job {

JobArn JobArn::parse(const QString& text)
{
    constexpr QStringView resource = u"classification-job/";
    const QList<QStringView> parts = QStringView(text).split(u':');
    if (parts.size() != 6 || parts[0] != u"arn" || parts[2] != u"macie2" || !parts[5].startsWith(resource))
        return {};
    const QStringView id = parts[5].sliced(resource.size());
    if (parts[1].isEmpty() || parts[3].isEmpty() || parts[4].isEmpty() || id.isEmpty() || id.contains(u'/'))
        return {};
    return {parts[1].toString(), Region(parts[3].toString()), AccountId(parts[4].toString()), JobId(id.toString())};
}

} // namespace jobscope::job
