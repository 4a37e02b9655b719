// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/livereader.h"

#include "job/plainreading_p.h"

namespace jobscope::job {

using namespace Qt::StringLiterals;

Expected<std::vector<CustomIdentifier>, json::Error> readCustomIdentifiers(const json::Value& answer)
{
    PlainReading reading;
    std::vector<CustomIdentifier> read;
    // A service may leave out a list that would be empty, but not both.
    const bool isAnyFound = answer.member(u"customDataIdentifiers").has_value();
    const bool isAnyMissing = answer.member(u"notFoundIdentifierIds").has_value();
    if (isAnyFound || !isAnyMissing) {
        for (const json::Value& item : reading.array(answer, u"customDataIdentifiers"))
            read.push_back(
                {reading.text(item, u"id"), reading.textIfThere(item, u"name"), reading.isTrue(item, u"deleted")});
    }
    if (isAnyMissing) {
        for (const json::Value& id : reading.array(answer, u"notFoundIdentifierIds"))
            read.push_back({reading.text(id), {}, false, false});
    }
    return reading.result(std::move(read));
}

Expected<Page<AllowList>, json::Error> readAllowLists(const json::Value& answer)
{
    PlainReading reading;
    Page<AllowList> page;
    for (const json::Value& item : reading.array(answer, u"allowLists"))
        page.items.push_back({reading.text(item, u"id"), reading.textIfThere(item, u"name"), {}, {}});
    page.nextToken = reading.textIfThere(answer, u"nextToken");
    return reading.result(std::move(page));
}

Expected<AllowList, json::Error> readAllowList(const json::Value& answer)
{
    PlainReading reading;
    AllowList list{reading.text(answer, u"id"), reading.textIfThere(answer, u"name"), {}, {}};
    if (const auto status = answer.member(u"status"); status && !status->isNull()) {
        list.status = reading.text(*status, u"code");
        list.statusText = reading.textIfThere(*status, u"description");
    }
    return reading.result(std::move(list));
}

Expected<Page<ManagedIdentifier>, json::Error> readManagedIdentifiers(const json::Value& answer)
{
    PlainReading reading;
    Page<ManagedIdentifier> page;
    for (const json::Value& item : reading.array(answer, u"items"))
        page.items.push_back({reading.text(item, u"id"), reading.textIfThere(item, u"category")});
    page.nextToken = reading.textIfThere(answer, u"nextToken");
    return reading.result(std::move(page));
}

} // namespace jobscope::job
