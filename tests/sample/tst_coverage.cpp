// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sample/sampleaccount.h"
#include "json/document.h"

#include "support/testmain.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace std::chrono_literals;

/** What the sample account promises to show, each as a row with a name. */
class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void shows_data();
    void shows();
    void everyEnumValue();
    void everyTagForm_data();
    void everyTagForm();
    void everyMember();
    void fewConditionsAreMalformed();

private:
    static bool some(const std::function<bool(const job::ClassificationJob&)>& test);

    static inline job::Instant s_now;
    static inline std::vector<job::Job> s_jobs;
};

namespace {

using Job = job::ClassificationJob;

struct Seen {
    bool onBucket = false;
    bool inExcludes = false;
    job::Condition condition;
};

/** All conditions of a job, of its buckets and of its objects. */
std::vector<Seen> conditionsOf(const Job& job)
{
    std::vector<Seen> all;
    const auto add = [&all](const job::Member<job::Scope>& scope, bool onBucket) {
        if (!scope)
            return;
        for (const bool inExcludes : {false, true}) {
            const auto& block = inExcludes ? scope->excludes : scope->includes;
            if (!block || !block->conditions)
                continue;
            for (const auto& condition : *block->conditions)
                all.push_back({onBucket, inExcludes, condition});
        }
    };
    if (job.s3JobDefinition) {
        add(job.s3JobDefinition->buckets.criteria, true);
        add(job.s3JobDefinition->scoping, false);
    }
    return all;
}

bool hasCondition(const Job& job, const std::function<bool(const Seen&)>& test)
{
    const auto all = conditionsOf(job);
    return std::any_of(all.begin(), all.end(), test);
}

const job::BucketSelection* bucketsOf(const Job& job)
{
    return job.s3JobDefinition ? &job.s3JobDefinition->buckets : nullptr;
}

qsizetype listedBuckets(const Job& job)
{
    qsizetype count = 0;
    if (const auto* buckets = bucketsOf(job); buckets && buckets->definitions) {
        for (const auto& entry : *buckets->definitions)
            count += entry.buckets->size();
    }
    return count;
}

qsizetype listedAccounts(const Job& job)
{
    const auto* buckets = bucketsOf(job);
    return buckets && buckets->definitions ? buckets->definitions->size() : 0;
}

bool recurring(const Job& job)
{
    return job.jobType->is(job::JobType::Scheduled);
}

bool pausedByUser(const Job& job)
{
    return job.jobStatus->is(job::JobStatus::UserPaused);
}

bool blockIsEmpty(const job::Member<job::Block>& block)
{
    return block && (!block->conditions || block->conditions->isEmpty());
}

/** The tables of the service: which comparators a key takes. */
const QList<std::pair<QString, QStringList>>& objectTable()
{
    static const QStringList six = {u"EQ"_s, u"NE"_s, u"GT"_s, u"GTE"_s, u"LT"_s, u"LTE"_s};
    static const QList<std::pair<QString, QStringList>> table = {
        {u"OBJECT_EXTENSION"_s, {u"EQ"_s, u"NE"_s}},
        {u"OBJECT_KEY"_s, {u"STARTS_WITH"_s}},
        {u"OBJECT_SIZE"_s, six},
        {u"OBJECT_LAST_MODIFIED_DATE"_s, six},
    };
    return table;
}

const QStringList& bucketKeys()
{
    static const QStringList keys
        = {u"ACCOUNT_ID"_s, u"S3_BUCKET_NAME"_s, u"S3_BUCKET_EFFECTIVE_PERMISSION"_s, u"S3_BUCKET_SHARED_ACCESS"_s};
    return keys;
}

bool isOdd(const Job& job)
{
    return *job.name == u"hand-written-filters"_s || job.name->contains(u"hostile-text"_s)
        || *job.name == u"next-generation-preview"_s || *job.name == u"media-rights-2020"_s;
}

/** A text with any of these characters somewhere in the job. */
bool holds(const Job& job, const std::function<bool(char32_t)>& test)
{
    const auto text = QString::fromUtf8(job::toJson(job));
    const auto document = json::Document::parse(text.toUtf8());
    const std::function<bool(const json::Value&)> walk = [&](const json::Value& value) {
        if (value.isString()) {
            const auto characters = value.toString().toUcs4();
            return std::any_of(characters.begin(), characters.end(), [&](uint c) { return test(char32_t{c}); });
        }
        const auto children = value.children();
        return std::any_of(children.begin(), children.end(), walk);
    };
    return document && walk(document->root());
}

} // namespace

