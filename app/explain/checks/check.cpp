// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/check.h"

#include "explain/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

using enum Severity;
using Category = CheckCategory;
using Id = CheckId;

// Why include conditions can contradict each other.
constexpr auto s_joinedByAnd = QT_TRANSLATE_NOOP("explain",
    "Include conditions are joined by \"and\", so the same object has to meet them all (Macie API reference, "
    "JobScopingBlock).");

// In the order of CheckId.
constexpr CheckInfo s_checks[]{
    {Id::ShortMonthDay, "short-month-day", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Macie skips the months that lack the day and does not fall back to their last day (Macie API reference, "
            "MonthlySchedule)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with a day from 1 to 28 if every month is to be read.")},
    {Id::ExtensionLeadingDot, "extension-leading-dot", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Extensions are compared whole, and AWS's own examples have no dot (Macie User Guide, scope options of "
            "jobs)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with the extension without its dot.")},
    {Id::WildcardValue, "wildcard-value", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Macie knows neither wildcards nor regular expressions: each character stands for itself (Macie User "
            "Guide, scope options of jobs)."),
        QT_TRANSLATE_NOOP(
            "explain", "Copy the job with the values written out, or with a prefix up to the first wildcard.")},
    {Id::ExtensionSingleCase, "extension-single-case", Info, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Letter case counts, so that pdf and PDF are two extensions (Macie User Guide, scope options of jobs)."),
        QT_TRANSLATE_NOOP(
            "explain", "See whether there are files with the other spelling; a copy of the job can name both.")},
    {Id::UnreadableExtension, "unreadable-extension", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Macie reads the formats of its list and other text, but no pictures, sound, films or programs (Macie User "
            "Guide, supported formats)."),
        QT_TRANSLATE_NOOP("explain", "Do not count on results for such files; a copy of the job can do without them.")},
    {Id::SizeRangeEmpty, "size-range-empty", Error, Category::Definition, s_joinedByAnd,
        QT_TRANSLATE_NOOP("explain", "Copy the job with bounds that leave sizes between them.")},
    {Id::DateRangeEmpty, "date-range-empty", Error, Category::Definition, s_joinedByAnd,
        QT_TRANSLATE_NOOP("explain", "Copy the job with dates that leave time between them.")},
    {Id::PrefixConflict, "prefix-conflict", Error, Category::Definition, s_joinedByAnd,
        QT_TRANSLATE_NOOP(
            "explain", "Copy the job with all prefixes in one condition, where they are joined by \"or\".")},
    {Id::ExtensionConflict, "extension-conflict", Error, Category::Definition, s_joinedByAnd,
        QT_TRANSLATE_NOOP(
            "explain", "Copy the job with all extensions in one condition, where they are joined by \"or\".")},
    {Id::ExcludeSwallowsInclude, "exclude-swallows-include", Error, Category::Definition,
        QT_TRANSLATE_NOOP(
            "explain", "Excludes win over includes (Macie API reference, Scoping and S3BucketCriteriaForJob)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with exclude conditions that leave something.")},
    {Id::SeveralExcludes, "several-excludes", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "AWS's API text joins them by \"and\", its console reads as if each one excluded alone (Macie API "
            "reference, JobScopingBlock; Macie User Guide, creating a job)."),
        QT_TRANSLATE_NOOP(
            "explain", "Try an object that meets only one of them, or copy the job with a single exclude condition.")},
    {Id::NeSeveralValues, "ne-several-values", Info, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "The API joins values by \"or\", and only for findings filters does AWS say that not equals means none of "
            "them (Macie API reference, SimpleScopeTerm; Macie User Guide, filtering findings)."),
        QT_TRANSLATE_NOOP("explain",
            "Try something that has one of the values, or copy the job with the opposite condition in the other "
            "block.")},
    {Id::NeInExcludes, "ne-in-excludes", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Leaving out what is not equal is a double negative: it acts as a list of what may stay (Macie API "
            "reference, JobScopingBlock)."),
        QT_TRANSLATE_NOOP(
            "explain", "Copy the job with an include condition that says equals, if that is what is meant.")},
    {Id::ComparatorNotAllowed, "comparator-not-allowed", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Each property allows some comparators only, which AWS has checked strictly since June 2021 (Macie API "
            "reference, SimpleScopeTerm and SimpleCriterionForJob)."),
        QT_TRANSLATE_NOOP(
            "explain", "Copy the job with a comparator that is allowed; what this one does is not documented.")},
    {Id::SeveralValuesNotAllowed, "several-values-not-allowed", Error, Category::Definition,
        QT_TRANSLATE_NOOP(
            "explain", "A size or a date is compared with exactly one value (Macie API reference, SimpleScopeTerm)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with one condition for each bound.")},
    {Id::SizeNotANumber, "size-not-a-number", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain", "Sizes are whole numbers of bytes (Macie API reference, SimpleScopeTerm)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with the number of bytes, without unit, sign or separators.")},
    {Id::SizeUnitSuspect, "size-unit-suspect", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain", "The unit of sizes is bytes (Macie API reference, SimpleScopeTerm)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with the number of bytes if a larger unit was meant.")},
    {Id::DateEquality, "date-equality", Warning, Category::Definition,
        QT_TRANSLATE_NOOP(
            "explain", "A date is compared as one instant, not as a whole day (Macie API reference, SimpleScopeTerm)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with two bounds, from that day to the next.")},
    {Id::DateZoneOrFuture, "date-zone-or-future", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "AWS expects a date in UTC, written with its zone, and compares it with a change that lies in the past "
            "(Macie API reference, SimpleScopeTerm)."),
        QT_TRANSLATE_NOOP(
            "explain", "See whether the date is right; a copy of the job can write it like 2024-05-01T00:00:00Z.")},
    {Id::OldDatesOnSchedule, "old-dates-on-schedule", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "After its first run a recurring job reads only objects that were created or changed since, and these are "
            "never that old (Macie User Guide, scope options of jobs)."),
        QT_TRANSLATE_NOOP("explain", "Copy it as a one-time job, or without that date.")},
    {Id::FixedAfterDate, "fixed-after-date", Info, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "After its first run a recurring job reads only objects that were created or changed since the run before "
            "(Macie User Guide, scope options of jobs)."),
        QT_TRANSLATE_NOOP("explain", "Nothing needs to be done; do not take the date for a limit of later runs.")},
    {Id::UnknownEnumValue, "unknown-enum-value", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "These are fixed texts in capital letters that are compared exactly (Macie API reference, "
            "SimpleCriterionForJob)."),
        QT_TRANSLATE_NOOP("explain",
            "Copy the job with PUBLIC, NOT_PUBLIC or UNKNOWN, for the shared access with EXTERNAL, INTERNAL, "
            "NOT_SHARED or UNKNOWN.")},
    {Id::UnknownBucketsLeftOut, "unknown-buckets-left-out", Info, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Macie says UNKNOWN of a bucket that it could not evaluate, whatever the bucket allows (Macie User Guide, "
            "scope options of jobs)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with UNKNOWN as another value if such buckets are to be read too.")},
    {Id::BucketNameForm, "bucket-name-form", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Names are compared whole, so an ARN, an address or a path meets no bucket (Macie API reference, "
            "SimpleCriterionForJob)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with the bare name of the bucket.")},
    {Id::AccountIdForm, "account-id-form", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Account ids are compared whole, as text; programs that take them for numbers lose zeros in front (Macie "
            "API reference, SimpleCriterionForJob)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with all 12 digits.")},
    {Id::BothBucketForms, "both-bucket-forms", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain", "A job takes one form or the other (Macie API reference, S3JobDefinition)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with one of them; which buckets this one reads is not documented.")},
    {Id::NoBucketForm, "no-bucket-form", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Without one of the two forms nothing is defined that could be read (Macie API reference, "
            "S3JobDefinition)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with a list of buckets or with criteria.")},
    {Id::ExcludesOnlyCriteria, "excludes-only-criteria", Info, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Criteria are looked at afresh at the start of each run, and without include conditions every bucket is "
            "taken (Macie User Guide, scope options of jobs)."),
        QT_TRANSLATE_NOOP("explain", "See whether that is meant: what it reads and costs grows with the account.")},
    {Id::NoBucketMatches, "no-bucket-matches", Info, Category::Live,
        QT_TRANSLATE_NOOP("explain",
            "A run that finds no bucket reads nothing and still ends well; its log has NO_BUCKETS_MATCHED_THE_CRITERIA "
            "(Macie User Guide, log events of jobs)."),
        QT_TRANSLATE_NOOP("explain",
            "See whether the criteria are spelled as the buckets are; what matched at a past run only its log tells.")},
    {Id::ConditionMembers, "condition-members", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "A condition is about either a property or tags (Macie API reference, JobScopeTerm and CriteriaForJob)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with a condition for each of them.")},
    {Id::TagTermKey, "tag-term-key", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "The only key of a tag condition is TAG and its only target S3_OBJECT; before June 2021 the tag's key "
            "stood there (Macie API reference, TagScopeTerm)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with the tag's key in tagValues.")},
    {Id::ObjectTagWithoutKey, "object-tag-without-key", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Of objects Macie compares the key of a tag, alone or with its value, but never the value alone (Macie API "
            "reference, TagValuePair)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with the key of the tag.")},
    {Id::TagKeyOnly, "tag-key-only", Info, Category::Definition,
        QT_TRANSLATE_NOOP(
            "explain", "An empty value stands for every value of the key (Macie API reference, TagValuePair)."),
        QT_TRANSLATE_NOOP("explain",
            "Nothing needs to be done if every value is meant; tags with an empty value cannot be told apart.")},
    {Id::ManyBucketsNeTag, "many-buckets-ne-tag", Warning, Category::Live,
        QT_TRANSLATE_NOOP("explain",
            "Beyond 10,000 buckets of an account Macie knows no tags, and a bucket without known tags passes a "
            "condition that says not equals (Macie User Guide, scope options of jobs)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with another condition for these buckets if they must stay out.")},
    {Id::TagBlankOrCase, "tag-blank-or-case", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Tags are compared exactly: blanks and letter case count (Macie User Guide, scope options of jobs)."),
        QT_TRANSLATE_NOOP("explain", "See how the tags are written in S3, and copy the job if need be.")},
    {Id::PrefixFirstCharacter, "prefix-first-character", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "A prefix is compared from the first character of the key, which has no slash in front and no name of the "
            "bucket in it (Macie User Guide, scope options of jobs)."),
        QT_TRANSLATE_NOOP(
            "explain", "Copy the job with the path as it is within the bucket, unless a folder is named like that.")},
    {Id::PrefixWithoutDelimiter, "prefix-without-delimiter", Info, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "A prefix is no folder: logs also meets logs-old/a.csv (Macie User Guide, scope options of jobs)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with a slash at the end if only that folder is meant.")},
    {Id::RedundantPrefix, "redundant-prefix", Info, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Values are joined by \"or\", so the shorter prefix covers the longer one (Macie API reference, "
            "SimpleScopeTerm)."),
        QT_TRANSLATE_NOOP("explain", "It can be left out; see whether the shorter one was meant.")},
    {Id::NothingToDetect, "nothing-to-detect", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "With NONE only custom data identifiers are used (Macie API reference, managedDataIdentifierSelector)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with data identifiers.")},
    {Id::IdentifierListMismatch, "identifier-list-mismatch", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "A list of identifiers goes with INCLUDE and EXCLUDE, and with these only (Macie API reference, "
            "managedDataIdentifierIds)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with the choice and the list that are meant.")},
    {Id::FrozenIdentifierList, "frozen-identifier-list", Info, Category::Live,
        QT_TRANSLATE_NOOP("explain",
            "A list stays as it is, while ALL takes new data types by itself (Macie User Guide, creating a job)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with ALL if new data types are to join.")},
    {Id::SelectorNotStated, "selector-not-stated", Info, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "AWS's documents changed the default from all to the recommended ones on 2023-09-18 and do not say what "
            "happened to older jobs (Macie API reference, managedDataIdentifierSelector)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with a choice of its own to be certain.")},
    {Id::CustomIdentifierMissing, "custom-identifier-missing", Warning, Category::Live,
        QT_TRANSLATE_NOOP("explain",
            "Deleted identifiers keep a record, so AWS can still name them (Macie API reference, "
            "BatchGetCustomDataIdentifiers)."),
        QT_TRANSLATE_NOOP("explain",
            "See whether something else looks for that data now; a copy of the job can name other identifiers.")},
    {Id::AllowListUnusable, "allow-list-unusable", Warning, Category::Live,
        QT_TRANSLATE_NOOP("explain",
            "Only a list with status OK can be used, and a job runs on without a list that was deleted (Macie API "
            "reference, AllowListStatus; Macie User Guide, allow lists)."),
        QT_TRANSLATE_NOOP(
            "explain", "Repair the list or the rights to it: the status is what your own rights let AWS see.")},
    {Id::SamplingRange, "sampling-range", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain", "It is a percentage from 1 to 100 (Macie API reference, samplingPercentage)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with a percentage from 1 to 100.")},
    {Id::SamplingRecurring, "sampling-recurring", Info, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Later runs read only what has changed, so what was not picked is not caught up on (Macie User Guide, "
            "scope options of jobs, and our inference)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with 100 % if every object is to be read some time.")},
    {Id::ExistingObjectsNeverRead, "existing-objects-never-read", Warning, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "With initialRun false the first run takes only what was created or changed after the job's creation "
            "(Macie API reference, initialRun)."),
        QT_TRANSLATE_NOOP("explain", "Run a one-time job for the objects that were there before.")},
    {Id::TypeContradiction, "type-contradiction", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "A schedule and an initial run belong to recurring jobs, and to these a schedule (Macie API reference, "
            "CreateClassificationJob)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with the type and the schedule that are meant.")},
    {Id::PauseExpiring, "pause-expiring", Warning, Category::State,
        QT_TRANSLATE_NOOP("explain",
            "30 days after a person paused it in the middle of a run, Macie cancels a one-time job for good, of a "
            "recurring job the interrupted run (Macie User Guide, changing the status of a job)."),
        QT_TRANSLATE_NOOP("explain", "Resume it in time, or let it end; refresh if the date has passed.")},
    {Id::PausedWithoutExpiry, "paused-without-expiry", Warning, Category::State,
        QT_TRANSLATE_NOOP("explain",
            "A pause expires only if it began in the middle of a run; a recurring job that was paused between its runs "
            "stays so (Macie User Guide, changing the status of a job)."),
        QT_TRANSLATE_NOOP("explain", "Resume or cancel it.")},
    {Id::PausedByMacie, "paused-by-macie", Warning, Category::State,
        QT_TRANSLATE_NOOP("explain",
            "Going on would exceed the monthly quota for sensitive data discovery of an account (Macie User Guide, "
            "checking the status of jobs)."),
        QT_TRANSLATE_NOOP(
            "explain", "Look at the usage in Macie, then wait for the next month or ask AWS for a higher quota.")},
    {Id::LastRunError, "last-run-error", Warning, Category::State,
        QT_TRANSLATE_NOOP("explain",
            "ERROR means that Macie was denied an account or a bucket; skipped single objects are not counted (Macie "
            "API reference, LastRunErrorStatus)."),
        QT_TRANSLATE_NOOP(
            "explain", "Look for accounts and buckets in the job's log events in Amazon CloudWatch Logs.")},
    {Id::RunOverdue, "run-overdue", Warning, Category::State,
        QT_TRANSLATE_NOOP(
            "explain", "A recurring job runs on each day of its schedule (Macie User Guide, creating a job)."),
        QT_TRANSLATE_NOOP(
            "explain", "Refresh, then see whether Macie is suspended, and look at the job's log events.")},
    {Id::BucketUnknown, "bucket-unknown", Warning, Category::Live,
        QT_TRANSLATE_NOOP("explain",
            "Macie logs BUCKET_DOES_NOT_EXIST, BUCKET_IN_DIFFERENT_REGION or BUCKET_ACCESS_DENIED for such buckets and "
            "reads the others (Macie User Guide, log events of jobs)."),
        QT_TRANSLATE_NOOP("explain",
            "See whether the bucket was deleted or moved; jobs cannot be edited, so a copy has to name the right "
            "ones.")},
    {Id::AccountNotMember, "account-not-member", Warning, Category::Live,
        QT_TRANSLATE_NOOP("explain",
            "An administrator reads only buckets of accounts that are members; others are logged as "
            "ACCOUNT_DISASSOCIATED (Macie User Guide, log events of jobs)."),
        QT_TRANSLATE_NOOP("explain", "Invite the account again, or copy the job without it.")},
    {Id::BucketList, "bucket-list", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain", "A job takes up to 1,000 buckets, each once (Macie User Guide, quotas)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with each bucket once, or with criteria for them.")},
    {Id::JobsOverlap, "jobs-overlap", Info, Category::Definition,
        QT_TRANSLATE_NOOP(
            "explain", "Each job reads its objects on its own, and each is billed (Macie User Guide, costs of jobs)."),
        QT_TRANSLATE_NOOP("explain", "See whether all of them are needed.")},
    {Id::NoResultsRepository, "no-results-repository", Warning, Category::Live,
        QT_TRANSLATE_NOOP("explain",
            "Without one AWS keeps discovery results for 90 days only (Macie User Guide, storing discovery results)."),
        QT_TRANSLATE_NOOP("explain", "Configure an S3 bucket for the results in each Region.")},
    {Id::MostlyUnreadable, "mostly-unreadable", Info, Category::Live,
        QT_TRANSLATE_NOOP("explain",
            "Macie skips storage classes and formats that it does not support (Macie User Guide, supported storage "
            "classes and formats)."),
        QT_TRANSLATE_NOOP("explain", "Do not count on results for these objects.")},
    {Id::LegacyKey, "legacy-key", Info, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "AWS removed TAG and BUCKET_CREATION_DATE in June 2021 and does not say what they mean for older jobs "
            "(history of the Macie API model)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with a tag condition, or without the creation date.")},
    {Id::BoundaryPrecision, "boundary-precision", Info, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "The API compares exactly, while the ranges of the console leave out both ends (Macie API reference, "
            "SimpleScopeTerm; Macie User Guide, scope options of jobs)."),
        QT_TRANSLATE_NOOP("explain", "Nothing needs to be done unless that instant matters.")},
    {Id::StatusContradiction, "status-contradiction", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "Only one-time jobs become complete, and only recurring ones wait for a next run (Macie User Guide, "
            "checking the status of jobs)."),
        QT_TRANSLATE_NOOP("explain", "Refresh; if it stays so, ask AWS.")},
    {Id::ScheduleContradiction, "schedule-contradiction", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "A job has one schedule, and a day of the month is a number from 1 to 31 (Macie API reference, "
            "JobScheduleFrequency)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with the schedule that is meant.")},
    {Id::UnknownText, "unknown-text", Info, Category::Definition,
        QT_TRANSLATE_NOOP(
            "explain", "AWS may have added it after this version was made (Macie API model as of April 2026)."),
        QT_TRANSLATE_NOOP("explain", "Look for a newer version of Jobscope; it is shown as it came.")},
    {Id::MalformedCondition, "malformed-condition", Error, Category::Definition,
        QT_TRANSLATE_NOOP("explain",
            "AWS documents no such part, so nobody can say what it does (Macie API reference, S3JobDefinition)."),
        QT_TRANSLATE_NOOP("explain", "Copy the job with conditions that are valid.")},
};

