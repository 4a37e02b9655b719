// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/randomjob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobscope::test {

namespace {

Json text(const QString& value)
{
    return Json::string(value);
}

Json* find(Json& object, QStringView name)
{
    for (std::size_t i = 0; i < object.names.size(); ++i) {
        if (object.names[i] == name)
            return &object.items[i];
    }
    return nullptr;
}

void remove(Json& object, QStringView name)
{
    for (std::size_t i = 0; i < object.names.size(); ++i) {
        if (object.names[i] == name) {
            object.names.erase(object.names.begin() + std::ptrdiff_t(i));
            object.items.erase(object.items.begin() + std::ptrdiff_t(i));
            return;
        }
    }
}

} // namespace

QString RandomJob::pick(std::initializer_list<const char16_t*> pool)
{
    return QString::fromUtf16(*(pool.begin() + below(quint32(pool.size()))));
}

Json RandomJob::shuffled(Json object)
{
    for (std::size_t i = object.names.size(); i > 1; --i) {
        const std::size_t other = below(quint32(i));
        std::swap(object.names[i - 1], object.names[other]);
        std::swap(object.items[i - 1], object.items[other]);
    }
    return object;
}

/** Something that is no object, no list and not null. */
Json RandomJob::anything()
{
    switch (below(4)) {
    case 0:
        return Json::boolean(once(2));
    case 1:
        return Json::number(u"5"_s);
    case 2:
        return text({});
    default:
        return text(u"x"_s);
    }
}

QString RandomJob::name()
{
    return pick({u"b", u"b", u"b", u"b", u"b", u"b", u"c", u"B", u"bb", u""});
}

QString RandomJob::account()
{
    return pick({u"111122223333", u"111122223333", u"111122223333", u"111122223333", u"111122223333", u"444455556666",
        u"11112222333", u""});
}

QString RandomJob::permission()
{
    return pick({u"PUBLIC", u"NOT_PUBLIC", u"NOT_PUBLIC", u"UNKNOWN", u"public"});
}

QString RandomJob::sharing()
{
    return pick({u"EXTERNAL", u"INTERNAL", u"INTERNAL", u"NOT_SHARED", u"UNKNOWN", u"Internal"});
}

QString RandomJob::extension()
{
    return pick({u"csv", u"csv", u"json", u"CSV", u"gz", u"tar.gz", u".csv", u"env", u"", u"*", u"\u00e9", u"e\u0301",
        u"jpg", u"pdf"});
}

QString RandomJob::prefix()
{
    return pick({u"a", u"a/", u"a/b", u"A", u"", u"/", u"a/\u00e9", u"a/e", u"a/b.csvx", u".", u"exports/", u"*"});
}

QString RandomJob::bytes()
{
    return pick({u"0", u"5", u"5", u"6", u"007", u"1048576", u"9223372036854775807", u"00000000000000000000000005",
        u"8000000000"});
}

QString RandomJob::unreadableBytes()
{
    return pick({u"", u"-1", u"+5", u"5.0", u"1e3", u"5MB", u" 5", u"0x5", u"9223372036854775808", u"\u0665",
        u"18446744073709551621", u"99999999999999999999"});
}

QString RandomJob::date()
{
    return pick({u"2024-05-01", u"2024-05-01T00:00:00Z", u"2024-05-01T00:00Z", u"2024-05-01T02:00:00+02:00",
        u"2024-04-30T19:30:00-0430", u"2024-05-01T00:00:00", u"2024-05-01T00:00:00.000000001Z",
        u"2024-05-01T00:00:00.0000000019Z", u"2024-05-01T00:00:00.5Z", u"2024-04-30T23:59:59.999999999Z", u"2024-02-29",
        u"0001-01-01T00:00:00Z", u"1600-01-01", u"1677-09-21T00:12:43.145224192Z", u"2262-04-11T23:47:16.854775807Z",
        u"2262-04-12", u"9999-12-31T23:59:59Z", u"1969-12-31T23:59:59.5Z", u"1970-01-01"});
}

