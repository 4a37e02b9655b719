// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/terms.h"

#include <QCoreApplication>
#include <QStringList>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

/**
 * A place of the answer. In a pattern `#` stands for any index (its number from 1 is %1 of the title), `*` for any
 * name (which is the title), `{}` for includes and excludes.
 */
struct Place {
    const char* pattern;
    const char* title;
    const char* meaning; //!< nullptr: what its term means
    std::optional<Term> term = {};
};

// Of conditions on buckets and on objects alike.
constexpr auto joinedByAnd = QT_TRANSLATE_NOOP("explain", "Conditions that are joined by \"and\".");
constexpr auto numberedCondition = QT_TRANSLATE_NOOP("explain", "Condition %1");
constexpr auto simpleCondition = QT_TRANSLATE_NOOP("explain", "Property condition");
constexpr auto oneText = QT_TRANSLATE_NOOP("explain", "One text to compare with.");
constexpr auto tagCondition = QT_TRANSLATE_NOOP("explain", "Tag condition");
constexpr auto tagComparators = QT_TRANSLATE_NOOP("explain", "EQ: any of the tags is there. NE: none of them is.");
constexpr auto wantedTags = QT_TRANSLATE_NOOP("explain", "The tags to look for; several are joined by \"or\".");
constexpr auto tagValue = QT_TRANSLATE_NOOP("explain", "The tag's value; empty or missing stands for any value.");

