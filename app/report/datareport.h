// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/contentbuilder.h"

#include <QByteArray>

namespace jobscope::report {

/**
 * A report for programs: of each job where its answer comes from, the answer, and the explanation as `explain --format
 * json` prints it. Words are in the language; ids, keys and values stay. Cancelled, as with build(): to be thrown away.
 */
QByteArray toJson(std::span<const job::Job> jobs, const Explain& explain, const Circumstances& circumstances,
    const explain::Language& language, const JsonMask& mask = {}, const BuildProgress& progress = {});

/** A report for spreadsheets: one line for each job and each thing that is missing, in UTF-8 with a byte order mark;
 * formulas are made harmless. */
QByteArray toCsv(std::span<const job::Job> jobs, const Explain& explain, const Circumstances& circumstances,
    const explain::Language& language, bool isRedacted, const BuildProgress& progress = {});

} // namespace jobscope::report