using Test = std::function<bool(const Job&)>;
Q_DECLARE_METATYPE(Test)

bool TestCoverage::some(const std::function<bool(const Job&)>& test)
{
    return std::any_of(
        s_jobs.begin(), s_jobs.end(), [&test](const job::Job& each) { return test(*each.definition()); });
}

void TestCoverage::initTestCase()
{
    s_now = job::parseInstant(u"2026-08-27T12:00:12Z", job::InstantForm::Lenient)->at;
    s_jobs = sample::sampleJobs(s_now);
    QVERIFY(s_jobs.size() >= 20 && s_jobs.size() <= 24);
}

void TestCoverage::shows_data()
{
    QTest::addColumn<Test>("test");
    const auto row = [](const QString& name, Test test) { QTest::newRow(qPrintable(name)) << std::move(test); };

    // Conditions that an honest job may have: each key with each of its comparators.
    for (const auto& [key, comparators] : objectTable()) {
        for (const auto& comparator : comparators) {
            row(u"object %1 %2"_s.arg(key, comparator), [key = key, comparator](const Job& job) {
                return !isOdd(job) && hasCondition(job, [&](const Seen& seen) {
                    return !seen.onBucket && seen.condition.simple && *seen.condition.simple->key == key
                        && *seen.condition.simple->comparator == comparator;
                });
            });
        }
    }
    for (const auto& key : bucketKeys()) {
        for (const auto& comparator : {u"EQ"_s, u"NE"_s}) {
            row(u"bucket %1 %2"_s.arg(key, comparator), [key, comparator](const Job& job) {
                return !isOdd(job) && hasCondition(job, [&](const Seen& seen) {
                    return seen.onBucket && seen.condition.simple && *seen.condition.simple->key == key
                        && *seen.condition.simple->comparator == comparator;
                });
            });
        }
    }
    for (const bool onBucket : {false, true}) {
        for (const bool inExcludes : {false, true}) {
            row(u"%1 conditions in %2"_s.arg(
                    onBucket ? u"bucket"_s : u"object"_s, inExcludes ? u"excludes"_s : u"includes"_s),
                [=](const Job& job) {
                    return hasCondition(job,
                        [=](const Seen& seen) { return seen.onBucket == onBucket && seen.inExcludes == inExcludes; });
                });
        }
    }
    row(u"two excludes"_s, [](const Job& job) {
        const auto all = conditionsOf(job);
        return std::count_if(all.begin(), all.end(), [](const Seen& seen) { return seen.inExcludes && !seen.onBucket; })
            == 2;
    });
    row(u"three excludes"_s, [](const Job& job) {
        const auto all = conditionsOf(job);
        return std::count_if(all.begin(), all.end(), [](const Seen& seen) { return seen.inExcludes && !seen.onBucket; })
            == 3;
    });
    row(u"NE in excludes"_s, [](const Job& job) {
        return hasCondition(job, [](const Seen& seen) {
            return seen.inExcludes && seen.condition.simple && *seen.condition.simple->comparator == u"NE"_s;
        });
    });
    row(u"more than 30 values"_s, [](const Job& job) {
        return hasCondition(job, [](const Seen& seen) {
            return seen.condition.simple && seen.condition.simple->values && seen.condition.simple->values->size() > 30;
        });
    });
    row(u"criteria with includes and excludes"_s, [](const Job& job) {
        const auto* buckets = bucketsOf(job);
        return buckets && buckets->criteria && buckets->criteria->includes && buckets->criteria->excludes;
    });
    row(u"criteria with excludes only"_s, [](const Job& job) {
        const auto* buckets = bucketsOf(job);
        return buckets && buckets->criteria && !buckets->criteria->includes && buckets->criteria->excludes;
    });
    row(u"criteria without condition"_s, [](const Job& job) {
        const auto* buckets = bucketsOf(job);
        return buckets && buckets->criteria && buckets->criteria->raw == "{}";
    });
    row(u"empty include block"_s, [](const Job& job) {
        const auto& scoping = job.s3JobDefinition->scoping;
        return scoping && scoping->includes && scoping->includes->conditions
            && scoping->includes->conditions->isEmpty();
    });
    row(u"empty exclude block"_s, [](const Job& job) {
        return job.s3JobDefinition->scoping && blockIsEmpty(job.s3JobDefinition->scoping->excludes);
    });
    row(u"empty scoping"_s, [](const Job& job) {
        const auto& scoping = job.s3JobDefinition->scoping;
        return scoping && scoping->includes.isAbsent() && scoping->excludes.isAbsent();
    });
    row(u"bucket list null"_s, [](const Job& job) { return job.s3JobDefinition->buckets.definitions.isNull(); });
    row(u"one bucket"_s, [](const Job& job) { return listedBuckets(job) == 1; });
    row(u"12 buckets of 3 accounts"_s,
        [](const Job& job) { return listedBuckets(job) == 12 && listedAccounts(job) == 3; });
    row(u"1,000 buckets of 3 accounts"_s,
        [](const Job& job) { return listedBuckets(job) == 1000 && listedAccounts(job) == 3; });
    row(u"an account with a leading zero"_s, [](const Job& job) {
        const auto* buckets = bucketsOf(job);
        return buckets && buckets->definitions
            && std::any_of(buckets->definitions->begin(), buckets->definitions->end(),
                [](const job::BucketDefinition& entry) { return entry.accountId->text().startsWith(u'0'); });
    });

    // Pauses, in every phase and effect.
    const auto expires = [](std::chrono::seconds from, std::chrono::seconds to, bool isRecurring) -> Test {
        return [=](const Job& job) {
            if (!pausedByUser(job) || recurring(job) != isRecurring || !job.userPausedDetails
                || !job.userPausedDetails->jobExpiresAt)
                return false;
            const auto left = job.userPausedDetails->jobExpiresAt->at - s_now;
            return left > from && left <= to;
        };
    };
    row(u"recurring, paused, more than 7 days left"_s, expires(7 * 24h, 30 * 24h, true));
    row(u"one-time, paused, last week"_s, expires(24h, 7 * 24h, false));
    row(u"recurring, paused, last day"_s, expires(0s, 24h, true));
    row(u"one-time, paused, expired"_s, expires(-365 * 24h, 0s, false));
    row(u"recurring, paused, expired"_s, expires(-365 * 24h, 0s, true));
    row(u"paused without expiry"_s, [](const Job& job) {
        return pausedByUser(job) && (!job.userPausedDetails || job.userPausedDetails->jobExpiresAt.isAbsent());
    });
    row(u"paused with a health event"_s, [](const Job& job) {
        return job.userPausedDetails && job.userPausedDetails->jobImminentExpirationHealthEventArn;
    });
    row(u"recurring, paused by Macie"_s,
        [](const Job& job) { return recurring(job) && job.jobStatus->is(job::JobStatus::Paused); });
    row(u"one-time, paused by Macie"_s,
        [](const Job& job) { return !recurring(job) && job.jobStatus->is(job::JobStatus::Paused); });
    row(u"recurring, cancelled"_s,
        [](const Job& job) { return recurring(job) && job.jobStatus->is(job::JobStatus::Cancelled); });
    row(u"one-time, cancelled"_s,
        [](const Job& job) { return !recurring(job) && job.jobStatus->is(job::JobStatus::Cancelled); });
    for (const bool isRecurring : {false, true}) {
        row(isRecurring ? u"recurring, in a run"_s : u"one-time, in its run"_s, [=](const Job& job) {
            return recurring(job) == isRecurring && job.jobStatus->is(job::JobStatus::Running)
                && job.statistics->approximateNumberOfObjectsToProcess->value > 0;
        });
    }
    row(u"complete with errors"_s, [](const Job& job) {
        return job.jobStatus->is(job::JobStatus::Complete)
            && job.lastRunErrorStatus->code->is(job::LastRunErrorCode::Error);
    });

    // Schedules and runs.
    row(u"daily"_s, [](const Job& job) { return job.scheduleFrequency && job.scheduleFrequency->dailySchedule; });
    row(u"weekly"_s, [](const Job& job) { return job.scheduleFrequency && job.scheduleFrequency->weeklySchedule; });
    row(u"monthly"_s, [](const Job& job) { return job.scheduleFrequency && job.scheduleFrequency->monthlySchedule; });
    row(u"on the 31st"_s, [](const Job& job) {
        return job.scheduleFrequency && job.scheduleFrequency->monthlySchedule
            && *job.scheduleFrequency->monthlySchedule->dayOfMonth == 31;
    });
    row(u"one-time, schedule absent"_s,
        [](const Job& job) { return !recurring(job) && job.scheduleFrequency.isAbsent(); });
    row(u"one-time, schedule null"_s, [](const Job& job) { return !recurring(job) && job.scheduleFrequency.isNull(); });
    row(u"never ran, existing objects left out"_s, [](const Job& job) {
        return recurring(job) && job.statistics->numberOfRuns->value == 0 && job.initialRun && !*job.initialRun;
    });
    row(u"initial run, created on another day"_s, [](const Job& job) {
        if (!job.scheduleFrequency || !job.scheduleFrequency->weeklySchedule || !*job.initialRun)
            return false;
        const auto created = std::chrono::weekday(std::chrono::floor<std::chrono::days>(job.createdAt->at));
        const auto dayOfWeek = job.scheduleFrequency->weeklySchedule->dayOfWeek->known;
        return dayOfWeek && created.c_encoding() != static_cast<unsigned>(*dayOfWeek);
    });

    // What it looks for, and how much it reads.
    row(u"selector null"_s, [](const Job& job) { return job.managedDataIdentifierSelector.isNull(); });
    row(u"selector absent"_s, [](const Job& job) { return job.managedDataIdentifierSelector.isAbsent(); });
    row(u"chosen types"_s, [](const Job& job) {
        return job.managedDataIdentifierSelector
            && job.managedDataIdentifierSelector->is(job::ManagedDataIdentifierSelector::Include)
            && !job.managedDataIdentifierIds->isEmpty();
    });
    row(u"left out types"_s, [](const Job& job) {
        return job.managedDataIdentifierSelector
            && job.managedDataIdentifierSelector->is(job::ManagedDataIdentifierSelector::Exclude)
            && !job.managedDataIdentifierIds->isEmpty();
    });
    row(u"own types only"_s, [](const Job& job) {
        return job.managedDataIdentifierSelector
            && job.managedDataIdentifierSelector->is(job::ManagedDataIdentifierSelector::None)
            && !job.customDataIdentifierIds->isEmpty();
    });
    row(u"own types null"_s, [](const Job& job) { return job.customDataIdentifierIds.isNull(); });
    row(u"allow lists"_s, [](const Job& job) { return job.allowListIds && job.allowListIds->size() > 1; });
    row(u"sampling under 100"_s,
        [](const Job& job) { return job.samplingPercentage && job.samplingPercentage->value < 100; });
    row(u"sampling absent"_s, [](const Job& job) { return job.samplingPercentage.isAbsent(); });
    row(u"description absent"_s, [](const Job& job) { return job.description.isAbsent(); });
    row(u"no tags"_s, [](const Job& job) { return job.tags && job.tags->isEmpty(); });
    row(u"tags"_s, [](const Job& job) { return job.tags && job.tags->size() > 1; });

    // Shapes of other times.
    row(u"legacy key of objects"_s, [](const Job& job) {
        return hasCondition(job, [](const Seen& seen) {
            return seen.condition.simple && *seen.condition.simple->key == u"BUCKET_CREATION_DATE"_s;
        });
    });
    row(u"legacy simple tag"_s, [](const Job& job) {
        return hasCondition(
            job, [](const Seen& seen) { return seen.condition.simple && *seen.condition.simple->key == u"TAG"_s; });
    });
    row(u"legacy tag term that names its tag"_s, [](const Job& job) {
        return hasCondition(job, [](const Seen& seen) {
            return !seen.onBucket && seen.condition.tag && seen.condition.tag->key
                && *seen.condition.tag->key != u"TAG"_s;
        });
    });
    row(u"unknown status"_s, [](const Job& job) { return !job.jobStatus->known; });
    row(u"unknown selector"_s,
        [](const Job& job) { return job.managedDataIdentifierSelector && !job.managedDataIdentifierSelector->known; });
    row(u"unknown error code"_s,
        [](const Job& job) { return job.lastRunErrorStatus && !job.lastRunErrorStatus->code->known; });
    row(u"unknown member"_s, [](const Job& job) { return !job.unknown.isEmpty(); });
    row(u"unknown member of the definition"_s, [](const Job& job) { return !job.s3JobDefinition->unknown.isEmpty(); });
    row(u"unknown schedule"_s,
        [](const Job& job) { return job.scheduleFrequency && !job.scheduleFrequency->unknown.isEmpty(); });

    // Hostile text.
    row(u"markup in the name"_s, [](const Job& job) { return job.name->contains(u"<b>"_s); });
    row(u"a name like a formula"_s, [](const Job& job) { return job.name->startsWith(u'='); });
    row(u"a direction mark in the name"_s, [](const Job& job) { return job.name->contains(QChar{0x202e}); });
    row(u"script"_s, [](const Job& job) { return job.description && job.description->contains(u"<script>"_s); });
    row(u"placeholder"_s, [](const Job& job) { return job.description && job.description->contains(u"%1"_s); });
    row(u"control characters"_s,
        [](const Job& job) { return holds(job, [](char32_t c) { return c == 0 || c == 27; }); });
    row(u"delete"_s, [](const Job& job) { return holds(job, [](char32_t c) { return c == 127; }); });
    row(u"line break"_s, [](const Job& job) { return holds(job, [](char32_t c) { return c == '\n'; }); });
    row(u"line separator"_s, [](const Job& job) { return holds(job, [](char32_t c) { return c == 0x2028; }); });
    row(u"zero width space"_s, [](const Job& job) { return holds(job, [](char32_t c) { return c == 0x200b; }); });
    row(u"beyond the first plane"_s, [](const Job& job) { return holds(job, [](char32_t c) { return c > 0xffff; }); });
    row(u"right-to-left letters"_s,
        [](const Job& job) { return holds(job, [](char32_t c) { return c >= 0x5d0 && c <= 0x5ea; }); });
    row(u"a very long word"_s, [](const Job& job) {
        const auto words = job.description ? job.description->split(u' ') : QStringList();
        return std::any_of(words.begin(), words.end(), [](const QString& word) { return word.size() > 300; });
    });
}

