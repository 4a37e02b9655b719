// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/failure.h"
#include "explain/checks/check.h"
#include "explain/readings.h"
#include "job/instant.h"
#include "query/query.h"
#include "report/content.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>

namespace jobscope::cli {

enum class CommandName { List, Describe, Explain, Check, Evaluate, Covers, Diff, Report, Bundle, Verify };

QString toText(CommandName name);
std::optional<CommandName> commandFromText(QStringView text);

enum class ExplainFormat { Text, Markdown, Html, Json };

/** What a person asked for, read and checked as far as words go. */
struct CommandLine {
    bool help = false;
    bool version = false;
    std::optional<CommandName> command;

    bool sample = false;
    bool aws = false; //!< the jobs come from AWS: any of the options below, or --aws
    QStringList profiles; //!< empty: as environment and default profile say
    QStringList regions; //!< empty: the one that environment or profile names; all of them for each profile
    std::optional<QString> endpointUrl;
    QString source; //!< file, folder or `-`; empty with sample or aws
    QStringList jobs; //!< job ids, ARNs or names

    bool json = false;
    bool details = false;
    query::Query filter; //!< of list
    ExplainFormat format = ExplainFormat::Text;
    QString output;
    bool redact = false; //!< of report
    QString aliases; //!< of a redacted report: file for the table of aliases; empty: none
    std::optional<std::set<report::SectionId>> sections; //!< of report: only these of the optional ones
    QString objects; //!< of evaluate: a file or `-`
    QString buckets; //!< of covers: a file or `-`

    explain::Severity failOn = explain::Severity::Warning; //!< of check: this or worse ends with 1
    std::optional<explain::CheckCategory> only; //!< of check
    QString accept; //!< file with findings that are accepted; empty: none

    explain::Readings readings;
    std::optional<job::Instant> now;
    QString language; //!< empty: the system's
};

/** Reads the arguments behind the program's name. Help and version win over mistakes. */
Result<CommandLine> parseCommandLine(const QStringList& arguments);

/** The language that was asked for, even where the rest is wrong: the mistake is to be told in it. */
QString requestedLanguage(const QStringList& arguments);

} // namespace jobscope::cli