QString RandomJob::unreadableDate()
{
    // Left out because ISO 8601 allows what the contract does not speak of: a comma before the fraction, a fraction of
    // minutes, years of more than four digits, weeks and days of the year.
    return pick({u"", u"20240501", u"2024", u"1714521600", u"2024-05-01T24:00:00Z", u"2024-05-01T00:00:60Z",
        u"2024-05-01T00:00:00+02", u"2024-05-01t00:00:00Z", u"2024-05-01T00:00:00z", u"2024-05-01 00:00:00Z",
        u"2023-02-29", u"2024-13-01", u"2024-00-10", u"2024-05-00", u"2024-05-01T00:00:00.Z", u"2024-05-01T00:60:00Z",
        u"2024-05-01T00Z", u" 2024-05-01", u"2024-05-01T", u"2024-05-01Z", u"2024-5-1", u"yesterday"});
}

Json RandomJob::strings(QString (RandomJob::*value)(), bool isSingle)
{
    Json list = Json::array();
    const quint32 count = isSingle || once(2) ? 1 : 2 + below(2);
    for (quint32 i = 0; i < count; ++i)
        list.items.push_back(text((this->*value)()));
    return list;
}

Json RandomJob::soundCondition(bool isOfBucket)
{
    const QString comparator = pick({u"EQ", u"NE"});
    const QString any = pick({u"EQ", u"NE", u"GT", u"GTE", u"LT", u"LTE"});
    Json term = Json::object();
    const auto simple = [&](const QString& key, const QString& with, Json values) {
        term.add(u"key"_s, text(key)).add(u"comparator"_s, text(with)).add(u"values"_s, std::move(values));
    };
    const quint32 kind = below(5);
    if (kind == 4) {
        Json pairs = Json::array();
        for (quint32 i = once(2) ? 1 : 2; i > 0; --i) {
            Json pair = Json::object();
            const QString key = pick({u"env", u"env", u"Env", u"k"});
            const QString value = pick({u"dev", u"dev", u"prod", u"Dev"});
            const quint32 form = below(isOfBucket ? 6 : 4);
            // Without a value: any. Without a key, for buckets: under any key.
            if (form < 4)
                pair.add(u"key"_s, text(key));
            else if (form == 5)
                pair.add(u"key"_s, once(2) ? text({}) : Json());
            if (form > 1)
                pair.add(u"value"_s, text(value));
            else if (form == 1)
                pair.add(u"value"_s, once(2) ? text({}) : Json());
            pairs.items.push_back(shuffled(pair));
        }
        term.add(u"comparator"_s, text(comparator)).add(u"tagValues"_s, std::move(pairs));
        if (!isOfBucket && !once(3))
            term.add(u"key"_s, once(8) ? Json() : text(u"TAG"_s));
        if (!isOfBucket && !once(3))
            term.add(u"target"_s, once(8) ? Json() : text(u"S3_OBJECT"_s));
    } else if (isOfBucket) {
        if (kind == 0)
            simple(u"ACCOUNT_ID"_s, comparator, strings(&RandomJob::account, false));
        else if (kind == 1)
            simple(u"S3_BUCKET_NAME"_s, comparator, strings(&RandomJob::name, false));
        else if (kind == 2)
            simple(u"S3_BUCKET_EFFECTIVE_PERMISSION"_s, comparator, strings(&RandomJob::permission, false));
        else
            simple(u"S3_BUCKET_SHARED_ACCESS"_s, comparator, strings(&RandomJob::sharing, false));
    } else {
        if (kind == 0)
            simple(u"OBJECT_EXTENSION"_s, comparator, strings(&RandomJob::extension, false));
        else if (kind == 1)
            simple(u"OBJECT_KEY"_s, u"STARTS_WITH"_s, strings(&RandomJob::prefix, false));
        else if (kind == 2)
            simple(u"OBJECT_SIZE"_s, any, strings(&RandomJob::bytes, true));
        else
            simple(u"OBJECT_LAST_MODIFIED_DATE"_s, any, strings(&RandomJob::date, true));
    }
    const QString member = kind == 4 ? (isOfBucket ? u"tagCriterion"_s : u"tagScopeTerm"_s)
                                     : (isOfBucket ? u"simpleCriterion"_s : u"simpleScopeTerm"_s);
    Json result = Json::object();
    result.add(member, shuffled(term));
    if (once(6))
        result.add(member.startsWith(u"tag") ? (isOfBucket ? u"simpleCriterion"_s : u"simpleScopeTerm"_s)
                                             : (isOfBucket ? u"tagCriterion"_s : u"tagScopeTerm"_s),
            Json());
    return shuffled(result);
}

