// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/evaluator.h"

#include "explain/jobwording.h"

#include <QCoreApplication>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

QString factName(Fact fact)
{
    switch (fact) {
    case Fact::Bucket:
        return u"bucket"_s;
    case Fact::AccountId:
        return u"accountId"_s;
    case Fact::EffectivePermission:
        return u"effectivePermission"_s;
    case Fact::SharedAccess:
        return u"sharedAccess"_s;
    case Fact::BucketTags:
        return u"bucketTags"_s;
    case Fact::Key:
        return u"key"_s;
    case Fact::Size:
        return u"size"_s;
    case Fact::LastModified:
        return u"lastModified"_s;
    case Fact::Tags:
        return u"tags"_s;
    case Fact::Definition:
        return u"definition"_s;
    }
    return {};
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Analyzed:
        return u"analyzed"_s;
    case Verdict::BucketNotSelected:
        return u"bucketNotSelected"_s;
    case Verdict::NotEligible:
        return u"notEligible"_s;
    case Verdict::NotIncluded:
        return u"notIncluded"_s;
    case Verdict::Excluded:
        return u"excluded"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    case Verdict::DependsOnReading:
        return u"dependsOnReading"_s;
    }
    return {};
}

Phrase verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Analyzed:
        return Phrase(QT_TRANSLATE_NOOP("explain", "In scope"));
    case Verdict::BucketNotSelected:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Not in scope: its bucket is not selected"));
    case Verdict::NotEligible:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Not in scope: Macie does not read this kind"));
    case Verdict::NotIncluded:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Not in scope: not included"));
    case Verdict::Excluded:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Not in scope: left out"));
    case Verdict::Unknown:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Cannot be said"));
    case Verdict::DependsOnReading:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Depends on the reading"));
    }
    return {};
}

QString caveatName(Caveat caveat)
{
    switch (caveat) {
    case Caveat::JobEnded:
        return u"jobEnded"_s;
    case Caveat::UnchangedSince:
        return u"unchangedSince"_s;
    case Caveat::Incremental:
        return u"incremental"_s;
    case Caveat::Sampled:
        return u"sampled"_s;
    case Caveat::UnknownFormat:
        return u"unknownFormat"_s;
    case Caveat::OverSizeLimit:
        return u"overSizeLimit"_s;
    case Caveat::UntaggedNe:
        return u"untaggedNe"_s;
    }
    return {};
}

Phrase caveatText(Caveat caveat)
{
    switch (caveat) {
    case Caveat::JobEnded:
        return Phrase(willNotRunAgain());
    case Caveat::UnchangedSince:
        return Phrase(QT_TRANSLATE_NOOP("explain",
            "This job was set not to look at existing objects, so it will not read this one unless it changes."));
    case Caveat::Incremental:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Later runs read it only if it changed since the run before."));
    case Caveat::Sampled:
        return Phrase(QT_TRANSLATE_NOOP(
            "explain", "The job reads only a random part of the objects in scope; this one may be left aside."));
    case Caveat::UnknownFormat:
        return Phrase(QT_TRANSLATE_NOOP(
            "explain", "AWS does not name this format among those that Macie reads; other text files are read, too."));
    case Caveat::OverSizeLimit:
        return Phrase(QT_TRANSLATE_NOOP("explain", "It is larger than what Macie reads of this format."));
    case Caveat::UntaggedNe:
        return Phrase(QT_TRANSLATE_NOOP("explain",
            "A condition asks that tags differ, and this object has none: AWS says that such buckets pass, not whether "
            "such objects do."));
    }
    return {};
}

} // namespace jobscope::explain
