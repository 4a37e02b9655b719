// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jobscope::report {

using explain::Phrase;

namespace {

struct SectionInfo {
    SectionId id;
    const char* name;
    const char* title;
};

constexpr std::array s_sections{
    SectionInfo{SectionId::Summary, "summary", QT_TRANSLATE_NOOP("explain", "Summary")},
    SectionInfo{SectionId::Gates, "gates", QT_TRANSLATE_NOOP("explain", "What an object must pass")},
    SectionInfo{SectionId::Buckets, "buckets", QT_TRANSLATE_NOOP("explain", "Buckets")},
    SectionInfo{SectionId::Objects, "objects", QT_TRANSLATE_NOOP("explain", "Objects")},
    SectionInfo{SectionId::Schedule, "schedule", QT_TRANSLATE_NOOP("explain", "Schedule")},
    SectionInfo{SectionId::Sampling, "sampling", QT_TRANSLATE_NOOP("explain", "Sampling")},
    SectionInfo{SectionId::Identifiers, "identifiers", QT_TRANSLATE_NOOP("explain", "What it looks for")},
    SectionInfo{SectionId::BucketsNow, "buckets-now", QT_TRANSLATE_NOOP("explain", "Buckets now")},
    SectionInfo{SectionId::LastRun, "last-run", QT_TRANSLATE_NOOP("explain", "Runs so far")},
    SectionInfo{SectionId::Pause, "pause", QT_TRANSLATE_NOOP("explain", "Pause")},
    SectionInfo{SectionId::Checks, "checks", QT_TRANSLATE_NOOP("explain", "Checks")},
    SectionInfo{
        SectionId::Readings, "readings", QT_TRANSLATE_NOOP("explain", "Where AWS's documents leave two meanings")},
    SectionInfo{SectionId::Members, "members", QT_TRANSLATE_NOOP("explain", "Every member of the definition")},
    SectionInfo{SectionId::Provenance, "provenance", QT_TRANSLATE_NOOP("explain", "Where this comes from")},
    SectionInfo{SectionId::Definition, "definition", QT_TRANSLATE_NOOP("explain", "Appendix: the JSON")},
    SectionInfo{SectionId::Glossary, "glossary", QT_TRANSLATE_NOOP("explain", "Glossary")},
};

const SectionInfo& infoOf(SectionId id)
{
    return s_sections[size_t(id)];
}

} // namespace

std::span<const SectionId> allSections()
{
    static const auto ids = [] {
        std::array<SectionId, s_sections.size()> all{};
        std::transform(s_sections.begin(), s_sections.end(), all.begin(), [](const auto& info) { return info.id; });
        return all;
    }();
    return ids;
}

std::span<const SectionId> optionalSections()
{
    static const auto ids = [] {
        std::vector<SectionId> found;
        std::copy_if(allSections().begin(), allSections().end(), std::back_inserter(found),
            [](SectionId id) { return id != SectionId::Summary && id != SectionId::Provenance; });
        return found;
    }();
    return ids;
}

QString toText(SectionId id)
{
    return QString::fromLatin1(infoOf(id).name);
}

std::optional<SectionId> sectionFromText(QStringView text)
{
    const auto found = std::find_if(s_sections.begin(), s_sections.end(),
        [&](const SectionInfo& info) { return text == QLatin1String(info.name); });
    return found == s_sections.end() ? std::nullopt : std::optional(found->id);
}

Phrase titleOf(SectionId id)
{
    return Phrase(infoOf(id).title);
}

std::set<SectionId> allBut(const std::set<SectionId>& wanted)
{
    std::set<SectionId> rest;
    for (const SectionId id : optionalSections()) {
        if (!wanted.contains(id))
            rest.insert(id);
    }
    return rest;
}

Phrase leftOutText(const std::set<SectionId>& leftOut)
{
    if (leftOut.empty())
        return {};
    explain::List titles{explain::List::Join::Semicolon, {}};
    for (const SectionId id : leftOut)
        titles.items.push_back(titleOf(id));
    //: on the cover of a report; %1 are titles of sections
    return Phrase(QT_TRANSLATE_NOOP("explain", "Left out on request, so this report is not complete: %1")).arg(titles);
}

} // namespace jobscope::report
