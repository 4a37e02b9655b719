// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/help.h"

#include "explain/readings.h"
#include "query/fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

namespace {

struct Line {
    QString syntax;
    const char* meaning;
};

const std::vector<Line>& commands()
{
    static const std::vector<Line> lines{
        {u"list     SOURCE [--filter EXPR] [--json]"_s, QT_TRANSLATE_NOOP("explain", "one line for each job")},
        {u"describe SOURCE [JOB]"_s, QT_TRANSLATE_NOOP("explain", "the answer's JSON, byte for byte")},
        {u"explain  SOURCE [JOB] [--format F]"_s,
            QT_TRANSLATE_NOOP("explain", "what a job reads, when, and what it leaves out")},
        {u"check    SOURCE [JOB...] [--json]"_s,
            QT_TRANSLATE_NOOP("explain", "contradictions, likely mistakes, and what is worth knowing")},
        {u"evaluate SOURCE [JOB] --objects FILE"_s,
            QT_TRANSLATE_NOOP("explain", "for each object of FILE: is it in scope, and what decides (JSON lines)")},
        {u"covers   SOURCE [JOB...] --buckets FILE"_s,
            QT_TRANSLATE_NOOP("explain", "which jobs select the buckets of FILE, might, do not, and why")},
        {u"diff     SOURCE JOB JOB [--format F]"_s,
            QT_TRANSLATE_NOOP("explain", "what two jobs are set up to do differently")},
        {u"report   SOURCE [JOB...] --output FILE"_s,
            QT_TRANSLATE_NOOP("explain", "a report in FILE (.pdf, .html, .md, .json or .csv)")},
        {u"bundle   SOURCE [JOB...] --output FILE"_s,
            QT_TRANSLATE_NOOP("explain", "answers, explanations, report and checksums in one file (.zip)")},
        {u"verify   FILE"_s, QT_TRANSLATE_NOOP("explain", "whether a bundle is as it was written")},
    };
    return lines;
}

const std::vector<Line>& sources()
{
    static const std::vector<Line> lines{
        {u"FILE | FOLDER | -"_s,
            QT_TRANSLATE_NOOP("explain", "JSON of describe-classification-job; - is standard input")},
        {u"--sample"_s, QT_TRANSLATE_NOOP("explain", "the sample account that comes with the program")},
        {u"--profile NAME"_s,
            QT_TRANSLATE_NOOP("explain", "AWS, as that profile of the AWS CLI signs in; may be repeated")},
        {u"--region R"_s, QT_TRANSLATE_NOOP("explain", "AWS, in that Region, with each profile; may be repeated")},
        {u"--endpoint-url URL"_s, QT_TRANSLATE_NOOP("explain", "AWS, with another address for Macie")},
        {u"--aws"_s, QT_TRANSLATE_NOOP("explain", "AWS, as environment and default profile say")},
    };
    return lines;
}

const std::vector<Line>& options()
{
    static const std::vector<Line> lines{
        {u"--format F"_s, QT_TRANSLATE_NOOP("explain", "text (the default), markdown, html (not of diff) or json")},
        {u"--objects FILE"_s, QT_TRANSLATE_NOOP("explain", "objects as JSON lines; - is standard input")},
        {u"--buckets FILE"_s,
            QT_TRANSLATE_NOOP("explain", "buckets as JSON lines or plain names; - is standard input")},
        {u"--output FILE"_s,
            QT_TRANSLATE_NOOP("explain", "where the report goes (its ending tells the format), or the bundle")},
        {u"--redact"_s, QT_TRANSLATE_NOOP("explain", "report: other names for accounts, buckets, keys, tags and ARNs")},
        {u"--aliases FILE"_s,
            QT_TRANSLATE_NOOP("explain", "report --redact: a table (CSV) that tells which name stands for which")},
        {u"--sections LIST"_s,
            QT_TRANSLATE_NOOP("explain", "report: only these sections beside the summary, with commas (checks,pause)")},
        {u"--filter EXPR"_s, QT_TRANSLATE_NOOP("explain", "list: only jobs that match EXPR, see below")},
        {u"--details"_s, QT_TRANSLATE_NOOP("explain", "fetch what the list alone does not say")},
        {u"--json"_s,
            QT_TRANSLATE_NOOP(
                "explain", "JSON instead of text: list and check an array, covers a line for each answer")},
        {u"--fail-on error|warning|info"_s,
            QT_TRANSLATE_NOOP("explain", "check: end with 1 from that severity on (warning)")},
        {u"--only definition|state|live"_s, QT_TRANSLATE_NOOP("explain", "check: only checks of that kind")},
        {u"--accept FILE"_s,
            QT_TRANSLATE_NOOP("explain", "findings that are accepted: JSON of id, reason and jobId (optional)")},
        {u"--reading ID=CHOICE"_s,
            QT_TRANSLATE_NOOP("explain", "settle a question that AWS's documents leave open; may be repeated")},
        {u"--now INSTANT"_s, QT_TRANSLATE_NOOP("explain", "explain as if it were that moment: 2026-08-27T14:00:00Z")},
        {u"--lang xx"_s, QT_TRANSLATE_NOOP("explain", "the language of the words; ids and values stay")},
        {u"--help"_s, QT_TRANSLATE_NOOP("explain", "print this")},
        {u"--version"_s, QT_TRANSLATE_NOOP("explain", "print the version")},
    };
    return lines;
}

QString block(const std::vector<Line>& lines, const explain::Language& language)
{
    constexpr qsizetype width = 42;
    QString text;
    for (const Line& line : lines)
        text += u"  "_s + line.syntax.leftJustified(width) + language.message(line.meaning) + u'\n';
    return text;
}

QString filterFields(const explain::Language& language)
{
    std::vector<Line> lines;
    for (const query::FieldInfo& info : query::allFields())
        lines.push_back({QString::fromUtf8(info.example), info.meaning});
    return block(lines, language);
}

QString readings()
{
    QString text;
    for (const explain::ReadingInfo& info : explain::allReadings()) {
        QStringList choices;
        for (const explain::ReadingChoice& choice : info.choices)
            choices += QString::fromLatin1(choice.id);
        text += u"  "_s + QString::fromLatin1(info.name) + u'=' + choices.join(u'|') + u'\n';
    }
    return text;
}

} // namespace

