// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/endpoints.h"
#include "aws/operations.h"
#include "job/job.h"

namespace jobscope::aws {

/** Where answers come from, as their receipts say. */
struct AnswerSource {
    QString name; //!< the connection's
    job::AccountId account; //!< empty as long as it is not known
    job::Region region;
    QString callerArn; //!< empty as long as it is not known
    QByteArray callerKeys; //!< id of the keys that this caller has; answers to others do not name it
};

/** What a call got. */
struct Receipt {
    const OperationInfo& operation;
    const Endpoint& endpoint;
    QByteArray keys; //!< id of the keys that it was signed with
    QString requestId;
    job::Instant at;
};

/** An answer of that source, still without its bytes. */
job::Answer answerOf(const AnswerSource& source, const Receipt& receipt);

} // namespace jobscope::aws