/** Makes it malformed, nearly always. */
void RandomJob::spoil(Json& condition, bool isOfBucket)
{
    const QString simple = isOfBucket ? u"simpleCriterion"_s : u"simpleScopeTerm"_s;
    const QString tag = isOfBucket ? u"tagCriterion"_s : u"tagScopeTerm"_s;
    Json* term = find(condition, simple);
    if (!term || term->isNull())
        term = find(condition, tag);
    const bool isTag = term == find(condition, tag);
    const QString list = isTag ? u"tagValues"_s : u"values"_s;
    Json* values = find(*term, list);
    const bool isSingle = !isTag
        && (find(*term, u"key")->text == u"OBJECT_SIZE" || find(*term, u"key")->text == u"OBJECT_LAST_MODIFIED_DATE");
    switch (isSingle && once(2) ? 12 : below(isTag ? 16 : 14)) {
    case 0:
        condition.add(pick({u"comment", u"and", u"simpleTerm", u"TagScopeTerm"}), once(2) ? Json() : anything());
        break;
    case 1: {
        const Json other = once(2) ? Json::object() : anything();
        const Json kept = *term;
        condition = Json::object();
        condition.add(simple, isTag ? other : kept).add(tag, isTag ? kept : other);
        break;
    }
    case 2:
        condition = Json::object();
        if (once(2))
            condition.add(simple, Json()).add(tag, Json());
        break;
    case 3:
        *term = once(2) ? Json::array() : anything();
        break;
    case 4:
        term->add(pick({u"comment", u"Key", u"tag"}), once(2) ? Json() : anything());
        break;
    case 5:
        remove(*term, isTag ? u"comparator" : u"key");
        if (once(2))
            term->add(isTag ? u"comparator"_s : u"key"_s, Json());
        break;
    case 6: {
        remove(*term, u"key");
        Json wrong = isTag ? text(pick({u"tag", u"env", u""}))
                           : text(pick({u"TAG", u"BUCKET_CREATION_DATE", u"object_size", u"OBJECT_TAG", u"",
                               u"ACCOUNT_ID", u"OBJECT_EXTENSION"}));
        // What would be right here becomes a number.
        if (wrong.text == (isOfBucket ? u"ACCOUNT_ID" : u"OBJECT_EXTENSION"))
            wrong = Json::number(u"1"_s);
        term->add(u"key"_s, wrong);
        break;
    }
    case 7:
        remove(*term, u"comparator");
        if (!once(3))
            term->add(u"comparator"_s,
                once(4) ? Json() : text(pick({u"CONTAINS", u"GT", u"eq", u"STARTS_WITH", u"", u"EQ"})));
        break;
    case 8:
        remove(*term, list);
        if (once(2))
            term->add(list, Json());
        break;
    case 9:
        *values = Json::array();
        break;
    case 10:
        *values = once(2) ? Json::object() : anything();
        break;
    case 11:
        values->items.insert(values->items.begin() + below(quint32(values->items.size() + 1)),
            once(2) ? Json() : (once(2) ? Json::number(u"5"_s) : Json::array()));
        break;
    case 12:
    case 13:
        if (isTag) {
            Json pair = Json::object();
            if (once(2))
                pair.add(u"key"_s, once(2) ? text({}) : Json());
            if (once(isOfBucket ? 4 : 2))
                pair.add(u"value"_s, text(isOfBucket ? QString() : u"dev"_s));
            values->items.insert(values->items.begin() + below(quint32(values->items.size() + 1)), pair);
        } else if (isSingle && !once(4)) {
            const bool isSize = find(*term, u"key")->text == u"OBJECT_SIZE";
            *values = Json::array({text(isSize ? unreadableBytes() : unreadableDate())});
        } else {
            values->items.push_back(values->items[0]);
        }
        break;
    case 14:
        if (isOfBucket)
            term->add(u"target"_s, text(u"S3_OBJECT"_s));
        else {
            remove(*term, u"target");
            term->add(u"target"_s, once(3) ? Json::number(u"1"_s) : text(pick({u"S3_BUCKET", u"s3_object", u""})));
        }
        break;
    case 15:
        if (once(2))
            values->items.back().add(u"comment"_s, once(2) ? Json() : anything());
        else {
            Json& pair = values->items.back();
            const QString which = once(2) ? u"key"_s : u"value"_s;
            remove(pair, which);
            pair.add(which, once(2) ? Json::number(u"5"_s) : Json::array());
        }
        break;
    }
}

