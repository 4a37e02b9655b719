// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/naivecondition.h"
#include "explain/orderedjson.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace jobscope::test {

/** Choices that `--reading` fixed; nothing: not settled. */
struct SettledReadings {
    std::optional<bool> excludesAlone; //!< exclude-join: all or any
    std::optional<bool> neAnyOf; //!< ne-values: none-of or any-of
};

/** An answer of `evaluate` in the words of its JSON. */
struct NaiveOutcome {
    QString verdict;
    QStringList deciding;
    QStringList missing;
    QStringList byReading; //!< `default: analyzed`, ...
    QStringList caveats;

    bool operator==(const NaiveOutcome&) const = default;
};

/**
 * The contract's evaluation once more, as plain and slow as it can be said, to be compared with the real one.
 *
 * It reads the JSON anew for each object, knows nothing of the types of app/ and shares no code with them. A
 * difference means that one of the two reads the contract wrongly.
 */
class NaiveEvaluator {
public:
    explicit NaiveEvaluator(Json job);

    NaiveOutcome evaluate(const Json& object, SettledReadings settled) const;
    /** Only the gate of the bucket. */
    NaiveOutcome bucket(const Json& object, SettledReadings settled) const;
    /** All conditions, in the order of the text. */
    std::vector<Finding> findings(const Json& object, bool neAnyOf) const;

private:
    struct Conditions;
    struct Gate;
    struct Gates;

    bool isSummary() const;
    Conditions conditions(const Json& object, bool neAnyOf) const;
    Gate bucketGate(const Json& object, const Conditions& conditions, bool excludesAlone) const;
    Gates gates(const Json& object, const Conditions& conditions, bool excludesAlone) const;
    QStringList caveats(const Json& object) const;
    template <typename Judge>
    NaiveOutcome overReadings(const Json& object, SettledReadings settled, const Judge& judge) const;
    QStringList inTextOrder(QStringList pointers) const;

    Json m_job;
    QHash<QString, int> m_places; //!< pointers by their place in the text
};

} // namespace jobscope::test
