// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/terms.h"

#include "explain/explanation.h"
#include "job/enums.h"

#include <QCoreApplication>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

Phrase title(job::JobStatus status)
{
    return statusLabel(status);
}

const char* title(job::JobType type)
{
    switch (type) {
    case job::JobType::OneTime:
        return termInfo(Term::OneTimeJob).name;
    case job::JobType::Scheduled:
        return termInfo(Term::ScheduledJob).name;
    }
    return nullptr;
}

const char* title(job::LastRunErrorCode code)
{
    switch (code) {
    case job::LastRunErrorCode::None:
        return QT_TRANSLATE_NOOP("explain", "no access error reported");
    case job::LastRunErrorCode::Error:
        return QT_TRANSLATE_NOOP("explain", "access errors");
    }
    return nullptr;
}

const char* title(job::ManagedDataIdentifierSelector selector)
{
    switch (selector) {
    case job::ManagedDataIdentifierSelector::All:
        return QT_TRANSLATE_NOOP("explain", "Include all");
    case job::ManagedDataIdentifierSelector::Exclude:
        return QT_TRANSLATE_NOOP("explain", "Exclude selected");
    case job::ManagedDataIdentifierSelector::Include:
        return QT_TRANSLATE_NOOP("explain", "Include selected");
    case job::ManagedDataIdentifierSelector::None:
        return QT_TRANSLATE_NOOP("explain", "Exclude all");
    case job::ManagedDataIdentifierSelector::Recommended:
        return QT_TRANSLATE_NOOP("explain", "Recommended");
    }
    return nullptr;
}

const char* title(job::DayOfWeek day)
{
    switch (day) {
    case job::DayOfWeek::Sunday:
        return QT_TRANSLATE_NOOP("explain", "Sunday");
    case job::DayOfWeek::Monday:
        return QT_TRANSLATE_NOOP("explain", "Monday");
    case job::DayOfWeek::Tuesday:
        return QT_TRANSLATE_NOOP("explain", "Tuesday");
    case job::DayOfWeek::Wednesday:
        return QT_TRANSLATE_NOOP("explain", "Wednesday");
    case job::DayOfWeek::Thursday:
        return QT_TRANSLATE_NOOP("explain", "Thursday");
    case job::DayOfWeek::Friday:
        return QT_TRANSLATE_NOOP("explain", "Friday");
    case job::DayOfWeek::Saturday:
        return QT_TRANSLATE_NOOP("explain", "Saturday");
    }
    return nullptr;
}

const char* title(job::Comparator comparator)
{
    switch (comparator) {
    case job::Comparator::Eq:
        return QT_TRANSLATE_NOOP("explain", "equal to");
    case job::Comparator::Gt:
        return QT_TRANSLATE_NOOP("explain", "greater than");
    case job::Comparator::Gte:
        return QT_TRANSLATE_NOOP("explain", "greater than or equal to");
    case job::Comparator::Lt:
        return QT_TRANSLATE_NOOP("explain", "less than");
    case job::Comparator::Lte:
        return QT_TRANSLATE_NOOP("explain", "less than or equal to");
    case job::Comparator::Ne:
        return QT_TRANSLATE_NOOP("explain", "not equal to");
    case job::Comparator::Contains:
        return QT_TRANSLATE_NOOP("explain", "contains; no condition of a job allows this");
    case job::Comparator::StartsWith:
        return QT_TRANSLATE_NOOP("explain", "begins with");
    }
    return nullptr;
}

const char* title(job::ObjectKey key)
{
    switch (key) {
    case job::ObjectKey::Extension:
        return termInfo(Term::Extension).name;
    case job::ObjectKey::LastModifiedDate:
        return termInfo(Term::LastModified).name;
    case job::ObjectKey::Size:
        return termInfo(Term::StorageSize).name;
    case job::ObjectKey::Key:
        return termInfo(Term::Prefix).name;
    }
    return nullptr;
}

const char* title(job::BucketKey key)
{
    switch (key) {
    case job::BucketKey::AccountId:
        return QT_TRANSLATE_NOOP("explain", "Account id");
    case job::BucketKey::Name:
        return QT_TRANSLATE_NOOP("explain", "Bucket name");
    case job::BucketKey::EffectivePermission:
        return termInfo(Term::EffectivePermission).name;
    case job::BucketKey::SharedAccess:
        return termInfo(Term::SharedAccess).name;
    }
    return nullptr;
}

const char* title(job::EffectivePermission permission)
{
    switch (permission) {
    case job::EffectivePermission::Public:
        return QT_TRANSLATE_NOOP("explain", "Public");
    case job::EffectivePermission::NotPublic:
        return QT_TRANSLATE_NOOP("explain", "Not public");
    case job::EffectivePermission::Unknown:
        return QT_TRANSLATE_NOOP("explain", "Unknown");
    }
    return nullptr;
}

const char* title(job::SharedAccess access)
{
    switch (access) {
    case job::SharedAccess::External:
        return QT_TRANSLATE_NOOP("explain", "External");
    case job::SharedAccess::Internal:
        return QT_TRANSLATE_NOOP("explain", "Internal");
    case job::SharedAccess::NotShared:
        return QT_TRANSLATE_NOOP("explain", "Not shared");
    case job::SharedAccess::Unknown:
        return QT_TRANSLATE_NOOP("explain", "Unknown");
    }
    return nullptr;
}

template <typename E> Phrase titleOf(const QString& text)
{
    const std::optional<E> value = job::fromText<E>(text);
    return value ? Phrase(title(*value)) : Phrase();
}

} // namespace

Phrase valueTitle(QStringView pointer, const QString& text, const QString& conditionKey)
{
    if (pointer == u"/jobStatus")
        return titleOf<job::JobStatus>(text);
    if (pointer == u"/jobType")
        return titleOf<job::JobType>(text);
    if (pointer == u"/lastRunErrorStatus/code")
        return titleOf<job::LastRunErrorCode>(text);
    if (pointer == u"/managedDataIdentifierSelector")
        return titleOf<job::ManagedDataIdentifierSelector>(text);
    if (pointer == u"/scheduleFrequency/weeklySchedule/dayOfWeek")
        return titleOf<job::DayOfWeek>(text);

    // The rest stands in conditions, wherever their blocks are.
    const bool criteria
        = pointer.startsWith(u"/s3JobDefinition/bucketCriteria/"_s) || pointer.startsWith(u"/bucketCriteria/"_s);
    if (!criteria && !pointer.startsWith(u"/s3JobDefinition/scoping/"_s))
        return {};
    if (pointer.endsWith(u"/comparator"_s))
        return titleOf<job::Comparator>(text);
    if (pointer.endsWith(u"/simpleCriterion/key"_s))
        return titleOf<job::BucketKey>(text);
    if (pointer.endsWith(u"/simpleScopeTerm/key"_s))
        return titleOf<job::ObjectKey>(text);
    if (criteria && conditionKey == job::toText(job::BucketKey::EffectivePermission))
        return titleOf<job::EffectivePermission>(text);
    if (criteria && conditionKey == job::toText(job::BucketKey::SharedAccess))
        return titleOf<job::SharedAccess>(text);
    return {};
}

} // namespace jobscope::explain
