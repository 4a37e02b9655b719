// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "explain/phrase.h"
#include "explain/readings.h"
#include "job/instant.h"
#include "job/livefacts.h"

#include <QHash>
#include <QString>

#include <vector>

namespace jobscope::cli {

/** What all commands work under. */
struct Context {
    const explain::Language& language;
    explain::Readings readings;
    job::Instant now; //!< corrected by what AWS says, unless `--now` set it
    QString programVersion;
    QHash<QString, job::LiveFacts> live = {}; //!< see lookUpLive()
    std::vector<explain::Phrase> remarks = {}; //!< for standard error, a line each, whatever the result
};

} // namespace jobscope::cli
