// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace jobscope::explain {

/** Where AWS's documents leave two meanings: a named choice. The table in readings.cpp is the only register. */
enum class ReadingId { ExcludeJoin, NeValues, NullSelector, NullSampling, InitialRunDay };

struct ReadingChoice {
    const char* id; //!< as on the command line, e.g. `any`
    const char* sentence; //!< message: what this choice takes the documents to mean
};

struct ReadingInfo {
    ReadingId id;
    const char* name; //!< e.g. `exclude-join`
    const char* question; //!< message
    const char* source; //!< which documents, in English
    std::vector<ReadingChoice> choices; //!< the default first
};

std::span<const ReadingInfo> allReadings();
const ReadingInfo& readingInfo(ReadingId id);

/** Which choices hold. A reading that nobody settled has its default and is varied where verdicts may differ. */
class Readings {
public:
    Readings() = default;

    /** Settles by names as on the command line, `exclude-join=any`; false if there is no such reading or choice. */
    bool settle(QStringView assignment);
    void settle(ReadingId id, int choice);
    void unsettle(ReadingId id);

    /** What is settled, as settle() takes it; the order of the table. */
    QStringList assignments() const;
    bool isSettled(ReadingId id) const;
    int choice(ReadingId id) const; //!< index into ReadingInfo::choices
    QString choiceName(ReadingId id) const;

    bool excludesAlone() const; //!< exclude-join=any
    bool neAnyOf() const; //!< ne-values=any-of

    bool operator==(const Readings&) const = default;

private:
    std::array<std::optional<int>, 5> m_settled;
};

/** A reading that matters for a job: under another choice the explanation would say something else. */
struct ReadingNote {
    ReadingId id;
    QString choice; //!< in force
    Phrase text; //!< with the contrast: for which things the choices differ
    std::vector<QString> pointers;
};

} // namespace jobscope::explain
