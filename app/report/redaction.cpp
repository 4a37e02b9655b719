// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/redaction.h"

#include "explain/csvtext.h"
#include "json/document.h"
#include "json/writer.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace jobscope::report {

using namespace Qt::StringLiterals;

namespace {

/** Shorter originals, and numbers, are replaced only where they are all of a text: as parts they could be anything. */
constexpr qsizetype s_shortestPart = 3;

bool isAccountId(const QString& text)
{
    return text.size() == 12 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString aliasOf(SecretKind kind, const QString& original, int number)
{
    switch (kind) {
    case SecretKind::Account:
        // What stands for an account may be no account id, and is told to be none.
        return isAccountId(original) ? u"%1"_s.arg(number, 12, 10, QChar(u'0')) : u"account-%1"_s.arg(number);
    case SecretKind::Arn:
        return u"arn-%1"_s.arg(number);
    case SecretKind::Bucket:
        return u"bucket-%1"_s.arg(number);
    case SecretKind::Key:
        // What a slash at either end means is told of elsewhere.
        return (original.startsWith(u'/') ? u"/key-%1"_s : u"key-%1"_s).arg(number)
            + (original.endsWith(u'/') && original.size() > 1 ? u"/"_s : QString());
    case SecretKind::Tag:
        return u"tag-%1"_s.arg(number);
    }
    return {};
}

/** A name of an object's member that tells what its strings are. */
std::optional<SecretKind> kindOf(const QString& criterionKey)
{
    if (criterionKey == u"S3_BUCKET_NAME")
        return SecretKind::Bucket;
    if (criterionKey == u"OBJECT_KEY")
        return SecretKind::Key;
    if (criterionKey == u"ACCOUNT_ID")
        return SecretKind::Account;
    return {};
}

/** Of conditions on sizes, times and what the API has words for. */
bool hasOpenValues(const json::Value& condition)
{
    static const QStringList keys{u"OBJECT_SIZE"_s, u"OBJECT_LAST_MODIFIED_DATE"_s, u"S3_BUCKET_EFFECTIVE_PERMISSION"_s,
        u"S3_BUCKET_SHARED_ACCESS"_s};
    const auto key = condition.member(u"key");
    return key && keys.contains(key->toString());
}

/** Whether a member's text is one of the API's own words, whatever somebody called a bucket or a tag. */
bool isWordOfApi(const json::Value& parent, const QString& name)
{
    static const QStringList ofJob{u"jobId"_s, u"jobStatus"_s, u"jobType"_s, u"managedDataIdentifierSelector"_s};
    if (ofJob.contains(name) && parent.pointer().isEmpty())
        return true;
    if (name == u"values" && hasOpenValues(parent))
        return true;
    return (name == u"comparator" || name == u"key" || name == u"target") && parent.member(u"comparator");
}

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

void Redaction::add(SecretKind kind, const QString& original)
{
    if (original.isEmpty() || m_byOriginal.contains(original))
        return;
    const QString alias = aliasOf(kind, original, ++m_counts[kind]);
    m_aliases.push_back({kind, original, alias});
    m_byOriginal.insert(original, alias);
    const bool hasLetter = std::any_of(original.begin(), original.end(), [](QChar c) { return c.isLetter(); });
    if (isAccountId(original) || (hasLetter && original.size() >= s_shortestPart)) {
        m_parts.insert(original, alias);
        m_lengths.insert(original.size());
    }
}

/** Account ids anywhere in a text, and ARNs of other things than jobs. */
void Redaction::learnIds(const QString& text)
{
    static const QRegularExpression account(u"(?<![0-9])[0-9]{12}(?![0-9])"_s);
    static const QRegularExpression arn(u"arn:aws[a-z-]*:(?!macie2:[^:]*:[0-9]*:classification-job/)[^\\s\"',]+"_s);
    for (auto found = arn.globalMatch(text); found.hasNext();)
        add(SecretKind::Arn, found.next().captured());
    for (auto found = account.globalMatch(text); found.hasNext();)
        add(SecretKind::Account, found.next().captured());
}

void Redaction::learn(const job::Job& job)
{
    add(SecretKind::Account, job.account().text());
    add(SecretKind::Account, job.answer.account.text());
    learnIds(job.answer.source);
    add(SecretKind::Arn, job.answer.callerArn); // whole: names of sessions may hold commas
    learnIds(job.answer.callerArn);
    const auto document = json::Document::parse(job.answer.utf8);
    if (!document)
        return;
    std::vector<json::Value> open{document->root()};
    while (!open.empty()) {
        const json::Value value = open.back();
        open.pop_back();
        if (value.isString()) {
            learnIds(value.toString());
            if (value.key().contains(u"bucket", Qt::CaseInsensitive)) // a member that this version does not know
                add(SecretKind::Bucket, value.toString());
        }
        if (const auto key = value.member(u"key"); key && key->isString()) {
            const auto criterion = kindOf(key->toString());
            const auto values = value.member(u"values");
            if (criterion && values) {
                for (const json::Value& each : values->children())
                    add(*criterion, each.toString());
            }
        }
        if (const auto tags = value.member(u"tagValues")) {
            for (const json::Value& pair : tags->children()) {
                for (const json::Value& each : pair.children())
                    add(SecretKind::Tag, each.toString());
            }
        }
        if (const auto account = value.member(u"accountId"))
            add(SecretKind::Account, account->toString()); // what stands there may be no account id
        if (value.key() == u"buckets") {
            for (const json::Value& each : value.children())
                add(SecretKind::Bucket, each.toString());
        }
        const auto children = value.children();
        open.insert(open.end(), children.rbegin(), children.rend());
    }
    if (const auto tags = document->root().member(u"tags"); tags && tags->isObject()) {
        for (const json::Value& each : tags->children()) {
            add(SecretKind::Tag, each.key());
            add(SecretKind::Tag, each.toString());
        }
    }
}

void Redaction::learn(const job::LiveFacts& facts)
{
    for (const auto* buckets : {&facts.matchingBuckets, &facts.allBuckets}) {
        if (!buckets->value || !*buckets->value)
            continue;
        for (const job::BucketNow& bucket : (*buckets->value)->buckets) {
            add(SecretKind::Account, bucket.accountId);
            add(SecretKind::Bucket, bucket.name);
        }
    }
    if (facts.runLog.value && *facts.runLog.value) {
        for (const job::RunEvent& event : (*facts.runLog.value)->events) {
            add(SecretKind::Account, event.accountId);
            add(SecretKind::Bucket, event.resource);
            learnIds(event.description);
        }
    }
    if (facts.quotas.value) {
        for (const job::JobQuota& quota : *facts.quotas.value)
            add(SecretKind::Account, quota.accountId);
    }
    if (facts.resultsRepository.value) {
        add(SecretKind::Bucket, facts.resultsRepository.value->bucketName);
        add(SecretKind::Key, facts.resultsRepository.value->keyPrefix);
    }
}

/** The alias of an original that a sentence shows only the beginning of. */
std::optional<QString> Redaction::shortenedFrom(const QString& beginning) const
{
    std::optional<QString> found;
    for (const Alias& alias : m_aliases) {
        if (alias.original.size() > beginning.size() && alias.original.startsWith(beginning))
            found = found ? u"…"_s : alias.alias; // of several it cannot be told which
    }
    return found;
}

QString Redaction::mask(const QString& text) const
{
    if (const auto found = m_byOriginal.find(text); found != m_byOriginal.end())
        return *found;
    if (text.size() > 1 && text.endsWith(u'…')) {
        const auto whole = shortenedFrom(text.chopped(1));
        if (whole)
            return *whole;
    }
    // As conditions that cannot be read are quoted.
    if ((text.startsWith(u'{') || text.startsWith(u'[')) && json::Document::parse(text.toUtf8()))
        return QString::fromUtf8(maskJson(text.toUtf8()));
    static const QRegularExpression region(u"^[a-z]{2}(-[a-z]+)+-[0-9]$"_s);
    // Regions stay, and so do places in a definition, which consist of the API's names.
    if (region.match(text).hasMatch() || text.startsWith(u"/s3JobDefinition"))
        return text;
    QString masked;
    for (qsizetype at = 0; at < text.size();) {
        const QString* replaced = nullptr;
        const bool isInWord = at > 0 && isPartOfWord(text[at - 1]) && isPartOfWord(text[at]);
        for (auto length = m_lengths.begin(); !isInWord && !replaced && length != m_lengths.end(); ++length) {
            const qsizetype end = at + *length;
            if (end > text.size())
                continue;
            if (end < text.size() && isPartOfWord(text[end - 1]) && isPartOfWord(text[end]))
                continue;
            const auto found = m_parts.find(text.mid(at, *length));
            if (found != m_parts.end()) {
                replaced = &*found;
                masked += *replaced;
                at = end;
            }
        }
        if (!replaced)
            masked += text[at++];
    }
    return masked;
}

QByteArray Redaction::maskJson(const QByteArray& utf8) const
{
    const auto document = json::Document::parse(utf8);
    if (!document)
        return mask(QString::fromUtf8(utf8)).toUtf8();
    json::Writer writer(json::Writer::Style::Compact);
    // Depth is bounded by the parser, the stack here by the heap.
    struct Step {
        json::Value value;
        bool isEnd = false;
        bool isMember = false;
        bool isTag = false; //!< its name is of the job's owner
        bool stays = false;
    };
    std::vector<Step> steps{{document->root()}};
    while (!steps.empty()) {
        const Step step = steps.back();
        steps.pop_back();
        const json::Value& value = step.value;
        if (step.isEnd) {
            value.isObject() ? writer.endObject() : writer.endArray();
            continue;
        }
        if (step.isMember)
            writer.key(step.isTag ? mask(value.key()) : value.key());
        if (value.isString()) {
            writer.string(step.stays ? value.toString() : mask(value.toString()));
        } else if (value.isObject() || value.isArray()) {
            value.isObject() ? writer.beginObject() : writer.beginArray();
            steps.push_back({value, true});
            const auto children = value.children();
            for (auto child = children.rbegin(); child != children.rend(); ++child)
                steps.push_back({*child, false, value.isObject(), value.key() == u"tags",
                    step.stays || (value.isObject() && isWordOfApi(value, child->key()))});
        } else {
            writer.raw(value.raw());
        }
    }
    return writer.result();
}

QString toText(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Account:
        return u"account"_s;
    case SecretKind::Arn:
        return u"arn"_s;
    case SecretKind::Bucket:
        return u"bucket"_s;
    case SecretKind::Key:
        return u"key"_s;
    case SecretKind::Tag:
        return u"tag"_s;
    }
    return {};
}

QByteArray aliasTable(const Redaction& redaction)
{
    QString text = u"\uFEFF"_s + explain::csvLine({u"kind"_s, u"alias"_s, u"original"_s});
    for (const Redaction::Alias& each : redaction.aliases())
        text += explain::csvLine({toText(each.kind), each.alias, each.original});
    return text.toUtf8();
}

} // namespace jobscope::report
