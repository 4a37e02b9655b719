// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/jobsource.h"

#include "job/jobreader.h"
#include "job/reading_p.h"
#include "job/sourcetext_p.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <iterator>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace jobscope::job {

using namespace Qt::StringLiterals;
using json::ErrorKind;
using json::Value;

namespace {

constexpr qint64 largestSource = qint64{256} * 1024 * 1024;
constexpr int elementsBetweenProgress = 64;
const QString cancelledWord = u"cancelled"_s;

SourceError cancelled(const QString& source)
{
    return {source, std::nullopt, 0, cancelledWord};
}

SourceError tooLarge(const QString& source, const QString& found)
{
    const QString expected = u"at most %1 bytes (256 MiB)"_s.arg(largestSource);
    return {source, json::Error{ErrorKind::TooLarge, largestSource, {}, expected, found}, 0, {}};
}

/** What boto3 keeps of the call beside the answer. */
struct Provenance {
    QString requestId;
    std::optional<Instant> receivedAt;
};

QString textOf(const std::optional<Value>& value)
{
    return value && value->isString() ? value->toString() : QString();
}

Provenance provenanceOf(const Value& object, const Provenance& around)
{
    Provenance provenance = around;
    const std::optional<Value> metadata = object.member(u"ResponseMetadata");
    if (!metadata)
        return provenance;
    const QString requestId = textOf(metadata->member(u"RequestId"));
    if (!requestId.isEmpty())
        provenance.requestId = requestId;
    if (const std::optional<Value> headers = metadata->member(u"HTTPHeaders")) {
        if (const std::optional<Instant> date = instantFromHttpDate(textOf(headers->member(u"date"))))
            provenance.receivedAt = date;
    }
    return provenance;
}

bool isBlank(QByteArrayView text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

qsizetype lineEnd(QByteArrayView text, qsizetype from)
{
    const qsizetype newline = text.indexOf('\n', from);
    return newline < 0 ? text.size() : newline;
}

/** One past the last byte of the JSON value that begins at or behind `from`, or the text's end if it does not end. */
qsizetype valueEnd(QByteArrayView text, qsizetype from)
{
    bool inString = false;
    int depth = 0;
    for (qsizetype at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth <= 0)
                return at + 1;
        }
    }
    return text.size();
}

/** Collects the jobs of one source. */
class Collector {
public:
    Collector(const QByteArray& source, const SourceText& text, const ReadOptions& options)
        : m_source(source)
        , m_text(text)
        , m_options(options)
    {
    }

    bool readAll();
    /** Whether the last list page names a token for the next one. */
    bool isCutShort() const { return m_isCutShort; }
    const SourceError& error() const { return m_error; }
    std::vector<Job> takeJobs() { return std::move(m_jobs); }

private:
    bool readValues(bool aLineEach);
    bool readDocument(const json::Document& document);
    bool readElement(const Value& value, const Provenance& around);
    bool readPage(const Value& page, const Value& items, const Provenance& around);
    bool readJob(const Value& value, const Provenance& around);
    bool report(qint64 utf8Offset);
    bool fail(const json::Error& error);
    bool failNoJob(const Value& value);

    const QByteArray& m_source;
    const SourceText& m_text;
    const ReadOptions& m_options;
    qsizetype m_base = 0; //!< where in the text the document begins that is being read
    bool m_isLines = false;
    bool m_isCutShort = false;
    QByteArray m_sourceSha256; //!< made when a part of the source first needs it
    std::vector<Job> m_jobs;
    SourceError m_error;
};

bool Collector::readAll()
{
    const QByteArray& utf8 = m_text.utf8();
    if (!report(0))
        return false;
    const auto document = json::Document::parse(utf8, json::Limits{.bytes = utf8.size()});
    if (document)
        return readDocument(*document) && report(utf8.size());

    // Several values below each other? Only then does the first one end with a line that is not the last.
    qsizetype begin = 0;
    while (begin < utf8.size() && isBlank(QByteArrayView(utf8).sliced(begin, 1)))
        ++begin;
    const qsizetype end = valueEnd(utf8, begin);
    const qsizetype endOfLine = lineEnd(utf8, end);
    if (!isBlank(QByteArrayView(utf8).sliced(end, endOfLine - end)) || isBlank(QByteArrayView(utf8).sliced(endOfLine)))
        return fail(document.error());
    m_isLines = true;
    return readValues(lineEnd(utf8, begin) == endOfLine) && report(utf8.size());
}

