// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/terms.h"

#include <QCoreApplication>

namespace jobscope::explain {

std::span<const TermInfo> allTerms()
{
    // In the order of Term.
    static constexpr TermInfo table[]{
        {Term::ManagedDataIdentifier, QT_TRANSLATE_NOOP("explain", "Managed data identifier"),
            QT_TRANSLATE_NOOP("explain",
                "A detection rule made and kept by AWS for one type of sensitive data, such as credit card numbers.")},
        {Term::CustomDataIdentifier, QT_TRANSLATE_NOOP("explain", "Custom data identifier"),
            QT_TRANSLATE_NOOP("explain",
                "A detection rule of your own: a regular expression, if you like with keywords, words to ignore and a "
                "maximum distance between them.")},
        {Term::AllowList, QT_TRANSLATE_NOOP("explain", "Allow list"),
            QT_TRANSLATE_NOOP("explain",
                "A list of words, or one regular expression, that Macie ignores when it finds it; it does not limit "
                "what is read.")},
        {Term::EffectivePermission, QT_TRANSLATE_NOOP("explain", "Effective permission"),
            QT_TRANSLATE_NOOP("explain",
                "Whether the general public can read or write a bucket, by its policy, its access control list and the "
                "settings of bucket and account that block public access, all taken together.")},
        {Term::SharedAccess, QT_TRANSLATE_NOOP("explain", "Shared access"),
            QT_TRANSLATE_NOOP("explain",
                "Whether a bucket is shared outside the Macie organization (External), only with accounts of the "
                "organization (Internal), or with nobody (Not shared).")},
        {Term::Sampling, QT_TRANSLATE_NOOP("explain", "Sampling"),
            QT_TRANSLATE_NOOP("explain",
                "The percentage of the eligible objects that the job reads; it picks whole objects at random.")},
        {Term::InitialRun, QT_TRANSLATE_NOOP("explain", "Existing objects"),
            QT_TRANSLATE_NOOP("explain",
                "Whether the first run of a recurring job takes every object that is already there, or only what is "
                "created or changed after the job was created.")},
        {Term::BucketCriteria, QT_TRANSLATE_NOOP("explain", "Bucket criteria"),
            QT_TRANSLATE_NOOP(
                "explain", "Conditions that buckets must meet; Macie chooses afresh at the start of each run.")},
        {Term::BucketDefinitions, QT_TRANSLATE_NOOP("explain", "Bucket list"),
            QT_TRANSLATE_NOOP(
                "explain", "A fixed list of buckets by account, which cannot be changed once the job is created.")},
        {Term::Scoping, QT_TRANSLATE_NOOP("explain", "Object criteria"),
            QT_TRANSLATE_NOOP(
                "explain", "Conditions that decide which objects of the buckets are read, the same for every bucket.")},
        {Term::Include, QT_TRANSLATE_NOOP("explain", "Include"),
            QT_TRANSLATE_NOOP("explain",
                "Conditions that must all be true for something to be taken; without any, everything is taken.")},
        {Term::Exclude, QT_TRANSLATE_NOOP("explain", "Exclude"),
            QT_TRANSLATE_NOOP(
                "explain", "Conditions that leave something out, even if the include conditions would take it.")},
        {Term::Prefix, QT_TRANSLATE_NOOP("explain", "Prefix"),
            QT_TRANSLATE_NOOP("explain",
                "The beginning of an object's whole key, path and file name, compared character by character; it "
                "need not end where a folder does.")},
        {Term::Extension, QT_TRANSLATE_NOOP("explain", "File name extension"),
            QT_TRANSLATE_NOOP(
                "explain", "What follows the last dot of an object's file name, without the dot; letter case counts.")},
        {Term::ObjectTag, QT_TRANSLATE_NOOP("explain", "Object tag"),
            QT_TRANSLATE_NOOP("explain",
                "A key and a value attached to an object in S3; a condition names the key, alone or with a value.")},
        {Term::BucketTag, QT_TRANSLATE_NOOP("explain", "Bucket tag"),
            QT_TRANSLATE_NOOP(
                "explain", "A key and a value attached to a bucket; a condition names the key, the value, or both.")},
        {Term::StorageSize, QT_TRANSLATE_NOOP("explain", "Storage size"),
            QT_TRANSLATE_NOOP(
                "explain", "How many bytes an object takes up in S3, compressed as it is, not what it unpacks to.")},
        {Term::LastModified, QT_TRANSLATE_NOOP("explain", "Last modified"),
            QT_TRANSLATE_NOOP(
                "explain", "When S3 says that an object was created or last changed, whichever is later.")},
        {Term::OneTimeJob, QT_TRANSLATE_NOOP("explain", "One-time job"),
            QT_TRANSLATE_NOOP("explain", "A job that runs once, right after it is created, and then never again.")},
        {Term::ScheduledJob, QT_TRANSLATE_NOOP("explain", "Scheduled job"),
            QT_TRANSLATE_NOOP("explain",
                "A job that runs every day, week or month; each later run takes only objects that were created or "
                "changed since the run before.")},
        {Term::Status, QT_TRANSLATE_NOOP("explain", "Status"),
            QT_TRANSLATE_NOOP("explain",
                "What the job is doing: running, waiting for its next run, paused by Macie or by a person, complete, "
                "or cancelled for good.")},
        {Term::PauseExpiry, QT_TRANSLATE_NOOP("explain", "End of the pause"),
            QT_TRANSLATE_NOOP("explain",
                "30 days after a person paused it in the middle of a run, a one-time job is cancelled for good, of a "
                "recurring job only the interrupted run.")},
        {Term::LastRunErrors, QT_TRANSLATE_NOOP("explain", "Access errors of the last run"),
            QT_TRANSLATE_NOOP("explain",
                "Whether Macie was denied access to an account or a bucket in the latest run; skipped single objects "
                "are not counted.")},
        {Term::ClassifiableObject, QT_TRANSLATE_NOOP("explain", "Classifiable object"),
            QT_TRANSLATE_NOOP(
                "explain", "An object that Macie is able to read, by its storage class and its file format.")},
        {Term::RecommendedSet, QT_TRANSLATE_NOOP("explain", "Recommended set"),
            QT_TRANSLATE_NOOP(
                "explain", "The managed data identifiers that AWS recommends, as that set stands when a run starts.")},
        {Term::Reading, QT_TRANSLATE_NOOP("explain", "Reading"),
            QT_TRANSLATE_NOOP("explain",
                "One of several meanings that AWS's documents leave open; Jobscope says which it takes and where "
                "another would differ.")},
    };
    return table;
}

const TermInfo& termInfo(Term term)
{
    return allTerms()[size_t(term)];
}

} // namespace jobscope::explain
