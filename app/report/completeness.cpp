// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/completeness.h"

#include "explain/conditionwording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace jobscope::report {

using explain::List;
using explain::Name;
using explain::Phrase;
using explain::Value;

namespace {

// On a cover; each of the jobs says it of itself as well.
constexpr size_t s_mostNames = 20;

Phrase bundleSays(const job::SourceGap& gap)
{
    //: %1: words of the manifest of an evidence bundle
    return Phrase(QT_TRANSLATE_NOOP("explain", "as the evidence bundle says of itself: %1")).arg(Name{gap.words});
}

} // namespace

Phrase someOf(const std::vector<Phrase>& names)
{
    return explain::atMost(names, s_mostNames, List::Join::Comma);
}

bool Completeness::isComplete(std::span<const job::Job> jobs) const
{
    return failures.empty() && leftOut(jobs.size()) == 0
        && std::all_of(jobs.begin(), jobs.end(), [](const job::Job& job) { return job.isComplete(); });
}

Phrase detailsNotLoaded(const std::vector<Phrase>& names)
{
    return Phrase(QT_TRANSLATE_N_NOOP("explain", "the details of %n jobs, not loaded: %1"), qint64(names.size()))
        .arg(someOf(names));
}

Phrase detailsRefused(const std::vector<Phrase>& names, const Phrase& why)
{
    //: %1: names of jobs, %2: a sentence
    return Phrase(
        QT_TRANSLATE_N_NOOP("explain", "the details of %n jobs, which could not be had: %1. %2"), qint64(names.size()))
        .arg(someOf(names))
        .arg(why);
}

Phrase otherJobsText(size_t jobs)
{
    return Phrase(
        QT_TRANSLATE_N_NOOP("explain", "%n other jobs of the source, which were not asked for"), qint64(jobs));
}

Phrase missingText(const Phrase& failure)
{
    //: on the cover of a report; %1 tells what went wrong
    return Phrase(QT_TRANSLATE_NOOP("explain", "Missing, so this report is not complete: %1")).arg(failure);
}

void addGaps(Completeness& completeness, std::span<const job::SourceGap> gaps)
{
    std::vector<Phrase> files;
    std::vector<Phrase> folders;
    for (const job::SourceGap& gap : gaps) {
        switch (gap.kind) {
        case job::SourceGap::Kind::OtherFile:
            files.push_back(Value{gap.source});
            break;
        case job::SourceGap::Kind::SubFolder:
            folders.push_back(Value{gap.source});
            break;
        case job::SourceGap::Kind::BundleLeftOut:
            completeness.passedOver.push_back(Phrase(QT_TRANSLATE_N_NOOP("explain",
                                                         "%n other jobs of the source that the evidence bundle was "
                                                         "made from, which are not in it"),
                gap.number));
            break;
        case job::SourceGap::Kind::BundleFailure:
            completeness.failures.push_back(bundleSays(gap));
            break;
        case job::SourceGap::Kind::BundleNote:
            completeness.passedOver.push_back(bundleSays(gap));
            break;
        case job::SourceGap::Kind::MorePages:
            //: %1: a file
            completeness.failures.push_back(Phrase(QT_TRANSLATE_NOOP("explain",
                                                       "the jobs behind the list page %1: AWS said there that it had "
                                                       "more, and no further page follows in that file"))
                                                .arg(Value{gap.source}));
            break;
        }
    }
    if (!files.empty())
        completeness.passedOver.push_back(
            Phrase(QT_TRANSLATE_N_NOOP("explain", "%n files whose names do not end in .json, .jsonl or .ndjson: %1"),
                qint64(files.size()))
                .arg(someOf(files)));
    if (!folders.empty())
        completeness.passedOver.push_back(
            Phrase(QT_TRANSLATE_N_NOOP("explain", "%n folders, whose files were not read: %1"), qint64(folders.size()))
                .arg(someOf(folders)));
}

Phrase nameOf(const job::Job& job)
{
    return job.name().isEmpty() ? Phrase(Name{job.id().text()}) : Phrase(Value{job.name()});
}

QString placeOf(const job::Job& job)
{
    return QStringList{job.answer.source, job.answer.elementPointer, job.id().text(), job.arn()}.join(u'\n');
}

} // namespace jobscope::report