QString helpText(const explain::Language& language)
{
    const auto say = [&](const char* message) { return language.message(message); };
    return say(QT_TRANSLATE_NOOP(
               "explain", "jobscope-cli says what Amazon Macie classification jobs are set up to read."))
        + u"\n\n"_s + say(QT_TRANSLATE_NOOP("explain", "Commands:")) + u'\n' + block(commands(), language) + u'\n'
        + say(QT_TRANSLATE_NOOP("explain", "Sources:")) + u'\n' + block(sources(), language) + u'\n'
        + say(QT_TRANSLATE_NOOP("explain", "JOB is a job id, an ARN or an exact name.")) + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP("explain", "Options:")) + u'\n' + block(options(), language) + u'\n'
        + say(QT_TRANSLATE_NOOP("explain", "Terms of a filter:")) + u'\n' + filterFields(language) + u'\n'
        + say(QT_TRANSLATE_NOOP("explain",
            "A space joins terms, or between them takes either, - before one takes the others, \"...\" holds spaces, "
            "(...) "
            "groups."))
        + u"\n\n"_s + say(QT_TRANSLATE_NOOP("explain", "Readings (the default first):")) + u'\n' + readings() + u'\n'
        + say(QT_TRANSLATE_NOOP("explain",
            "Exit codes: 0 done; 1 a finding; 2 wrong use or unreadable input; 3 AWS or the network refused; 4 job not "
            "found or name not unique."))
        + u'\n';
}

} // namespace jobscope::cli