// Values below each other: JSON lines, or what several calls wrote into one file, indented.
bool Collector::readValues(bool aLineEach)
{
    const QByteArray& utf8 = m_text.utf8();
    while (m_base < utf8.size()) {
        qsizetype end = lineEnd(utf8, m_base);
        if (isBlank(QByteArrayView(utf8).sliced(m_base, end - m_base))) {
            m_base = end + 1;
            continue;
        }
        if (!aLineEach)
            end = lineEnd(utf8, valueEnd(utf8, m_base));
        const auto document = json::Document::parse(utf8.sliced(m_base, end - m_base));
        if (!document)
            return fail(document.error());
        if (!readDocument(*document))
            return false;
        m_base = end + 1;
    }
    return true;
}

bool Collector::readDocument(const json::Document& document)
{
    const Value root = document.root();
    if (!root.isArray())
        return readElement(root, {});
    m_jobs.reserve(m_jobs.size() + size_t(root.size()));
    for (const Value& element : root.children()) {
        if (!readElement(element, {}))
            return false;
    }
    return true;
}

bool Collector::readElement(const Value& value, const Provenance& around)
{
    if (looksLikeJob(value))
        return readJob(value, around);
    const std::optional<Value> items = value.member(u"items");
    return items ? readPage(value, *items, around) : failNoJob(value);
}

bool Collector::readPage(const Value& page, const Value& items, const Provenance& around)
{
    if (!items.isArray())
        return fail({ErrorKind::WrongType, items.range().begin, items.pointer(), u"an array"_s, excerpt(items)});
    const auto hasToken = [&](QStringView name) { return !textOf(page.member(name)).isEmpty(); };
    m_isCutShort = hasToken(u"nextToken") || hasToken(u"NextToken"); // the API's and the AWS CLI's own
    const Provenance provenance = provenanceOf(page, around);
    for (const Value& item : items.children()) {
        if (!looksLikeJob(item))
            return failNoJob(item);
        if (!readJob(item, provenance))
            return false;
    }
    return true;
}

bool Collector::readJob(const Value& value, const Provenance& around)
{
    const qint64 begin = m_base + value.range().begin;
    if (m_jobs.size() % elementsBetweenProgress == 0 && !report(begin))
        return false;
    auto content = readJobObject(value);
    if (!content)
        return fail(content.error());
    Job job;
    job.content = std::move(*content);
    Answer& answer = job.answer;
    answer.utf8 = value.raw();
    answer.bytes = m_text.sourceBytes(begin, answer.utf8);
    answer.origin = m_options.origin;
    answer.source = m_options.source;
    answer.elementPointer = value.pointer();
    answer.elementByte = m_text.sourceOffset(begin);
    if (answer.bytes.size() != m_source.size()) {
        if (m_sourceSha256.isEmpty())
            m_sourceSha256 = QCryptographicHash::hash(m_source, QCryptographicHash::Sha256).toHex();
        answer.fileSha256 = m_sourceSha256;
    }
    answer.operation = job.isComplete() ? u"DescribeClassificationJob"_s : u"ListClassificationJobs"_s;
    Provenance provenance = provenanceOf(value, around);
    answer.requestId = std::move(provenance.requestId);
    answer.receivedAt = provenance.receivedAt;
    m_jobs.push_back(std::move(job));
    return true;
}

bool Collector::report(qint64 utf8Offset)
{
    if (!m_options.progress || m_options.progress(m_text.sourceOffset(utf8Offset), m_source.size()))
        return true;
    m_error = cancelled(m_options.source);
    return false;
}

bool Collector::fail(const json::Error& error)
{
    const qint64 utf8Offset = m_base + error.byte;
    m_error = {m_options.source, error, 0, {}};
    m_error.json->byte = m_text.sourceOffset(utf8Offset);
    if (m_isLines)
        m_error.line = 1 + QByteArrayView(m_text.utf8()).first(utf8Offset).count('\n');
    return false;
}