constexpr Place places[]{
    {"", QT_TRANSLATE_NOOP("explain", "Job"),
        QT_TRANSLATE_NOOP("explain", "Everything that the service answered about this job.")},
    {"/allowListIds", QT_TRANSLATE_NOOP("explain", "Allow lists"),
        QT_TRANSLATE_NOOP("explain", "Text on these lists is ignored when found; they do not limit what is read."),
        Term::AllowList},
    {"/allowListIds/#", QT_TRANSLATE_NOOP("explain", "Allow list %1"),
        QT_TRANSLATE_NOOP("explain", "The id of an allow list."), Term::AllowList},
    {"/clientToken", QT_TRANSLATE_NOOP("explain", "Client token"),
        QT_TRANSLATE_NOOP("explain", "Technical; no effect.")},
    {"/createdAt", QT_TRANSLATE_NOOP("explain", "Created"),
        QT_TRANSLATE_NOOP("explain",
            "When the job was created. Its settings cannot be changed afterwards, only its status and its tags.")},
    {"/customDataIdentifierIds", QT_TRANSLATE_NOOP("explain", "Custom data identifiers"),
        QT_TRANSLATE_NOOP("explain", "Your own detection rules that the job uses besides Macie's own."),
        Term::CustomDataIdentifier},
    {"/customDataIdentifierIds/#", QT_TRANSLATE_NOOP("explain", "Custom data identifier %1"),
        QT_TRANSLATE_NOOP("explain", "The id of a custom data identifier."), Term::CustomDataIdentifier},
    {"/description", QT_TRANSLATE_NOOP("explain", "Description"),
        QT_TRANSLATE_NOOP("explain", "What the job's author wrote about it; no effect.")},
    {"/initialRun", QT_TRANSLATE_NOOP("explain", "Include existing objects"),
        QT_TRANSLATE_NOOP("explain",
            "For a recurring job: whether its first run takes all objects that already exist, or only those "
            "created or changed after the job was created."),
        Term::InitialRun},
    {"/jobArn", QT_TRANSLATE_NOOP("explain", "ARN"),
        QT_TRANSLATE_NOOP("explain", "The job's full name at AWS; it holds Region, account and job id.")},
    {"/jobId", QT_TRANSLATE_NOOP("explain", "Job id"),
        QT_TRANSLATE_NOOP("explain", "What the service calls the job; findings and log events name it.")},
    {"/jobStatus", QT_TRANSLATE_NOOP("explain", "Status"),
        QT_TRANSLATE_NOOP("explain", "What the job was doing when this was answered."), Term::Status},
    {"/jobType", QT_TRANSLATE_NOOP("explain", "Type"),
        QT_TRANSLATE_NOOP("explain", "Whether the job runs once or by a schedule."), Term::ScheduledJob},
    {"/lastRunErrorStatus", QT_TRANSLATE_NOOP("explain", "Errors of the last run"),
        QT_TRANSLATE_NOOP("explain", "Whether accounts or buckets could not be accessed in the latest run."),
        Term::LastRunErrors},
    {"/lastRunErrorStatus/code", QT_TRANSLATE_NOOP("explain", "Error code"),
        QT_TRANSLATE_NOOP("explain",
            "NONE or ERROR, for access to accounts and buckets only; skipped single objects are not counted."),
        Term::LastRunErrors},
    {"/lastRunTime", QT_TRANSLATE_NOOP("explain", "Last run"),
        QT_TRANSLATE_NOOP("explain",
            "When the latest run started. A recurring job that has never run has its time of creation here.")},
    {"/managedDataIdentifierIds", QT_TRANSLATE_NOOP("explain", "Managed data identifiers"),
        QT_TRANSLATE_NOOP(
            "explain", "Macie's own data types that the selector takes in (INCLUDE) or leaves out (EXCLUDE)."),
        Term::ManagedDataIdentifier},
    {"/managedDataIdentifierIds/#", QT_TRANSLATE_NOOP("explain", "Managed data identifier %1"),
        QT_TRANSLATE_NOOP("explain", "The id of a managed data identifier."), Term::ManagedDataIdentifier},
    {"/managedDataIdentifierSelector", QT_TRANSLATE_NOOP("explain", "Managed data identifier selector"),
        QT_TRANSLATE_NOOP(
            "explain", "Which of Macie's own data types the job looks for: the recommended ones, all, some, or none."),
        Term::RecommendedSet},
    {"/name", QT_TRANSLATE_NOOP("explain", "Name"),
        QT_TRANSLATE_NOOP("explain", "What the job's author called it; no effect.")},
    {"/s3JobDefinition", QT_TRANSLATE_NOOP("explain", "What to read"),
        QT_TRANSLATE_NOOP("explain", "The buckets, and which of their objects.")},
    {"/s3JobDefinition/bucketCriteria", QT_TRANSLATE_NOOP("explain", "Bucket criteria"), nullptr, Term::BucketCriteria},
    {"/s3JobDefinition/bucketCriteria/includes", QT_TRANSLATE_NOOP("explain", "Include"),
        QT_TRANSLATE_NOOP("explain", "A bucket is taken only if all of these conditions are true."), Term::Include},
    {"/s3JobDefinition/bucketCriteria/excludes", QT_TRANSLATE_NOOP("explain", "Exclude"),
        QT_TRANSLATE_NOOP("explain", "Buckets that are left out, even if the include conditions take them."),
        Term::Exclude},
    {"/s3JobDefinition/bucketCriteria/{}/and", QT_TRANSLATE_NOOP("explain", "Conditions"), joinedByAnd},
    {"/s3JobDefinition/bucketCriteria/{}/and/#", numberedCondition,
        QT_TRANSLATE_NOOP("explain", "One test on a bucket: of a property or of its tags.")},
    {"/s3JobDefinition/bucketCriteria/{}/and/#/simpleCriterion", simpleCondition,
        QT_TRANSLATE_NOOP("explain", "A test of one property of the bucket.")},
    {"/s3JobDefinition/bucketCriteria/{}/and/#/simpleCriterion/key", QT_TRANSLATE_NOOP("explain", "Property"),
        QT_TRANSLATE_NOOP("explain",
            "What is compared: the owner's account, the bucket's name, its effective permission or its shared "
            "access.")},
    {"/s3JobDefinition/bucketCriteria/{}/and/#/simpleCriterion/comparator", QT_TRANSLATE_NOOP("explain", "Comparison"),
        QT_TRANSLATE_NOOP("explain", "How it is compared; for buckets only equal (EQ) or not equal (NE).")},
    {"/s3JobDefinition/bucketCriteria/{}/and/#/simpleCriterion/values", QT_TRANSLATE_NOOP("explain", "Values"),
        QT_TRANSLATE_NOOP("explain",
            "What it is compared with: whole texts, where letter case counts; several are joined by \"or\".")},
    {"/s3JobDefinition/bucketCriteria/{}/and/#/simpleCriterion/values/#", QT_TRANSLATE_NOOP("explain", "Value %1"),
        oneText},
    {"/s3JobDefinition/bucketCriteria/{}/and/#/tagCriterion", tagCondition,
        QT_TRANSLATE_NOOP("explain", "A test of the bucket's tags."), Term::BucketTag},
    {"/s3JobDefinition/bucketCriteria/{}/and/#/tagCriterion/comparator", QT_TRANSLATE_NOOP("explain", "Comparison"),
        tagComparators},
    {"/s3JobDefinition/bucketCriteria/{}/and/#/tagCriterion/tagValues", QT_TRANSLATE_NOOP("explain", "Tags"),
        wantedTags, Term::BucketTag},
    {"/s3JobDefinition/bucketCriteria/{}/and/#/tagCriterion/tagValues/#", QT_TRANSLATE_NOOP("explain", "Tag %1"),
        QT_TRANSLATE_NOOP("explain", "A tag's key, its value, or both."), Term::BucketTag},
    {"/s3JobDefinition/bucketCriteria/{}/and/#/tagCriterion/tagValues/#/key", QT_TRANSLATE_NOOP("explain", "Tag key"),
        QT_TRANSLATE_NOOP("explain", "The tag's key; empty or missing stands for any key."), Term::BucketTag},
    {"/s3JobDefinition/bucketCriteria/{}/and/#/tagCriterion/tagValues/#/value",
        QT_TRANSLATE_NOOP("explain", "Tag value"), tagValue, Term::BucketTag},
    {"/s3JobDefinition/bucketDefinitions", QT_TRANSLATE_NOOP("explain", "Bucket list"),
        QT_TRANSLATE_NOOP("explain", "The buckets that the job reads, by account; the list is fixed."),
        Term::BucketDefinitions},
    {"/s3JobDefinition/bucketDefinitions/#", QT_TRANSLATE_NOOP("explain", "Account %1"),
        QT_TRANSLATE_NOOP("explain", "An account with those of its buckets that the job reads."),
        Term::BucketDefinitions},
    {"/s3JobDefinition/bucketDefinitions/#/accountId", QT_TRANSLATE_NOOP("explain", "Account id"),
        QT_TRANSLATE_NOOP("explain", "The AWS account that owns these buckets.")},
    {"/s3JobDefinition/bucketDefinitions/#/buckets", QT_TRANSLATE_NOOP("explain", "Buckets"),
        QT_TRANSLATE_NOOP("explain", "The names of the buckets.")},
    {"/s3JobDefinition/bucketDefinitions/#/buckets/#", QT_TRANSLATE_NOOP("explain", "Bucket %1"),
        QT_TRANSLATE_NOOP("explain", "The name of a bucket.")},
    {"/s3JobDefinition/scoping", QT_TRANSLATE_NOOP("explain", "Object criteria"), nullptr, Term::Scoping},
    {"/s3JobDefinition/scoping/includes", QT_TRANSLATE_NOOP("explain", "Include"),
        QT_TRANSLATE_NOOP("explain", "An object is taken only if all of these conditions are true."), Term::Include},
    {"/s3JobDefinition/scoping/excludes", QT_TRANSLATE_NOOP("explain", "Exclude"),
        QT_TRANSLATE_NOOP("explain", "Objects that are left out, even if the include conditions take them."),
        Term::Exclude},
    {"/s3JobDefinition/scoping/{}/and", QT_TRANSLATE_NOOP("explain", "Conditions"), joinedByAnd},
    {"/s3JobDefinition/scoping/{}/and/#", numberedCondition,
        QT_TRANSLATE_NOOP("explain", "One test on an object: of a property or of its tags.")},
    {"/s3JobDefinition/scoping/{}/and/#/simpleScopeTerm", simpleCondition,
        QT_TRANSLATE_NOOP("explain", "A test of one property of the object.")},
    {"/s3JobDefinition/scoping/{}/and/#/simpleScopeTerm/key", QT_TRANSLATE_NOOP("explain", "Property"),
        QT_TRANSLATE_NOOP("explain",
            "What is compared: the file name extension, the beginning of the key, the size or the time of the last "
            "change.")},
    {"/s3JobDefinition/scoping/{}/and/#/simpleScopeTerm/comparator", QT_TRANSLATE_NOOP("explain", "Comparison"),
        QT_TRANSLATE_NOOP("explain", "How it is compared; each property allows some comparisons only.")},
    {"/s3JobDefinition/scoping/{}/and/#/simpleScopeTerm/values", QT_TRANSLATE_NOOP("explain", "Values"),
        QT_TRANSLATE_NOOP("explain",
            "What it is compared with, letter case counts; several are joined by \"or\". Size and date take one "
            "value, in bytes and in UTC.")},
    {"/s3JobDefinition/scoping/{}/and/#/simpleScopeTerm/values/#", QT_TRANSLATE_NOOP("explain", "Value %1"), oneText},
    {"/s3JobDefinition/scoping/{}/and/#/tagScopeTerm", tagCondition,
        QT_TRANSLATE_NOOP("explain", "A test of the object's tags."), Term::ObjectTag},
    {"/s3JobDefinition/scoping/{}/and/#/tagScopeTerm/comparator", QT_TRANSLATE_NOOP("explain", "Comparison"),
        tagComparators},
    {"/s3JobDefinition/scoping/{}/and/#/tagScopeTerm/key", QT_TRANSLATE_NOOP("explain", "Kind of condition"),
        QT_TRANSLATE_NOOP("explain", "Always TAG since June 2021; before, the tag's key stood here.")},
    {"/s3JobDefinition/scoping/{}/and/#/tagScopeTerm/target", QT_TRANSLATE_NOOP("explain", "Kind of thing"),
        QT_TRANSLATE_NOOP("explain", "Whose tags are meant; S3_OBJECT is the only value there is.")},
    {"/s3JobDefinition/scoping/{}/and/#/tagScopeTerm/tagValues", QT_TRANSLATE_NOOP("explain", "Tags"), wantedTags,
        Term::ObjectTag},
    {"/s3JobDefinition/scoping/{}/and/#/tagScopeTerm/tagValues/#", QT_TRANSLATE_NOOP("explain", "Tag %1"),
        QT_TRANSLATE_NOOP("explain", "A tag's key, alone or with a value."), Term::ObjectTag},
    {"/s3JobDefinition/scoping/{}/and/#/tagScopeTerm/tagValues/#/key", QT_TRANSLATE_NOOP("explain", "Tag key"),
        QT_TRANSLATE_NOOP("explain", "The tag's key; a condition on objects cannot do without."), Term::ObjectTag},
    {"/s3JobDefinition/scoping/{}/and/#/tagScopeTerm/tagValues/#/value", QT_TRANSLATE_NOOP("explain", "Tag value"),
        tagValue, Term::ObjectTag},
    {"/samplingPercentage", QT_TRANSLATE_NOOP("explain", "Sampling depth"), nullptr, Term::Sampling},
    {"/scheduleFrequency", QT_TRANSLATE_NOOP("explain", "Schedule"),
        QT_TRANSLATE_NOOP("explain", "How often a recurring job runs; one-time jobs have none."), Term::ScheduledJob},
    {"/scheduleFrequency/dailySchedule", QT_TRANSLATE_NOOP("explain", "Daily"),
        QT_TRANSLATE_NOOP("explain", "The job runs every day. The block is empty: that it is there says everything.")},
    {"/scheduleFrequency/weeklySchedule", QT_TRANSLATE_NOOP("explain", "Weekly"),
        QT_TRANSLATE_NOOP("explain", "The job runs every week on one day.")},
    {"/scheduleFrequency/weeklySchedule/dayOfWeek", QT_TRANSLATE_NOOP("explain", "Day of the week"),
        QT_TRANSLATE_NOOP("explain", "The day that runs start on. Macie documents neither hour nor time zone.")},
    {"/scheduleFrequency/monthlySchedule", QT_TRANSLATE_NOOP("explain", "Monthly"),
        QT_TRANSLATE_NOOP("explain", "The job runs every month on one day.")},
    {"/scheduleFrequency/monthlySchedule/dayOfMonth", QT_TRANSLATE_NOOP("explain", "Day of the month"),
        QT_TRANSLATE_NOOP("explain",
            "The day that runs start on, 1 to 31. Months without that day are skipped. Macie documents neither "
            "hour nor time zone.")},
    {"/statistics", QT_TRANSLATE_NOOP("explain", "Statistics"),
        QT_TRANSLATE_NOOP("explain", "How often the job has run, and about how much the run in progress has left.")},
    {"/statistics/approximateNumberOfObjectsToProcess", QT_TRANSLATE_NOOP("explain", "Objects left in this run"),
        QT_TRANSLATE_NOOP(
            "explain", "About how many objects the run in progress still has to read; it says nothing of others.")},
    {"/statistics/numberOfRuns", QT_TRANSLATE_NOOP("explain", "Number of runs"),
        QT_TRANSLATE_NOOP("explain", "How often the job has run so far; 0 means never.")},
    {"/tags", QT_TRANSLATE_NOOP("explain", "Tags"),
        QT_TRANSLATE_NOOP("explain", "Labels on the job itself; no effect on what is read.")},
    {"/tags/*", "", QT_TRANSLATE_NOOP("explain", "A label on the job itself, under this key.")},
    {"/userPausedDetails", QT_TRANSLATE_NOOP("explain", "Pause by a person"),
        QT_TRANSLATE_NOOP("explain", "There while a person has the job paused: since when, and until when at most."),
        Term::PauseExpiry},
    {"/userPausedDetails/jobPausedAt", QT_TRANSLATE_NOOP("explain", "Paused at"),
        QT_TRANSLATE_NOOP("explain", "When a person paused the job.")},
    {"/userPausedDetails/jobExpiresAt", QT_TRANSLATE_NOOP("explain", "Expires at"),
        QT_TRANSLATE_NOOP("explain",
            "When the pause has lasted 30 days: a one-time job is cancelled then, of a recurring job the "
            "interrupted run."),
        Term::PauseExpiry},
    {"/userPausedDetails/jobImminentExpirationHealthEventArn", QT_TRANSLATE_NOOP("explain", "Notice of the expiry"),
        QT_TRANSLATE_NOOP(
            "explain", "The AWS Health event that announced the expiry; there is none until about 7 days before it."),
        Term::PauseExpiry},
    {"/ResponseMetadata", QT_TRANSLATE_NOOP("explain", "Response metadata"),
        QT_TRANSLATE_NOOP("explain", "Written by the client that made the call, not by Macie; no part of the job.")},
};

