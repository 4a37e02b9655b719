// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/livecalls.h"
#include "ports/livefacts.h"

namespace jobscope::aws {

/** Looks things up in one account and Region. Pages are read to the end; a token that comes again ends with an error.
 */
class MacieLive final : public ports::LiveFacts {
public:
    explicit MacieLive(CallParts macie);

    std::unique_ptr<ports::Operation> customIdentifiers(
        const QStringList& ids, Handler<std::vector<job::CustomIdentifier>> end) override;
    std::unique_ptr<ports::Operation> allowLists(Handler<std::vector<job::AllowList>> end) override;
    std::unique_ptr<ports::Operation> allowList(const QString& id, Handler<job::AllowList> end) override;
    std::unique_ptr<ports::Operation> managedIdentifiers(Handler<std::vector<job::ManagedIdentifier>> end) override;
    std::unique_ptr<ports::Operation> matchingBuckets(
        const QByteArray& criteria, Handler<std::vector<job::BucketNow>> end) override;
    std::unique_ptr<ports::Operation> allBuckets(Handler<std::vector<job::BucketNow>> end) override;

private:
    CallParts m_macie;
};

} // namespace jobscope::aws
