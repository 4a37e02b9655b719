// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <span>

namespace jobscope::report {

/** What a report can be written as. */
enum class Format {
    Pdf,
    Html,
    Markdown,
    Json,
    Csv,
    Bundle, //!< a ZIP archive of the answers themselves with what was made of them
};

std::span<const Format> allFormats();

/** Without a dot: `pdf`. */
QString endingOf(Format format);
/** By the ending, in any letter case; nothing for an ending that tells no format. */
std::optional<Format> formatOf(const QString& path);

/** Whether it is made of sections, which can be left out. */
bool hasSections(Format format);

} // namespace jobscope::report
