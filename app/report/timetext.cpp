// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/timetext.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace jobscope::report {

using explain::Fixed;
using explain::Phrase;

explain::Phrase timeText(job::Instant instant, const QTimeZone& zone)
{
    const Fixed utc{job::isoDateTime(instant) + u" UTC"};
    const auto seconds = std::chrono::floor<std::chrono::seconds>(instant);
    const int offset = zone.isValid()
        ? zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds.time_since_epoch().count(), Qt::UTC))
        : 0;
    if (offset == 0)
        return Phrase(utc);
    const int minutes = std::abs(offset) / 60;
    const QString local = u"%1 %2%3:%4"_s.arg(job::isoDateTime(seconds + std::chrono::seconds(offset)),
        QString(offset < 0 ? u'-' : u'+'), QString::number(minutes / 60).rightJustified(2, u'0'),
        QString::number(minutes % 60).rightJustified(2, u'0'));
    //: a time in UTC and the same time at the place of the reader
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 (%2 local time)")).arg(utc).arg(Fixed{local});
}

} // namespace jobscope::report
