// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/content.h"

#include <QString>

namespace jobscope::test {

inline report::Text words(const QString& text)
{
    return {{{explain::Span::Kind::Words, text}}};
}

inline report::Text value(const QString& text)
{
    return {{{explain::Span::Kind::Value, text}}};
}

inline report::Text name(const QString& text)
{
    return {{{explain::Span::Kind::Name, text}}};
}

/** Text around a value. */
inline report::Text around(const QString& before, const QString& text, const QString& after)
{
    return {{{explain::Span::Kind::Words, before}, {explain::Span::Kind::Value, text},
        {explain::Span::Kind::Words, after}}};
}

/** Every kind of piece once, with text that wants to be markup. */
inline report::JobContent everyPiece()
{
    using namespace report;
    using namespace Qt::StringLiterals;
    JobContent job;
    job.anchor = u"job-1"_s;
    job.jobId = u"0123456789abcdef0123456789abcdef"_s;
    job.title = name(u"<script>alert('x')</script> & \"y\" [z](http://example.com) `w` *v* a|b"_s);
    job.status = words(u"Paused (By user)"_s);
    job.statusApi = u"USER_PAUSED"_s;
    job.statusTone = Tone::PausedByUser;
    job.statusMeaning = words(u"A person paused it."_s);
    job.countdown = words(u"16 d 2 h"_s);
    job.countdownMeaning = words(u"until the job is cancelled for good"_s);
    job.countdownAt = name(u"2026-09-12 16:30:00 UTC"_s);
    job.asOf = words(u"As of 2026-08-27 14:00:00 UTC."_s);
    job.notLoaded = words(u"Only the list entry is loaded."_s);
    job.notProof = words(u"It is not proof."_s);
    job.identity.items = {{words(u"Job id"_s), u"jobId"_s, name(job.jobId), false}};

    Section gates{SectionId::Gates, u"job-1-gates"_s, words(u"What an object must pass"_s), {}};
    gates.blocks.push_back(Gates{{{words(u"1"_s), words(u"Bucket"_s), words(u"1 bucket"_s)},
        {words(u"2"_s), words(u"Included"_s), around(u"those with "_s, u"a|b"_s, u""_s)}}});

    LogicBlock include;
    include.tone = Tone::Include;
    include.head = words(u"INCLUDE: take an object only if BOTH are true"_s);
    LogicBlock::Row first;
    first.joiner = u"1"_s;
    first.text = around(u"its key (full path) begins with "_s, u"<b>&\"'`"_s, u""_s);
    first.values = {value(u"a"_s), value(u""_s), value(u"`"_s), value(u" "_s)};
    LogicBlock::Row second;
    second.joiner = u"AND 2"_s;
    second.text = around(u"its extension is "_s, u"csv"_s, u""_s);
    second.notes = {around(u"letter case counts: "_s, u"CSV"_s, u" is not taken"_s)};
    second.mark = words(u"two readings"_s);
    second.remarks = {{words(u"- looks like a list"_s), false}};
    include.rows = {first, second};
    LogicBlock exclude;
    exclude.tone = Tone::Exclude;
    exclude.head = words(u"EXCLUDE wins: leave an object out if"_s);
    exclude.mark = words(u"two readings"_s);
    LogicBlock::Row third;
    third.text = words(u"a condition that cannot be read: {\"a\": 1}"_s);
    third.malformed = true;
    exclude.rows = {third};
    exclude.remarks = {{words(u"TWO READINGS: one or the other."_s), true}, {words(u"In other words: none."_s), false}};
    Section objects{SectionId::Objects, u"job-1-objects"_s, words(u"Objects"_s), {}};
    objects.blocks.push_back(Logic{
        words(u"of the objects in these buckets"_s), {include, exclude}, {{words(u"About the whole."_s), false}}});

    Section rest{SectionId::Members, u"job-1-rest"_s, words(u"The rest"_s), {}};
    rest.blocks.push_back(Paragraph{words(u"1. not a list <i>"_s), Paragraph::Style::Body});
    rest.blocks.push_back(Paragraph{words(u"Secondary."_s), Paragraph::Style::Note});
    rest.blocks.push_back(
        Statements{{{words(u"One & only."_s), {}}, {words(u"Another."_s), words(u"two readings"_s)}}});
    Facts facts;
    facts.style = Facts::Style::Long;
    facts.items = {{words(u"Job name"_s), u"name"_s, value(u"a|b\\|`c"_s), false},
        {words(u"Tags"_s), u"tags"_s, words(u"None."_s), true}};
    rest.blocks.push_back(facts);
    rest.blocks.push_back(
        Table{{words(u"Head|1"_s), words(u"Head 2"_s)}, {{value(u"x|y"_s), name(u"www.example.com @me"_s)}}});
    rest.blocks.push_back(Code{u"{\n    \"name\": \"</pre>```\"\n}"_s});
    job.sections = {gates, objects, rest};
    return job;
}

/** A report of two such jobs. */
inline report::Content everyPieceTwice()
{
    using namespace report;
    using namespace Qt::StringLiterals;
    Content content;
    content.languageCode = u"en"_s;
    content.documentTitle = u"Jobs <of> \"A\" & B"_s;
    content.title = words(u"Macie classification jobs"_s);
    content.programName = u"Jobscope 1.2.3"_s;
    content.pageFooter = u"Jobscope 1.2.3, generated 2026-08-27 14:00:00 UTC"_s;
    content.pageOf = u"Page %1 of %2"_s;
    content.pageJob = u"Job %1"_s;
    content.contentsTitle = words(u"Jobs in this report"_s);
    content.cover
        = {Facts{{{words(u"Generated"_s), {}, name(u"2026-08-27 14:00:00 UTC"_s), false}}, Facts::Style::Short},
            Paragraph{words(u"It is not proof."_s), Paragraph::Style::Warning}};
    content.jobs = {everyPiece(), everyPiece()};
    content.jobs[1].anchor = u"job-2"_s;
    for (Section& section : content.jobs[1].sections)
        section.anchor.replace(u"job-1"_s, u"job-2"_s);
    return content;
}

} // namespace jobscope::test