bool isIndex(const QString& token, qint64* index)
{
    if (token.isEmpty() || token.size() > 18)
        return false;
    for (const QChar c : token) {
        if (c < u'0' || c > u'9')
            return false;
    }
    *index = token.toLongLong();
    return true;
}

struct Pattern {
    QStringList tokens;
    const Place* place;
};

const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const Place& place : places)
            made.push_back({QString::fromLatin1(place.pattern).split(u'/'), &place});
        return made;
    }();
    return all;
}

bool matches(const QStringList& pattern, const QStringList& tokens)
{
    if (pattern.size() != tokens.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        qint64 index = 0;
        if (pattern[i] == "#"_L1) {
            if (!isIndex(tokens[i], &index))
                return false;
        } else if (pattern[i] == "{}"_L1) {
            if (tokens[i] != "includes"_L1 && tokens[i] != "excludes"_L1)
                return false;
        } else if (pattern[i] != "*"_L1 && pattern[i] != tokens[i]) {
            return false;
        }
    }
    return true;
}

QString unescaped(QString token)
{
    return token.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

} // namespace

PropertyInfo propertyInfo(QStringView pointer)
{
    QStringList tokens = pointer.toString().split(u'/');
    for (QString& token : tokens)
        token = unescaped(token);
    const QString last = tokens.last();
    // In a list entry the two bucket members stand at the top; they mean the same.
    if (tokens.size() > 1 && (tokens[1] == "bucketCriteria"_L1 || tokens[1] == "bucketDefinitions"_L1))
        tokens.insert(1, u"s3JobDefinition"_s);

    for (const auto& [pattern, place] : patterns()) {
        if (!matches(pattern, tokens))
            continue;
        Phrase title(place->title);
        qint64 index = 0;
        if (pattern.last() == "*"_L1)
            title = Phrase(Name{last});
        else if (pattern.last() == "#"_L1 && isIndex(last, &index))
            title = title.arg(Count{index + 1});
        return {title, Phrase(place->meaning ? place->meaning : termInfo(*place->term).meaning), place->term};
    }
    if (tokens.size() > 2 && tokens[1] == "ResponseMetadata"_L1)
        return {Phrase(Name{last}), propertyInfo(u"/ResponseMetadata").meaning, {}};
    return {Phrase(Name{last}),
        Phrase(
            QT_TRANSLATE_NOOP("explain", "This version of Jobscope does not know this member; AWS may have added it.")),
        {}};
}

} // namespace jobscope::explain