Json RandomJob::condition(bool isOfBucket)
{
    Json result = soundCondition(isOfBucket);
    if (once(5))
        spoil(result, isOfBucket);
    return result;
}

Json RandomJob::block(bool isOfBucket)
{
    Json result = Json::object();
    switch (below(24)) {
    case 0:
        return {};
    case 1:
        return result;
    case 2:
        return result.add(u"and"_s, Json());
    case 3:
        return result.add(u"and"_s, Json::array());
    case 4:
        return once(2) ? anything() : Json::array();
    case 5:
        return result.add(u"and"_s, once(2) ? anything() : Json::object());
    default:
        break;
    }
    Json list = Json::array();
    for (quint32 i = 1 + below(3); i > 0; --i)
        list.items.push_back(condition(isOfBucket));
    if (once(24)) {
        const auto place = list.items.begin() + below(quint32(list.items.size() + 1));
        list.items.insert(place, once(3) ? Json() : (once(2) ? anything() : Json::array()));
    }
    result.add(u"and"_s, std::move(list));
    if (once(16))
        result.add(pick({u"or", u"And", u"comment"}), once(2) ? Json() : anything());
    return shuffled(result);
}

Json RandomJob::scope(bool isOfBucket)
{
    Json result = Json::object();
    if (once(24))
        return once(2) ? anything() : Json::array();
    if (!once(3))
        result.add(u"includes"_s, block(isOfBucket));
    if (!once(3))
        result.add(u"excludes"_s, block(isOfBucket));
    if (once(20))
        result.add(pick({u"include", u"comment", u"and"}), once(2) ? Json() : anything());
    return shuffled(result);
}

Json RandomJob::bucketDefinitions()
{
    Json list = Json::array();
    for (quint32 i = 1 + below(2); i > 0; --i) {
        Json entry = Json::object();
        if (once(12)) {
            if (once(2))
                entry.add(u"accountId"_s, Json());
        } else {
            entry.add(u"accountId"_s, text(account()));
        }
        if (once(12)) {
            if (once(2))
                entry.add(u"buckets"_s, Json());
        } else {
            entry.add(u"buckets"_s, strings(&RandomJob::name, false));
            if (once(12))
                find(entry, u"buckets")->items.clear();
        }
        if (once(10))
            entry.add(u"comment"_s, anything());
        list.items.push_back(shuffled(entry));
    }
    return list;
}

void RandomJob::addBucketPart(Json& definition)
{
    // A list that is no list makes the whole job unreadable, so it is not made.
    const quint32 form = below(24);
    if (form < 10 || form == 21)
        definition.add(u"bucketDefinitions"_s, bucketDefinitions());
    else if (form < 20 && once(3))
        definition.add(u"bucketDefinitions"_s, once(2) ? Json() : Json::array());
    if (form >= 10 && form < 22)
        definition.add(u"bucketCriteria"_s, scope(true));
    else if (once(3))
        definition.add(u"bucketCriteria"_s, Json());
    if (form == 23)
        definition.add(u"bucketDefinitions"_s, Json::array());
}

