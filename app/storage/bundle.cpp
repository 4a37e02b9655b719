// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/bundle.h"

#include "job/keptfacts.h"
#include "storage/members_p.h"
#include "storage/ownerfile.h"
#include "json/writer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <functional>

namespace jobscope::storage {

using namespace Qt::StringLiterals;
using ports::FileError;
using ports::FileErrorKind;

namespace {

const QString s_sums = u"SHA256SUMS"_s;
const QString s_manifest = u"manifest.json"_s;

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/** A part of a file's name: the job's id, as far as every system takes it. */
QString nameOf(size_t number, const job::Job& job)
{
    QString name = u"%1"_s.arg(number, 4, 10, QChar(u'0'));
    const QString id = job.id().text();
    const bool isPlain = std::all_of(
        id.begin(), id.end(), [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'); });
    return id.isEmpty() || !isPlain || id.size() > 64 ? name : QString(name + u'-' + id);
}

void writeText(json::Writer& writer, QStringView key, const QString& text)
{
    writer.key(key);
    if (text.isEmpty())
        writer.null();
    else
        writer.string(text);
}

void writeTexts(json::Writer& writer, QStringView key, const QStringList& texts)
{
    writer.key(key).beginArray();
    for (const QString& text : texts)
        writer.string(text);
    writer.endArray();
}

QString nameOfBesides(size_t number, const job::Answer& answer)
{
    return u"besides/%1-%2.json"_s.arg(number, 4, 10, QChar(u'0')).arg(answer.operation);
}

/** Where an answer comes from: members of an entry of the manifest. */
void writeOrigin(json::Writer& writer, const job::Answer& answer)
{
    writeText(writer, u"source", answer.source);
    if (answer.origin == job::Origin::Sample)
        writer.key(u"isMadeUp").boolean(true); // the sample account
    writeText(writer, u"elementPointer", answer.elementPointer);
    writeText(writer, u"operation", answer.operation);
    writeText(writer, u"endpoint", answer.endpoint);
    writeText(writer, u"region", answer.region.text());
    writeText(writer, u"accountId", answer.account.text());
    writeText(writer, u"callerArn", answer.callerArn);
    writeText(writer, u"requestId", answer.requestId);
    writeText(writer, u"receivedAt", answer.receivedAt ? job::isoInstant(*answer.receivedAt) : QString());
    writer.key(u"sha256").string(QString::fromLatin1(answer.sha256()));
    writeText(writer, u"fileSha256", QString::fromLatin1(answer.fileSha256)); // of what the answer is a part of
}

/** The answers of these by number, each once. */
using Numbers = QHash<const job::Answer*, size_t>;

void writeBesides(json::Writer& writer, const std::vector<std::shared_ptr<const job::Answer>>& besides)
{
    writer.key(u"besides").beginArray();
    for (size_t at = 0; at < besides.size(); ++at) {
        writer.beginObject().key(u"answer").string(nameOfBesides(at + 1, *besides[at]));
        writeOrigin(writer, *besides[at]);
        writer.endObject();
    }
    writer.endArray();
}

void writeJob(json::Writer& writer, const QString& name, const job::Evidence::OfJob& bundled, const Numbers& numbers)
{
    writer.beginObject().key(u"answer").string(name);
    writeText(writer, u"jobId", bundled.job->id().text());
    writer.key(u"isComplete").boolean(bundled.job->isComplete());
    writeOrigin(writer, bundled.job->answer);
    QStringList besides;
    for (const auto& answer : bundled.besides) {
        if (const auto number = numbers.find(answer.get()); number != numbers.end())
            besides += nameOfBesides(*number, *answer);
    }
    writeTexts(writer, u"besides", besides);
    writer.endObject();
}

FileError broken(const QString& path, const QString& why)
{
    return fileError(FileErrorKind::Broken, path, why);
}

using Files = QHash<QString, QByteArray>;

Expected<Files, FileError> filesOf(const QString& path)
{
    const auto read = readZip(path);
    if (!read)
        return Unexpected(read.error());
    Files files;
    for (const ZippedFile& file : *read) {
        if (!file.name.endsWith(u'/')) // a folder, as other programs pack them
            files.insert(file.name, file.bytes);
    }
    if (!files.contains(s_sums) || !files.contains(s_manifest))
        return Unexpected(broken(path, u"is no evidence bundle: %1 or %2 is missing"_s.arg(s_sums, s_manifest)));
    return files;
}

/** The checksums alone could be made anew for another answer; the manifest, and the PDF with it, would tell. */
void compareManifest(const Files& files, BundleCheck& check)
{
    const auto manifest = json::Document::parse(files.value(s_manifest));
    if (!manifest)
        return; // to be opened it must be one
    std::vector<json::Value> entries;
    for (const QStringView list : {u"jobs", u"besides"}) {
        if (const auto found = manifest->root().member(list)) {
            for (const json::Value& entry : found->children())
                entries.push_back(entry);
        }
    }
    for (const json::Value& entry : entries) {
        const QString name = textOf(entry, u"answer");
        const auto file = files.find(name);
        if (file == files.end()) {
            if (!check.missing.contains(name))
                check.missing += name;
        } else if (!check.changed.contains(name) && textOf(entry, u"sha256").toLatin1() != sha256(*file)) {
            check.changed += name;
            --check.good;
        }
    }
}

/** As `sha256sum --check` reads them: 64 digits, two blanks (or a blank and `*`), the name. */
Expected<BundleCheck, FileError> compare(const QString& path, const Files& files)
{
    BundleCheck check;
    Files left = files;
    left.remove(s_sums);
    const QList<QByteArray> lines = files.value(s_sums).split('\n');
    for (const QByteArray& line : lines) {
        if (line.isEmpty())
            continue;
        const QByteArray sum = line.left(64);
        const QString name = QString::fromUtf8(line.mid(66));
        if (sum.size() != 64 || QByteArray::fromHex(sum).size() != 32 || line.size() < 67 || line[64] != ' ')
            return Unexpected(broken(path, u"%1 has a line that is no checksum"_s.arg(s_sums)));
        const auto file = left.find(name);
        if (file == left.end()) {
            check.missing += name;
            continue;
        }
        if (sha256(*file) == sum.toLower())
            ++check.good;
        else
            check.changed += name;
        left.erase(file);
    }
    compareManifest(files, check);
    check.unlisted = left.keys();
    check.unlisted.sort();
    return check;
}

} // namespace

Expected<QByteArray, QString> makeBundle(const job::Evidence& evidence)
{
    std::vector<ZippedFile> files;
    json::Writer manifest;
    manifest.beginObject();
    manifest.key(u"format").string(u"jobscope-bundle").key(u"version").number(1);
    manifest.key(u"generatedAt").string(job::isoInstant(evidence.generatedAt));
    manifest.key(u"program").string(evidence.programName);
    manifest.key(u"generatedAtIsGiven").boolean(evidence.nowIsGiven);
    manifest.key(u"leftOut").number(qint64(evidence.leftOut));
    writeTexts(manifest, u"failures", evidence.failures);
    writeTexts(manifest, u"passedOver", evidence.passedOver);
    writeTexts(manifest, u"repeated", evidence.repeated);
    Numbers numbers;
    for (size_t at = 0; at < evidence.besides.size(); ++at)
        numbers.insert(evidence.besides[at].get(), at + 1);
    manifest.key(u"jobs").beginArray();
    for (size_t at = 0; at < evidence.jobs.size(); ++at) {
        const job::Evidence::OfJob& bundled = evidence.jobs[at];
        const QString name = nameOf(at + 1, *bundled.job);
        const QString answer = u"answers/"_s + name + u".json"_s;
        files.push_back({answer, bundled.job->answer.bytes});
        files.push_back({u"explanations/"_s + name + u".json"_s, bundled.explanationJson});
        files.push_back({u"explanations/"_s + name + u".md"_s, bundled.explanationMarkdown});
        writeJob(manifest, answer, bundled, numbers);
    }
    manifest.endArray();
    writeBesides(manifest, evidence.besides);
    for (size_t at = 0; at < evidence.besides.size(); ++at)
        files.push_back({nameOfBesides(at + 1, *evidence.besides[at]), evidence.besides[at]->bytes});
    manifest.endObject();
    files.push_back({u"report.pdf"_s, evidence.reportPdf});
    files.push_back({s_manifest, manifest.result() + '\n'});
    QByteArray sums;
    for (const ZippedFile& file : files)
        sums += sha256(file.bytes) + "  " + file.name.toUtf8() + '\n';
    files.push_back({s_sums, sums});
    return makeZip(files);
}

Expected<BundleCheck, FileError> checkBundle(const QString& path)
{
    const auto files = filesOf(path);
    if (!files)
        return Unexpected(files.error());
    return compare(path, *files);
}

namespace {

/** Whether a file begins as a ZIP archive does. */
bool looksLikeBundle(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(4) == "PK\x03\x04";
}

/** What was missing when it was made is missing still. */
void tellGaps(const json::Value& manifest, const QString& source, const std::function<void(job::SourceGap)>& gap)
{
    using Kind = job::SourceGap::Kind;
    const auto tell = [&](QStringView key, Kind kind) {
        const auto texts = manifest.member(key);
        if (!texts)
            return;
        for (const json::Value& text : texts->children())
            gap({kind, source, 0, text.toString()});
    };
    if (const auto leftOut = manifest.member(u"leftOut"); leftOut && leftOut->toInt64().value_or(0) > 0)
        gap({Kind::BundleLeftOut, source, *leftOut->toInt64()});
    tell(u"failures", Kind::BundleFailure);
    tell(u"passedOver", Kind::BundleNote);
    tell(u"repeated", Kind::BundleNote);
}

/** The other half of writeOrigin(); what `answer` has of its own stays where the entry says nothing. */
void takeOrigin(const json::Value& entry, job::Answer& answer)
{
    answer.origin = entry.member(u"isMadeUp") ? job::Origin::Sample : job::Origin::Bundle;
    answer.operation = textOf(entry, u"operation");
    answer.endpoint = textOf(entry, u"endpoint");
    answer.region = job::Region(textOf(entry, u"region"));
    answer.account = job::AccountId(textOf(entry, u"accountId"));
    answer.callerArn = textOf(entry, u"callerArn");
    answer.requestId = textOf(entry, u"requestId");
    answer.fileSha256 = textOf(entry, u"fileSha256").toLatin1();
    if (const auto received = job::parseInstant(textOf(entry, u"receivedAt"), job::InstantForm::Lenient))
        answer.receivedAt = received->at;
}

using Besides = QHash<QString, std::shared_ptr<const job::Answer>>;

/** What AWS said beside the jobs, by the names of the files. */
Besides besidesOf(const json::Value& manifest, const Files& files, const QString& source)
{
    Besides besides;
    const auto entries = manifest.member(u"besides");
    if (!entries)
        return besides;
    for (const json::Value& entry : entries->children()) {
        const QString name = textOf(entry, u"answer");
        job::Answer answer;
        answer.bytes = answer.utf8 = files.value(name);
        answer.source = source + u'/' + name;
        takeOrigin(entry, answer);
        besides.insert(name, std::make_shared<const job::Answer>(std::move(answer)));
    }
    return besides;
}

job::KeptFacts::Answers answersBeside(const json::Value& entry, const Besides& besides)
{
    job::KeptFacts::Answers answers;
    const auto names = entry.member(u"besides");
    if (!names)
        return answers;
    for (const json::Value& name : names->children()) {
        if (const auto answer = besides.value(name.toString()))
            answers.push_back(answer);
    }
    return answers;
}

Expected<std::vector<job::Job>, FileError> jobsOfBundle(const QString& path, const job::ReadOptions& outer)
{
    const auto files = filesOf(path);
    if (!files)
        return Unexpected(files.error());
    const auto check = compare(path, *files);
    if (!check)
        return Unexpected(check.error());
    if (!check->isIntact())
        return Unexpected(
            broken(path, u"was changed: %1"_s.arg((check->changed + check->missing + check->unlisted).join(u", "_s))));
    const auto manifest = json::Document::parse(files->value(s_manifest));
    const auto entries = manifest ? manifest->root().member(u"jobs") : std::nullopt;
    if (!entries || !entries->isArray() || textOf(manifest->root(), u"format") != u"jobscope-bundle")
        return Unexpected(broken(path, u"%1 is not what this program writes"_s.arg(s_manifest)));
    const QString source = QFileInfo(path).fileName();
    if (outer.gap)
        tellGaps(manifest->root(), source, outer.gap);
    const Besides besides = besidesOf(manifest->root(), *files, source);
    job::KeptFacts keptFacts;
    std::vector<job::Job> jobs;
    for (const json::Value& entry : entries->children()) {
        const QString name = textOf(entry, u"answer");
        job::ReadOptions options;
        options.source = source + u'/' + name;
        auto read = job::readJobs(files->value(name), options);
        if (!read)
            return Unexpected(broken(path, read.error().toText()));
        for (job::Job& job : *read) {
            takeOrigin(entry, job.answer);
            const auto answers = answersBeside(entry, besides);
            if (!answers.empty()) {
                auto kept = keptFacts.of(job, answers);
                if (!kept) {
                    const auto& [answer, error] = kept.error();
                    return Unexpected(broken(path, job::SourceError{answer->source, error, 0, {}}.toText()));
                }
                job.kept = *std::move(kept);
            }
            jobs.push_back(std::move(job));
        }
    }
    return jobs;
}

} // namespace

Expected<std::vector<job::Job>, job::SourceError> readJobsOrBundle(const QString& path, const job::ReadOptions& options)
{
    if (!looksLikeBundle(path))
        return job::readJobsFromFile(path, options);
    return jobsOfBundle(path, options).map_error([](const FileError& error) {
        return job::SourceError{error.file, {}, 0, error.detail};
    });
}

} // namespace jobscope::storage