void TestCoverage::shows()
{
    QFETCH(Test, test);
    QVERIFY(some(test));
}

void TestCoverage::everyEnumValue()
{
    for (const auto value : job::allValues<job::JobStatus>())
        QVERIFY2(some([value](const Job& job) { return job.jobStatus->is(value); }), qPrintable(job::toText(value)));
    for (const auto value : job::allValues<job::JobType>())
        QVERIFY2(some([value](const Job& job) { return job.jobType->is(value); }), qPrintable(job::toText(value)));
    for (const auto value : job::allValues<job::LastRunErrorCode>())
        QVERIFY2(
            some([value](const Job& job) { return job.lastRunErrorStatus && job.lastRunErrorStatus->code->is(value); }),
            qPrintable(job::toText(value)));
    for (const auto value : job::allValues<job::ManagedDataIdentifierSelector>())
        QVERIFY2(some([value](const Job& job) {
            return job.managedDataIdentifierSelector && job.managedDataIdentifierSelector->is(value);
        }),
            qPrintable(job::toText(value)));
    const auto valueIsUsed = [](const QString& key, const QString& text) {
        return some([&](const Job& job) {
            return hasCondition(job, [&](const Seen& seen) {
                return seen.onBucket && seen.condition.simple && *seen.condition.simple->key == key
                    && seen.condition.simple->values->contains(text);
            });
        });
    };
    for (const auto value : job::allValues<job::EffectivePermission>())
        QVERIFY2(valueIsUsed(u"S3_BUCKET_EFFECTIVE_PERMISSION"_s, job::toText(value)), qPrintable(job::toText(value)));
    for (const auto value : job::allValues<job::SharedAccess>())
        QVERIFY2(valueIsUsed(u"S3_BUCKET_SHARED_ACCESS"_s, job::toText(value)), qPrintable(job::toText(value)));
}

