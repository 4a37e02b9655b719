// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/readings.h"

#include <QCoreApplication>

namespace jobscope::explain {

std::span<const ReadingInfo> allReadings()
{
    static const std::vector<ReadingInfo> table{
        {ReadingId::ExcludeJoin, "exclude-join",
            QT_TRANSLATE_NOOP("explain", "How do several exclude conditions work together?"),
            "Macie API reference, JobScopingBlock and CriteriaBlockForJob; Macie User Guide, creating a job",
            {
                {"all", QT_TRANSLATE_NOOP("explain", "Something is left out only if all of them match (API text).")},
                {"any", QT_TRANSLATE_NOOP("explain", "Each one leaves out alone (the console's flat list).")},
            }},
        {ReadingId::NeValues, "ne-values",
            QT_TRANSLATE_NOOP("explain", "What does \"not equals\" mean with several values?"),
            "Macie API reference, SimpleScopeTerm and SimpleCriterionForJob; Macie User Guide, filtering findings",
            {
                {"none-of", QT_TRANSLATE_NOOP("explain", "It differs from every one of the values.")},
                {"any-of",
                    QT_TRANSLATE_NOOP("explain", "It differs from at least one of the values (OR to the letter).")},
            }},
        {ReadingId::NullSelector, "null-selector",
            QT_TRANSLATE_NOOP("explain", "Which managed data identifiers does a job use that names no choice?"),
            "Macie API reference, managedDataIdentifierSelector; its default changed on 2023-09-18",
            {
                {"createdAt",
                    QT_TRANSLATE_NOOP("explain",
                        "It depends on the day that the job was created: all before 2023-09-18, from then on the "
                        "recommended ones.")},
                {"ALL", QT_TRANSLATE_NOOP("explain", "All managed data identifiers.")},
                {"RECOMMENDED", QT_TRANSLATE_NOOP("explain", "The recommended managed data identifiers.")},
            }},
        {ReadingId::NullSampling, "null-sampling",
            QT_TRANSLATE_NOOP("explain", "How much is read if no sampling percentage is given?"),
            "Macie User Guide, creating a job: the console's default is 100; the API does not say",
            {
                {"100", QT_TRANSLATE_NOOP("explain", "All of it.")},
                {"unknown", QT_TRANSLATE_NOOP("explain", "That is not known.")},
            }},
        {ReadingId::InitialRunDay, "initial-run-day",
            QT_TRANSLATE_NOOP("explain",
                "When does a weekly or monthly job that includes existing objects run first, if it was created on "
                "another day?"),
            "Macie User Guide, creating a job, steps 3 and 8",
            {
                {"creation", QT_TRANSLATE_NOOP("explain", "Right after its creation.")},
                {"scheduled", QT_TRANSLATE_NOOP("explain", "On its first scheduled day.")},
            }},
    };
    return table;
}

const ReadingInfo& readingInfo(ReadingId id)
{
    return allReadings()[size_t(id)];
}

bool Readings::settle(QStringView assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals < 0)
        return false;
    const QStringView name = assignment.left(equals);
    const QStringView wanted = assignment.mid(equals + 1);
    for (const ReadingInfo& info : allReadings()) {
        if (name != QLatin1StringView(info.name))
            continue;
        for (size_t i = 0; i < info.choices.size(); ++i) {
            if (wanted == QLatin1StringView(info.choices[i].id)) {
                settle(info.id, int(i));
                return true;
            }
        }
    }
    return false;
}

void Readings::settle(ReadingId id, int choice)
{
    m_settled[size_t(id)] = choice;
}

void Readings::unsettle(ReadingId id)
{
    m_settled[size_t(id)].reset();
}

QStringList Readings::assignments() const
{
    QStringList settled;
    for (const ReadingInfo& info : allReadings()) {
        if (isSettled(info.id))
            settled += QLatin1StringView(info.name) + u'=' + choiceName(info.id);
    }
    return settled;
}

bool Readings::isSettled(ReadingId id) const
{
    return m_settled[size_t(id)].has_value();
}

int Readings::choice(ReadingId id) const
{
    return m_settled[size_t(id)].value_or(0);
}

QString Readings::choiceName(ReadingId id) const
{
    return QString::fromLatin1(readingInfo(id).choices[size_t(choice(id))].id);
}

bool Readings::excludesAlone() const
{
    return choice(ReadingId::ExcludeJoin) == 1;
}

bool Readings::neAnyOf() const
{
    return choice(ReadingId::NeValues) == 1;
}

} // namespace jobscope::explain
