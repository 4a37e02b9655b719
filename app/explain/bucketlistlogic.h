// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/logicnode.h"
#include "job/scope.h"

#include <QList>

namespace jobscope::explain {

/** "a fixed list of 3 buckets" */
Phrase bucketListText(const QList<job::BucketDefinition>& entries);

/** One account of a fixed list with its buckets. Without Region it is left out. */
LogicNode bucketListNode(const job::BucketDefinition& entry, const QString& region);

} // namespace jobscope::explain
