// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/coverscommand.h"

#include "cli/jobchoice.h"
#include "cli/lineanswers.h"
#include "explain/bucketwording.h"
#include "explain/evaluator.h"
#include "explain/explanation.h"
#include "explain/outcomewording.h"
#include "explain/output.h"
#include "listing/objectline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Name;
using explain::ObjectFacts;
using explain::Outcome;
using explain::Phrase;
using explain::Value;

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

struct Answer {
    const Asked* asked;
    Outcome outcome;
};

QString asText(const ObjectFacts& bucket, std::vector<Answer> answers, const explain::Language& language)
{
    std::stable_sort(answers.begin(), answers.end(), [](const Answer& a, const Answer& b) {
        return explain::selectionRank(a.outcome.verdict) < explain::selectionRank(b.outcome.verdict);
    });
    explain::SelectionCounts counts;
    for (const Answer& answer : answers)
        counts.add(answer.outcome.verdict);
    QString text = plain(explain::bucketText(bucket), language) + u'\n';
    text += u"  "_s + plain(explain::selectionCountsText(counts), language) + u'\n';
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
    const Result<ChosenJobs> jobs = loadAllChosenJobs(line, context);
    if (!jobs)
        return Unexpected<Failure>(jobs.error());
    std::vector<Asked> asked;
    for (const job::Job& job : jobs->chosen)
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
