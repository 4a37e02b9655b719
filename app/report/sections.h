// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"
#include "report/content.h"

#include <QString>

#include <optional>
#include <set>
#include <span>

namespace jobscope::report {

/** All that there are, in the order in which they are read. */
std::span<const SectionId> allSections();
/** Those that a report can do without: all but the summary and where the job comes from. */
std::span<const SectionId> optionalSections();

/** Its name in anchors and on the command line: `buckets-now`. */
QString toText(SectionId id);
std::optional<SectionId> sectionFromText(QStringView text);
explain::Phrase titleOf(SectionId id);

/** What stays out where only these optional ones are wanted. */
std::set<SectionId> allBut(const std::set<SectionId>& wanted);

/** For the cover: a report never looks complete when it is not. Says nothing if nothing is left out. */
explain::Phrase leftOutText(const std::set<SectionId>& leftOut);

} // namespace jobscope::report
