// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

// What a report says, in the order in which it is read and in the words of one language, but without any looks. Writers
// (HTML, Markdown, PDF) lay it out; they neither leave out nor word anything.

namespace jobscope::report {

using explain::Text;

/** What a piece is about; writers choose colours by it, and never colour alone tells it. */
enum class Tone {
    Plain,
    Dim,
    Include,
    Exclude,
    Warning,
    Running,
    Idle,
    PausedByUser,
    PausedByMacie,
    Complete,
    Cancelled,
};

struct Paragraph {
    enum class Style {
        Body,
        Lead, //!< the summary
        Note, //!< secondary
        Warning, //!< must not be overlooked
    };
    Text text;
    Style style = Style::Body;
};

/** A statement of its own, one of several. */
struct Statement {
    Text text;
    Text mark; //!< "two readings"; empty if there is none
};

struct Statements {
    std::vector<Statement> items;
};

/** What something is called and what it is. */
struct Fact {
    Text label;
    QString apiName; //!< the service's name for it; empty if it has none
    Text value;
    bool dim = false; //!< says no more than that something is not there
};

struct Facts {
    enum class Style {
        Short, //!< names beside values
        Long, //!< values are sentences
    };
    std::vector<Fact> items;
    Style style = Style::Short;
};

/** The gates in their order. */
struct Gates {
    struct Gate {
        Text number;
        Text title;
        Text text;
    };
    std::vector<Gate> items;
};

/** A whole sentence below a statement. */
struct Remark {
    Text text;
    bool isReading = false; //!< tells of two readings
};

/** A card of the logic view: a head, and rows that are joined by what stands in a column of its own. */
struct LogicBlock {
    struct Row {
        QString joiner; //!< "1", "AND 2"; empty for a row that stands alone
        Text text;
        std::vector<Text> values; //!< a list that is too long for a sentence: buckets
        std::vector<Text> notes; //!< behind the statement, in brackets
        Text mark; //!< "two readings"
        bool malformed = false;
        std::vector<Remark> remarks;
    };
    Tone tone = Tone::Include;
    Text head;
    Text mark;
    std::vector<Row> rows;
    std::vector<Remark> remarks;
};

struct Logic {
    Text head; //!< above the blocks; may be empty
    std::vector<LogicBlock> blocks;
    std::vector<Remark> remarks; //!< about the whole, below the blocks
};

/** Text whose line breaks and spaces count. */
struct Code {
    QString text;
};

/** Rows of short texts under column heads. */
struct Table {
    std::vector<Text> heads;
    std::vector<std::vector<Text>> rows;
};

using Block = std::variant<Paragraph, Statements, Facts, Gates, Logic, Code, Table>;

enum class SectionId {
    Summary,
    Gates,
    Buckets,
    Objects,
    Schedule,
    Sampling,
    Identifiers,
    BucketsNow,
    LastRun,
    Pause,
    Checks,
    Readings,
    Members,
    Provenance,
    Definition,
    Glossary, //!< of the whole report, at its end
};

struct Section {
    SectionId id;
    QString anchor; //!< stable, for links: "buckets"
    Text title;
    std::vector<Block> blocks;
};

/** One job's part of a report. */
struct JobContent {
    QString anchor; //!< unique in its report: "job-1"
    QString jobId; //!< for page heads; harmless to show; empty if the job names none
    Text title; //!< the job's name
    Text status; //!< as the console has it
    QString statusApi; //!< the service's name for it
    Tone statusTone = Tone::Plain;
    Text statusMeaning;
    Text statusNext; //!< what happens on its own
    Text statusAction; //!< what a person can do
    Text countdown; //!< empty without a deadline
    Text countdownMeaning;
    Text countdownAt; //!< the deadline in UTC and local time
    Text asOf;
    Text notLoaded; //!< empty if the whole definition is known
    Text notProof; //!< for a job that is shown alone; a report says it once, on its cover
    Facts identity; //!< id, ARN, account, Region
    std::vector<Section> sections;
};

/** A whole report. */
struct Content {
    QString languageCode;
    bool rightToLeft = false;
    QString documentTitle; //!< for window titles and file properties
    Text title;
    job::Instant generatedAt;
    QString programName; //!< with version
    QString pageFooter; //!< left part of a page's foot
    QString pageOf; //!< "Page %1 of %2"
    QString pageJob; //!< "Job %1", with the id
    Text contentsTitle;
    std::vector<Block> cover;
    std::vector<JobContent> jobs;
    std::optional<Section> glossary; //!< Macie's words; nothing if it is left out
};

} // namespace jobscope::report
