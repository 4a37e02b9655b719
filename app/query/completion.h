// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"
#include "query/query.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace jobscope::query {

/** One way to go on where the cursor stands. */
struct Completion {
    qsizetype position = 0; //!< what it replaces, in QChars
    qsizetype length = 0;
    QString text; //!< as it is to be written
    explain::Phrase meaning; //!< empty for text from the jobs
    bool isWhole = true; //!< the term ends with it; otherwise its value is to come

    bool operator==(const Completion&) const = default;
};

/** Texts of that field that jobs have, as `account` has account ids. Asked for at most once a call. */
using KnownTexts = std::function<QStringList(Field)>;

inline constexpr size_t mostCompletions = 100;

/**
 * What the term at the cursor may become: fields, or a field's words. Nothing within quotes. In the order of the
 * registers; texts of jobs sorted.
 */
std::vector<Completion> completions(QStringView text, qsizetype cursor, const KnownTexts& known = {});

} // namespace jobscope::query
