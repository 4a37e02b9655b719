// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/comparison.h"
#include "explain/logicbuilder.h"
#include "json/writer.h"

#include <QCoreApplication>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

Phrase jobText(const job::Job& job)
{
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 (%2)")).arg(Value{job.name()}).arg(Name{job.id().text()});
}

void writeSide(json::Writer& writer, QStringView key, const std::optional<ChangeSide>& side, const Language& language)
{
    writer.key(key);
    if (!side) {
        writer.null();
        return;
    }
    writer.beginObject();
    writer.key(u"text").string(plain(side->text, language));
    writer.key(u"pointer").string(side->pointer);
    writer.endObject();
}

void writeJob(json::Writer& writer, QStringView key, const job::Job& job)
{
    writer.key(key).beginObject();
    writer.key(u"jobId").string(job.id().text());
    writer.key(u"name").string(job.name());
    writer.endObject();
}

} // namespace

QString sectionName(ChangeSection section)
{
    switch (section) {
    case ChangeSection::Buckets:
        return u"buckets"_s;
    case ChangeSection::Objects:
        return u"objects"_s;
    case ChangeSection::Schedule:
        return u"schedule"_s;
    case ChangeSection::Sampling:
        return u"sampling"_s;
    case ChangeSection::Identifiers:
        return u"identifiers"_s;
    case ChangeSection::AllowLists:
        return u"allowLists"_s;
    }
    return {};
}

Phrase sectionText(ChangeSection section)
{
    switch (section) {
    case ChangeSection::Buckets:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Buckets"));
    case ChangeSection::Objects:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Objects"));
    case ChangeSection::Schedule:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Schedule"));
    case ChangeSection::Sampling:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Sampling"));
    case ChangeSection::Identifiers:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Data identifiers"));
    case ChangeSection::AllowLists:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Allow lists"));
    }
    return {};
}

QString kindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return u"added"_s;
    case ChangeKind::Removed:
        return u"removed"_s;
    case ChangeKind::Changed:
        return u"changed"_s;
    }
    return {};
}

Phrase kindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return Phrase(QT_TRANSLATE_NOOP("explain", "only in the second"));
    case ChangeKind::Removed:
        return Phrase(QT_TRANSLATE_NOOP("explain", "only in the first"));
    case ChangeKind::Changed:
        return Phrase(QT_TRANSLATE_NOOP("explain", "different"));
    }
    return {};
}

Phrase closingText(const Comparison& comparison)
{
    if (!comparison.complete)
        return notLoadedText();
    if (comparison.changes.empty())
        return Phrase(QT_TRANSLATE_NOOP(
            "explain", "The two mean the same: buckets, objects, schedule, sampling and what they look for."));
    return {};
}

QString comparisonText(
    const job::Job& first, const job::Job& second, const Comparison& comparison, const Language& language)
{
    const auto say = [&](const Phrase& phrase) { return plain(phrase, language); };
    QStringList lines{say(Phrase(QT_TRANSLATE_NOOP("explain", "FIRST %1")).arg(jobText(first))),
        say(Phrase(QT_TRANSLATE_NOOP("explain", "SECOND %1")).arg(jobText(second))), QString()};
    for (const Phrase& phrase : {comparison.secondOnly, comparison.firstOnly, closingText(comparison)}) {
        if (!phrase.isEmpty())
            lines += say(phrase);
    }
    std::optional<ChangeSection> section;
    for (const Change& change : comparison.changes) {
        if (change.section != section) {
            section = change.section;
            lines += QString();
            lines += say(sectionText(change.section));
        }
        //: a difference of two jobs: "Include condition, only in the second:"
        lines += u"  "_s
            + say(Phrase(QT_TRANSLATE_NOOP("explain", "%1, %2:")).arg(change.what).arg(kindText(change.kind)));
        if (change.first)
            lines += u"    - "_s + say(change.first->text);
        if (change.second)
            lines += u"    + "_s + say(change.second->text);
    }
    return lines.join(u'\n') + u'\n';
}

QByteArray comparisonJson(
    const job::Job& first, const job::Job& second, const Comparison& comparison, const Language& language)
{
    json::Writer writer;
    const auto text = [&](QStringView key, const Phrase& phrase) {
        writer.key(key);
        if (phrase.isEmpty())
            writer.null();
        else
            writer.string(plain(phrase, language));
    };
    writer.beginObject();
    writer.key(u"schemaVersion").number(1);
    writer.key(u"complete").boolean(comparison.complete);
    writer.key(u"same").boolean(comparison.complete && comparison.changes.empty());
    writeJob(writer, u"first", first);
    writeJob(writer, u"second", second);
    text(u"secondOnly", comparison.secondOnly);
    text(u"firstOnly", comparison.firstOnly);
    writer.key(u"changes").beginArray();
    for (const Change& change : comparison.changes) {
        writer.beginObject();
        writer.key(u"section").string(sectionName(change.section));
        writer.key(u"kind").string(kindName(change.kind));
        text(u"what", change.what);
        writeSide(writer, u"first", change.first, language);
        writeSide(writer, u"second", change.second, language);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.result() + '\n';
}

} // namespace jobscope::explain
