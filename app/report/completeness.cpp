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

Phrase listOf(const std::vector<Phrase>& names)
{
    return explain::atMost(names, s_mostNames, List::Join::Comma);
}

} // namespace

bool Completeness::isComplete(std::span<const job::Job> jobs) const
{
    return failures.empty()
        && std::all_of(jobs.begin(), jobs.end(), [](const job::Job& job) { return job.isComplete(); });
}

Phrase detailsNotLoaded(const std::vector<Phrase>& names)
{
    return Phrase(QT_TRANSLATE_N_NOOP("explain", "the details of %n jobs, not loaded: %1"), qint64(names.size()))
        .arg(listOf(names));
}

Phrase detailsRefused(const std::vector<Phrase>& names, const Phrase& why)
{
    //: %1: names of jobs, %2: a sentence
    return Phrase(
        QT_TRANSLATE_N_NOOP("explain", "the details of %n jobs, which could not be had: %1. %2"), qint64(names.size()))
        .arg(listOf(names))
        .arg(why);
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
