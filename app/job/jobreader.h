// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"
#include "json/document.h"

namespace jobscope::job {

/**
 * Reads one job object: a full answer (it has `s3JobDefinition`, if only null) or a list entry.
 *
 * Members and enum texts that this version does not know are kept. A wrong JSON type is an error, but not within
 * criteria and scoping, whose odd parts are kept as unreadable. `ResponseMetadata` is provenance and no member of the
 * job. Error pointers start at the value's document.
 */
Expected<std::variant<JobSummary, ClassificationJob>, json::Error> readJobObject(const json::Value& object);

/** True for an object that can be read as a job: it names a job or defines one. */
bool looksLikeJob(const json::Value& value);

/** The definition as JSON again, equal to what was read (ResponseMetadata aside). */
QByteArray toJson(const ClassificationJob& job);
QByteArray toJson(const JobSummary& summary);

} // namespace jobscope::job
