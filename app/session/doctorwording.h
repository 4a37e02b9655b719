// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "ports/doctor.h"

#include <vector>

namespace jobscope::session {

/** A finding for people. */
struct FindingWords {
    explain::Phrase step; //!< what was looked at, a few words
    explain::Phrase outcome; //!< one word
    explain::Phrase what; //!< what was found, whole sentences
    explain::Phrase todo; //!< what the person can do; says nothing where all is well
    std::vector<explain::Phrase> details; //!< one fact each
    QString where = {}; //!< of an error, for copying
};

FindingWords wordsFor(const ports::Finding& finding);

/** The policy that allows all that was found missing; empty if nothing was. */
QString policyFor(const std::vector<ports::Finding>& findings);

/** All of it as plain text to send to somebody, after a line on what it holds. Nothing that looks secret stays. */
QString doctorText(
    const QString& connection, const std::vector<ports::Finding>& findings, const explain::Language& language);

} // namespace jobscope::session
