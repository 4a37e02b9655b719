// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/failure.h"
#include "cli/inputlines.h"
#include "cli/terminal.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace jobscope::cli {

/** Appends what is to be said to one line, or says in English what is wrong with it. */
using LineAnswer = std::function<Expected<void, QString>(QByteArrayView line, QByteArray& out)>;

/** What stands in the place of a line that cannot be read: a whole line. */
using LineError = std::function<QByteArray(const QString& error, qint64 number)>;

/** `{"error": "...", "line": N}` */
QByteArray jsonError(const QString& error, qint64 number);

/**
 * Answers each line that is not blank, in order. After one that cannot be read the others are still answered; the exit
 * code at the end is then WrongUse.
 */
Result<ExitCode> answerLines(InputLines& input, Terminal& terminal, const LineAnswer& answer, const LineError& error);

} // namespace jobscope::cli
