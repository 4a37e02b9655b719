// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/answersource.h"

namespace jobscope::aws {

job::Answer answerOf(const AnswerSource& source, const Receipt& receipt)
{
    job::Answer answer;
    answer.origin = job::Origin::Aws;
    answer.source = source.name;
    answer.operation = QString::fromUtf16(receipt.operation.name);
    answer.endpoint = QString::fromLatin1(receipt.endpoint.url());
    answer.account = source.account;
    // Renewed keys may be those of another session or role.
    if (receipt.keys == source.callerKeys)
        answer.callerArn = source.callerArn;
    answer.region = source.region;
    answer.requestId = receipt.requestId;
    answer.receivedAt = receipt.at;
    return answer;
}

} // namespace jobscope::aws
