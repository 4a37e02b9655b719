// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace jobscope::job {

/** Text that means one thing only: a JobId is no BucketName. Kept exactly as it came; Tag tells the kinds apart. */
template <typename Tag> class StrongText {
public:
    StrongText() = default;
    explicit StrongText(QString text)
        : m_text(std::move(text))
    {
    }

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const StrongText& a, const StrongText& b) { return a.m_text == b.m_text; }
    friend bool operator<(const StrongText& a, const StrongText& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const StrongText& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using JobId = StrongText<struct JobIdTag>;
using AccountId = StrongText<struct AccountIdTag>; //!< twelve digits, never a number: zeros lead
using BucketName = StrongText<struct BucketNameTag>;
using Region = StrongText<struct RegionTag>;

/** The parts of `arn:<partition>:macie2:<region>:<account>:classification-job/<jobId>`. */
struct JobArn {
    QString partition;
    Region region;
    AccountId account;
    JobId jobId;

    /** Empty parts where the text is no such ARN. */
    static JobArn parse(const QString& text);
    bool isValid() const { return !jobId.isEmpty(); }
};

} // namespace jobscope::job
