// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/datetext.h"

namespace jobscope::models {

using namespace Qt::StringLiterals;

namespace {

bool showsUtc = false;

} // namespace

void showTimesInUtc(bool inUtc)
{
    showsUtc = inUtc;
}

QDateTime shownTime(job::Instant instant)
{
    const auto whole = std::chrono::floor<std::chrono::milliseconds>(instant);
    return QDateTime::fromMSecsSinceEpoch(whole.time_since_epoch().count(), showsUtc ? Qt::UTC : Qt::LocalTime);
}

QString localMinute(job::Instant instant)
{
    return shownTime(instant).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString localSecond(job::Instant instant)
{
    const QDateTime time = shownTime(instant);
    return time.toString(u"yyyy-MM-dd HH:mm:ss "_s) + time.timeZoneAbbreviation();
}

} // namespace jobscope::models