template <typename E> struct Named {
    E value;
    const char* name;
};

constexpr Named<Severity> s_severities[]{{Error, "error"}, {Warning, "warning"}, {Info, "info"}};
constexpr Named<CheckCategory> s_categories[]{
    {Category::Definition, "definition"}, {Category::State, "state"}, {Category::Live, "live"}};

template <typename E, std::size_t N> QString nameOf(const Named<E> (&table)[N], E value)
{
    return QString::fromLatin1(table[std::size_t(value)].name);
}

template <typename E, std::size_t N> std::optional<E> fromName(const Named<E> (&table)[N], QStringView text)
{
    for (const Named<E>& named : table) {
        if (text == QLatin1StringView(named.name))
            return named.value;
    }
    return {};
}

} // namespace

std::span<const CheckInfo> allChecks()
{
    return s_checks;
}

const CheckInfo& checkInfo(CheckId id)
{
    return s_checks[std::size_t(id)];
}

std::optional<CheckId> checkFromName(QStringView name)
{
    for (const CheckInfo& info : s_checks) {
        if (name == QLatin1StringView(info.name))
            return info.id;
    }
    return {};
}

QString toText(Severity severity)
{
    return nameOf(s_severities, severity);
}

QString toText(CheckCategory category)
{
    return nameOf(s_categories, category);
}

