// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"
#include "job/livefacts.h"

#include <QHash>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace jobscope::report {

/** What an original is; aliases count by it. */
enum class SecretKind { Account, Arn, Bucket, Key, Tag };

/**
 * Other names for account ids, ARNs, bucket names, keys and tags, the same ones wherever an original occurs. Account
 * ids stay ids of twelve digits, ARNs of jobs stay ARNs; Regions, ids of jobs and all that AWS itself named stay as
 * they are.
 *
 * First learn() from all jobs that a report tells of, then mask(): give that to a Language, and every text that is
 * rendered in it is redacted.
 */
class Redaction {
public:
    void learn(const job::Job& job);
    /** What AWS said beside the job names buckets and accounts as well. */
    void learn(const job::LiveFacts& facts);

    /** The alias of an original; any other text with the originals in it replaced where they stand as words. */
    QString mask(const QString& text) const;
    /** The JSON with every string and every name of a tag masked; text that is no JSON is masked as a whole. */
    QByteArray maskJson(const QByteArray& utf8) const;

    struct Alias {
        SecretKind kind;
        QString original;
        QString alias;
    };
    /** In the order in which they were learnt. Whoever has it can undo the redaction. */
    const std::vector<Alias>& aliases() const { return m_aliases; }

private:
    void add(SecretKind kind, const QString& original);
    void learnIds(const QString& text);
    std::optional<QString> shortenedFrom(const QString& beginning) const;

    std::vector<Alias> m_aliases;
    QHash<QString, QString> m_byOriginal;
    QHash<QString, QString> m_parts; //!< those that are replaced within other texts as well
    std::set<qsizetype, std::greater<>> m_lengths; //!< of these; the longest first: one may hold another
    std::map<SecretKind, int> m_counts;
};

/** `account`, `arn`, `bucket`, `key`, `tag` */
QString toText(SecretKind kind);

/** The aliases as a table for spreadsheets, in UTF-8 with a byte order mark; formulas are made harmless. */
QByteArray aliasTable(const Redaction& redaction);

} // namespace jobscope::report
