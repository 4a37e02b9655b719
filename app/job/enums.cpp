// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/enums.h"

#include <array>
#include <utility>

namespace jobscope::job {

namespace {

using Text = std::u16string_view;

// The only place that knows the service's texts. An empty text ends the enumeration: see countOf().

constexpr Text textOf(JobStatus value)
{
    switch (value) {
    case JobStatus::Running:
        return u"RUNNING";
    case JobStatus::Idle:
        return u"IDLE";
    case JobStatus::Paused:
        return u"PAUSED";
    case JobStatus::UserPaused:
        return u"USER_PAUSED";
    case JobStatus::Complete:
        return u"COMPLETE";
    case JobStatus::Cancelled:
        return u"CANCELLED";
    }
    return {};
}

constexpr Text textOf(JobType value)
{
    switch (value) {
    case JobType::OneTime:
        return u"ONE_TIME";
    case JobType::Scheduled:
        return u"SCHEDULED";
    }
    return {};
}

constexpr Text textOf(LastRunErrorCode value)
{
    switch (value) {
    case LastRunErrorCode::None:
        return u"NONE";
    case LastRunErrorCode::Error:
        return u"ERROR";
    }
    return {};
}

constexpr Text textOf(ManagedDataIdentifierSelector value)
{
    switch (value) {
    case ManagedDataIdentifierSelector::All:
        return u"ALL";
    case ManagedDataIdentifierSelector::Exclude:
        return u"EXCLUDE";
    case ManagedDataIdentifierSelector::Include:
        return u"INCLUDE";
    case ManagedDataIdentifierSelector::None:
        return u"NONE";
    case ManagedDataIdentifierSelector::Recommended:
        return u"RECOMMENDED";
    }
    return {};
}

constexpr Text textOf(DayOfWeek value)
{
    switch (value) {
    case DayOfWeek::Sunday:
        return u"SUNDAY";
    case DayOfWeek::Monday:
        return u"MONDAY";
    case DayOfWeek::Tuesday:
        return u"TUESDAY";
    case DayOfWeek::Wednesday:
        return u"WEDNESDAY";
    case DayOfWeek::Thursday:
        return u"THURSDAY";
    case DayOfWeek::Friday:
        return u"FRIDAY";
    case DayOfWeek::Saturday:
        return u"SATURDAY";
    }
    return {};
}

constexpr Text textOf(Comparator value)
{
    switch (value) {
    case Comparator::Eq:
        return u"EQ";
    case Comparator::Gt:
        return u"GT";
    case Comparator::Gte:
        return u"GTE";
    case Comparator::Lt:
        return u"LT";
    case Comparator::Lte:
        return u"LTE";
    case Comparator::Ne:
        return u"NE";
    case Comparator::Contains:
        return u"CONTAINS";
    case Comparator::StartsWith:
        return u"STARTS_WITH";
    }
    return {};
}

constexpr Text textOf(ObjectKey value)
{
    switch (value) {
    case ObjectKey::Extension:
        return u"OBJECT_EXTENSION";
    case ObjectKey::LastModifiedDate:
        return u"OBJECT_LAST_MODIFIED_DATE";
    case ObjectKey::Size:
        return u"OBJECT_SIZE";
    case ObjectKey::Key:
        return u"OBJECT_KEY";
    }
    return {};
}

constexpr Text textOf(BucketKey value)
{
    switch (value) {
    case BucketKey::AccountId:
        return u"ACCOUNT_ID";
    case BucketKey::Name:
        return u"S3_BUCKET_NAME";
    case BucketKey::EffectivePermission:
        return u"S3_BUCKET_EFFECTIVE_PERMISSION";
    case BucketKey::SharedAccess:
        return u"S3_BUCKET_SHARED_ACCESS";
    }
    return {};
}

constexpr Text textOf(EffectivePermission value)
{
    switch (value) {
    case EffectivePermission::Public:
        return u"PUBLIC";
    case EffectivePermission::NotPublic:
        return u"NOT_PUBLIC";
    case EffectivePermission::Unknown:
        return u"UNKNOWN";
    }
    return {};
}

constexpr Text textOf(SharedAccess value)
{
    switch (value) {
    case SharedAccess::External:
        return u"EXTERNAL";
    case SharedAccess::Internal:
        return u"INTERNAL";
    case SharedAccess::NotShared:
        return u"NOT_SHARED";
    case SharedAccess::Unknown:
        return u"UNKNOWN";
    }
    return {};
}

// Enumerators count up from 0, so the compiler, which checks each switch, also knows how many there are.
template <typename E> constexpr int countOf()
{
    int count = 0;
    while (!textOf(static_cast<E>(count)).empty())
        ++count;
    return count;
}

template <typename E> constexpr auto valuesOf()
{
    std::array<E, countOf<E>()> values{};
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<E>(i);
    return values;
}

template <typename E> constexpr auto s_values = valuesOf<E>();

} // namespace

template <typename E> std::span<const E> allValues()
{
    return s_values<E>;
}

template <typename E> QString toText(E value)
{
    // Literals live as long as the program: such a text costs no memory.
    const Text text = textOf(value);
    return QString(QStringPrivate(nullptr, const_cast<char16_t*>(text.data()), qsizetype(text.size())));
}

template <typename E> std::optional<E> fromText(QStringView text)
{
    for (const E value : s_values<E>) {
        if (text == QStringView(textOf(value)))
            return value;
    }
    return std::nullopt;
}

template std::span<const JobStatus> allValues<JobStatus>();
template QString toText<JobStatus>(JobStatus);
template std::optional<JobStatus> fromText<JobStatus>(QStringView);

template std::span<const JobType> allValues<JobType>();
template QString toText<JobType>(JobType);
template std::optional<JobType> fromText<JobType>(QStringView);

template std::span<const LastRunErrorCode> allValues<LastRunErrorCode>();
template QString toText<LastRunErrorCode>(LastRunErrorCode);
template std::optional<LastRunErrorCode> fromText<LastRunErrorCode>(QStringView);

template std::span<const ManagedDataIdentifierSelector> allValues<ManagedDataIdentifierSelector>();
template QString toText<ManagedDataIdentifierSelector>(ManagedDataIdentifierSelector);
template std::optional<ManagedDataIdentifierSelector> fromText<ManagedDataIdentifierSelector>(QStringView);

template std::span<const DayOfWeek> allValues<DayOfWeek>();
template QString toText<DayOfWeek>(DayOfWeek);
template std::optional<DayOfWeek> fromText<DayOfWeek>(QStringView);

template std::span<const Comparator> allValues<Comparator>();
template QString toText<Comparator>(Comparator);
template std::optional<Comparator> fromText<Comparator>(QStringView);

template std::span<const ObjectKey> allValues<ObjectKey>();
template QString toText<ObjectKey>(ObjectKey);
template std::optional<ObjectKey> fromText<ObjectKey>(QStringView);

template std::span<const BucketKey> allValues<BucketKey>();
template QString toText<BucketKey>(BucketKey);
template std::optional<BucketKey> fromText<BucketKey>(QStringView);

template std::span<const EffectivePermission> allValues<EffectivePermission>();
template QString toText<EffectivePermission>(EffectivePermission);
template std::optional<EffectivePermission> fromText<EffectivePermission>(QStringView);

template std::span<const SharedAccess> allValues<SharedAccess>();
template QString toText<SharedAccess>(SharedAccess);
template std::optional<SharedAccess> fromText<SharedAccess>(QStringView);

} // namespace jobscope::job