Phrase severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        //: how serious the finding of a check is
        return Phrase(QT_TRANSLATE_NOOP("explain", "Error"));
    case Severity::Warning:
        //: how serious the finding of a check is
        return Phrase(QT_TRANSLATE_NOOP("explain", "Warning"));
    case Severity::Info:
        //: how serious the finding of a check is
        return Phrase(QT_TRANSLATE_NOOP("explain", "Note"));
    }
    return {};
}

std::optional<Severity> severityFromText(QStringView text)
{
    return fromName(s_severities, text);
}

std::optional<CheckCategory> categoryFromText(QStringView text)
{
    return fromName(s_categories, text);
}

FindingCounts countsOf(const std::vector<Finding>& findings)
{
    FindingCounts counts;
    for (const Finding& finding : findings) {
        if (finding.isAccepted())
            continue;
        switch (finding.severity()) {
        case Severity::Error:
            ++counts.errors;
            break;
        case Severity::Warning:
            ++counts.warnings;
            break;
        case Severity::Info:
            ++counts.infos;
            break;
        }
    }
    return counts;
}

Phrase Finding::accepted() const
{
    return acceptedReason ? Phrase(QT_TRANSLATE_NOOP("explain", "Accepted: %1")).arg(Name{shown(*acceptedReason)})
                          : Phrase();
}

Phrase findingsNote(bool isComplete, bool isAnythingFound)
{
    std::vector<Phrase> sentences;
    if (!isComplete)
        sentences.push_back(
            Phrase(QT_TRANSLATE_NOOP("explain", "Only the list entry is loaded, so only that was checked.")));
    if (!isAnythingFound)
        sentences.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "No check found anything.")));
    return sentences.empty() ? Phrase() : Phrase(List{List::Join::Sentences, std::move(sentences)});
}

Phrase countsText(const FindingCounts& counts)
{
    std::vector<Phrase> parts;
    if (counts.errors > 0)
        parts.push_back(Phrase(QT_TRANSLATE_N_NOOP("explain", "%n errors"), counts.errors));
    if (counts.warnings > 0)
        parts.push_back(Phrase(QT_TRANSLATE_N_NOOP("explain", "%n warnings"), counts.warnings));
    if (counts.infos > 0)
        parts.push_back(Phrase(QT_TRANSLATE_N_NOOP("explain", "%n notes"), counts.infos));
    if (parts.empty())
        //: of the checks of a job, in a list
        return Phrase(QT_TRANSLATE_NOOP("explain", "nothing found"));
    return List{List::Join::Comma, std::move(parts)};
}

} // namespace jobscope::explain
