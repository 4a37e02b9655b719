// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"
#include "job/jobsource.h"
#include "ports/callerror.h"
#include "ports/credentialstore.h"
#include "ports/fileerror.h"

#include <QString>

#include <variant>

namespace jobscope::session {

/** Why something could not be loaded: a file that could not be read, or a call without an answer. */
using LoadError = std::variant<job::SourceError, ports::CallError>;

/** An error for people. The one place that words errors; nothing else makes sentences of them. */
struct ErrorWords {
    explain::Phrase what; //!< what happened, one sentence
    explain::Phrase todo; //!< what the person can do, one sentence
    QString where; //!< file, JSON pointer and byte, or call, HTTP status, AWS code and request id; for copying
    QString policy = {}; //!< IAM policy that allows what is missing, for copying; empty if nothing of the kind is
};

ErrorWords wordsFor(const job::SourceError& error);
ErrorWords wordsFor(const ports::CallError& error);
ErrorWords wordsFor(const LoadError& error);
ErrorWords wordsFor(const ports::StoreError& error);
ErrorWords wordsFor(const ports::FileError& error);
/** A key that the keychain did not take: it holds for this session only. */
ErrorWords wordsForUnkept(const ports::StoreError& error);

} // namespace jobscope::session
