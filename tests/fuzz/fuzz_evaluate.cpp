// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/evaluator.h"
#include "explain/language.h"
#include "explain/outcomewording.h"
#include "explain/output.h"
#include "fuzz/require.h"
#include "job/jobsource.h"
#include "listing/objectline.h"
#include "json/document.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

using namespace Qt::StringLiterals;
using namespace jobscope;
using explain::Evaluator;
using explain::ObjectFacts;
using explain::Outcome;
using explain::Truth;
using explain::Verdict;
using fuzz::require;

namespace {

bool isCertain(Verdict verdict)
{
    return verdict != Verdict::Unknown && verdict != Verdict::DependsOnReading;
}

/** The first gate that is certainly false decides; otherwise one that is unknown. */
Verdict verdictOf(const explain::Trace& trace)
{
    const std::array gates{trace.bucket, trace.eligible, trace.included, trace.notExcluded};
    const std::array stops{Verdict::BucketNotSelected, Verdict::NotEligible, Verdict::NotIncluded, Verdict::Excluded};
    const auto first = std::find(gates.begin(), gates.end(), Truth::False);
    if (first != gates.end())
        return stops[std::size_t(first - gates.begin())];
    return std::count(gates.begin(), gates.end(), Truth::Unknown) > 0 ? Verdict::Unknown : Verdict::Analyzed;
}

/** Who knows less never learns something else, but a later gate may stop what an earlier one can no longer. */
template <typename Member> void checkForgetting(const Evaluator& evaluator, ObjectFacts object, Member member)
{
    const Verdict before = evaluator.verdict(object);
    (object.*member).reset();
    const Verdict after = evaluator.verdict(object);
    const bool isLaterGate = before != Verdict::Analyzed && after > before;
    require(!isCertain(after) || !isCertain(before) || after == before || isLaterGate,
        "less is known, another verdict is certain");
}

void checkOutcome(
    const json::Document& document, const Evaluator& evaluator, const ObjectFacts& object, const Outcome& outcome)
{
    require(evaluator.verdict(object) == outcome.verdict, "both ways to the verdict agree");
    const explain::Trace trace = evaluator.trace(object);
    if (outcome.verdict == Verdict::DependsOnReading) {
        require(outcome.byReading.size() >= 2, "readings that differ");
        require(outcome.byReading.front().verdict == verdictOf(trace), "the trace is that of the default");
    } else {
        require(outcome.byReading.empty(), "no readings where they agree");
        require(outcome.verdict == verdictOf(trace), "verdict and trace agree");
    }
    for (const QString& pointer : outcome.deciding)
        require(document.at(pointer).has_value(), "what decides stands in the job");
    require(outcome.verdict != Verdict::Analyzed || outcome.deciding.empty(), "nothing decides an object in scope");

    checkForgetting(evaluator, object, &ObjectFacts::bucket);
    checkForgetting(evaluator, object, &ObjectFacts::effectivePermission);
    checkForgetting(evaluator, object, &ObjectFacts::sharedAccess);
    checkForgetting(evaluator, object, &ObjectFacts::bucketTags);
    checkForgetting(evaluator, object, &ObjectFacts::key);
    checkForgetting(evaluator, object, &ObjectFacts::size);
    checkForgetting(evaluator, object, &ObjectFacts::lastModified);
    checkForgetting(evaluator, object, &ObjectFacts::tags);
}

explain::Readings readingsFor(qsizetype number)
{
    explain::Readings readings;
    if (number % 2 == 1)
        readings.settle(u"exclude-join=any");
    if (number / 2 % 2 == 1)
        readings.settle(u"ne-values=any-of");
    return readings;
}

void checkWords(const job::Job& job, const explain::Readings& readings, const Evaluator& evaluator,
    const ObjectFacts& object, const Outcome& outcome)
{
    static const explain::Language english;
    const job::Instant now = job::parseInstant(u"2026-08-27T14:00:12Z", job::InstantForm::Condition)->at;
    const explain::Explanation explanation = explain::explain(job, readings, now);
    require(json::Document::parse(explain::toJson(job, explanation, english)).has_value(), "the explanation is JSON");
    require(explain::toPlainText(job, explanation, english).endsWith(u'\n'), "the explanation as text");
    require(json::Document::parse(explain::toJsonLine(outcome)).has_value(), "the outcome is JSON");
    const explain::OutcomeWords words = explain::wordsFor(explanation, evaluator, object, outcome);
    require(!explain::plain(words.head, english).isEmpty(), "a verdict has words");
    explain::plain(words.reasons(), english);
    const Outcome bucket = evaluator.bucketOutcome(object);
    require(!explain::plain(explain::bucketWordsFor(explanation, bucket).head, english).isEmpty(),
        "words of a bucket's answer");
}

/** A definition, and after the last line break an object. */
void check(const QByteArray& text)
{
    const qsizetype end = text.lastIndexOf('\n');
    const QByteArray definition = text.left(end);
    const auto object = listing::readObjectLine(end < 0 ? QByteArray() : text.sliced(end + 1));
    require(object || !object.error().isEmpty(), "what is wrong with an object is said");
    const auto jobs = job::readJobs(definition, {});
    if (!jobs) {
        require(!jobs.error().toText().isEmpty(), "what is wrong with a file is said");
        return;
    }
    if (jobs->empty())
        return;
    const job::Job& job = jobs->front();
    const explain::Readings readings = readingsFor(text.size());
    const Evaluator evaluator(job, readings);
    const ObjectFacts facts = object ? *object : ObjectFacts();
    const Outcome outcome = evaluator.evaluate(facts);
    const auto document = json::Document::parse(job.answer.utf8);
    require(document.has_value(), "the text of a job that was read");
    checkOutcome(*document, evaluator, facts, outcome);
    checkWords(job, readings, evaluator, facts, outcome);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    check(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
