// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace jobscope::job {

/** A custom data identifier that a job names. */
struct CustomIdentifier {
    QString id;
    QString name; //!< empty: AWS gave none
    bool isDeleted = false; //!< softly: AWS still knows its name
    bool isFound = true;

    bool operator==(const CustomIdentifier&) const = default;
};

/** An allow list that a job names. */
struct AllowList {
    QString id;
    QString name; //!< empty: AWS gave none
    QString
        status; //!< `OK`, `S3_OBJECT_NOT_FOUND`, ...; empty: not told. It is as the caller's own rights let AWS see it
    QString statusText; //!< the service's words for it
    bool isFound = true;

    bool operator==(const AllowList&) const = default;
};

/** One of Macie's own data types. */
struct ManagedIdentifier {
    QString id;
    QString category; //!< `FINANCIAL_INFORMATION`, ...

    bool operator==(const ManagedIdentifier&) const = default;
};

/** Why AWS gave no answer. */
struct Refusal {
    QString operation; //!< e.g. `GetAllowList`
    QString action; //!< IAM action that is missing; empty: it is something else
    QString reason; //!< AWS's code, or what happened, in English; never a secret

    bool operator==(const Refusal&) const = default;
};

/** One thing that AWS was asked. Neither: it was not asked, or has not answered yet. Both: a part of it came. */
template <typename T> struct Fact {
    std::optional<T> value;
    std::optional<Refusal> refusal;

    bool operator==(const Fact&) const = default;
};

/** What AWS says, beyond a job's own answer, about what the job names. Each part is optional. */
struct LiveFacts {
    Fact<std::vector<CustomIdentifier>> customIdentifiers; //!< of the job, as far as they are known
    Fact<std::vector<AllowList>> allowLists; //!< the same
    Fact<std::vector<ManagedIdentifier>> managedIdentifiers; //!< all that Macie has in the Region

    bool operator==(const LiveFacts&) const = default;
};

} // namespace jobscope::job