void TestCoverage::everyTagForm_data()
{
    QTest::addColumn<bool>("onBucket");
    QTest::addColumn<QString>("comparator"); // "" for any
    QTest::addColumn<QString>("form"); // key and value: text, "", null or - (absent)

    for (const auto* comparator : {"EQ", "NE"}) {
        QTest::addRow("object %s", comparator) << false << QString::fromLatin1(comparator) << u"text text"_s;
        QTest::addRow("bucket %s", comparator) << true << QString::fromLatin1(comparator) << u"text text"_s;
    }
    for (const auto* value : {"\"\"", "null", "-"}) {
        QTest::addRow("object key, value %s", value) << false << QString() << u"text "_s + QString::fromLatin1(value);
        QTest::addRow("bucket key, value %s", value) << true << QString() << u"text "_s + QString::fromLatin1(value);
        QTest::addRow("bucket value, key %s", value) << true << QString() << QString::fromLatin1(value) + u" text"_s;
    }
}

void TestCoverage::everyTagForm()
{
    QFETCH(bool, onBucket);
    QFETCH(QString, comparator);
    QFETCH(QString, form);
    const auto formOf = [](const job::Member<QString>& text) {
        return text.isAbsent() ? u"-"_s : text.isNull() ? u"null"_s : text->isEmpty() ? u"\"\""_s : u"text"_s;
    };
    QVERIFY(some([&](const Job& job) {
        return !isOdd(job) && hasCondition(job, [&](const Seen& seen) {
            if (seen.onBucket != onBucket || !seen.condition.tag)
                return false;
            const auto& term = *seen.condition.tag;
            return (comparator.isEmpty() || *term.comparator == comparator)
                && std::any_of(term.tagValues->begin(), term.tagValues->end(),
                    [&](const job::TagPair& pair) { return formOf(pair.key) + u' ' + formOf(pair.value) == form; });
        });
    }));
}

