// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace jobscope::explain {

enum class Severity {
    Error, //!< contradictory or invalid
    Warning, //!< likely a mistake
    Info, //!< worth knowing
};

/** What a check needs to know. */
enum class CheckCategory {
    Definition, //!< the definition alone (jobs-overlap: those of several jobs)
    State, //!< status and clock
    Live, //!< an answer from AWS beyond the job: nothing is found where there is none
};

enum class CheckId {
    ShortMonthDay,
    ExtensionLeadingDot,
    WildcardValue,
    ExtensionSingleCase,
    UnreadableExtension,
    SizeRangeEmpty,
    DateRangeEmpty,
    PrefixConflict,
    ExtensionConflict,
    ExcludeSwallowsInclude,
    SeveralExcludes,
    NeSeveralValues,
    NeInExcludes,
    ComparatorNotAllowed,
    SeveralValuesNotAllowed,
    SizeNotANumber,
    SizeUnitSuspect,
    DateEquality,
    DateZoneOrFuture,
    OldDatesOnSchedule,
    FixedAfterDate,
    UnknownEnumValue,
    UnknownBucketsLeftOut,
    BucketNameForm,
    AccountIdForm,
    BothBucketForms,
    NoBucketForm,
    ExcludesOnlyCriteria,
    NoBucketMatches,
    ConditionMembers,
    TagTermKey,
    ObjectTagWithoutKey,
    TagKeyOnly,
    ManyBucketsNeTag,
    TagBlankOrCase,
    PrefixFirstCharacter,
    PrefixWithoutDelimiter,
    RedundantPrefix,
    NothingToDetect,
    IdentifierListMismatch,
    FrozenIdentifierList,
    SelectorNotStated,
    CustomIdentifierMissing,
    AllowListUnusable,
    SamplingRange,
    SamplingRecurring,
    ExistingObjectsNeverRead,
    TypeContradiction,
    PauseExpiring,
    PausedWithoutExpiry,
    PausedByMacie,
    LastRunError,
    RunOverdue,
    BucketUnknown,
    AccountNotMember,
    BucketList,
    JobsOverlap,
    NoResultsRepository,
    MostlyUnreadable,
    LegacyKey,
    BoundaryPrecision,
    StatusContradiction,
    ScheduleContradiction,
    UnknownText,
    MalformedCondition,
};

/** One line of the register in check.cpp, the only place that knows ids, severities and categories. */
struct CheckInfo {
    CheckId id;
    const char* name; //!< stable, as on the command line: `size-range-empty`
    Severity severity;
    CheckCategory category;
    const char* why; //!< message: one sentence with its source
    const char* action; //!< message: one sentence
};

std::span<const CheckInfo> allChecks();
const CheckInfo& checkInfo(CheckId id);
std::optional<CheckId> checkFromName(QStringView name);

QString toText(Severity severity); //!< `error`, `warning`, `info`
QString toText(CheckCategory category); //!< `definition`, `state`, `live`
/** For people: "Error", "Warning", "Note". */
Phrase severityTitle(Severity severity);
std::optional<Severity> severityFromText(QStringView text);
std::optional<CheckCategory> categoryFromText(QStringView text);

/** What a check found in a job. */
struct Finding {
    CheckId id;
    std::vector<QString> pointers; //!< from the job object; never empty
    Phrase what; //!< one sentence about this job
    std::optional<QString> acceptedReason; //!< why somebody accepted it

    const CheckInfo& info() const { return checkInfo(id); }
    Severity severity() const { return info().severity; }
    Phrase why() const { return Phrase(info().why); }
    Phrase action() const { return Phrase(info().action); }
    bool isAccepted() const { return acceptedReason.has_value(); }
    Phrase accepted() const; //!< "Accepted: ..."; empty if nobody did

    bool operator==(const Finding&) const = default;
};

/** How many findings that nobody accepted there are of each severity. */
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int infos = 0;

    bool operator==(const FindingCounts&) const = default;
};

/** What the checks looked at, where they found nothing or not all is loaded; empty if the findings say it all. */
Phrase findingsNote(bool isComplete, bool isAnythingFound);

/** "1 error, 2 warnings", without what there is none of; "nothing found". */
Phrase countsText(const FindingCounts& counts);

FindingCounts countsOf(const std::vector<Finding>& findings);

} // namespace jobscope::explain