bool Collector::failNoJob(const Value& value)
{
    return fail({ErrorKind::WrongValue, value.range().begin, value.pointer(), u"a classification job"_s,
        value.isObject() && value.size() == 0 ? u"an empty object"_s : excerpt(value)});
}

bool openForReading(QFile& file, const QString& path)
{
    if (path != u"-")
        return file.open(QIODevice::ReadOnly);
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
#endif
    return file.open(stdin, QIODevice::ReadOnly);
}

} // namespace

bool SourceError::isCancelled() const
{
    return !json && system == cancelledWord;
}

Expected<std::vector<Job>, SourceError> readJobs(const QByteArray& bytes, const ReadOptions& options)
{
    if (bytes.size() > largestSource)
        return Unexpected<SourceError>(tooLarge(options.source, u"%1 bytes"_s.arg(bytes.size())));
    const auto text = SourceText::decode(bytes);
    if (!text)
        return Unexpected<SourceError>({options.source, text.error(), 0, {}});
    Collector collector(bytes, *text, options);
    if (!collector.readAll())
        return Unexpected<SourceError>(collector.error());
    if (collector.isCutShort() && options.gap)
        options.gap({SourceGap::Kind::MorePages, options.source});
    return collector.takeJobs();
}

Expected<std::vector<Job>, SourceError> readJobsFromFile(const QString& path, ReadOptions options)
{
    if (options.source.isEmpty())
        options.source = path;
    if (path == u"-")
        options.origin = Origin::StandardInput;
    if (path.isEmpty())
        return Unexpected<SourceError>({options.source, std::nullopt, 0, u"no file name given"_s});
    QFile file(path);
    if (!openForReading(file, path))
        return Unexpected<SourceError>({options.source, std::nullopt, 0, file.errorString()});
    if (!file.isSequential() && file.size() > largestSource)
        return Unexpected<SourceError>(tooLarge(options.source, u"%1 bytes"_s.arg(file.size())));

    // A pipe, or a file that grows, ends where it ends: one byte more than allowed is enough to know.
    constexpr qint64 pipeChunk = qint64{1024} * 1024;
    const qint64 chunk = std::max(pipeChunk, file.isSequential() ? 0 : file.size() + 1);
    QByteArray bytes;
    for (QByteArray part; bytes.size() <= largestSource; bytes += part) {
        part = file.read(std::min(chunk, largestSource + 1 - bytes.size()));
        if (part.isEmpty())
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return Unexpected<SourceError>({options.source, std::nullopt, 0, file.errorString()});
    if (bytes.size() > largestSource)
        return Unexpected<SourceError>(tooLarge(options.source, u"more"_s));
    return readJobs(bytes, options);
}

Expected<std::vector<Job>, SourceError> readJobsFromFolder(const QString& path, ReadOptions options)
{
    const QDir folder(path);
    const QString name = options.source.isEmpty() ? path : options.source;
    const QStringList namesOfJson{u"*.json"_s, u"*.jsonl"_s, u"*.ndjson"_s};
    if (!folder.exists())
        return Unexpected<SourceError>({name, std::nullopt, 0, u"there is no such folder"_s});
    QFileInfoList files;
    const QFileInfoList entries
        = folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const bool isBrokenLink = entry.isSymLink() && !entry.exists();
        if ((entry.isFile() || isBrokenLink) && QDir::match(namesOfJson, entry.fileName()))
            files += entry; // of a broken link an error tells
        else if (options.gap)
            options.gap({entry.isDir() ? SourceGap::Kind::SubFolder : SourceGap::Kind::OtherFile, entry.fileName()});
    }

    qint64 total = 0;
    for (const QFileInfo& file : files)
        total += file.size();
    qint64 before = 0;
    std::vector<Job> jobs;
    for (const QFileInfo& file : files) {
        ReadOptions ofFile = options;
        ofFile.source = file.filePath();
        if (options.progress)
            ofFile.progress = [&](qint64 done, qint64) { return options.progress(before + done, total); };
        auto read = readJobsFromFile(file.filePath(), ofFile);
        before += file.size();
        if (read)
            std::move(read->begin(), read->end(), std::back_inserter(jobs));
        else if (options.refused && !read.error().isCancelled())
            options.refused(read.error());
        else
            return read;
    }
    return jobs;
}

} // namespace jobscope::job
