// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/naiveevaluator.h"
#include "explain/objectfacts.h"
#include "explain/randomjob.h"
#include "explain/readings.h"
#include "job/job.h"
#include "job/jobreader.h"
#include "listing/objectline.h"
#include "json/document.h"

#include <optional>
#include <utility>
#include <vector>

namespace jobscope::test {

/** Nothing if the reader of jobs refuses it. */
inline std::optional<job::Job> readJob(const Json& json)
{
    job::Job job;
    job.answer.bytes = job.answer.utf8 = json.toText();
    const auto document = json::Document::parse(job.answer.bytes);
    if (!document)
        return {};
    auto content = job::readJobObject(document->root());
    if (!content)
        return {};
    job.content = std::move(*content);
    return job;
}

inline explain::Readings readingsOf(SettledReadings settled)
{
    explain::Readings readings;
    bool isSettled = true;
    if (settled.excludesAlone)
        isSettled = readings.settle(*settled.excludesAlone ? u"exclude-join=any" : u"exclude-join=all");
    if (settled.neAnyOf)
        isSettled = readings.settle(*settled.neAnyOf ? u"ne-values=any-of" : u"ne-values=none-of") && isSettled;
    if (!isSettled)
        qFatal("a reading has another name");
    return readings;
}

/** An object's line, and what the reader of lines makes of it. */
struct KnownObject {
    Json json;
    explain::ObjectFacts facts;
};

inline std::vector<KnownObject> manyObjects(RandomJob& random, int count)
{
    std::vector<KnownObject> result;
    while (int(result.size()) < count) {
        KnownObject object{random.object(), {}};
        const auto facts = listing::readObjectLine(object.json.toText());
        if (!facts)
            qFatal("%s: %s", object.json.toText().constData(), qPrintable(facts.error()));
        object.facts = *facts;
        result.push_back(std::move(object));
    }
    return result;
}

} // namespace jobscope::test