Json RandomJob::job()
{
    Json job = Json::object();
    job.add(u"jobId"_s, text(u"0123456789abcdef0123456789abcdef"_s));
    if (!once(10))
        job.add(u"jobStatus"_s,
            text(pick({u"RUNNING", u"IDLE", u"COMPLETE", u"CANCELLED", u"PAUSED", u"USER_PAUSED", u"NEW"})));
    if (!once(10))
        job.add(u"jobType"_s, text(pick({u"ONE_TIME", u"SCHEDULED", u"SCHEDULED", u"scheduled"})));
    switch (below(8)) {
    case 0:
        break;
    case 1:
        job.add(u"createdAt"_s, Json::number(pick({u"1714521600", u"1714521600.25", u"1714521599.999999999"})));
        break;
    case 2:
        job.add(u"createdAt"_s, text(pick({u"2024-05-01 00:00:00+00:00", u"2024-05-01 02:00:00.000001+02:00"})));
        break;
    default:
        job.add(u"createdAt"_s, text(date()));
    }
    if (once(6))
        return addBucketPart(job), shuffled(job);
    if (!once(4))
        job.add(u"initialRun"_s, once(8) ? Json() : Json::boolean(once(3)));
    if (!once(4))
        job.add(u"samplingPercentage"_s, once(8) ? Json() : Json::number(pick({u"0", u"1", u"99", u"100", u"101"})));
    Json definition = Json::object();
    addBucketPart(definition);
    if (!once(8))
        definition.add(u"scoping"_s, once(20) ? Json() : scope(false));
    if (once(10))
        definition.add(u"comment"_s, anything());
    job.add(u"s3JobDefinition"_s, once(40) ? Json() : shuffled(definition));
    return shuffled(job);
}

Json RandomJob::tags()
{
    Json result = Json::object();
    for (const QString& key : {u"env"_s, u"Env"_s, u"k"_s}) {
        if (once(3))
            result.add(key, text(pick({u"dev", u"prod", u"Dev", u""})));
    }
    return result;
}

Json RandomJob::object()
{
    Json object = Json::object();
    const bool isWhole = once(2);
    const auto add = [&](const QString& fact, const Json& value) {
        if (isWhole || !once(6))
            object.add(fact, value);
        else if (once(3))
            object.add(fact, Json());
    };
    add(u"bucket"_s, text(name()));
    add(u"accountId"_s, text(account()));
    add(u"effectivePermission"_s, text(permission()));
    add(u"sharedAccess"_s, text(sharing()));
    add(u"bucketTags"_s, tags());
    add(u"key"_s,
        text(pick({u"a/b.csv", u"a/b.csv", u"a/b.json", u"a/b.CSV", u"a.tar.gz", u".env", u"README", u"a.", u"a.b/file",
            u"A/b.csv", u"/a/b.csv", u"a/\u00e9.csv", u"a/e\u0301.csv", u"a/b.\u00e9", u"a/b.csv/",
            u"exports/x.parquet", u"exports/x.PDF", u"a/x.docx", u"a/x.eml", u"a/x.TAR", u"a/x.gzip", u"a/x.exe",
            u"a/photo.JPG", u"a/film.m4v", u"a/jpg", u""})));
    // Not beyond 2^53 except at the very end: what JSON's numbers mean there is a matter of the reader.
    add(u"size"_s,
        Json::number(
            pick({u"0", u"4", u"5", u"5", u"6", u"7", u"8", u"1048576", u"512000000", u"512000001", u"1024000000",
                u"1024000001", u"8000000000", u"8000000001", u"20000000000", u"20000000001", u"9223372036854775807"})));
    QString modified = date();
    if (once(4))
        modified.replace(u'T', u' ');
    add(u"lastModified"_s, text(modified));
    add(u"tags"_s, tags());
    if (once(3))
        object.add(u"storageClass"_s,
            once(8) ? Json()
                    : text(pick({u"STANDARD", u"REDUCED_REDUNDANCY", u"STANDARD_IA", u"ONEZONE_IA",
                        u"INTELLIGENT_TIERING", u"GLACIER_IR", u"GLACIER", u"DEEP_ARCHIVE", u"standard", u""})));
    if (once(10))
        object.add(u"etag"_s, anything());
    return shuffled(object);
}

SettledReadings RandomJob::settled()
{
    SettledReadings settled;
    if (once(5))
        settled.excludesAlone = once(2);
    if (once(5))
        settled.neAnyOf = once(2);
    return settled;
}

} // namespace jobscope::test
