// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/verifycommand.h"

#include "storage/bundle.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Count;
using explain::Name;
using explain::Phrase;

Result<ExitCode> VerifyCommand::run(const CommandLine& line, Context& context, Terminal& terminal)
{
    const auto check = storage::checkBundle(line.source);
    if (!check)
        return wrongUse(Phrase(Name{check.error().file + u": "_s + check.error().detail}));
    const auto say = [&](const Phrase& phrase) { terminal.write(plain(phrase, context.language) + u'\n'); };
    for (const QString& name : check->changed)
        say(Phrase(QT_TRANSLATE_NOOP("explain", "%1: changed")).arg(Name{name}));
    for (const QString& name : check->missing)
        say(Phrase(QT_TRANSLATE_NOOP("explain", "%1: missing")).arg(Name{name}));
    for (const QString& name : check->unlisted)
        say(Phrase(QT_TRANSLATE_NOOP("explain", "%1: not of this bundle")).arg(Name{name}));
    if (!check->isIntact())
        return ExitCode::Finding;
    say(Phrase(QT_TRANSLATE_N_NOOP("explain", "all %n files are as they were written"), check->good));
    return ExitCode::Done;
}

} // namespace jobscope::cli
