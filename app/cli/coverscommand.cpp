// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/coverscommand.h"

#include "cli/jobchoice.h"
#include "cli/lineanswers.h"
#include "cli/source.h"
#include "explain/evaluator.h"
#include "explain/explanation.h"
#include "explain/outcomewording.h"
#include "explain/output.h"
#include "listing/objectline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Count;
using explain::Name;
using explain::ObjectFacts;
using explain::Outcome;
using explain::Phrase;
using explain::Value;
using explain::Verdict;

namespace {

/** A job that is asked about each bucket. */
struct Asked {
    const job::Job* job;
    explain::Evaluator evaluator;
    explain::Explanation explanation; //!< for the words
};

Phrase nameOf(const job::Job& job)
{
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 (%2)"))
        .arg(Value{job.name()})
        .arg(Name{explain::shown(job.id().text())});
}

Phrase nameOf(const ObjectFacts& bucket)
{
    const Phrase name = bucket.bucket ? Phrase(Value{*bucket.bucket})
                                      : Phrase(QT_TRANSLATE_NOOP("explain", "a bucket without a name"));
    if (!bucket.accountId)
        return name;
    //: a bucket and its owner
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 of account %2"))
        .arg(name)
        .arg(Name{explain::shown(*bucket.accountId)});
}

/** Jobs that select the bucket first, those that do not last. */
int rank(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Analyzed:
        return 0;
    case Verdict::DependsOnReading:
        return 1;
    case Verdict::Unknown:
        return 2;
    case Verdict::BucketNotSelected:
    case Verdict::NotEligible:
    case Verdict::NotIncluded:
    case Verdict::Excluded:
        return 3;
    }
    return 3;
}

struct Answer {
    const Asked* asked;
    Outcome outcome;
};

QString asText(const ObjectFacts& bucket, std::vector<Answer> answers, const explain::Language& language)
{
    std::stable_sort(answers.begin(), answers.end(),
        [](const Answer& a, const Answer& b) { return rank(a.outcome.verdict) < rank(b.outcome.verdict); });
    const auto count = [&](int first, int last) {
        return qint64(std::count_if(answers.begin(), answers.end(), [&](const Answer& answer) {
            return rank(answer.outcome.verdict) >= first && rank(answer.outcome.verdict) <= last;
        }));
    };
    QString text = plain(nameOf(bucket), language) + u'\n';
    text += u"  "_s
        + plain(Phrase(QT_TRANSLATE_NOOP("explain", "Selected by %1 of %2 jobs, perhaps by %3 more."))
                    .arg(Count{count(0, 0)})
                    .arg(Count{qint64(answers.size())})
                    .arg(Count{count(1, 2)}),
            language)
        + u'\n';
    for (const Answer& answer : answers) {
        const explain::OutcomeWords words = bucketWordsFor(answer.asked->explanation, answer.outcome);
        //: an answer and the job that gives it
        text += u"  - "_s
            + plain(Phrase(QT_TRANSLATE_NOOP("explain", "%1: %2")).arg(words.head).arg(nameOf(*answer.asked->job)),
                language)
            + u'\n';
        for (const auto* phrases : {&words.readings, &words.why}) {
            for (const Phrase& phrase : *phrases)
                text += u"      "_s + plain(phrase, language) + u'\n';
        }
    }
    return text;
}

} // namespace

Result<ExitCode> CoversCommand::run(const CommandLine& line, Context& context, Terminal& terminal)
{
    InputLines input;
    if (const Result<void> opened = input.open(line.buckets); !opened)
        return Unexpected<Failure>(opened.error());
    const Result<std::vector<job::Job>> jobs = loadJobs(line, context, Depth::Described);
    if (!jobs)
        return Unexpected<Failure>(jobs.error());
    const Result<std::vector<job::Job>> chosen = chooseJobs(*jobs, line);
    if (!chosen)
        return Unexpected<Failure>(chosen.error());
    std::vector<Asked> asked;
    for (const job::Job& job : *chosen)
        asked.push_back({&job, explain::Evaluator(job, context.readings),
            line.json ? explain::Explanation() : explain::explain(job, context.readings, context.now)});
    const auto answer = [&](QByteArrayView text, QByteArray& out) -> Expected<void, QString> {
        const auto bucket = listing::readBucketLine(text);
        if (!bucket)
            return Unexpected(bucket.error());
        std::vector<Answer> answers;
        for (const Asked& one : asked)
            answers.push_back({&one, one.evaluator.bucketOutcome(*bucket)});
        if (line.json) {
            for (const Answer& one : answers)
                explain::appendJsonLine(out, *one.asked->job, *bucket, one.outcome);
        } else {
            out += asText(*bucket, std::move(answers), context.language).toUtf8();
        }
        return {};
    };
    if (line.json)
        return answerLines(input, terminal, answer, jsonError);
    return answerLines(input, terminal, answer, [&](const QString& error, qint64 number) -> QByteArray {
        return plain(Phrase(QT_TRANSLATE_NOOP("explain", "Line %1 cannot be read: %2"))
                         .arg(Name{QString::number(number)})
                         .arg(Name{error}),
                   context.language)
                   .toUtf8()
            + '\n';
    });
}

} // namespace jobscope::cli
