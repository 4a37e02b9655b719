// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/valueforms.h"

#include "explain/eligibility.h"
#include "explain/logicbuilder.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool looksLikePattern(const QString& text)
{
    if (text.contains(u'*') || text.contains(u'?') || text.startsWith(u'^'))
        return true;
    // Keys hold %20 and the like where somebody stored them so.
    static const QRegularExpression percent(u"%(?![0-9A-Fa-f]{2})"_s);
    static const QRegularExpression expression(
        u"\\\\[dwsbDWSB.]|\\[\\^?\\w-\\w[^\\]]*\\]|\\([^)]*\\|[^)]*\\)|\\.\\+"_s);
    return text.contains(percent) || text.contains(expression);
}

bool isUnreadableFormat(const QString& extension)
{
    static const QSet<QString> formats{u"7z"_s, u"accdb"_s, u"apk"_s, u"bin"_s, u"bz2"_s, u"class"_s, u"deb"_s,
        u"dll"_s, u"dmg"_s, u"dylib"_s, u"exe"_s, u"iso"_s, u"jar"_s, u"key"_s, u"lz4"_s, u"mdb"_s, u"msg"_s, u"msi"_s,
        u"odp"_s, u"ods"_s, u"odt"_s, u"orc"_s, u"otf"_s, u"ppt"_s, u"pptx"_s, u"psd"_s, u"pst"_s, u"pyc"_s, u"rar"_s,
        u"rpm"_s, u"so"_s, u"sqlite"_s, u"ttf"_s, u"vhd"_s, u"vmdk"_s, u"war"_s, u"woff"_s, u"xz"_s, u"zst"_s};
    return isMediaExtension(extension) || formats.contains(extension.toLower());
}

bool isAddress(const QString& text)
{
    return text.startsWith("arn:"_L1) || text.contains("://"_L1);
}

QSet<QString> namedBuckets(const CompiledJob& job)
{
    QSet<QString> names;
    if (job.selection && job.selection->definitions) {
        for (const job::BucketDefinition& entry : *job.selection->definitions) {
            if (!entry.buckets)
                continue;
            for (const job::BucketName& bucket : *entry.buckets)
                names.insert(bucket.text());
        }
    }
    for (const CompiledCondition& condition : job.criteria.includes.conditions) {
        const auto* test = std::get_if<TextTest>(&condition.test);
        if (test && test->subject == Subject::BucketName && !test->negated)
            names += QSet<QString>(test->values.begin(), test->values.end());
    }
    names.remove(QString());
    return names;
}

bool beginsWithBucket(const QString& prefix, const QSet<QString>& buckets)
{
    const qsizetype slash = prefix.indexOf(u'/');
    return buckets.contains(slash < 0 ? prefix : prefix.left(slash));
}

bool isNoBucketName(const QString& text)
{
    return isAddress(text) || text.contains(u'/');
}

bool isAccountId(const QString& text)
{
    return text.size() == 12 && isDigits(text);
}

std::optional<qint64> bytesFrom(const QString& text)
{
    if (!isDigits(text))
        return {};
    bool ok = false;
    const qint64 bytes = text.toLongLong(&ok); // not ok beyond 2^63-1
    return ok ? std::optional(bytes) : std::nullopt;
}

} // namespace jobscope::explain