void TestCoverage::everyMember()
{
    const QStringList all = {u"allowListIds"_s, u"clientToken"_s, u"createdAt"_s, u"customDataIdentifierIds"_s,
        u"description"_s, u"initialRun"_s, u"jobArn"_s, u"jobId"_s, u"jobStatus"_s, u"jobType"_s,
        u"lastRunErrorStatus"_s, u"lastRunTime"_s, u"managedDataIdentifierIds"_s, u"managedDataIdentifierSelector"_s,
        u"name"_s, u"s3JobDefinition"_s, u"samplingPercentage"_s, u"scheduleFrequency"_s, u"statistics"_s, u"tags"_s,
        u"userPausedDetails"_s};
    QCOMPARE(all.size(), 21);
    // At least one job has them all.
    QVERIFY(std::any_of(s_jobs.begin(), s_jobs.end(), [&all](const job::Job& each) {
        const auto document = json::Document::parse(each.answer.bytes);
        return std::all_of(all.begin(), all.end(), [&](const QString& name) {
            const auto member = document->root().member(name);
            return member && !member->isNull();
        });
    }));
}

void TestCoverage::fewConditionsAreMalformed()
{
    // By key and comparator alone; what is odd about a value is the explanation's matter.
    QStringList odd;
    for (const auto& each : s_jobs) {
        for (const auto& seen : conditionsOf(*each.definition())) {
            QVERIFY2(seen.condition.readable, qPrintable(each.name()));
            if (!seen.condition.simple)
                continue;
            const auto& term = *seen.condition.simple;
            bool allowed = false;
            if (seen.onBucket) {
                allowed
                    = bucketKeys().contains(*term.key) && (*term.comparator == u"EQ"_s || *term.comparator == u"NE"_s);
            } else {
                for (const auto& [key, comparators] : objectTable())
                    allowed = allowed || (key == *term.key && comparators.contains(*term.comparator));
            }
            if (!allowed)
                odd += each.name();
        }
    }
    odd.removeDuplicates();
    QCOMPARE(odd, QStringList({u"media-rights-2020"_s, u"hand-written-filters"_s}));
}

JOBSCOPE_TEST_MAIN(TestCoverage)

#include "tst_coverage.moc"
