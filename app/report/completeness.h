// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"
#include "job/job.h"
#include "job/jobsource.h"

#include <span>
#include <vector>

namespace jobscope::report {

/** What a report should hold beside what it does. */
struct Completeness {
    size_t listed = 0; //!< jobs that the source named; 0: not known
    std::vector<explain::Phrase> failures; //!< what could not be had, and why
    std::vector<explain::Phrase> passedOver; //!< what the source holds besides, that no job was read from
    std::vector<explain::Phrase> repeated; //!< answers about one job that do not agree

    /** Whether these are all jobs of the source, with their definitions. */
    bool isComplete(std::span<const job::Job> jobs) const;
    /** Other jobs of the source. */
    size_t leftOut(size_t told) const { return listed > told ? listed - told : 0; }
};

/** A failure of these jobs, by their names: nobody asked for their details, or no answer came yet. */
explain::Phrase detailsNotLoaded(const std::vector<explain::Phrase>& names);
/** The same where they were refused; `why` is a sentence. */
explain::Phrase detailsRefused(const std::vector<explain::Phrase>& names, const explain::Phrase& why);
/** For a cover: so many jobs of the source that nobody asked for. */
explain::Phrase otherJobsText(size_t jobs);
/** For a cover: one of the failures. */
explain::Phrase missingText(const explain::Phrase& failure);
/** Adds what no job was read from. */
void addGaps(Completeness& completeness, std::span<const job::SourceGap> gaps);
/** So many names that a cover can hold. */
explain::Phrase someOf(const std::vector<explain::Phrase>& names);
/** What it is called there: its name, or its id without one. */
explain::Phrase nameOf(const job::Job& job);

/** Where it comes from, and which it is there: tells the jobs of a report apart, and is the same for a copy. */
QString placeOf(const job::Job& job);

} // namespace jobscope::report
