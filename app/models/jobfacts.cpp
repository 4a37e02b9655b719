// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobfacts.h"

#include "explain/checks/checkrun.h"

#include <QSet>

namespace jobscope::models {

namespace {

// Nobody reads more of them.
constexpr qsizetype mostTexts = 2000;

QStringList textsOf(const job::Job& job, query::Field field)
{
    switch (field) {
    case query::Field::Name:
        return {job.name()};
    case query::Field::Account:
        return {job.account().text()};
    case query::Field::Region:
        return {job.region().text()};
    case query::Field::Bucket:
        return query::bucketNames(job);
    case query::Field::Tag: {
        QStringList tags;
        if (const job::ClassificationJob* definition = job.definition(); definition && definition->tags) {
            for (const auto& [key, value] : *definition->tags)
                tags += value && !value->isEmpty() ? QString(key + u'=' + *value) : key;
        }
        return tags;
    }
    case query::Field::Word:
    case query::Field::Id:
    case query::Field::Status:
    case query::Field::Type:
    case query::Field::Schedule:
    case query::Field::Check:
    case query::Field::Created:
    case query::Field::Expires:
    case query::Field::Sampling:
    case query::Field::Has:
        break;
    }
    return {};
}

} // namespace

RowChecks checksOf(const session::JobSession& session, int row)
{
    const job::Job& job = session.at(row).job;
    std::vector<explain::Finding> findings = explain::runChecks(job, session.readings(), session.clock().now());
    const std::vector<explain::Finding> overlaps = session.overlaps(row);
    findings.insert(findings.end(), overlaps.begin(), overlaps.end());
    explain::accept(findings, job, session.acceptances());
    RowChecks checks{query::FoundChecks(findings), {}};
    if (job.isComplete())
        checks.counts = explain::countsOf(findings);
    return checks;
}

QStringList textsOf(const session::JobSession& session, query::Field field)
{
    QStringList texts;
    QSet<QString> known{QString()};
    for (int row = 0; row < session.count() && texts.size() < mostTexts; ++row) {
        for (const QString& text : textsOf(session.at(row).job, field)) {
            if (!known.contains(text)) {
                known.insert(text);
                texts += text;
            }
        }
    }
    return texts;
}

} // namespace jobscope::models
