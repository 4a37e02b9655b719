// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/livelookup.h"

#include "cli/failure.h"
#include "session/errorwording.h"
#include "session/livebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;

namespace {

bool saysLiveFacts(const CommandLine& line)
{
    switch (*line.command) {
    case CommandName::Explain:
    case CommandName::Report:
    case CommandName::Bundle:
        return true;
    case CommandName::Check:
        return !line.only || *line.only == explain::CheckCategory::Live;
    case CommandName::Describe:
    case CommandName::Evaluate:
    case CommandName::List:
    case CommandName::Covers:
    case CommandName::Diff:
    case CommandName::Verify:
        return false;
    }
    return false;
}

/** What takes many requests is asked for one job, or where nothing else is wanted. */
bool saysBuckets(const CommandLine& line)
{
    return *line.command == CommandName::Explain || (line.only && *line.only == explain::CheckCategory::Live);
}

QString keyOf(const job::Job& job)
{
    return job.arn().isEmpty() ? job.id().text() : job.arn();
}

Phrase remarkOn(const ports::CallError& error)
{
    const session::ErrorWords words = session::wordsFor(error);
    //: something beside a job that could not be looked up: what went wrong, what to do, details
    return Phrase(QT_TRANSLATE_NOOP("explain", "not looked up: %1 %2 (%3)"))
        .arg(words.what)
        .arg(words.todo)
        .arg(Name{words.where});
}

} // namespace

void lookUpLive(const std::vector<LiveQuestion>& questions, const CommandLine& line, Context& context)
{
    if (!saysLiveFacts(line))
        return;
    std::vector<std::unique_ptr<session::LiveBook>> books;
    const auto isBusy
        = [&books] { return std::any_of(books.begin(), books.end(), [](const auto& book) { return book->isBusy(); }); };
    for (const LiveQuestion& question : questions) {
        books.push_back(std::make_unique<session::LiveBook>(
            question.door, [&context] { return context.now; },
            [&isBusy] {
                if (!isBusy())
                    QCoreApplication::exit();
            }));
        books.back()->ask(session::LookUp::Named, question.jobs);
        if (saysBuckets(line))
            books.back()->ask(session::LookUp::Buckets, question.jobs);
        if (*line.command == CommandName::Explain)
            books.back()->ask(session::LookUp::Runs, question.jobs);
    }
    while (isBusy())
        QCoreApplication::exec();
    for (std::size_t at = 0; at < questions.size(); ++at) {
        for (const job::Job* job : questions[at].jobs)
            context.live.insert(keyOf(*job), books[at]->factsOf(*job));
        for (const ports::CallError& error : books[at]->refusals())
            context.remarks.push_back(remarkOn(error));
    }
}

job::LiveFacts liveFactsOf(const job::Job& job, const Context& context)
{
    return job.kept ? *job.kept : context.live.value(keyOf(job));
}

} // namespace jobscope::cli
