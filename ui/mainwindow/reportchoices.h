// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/format.h"
#include "report/sections.h"

#include <QLocale>
#include <QPageSize>
#include <QString>

#include <optional>
#include <set>

namespace jobscope::ui {

/** How a report is to be made; which jobs it tells of is chosen anew each time, and so is a table of aliases. */
struct ReportChoices {
    report::Format format = report::Format::Pdf;
    QString language; //!< code; empty: as the window
    std::optional<QPageSize::PageSizeId> paper; //!< A4 or Letter; nothing: as usual where the person is
    bool redact = false;
    std::set<report::SectionId> leftOut;

    bool operator==(const ReportChoices&) const = default;
};

/** The paper that is usual there. */
inline QPageSize::PageSizeId usualPaper(const QLocale& locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

} // namespace jobscope::ui
