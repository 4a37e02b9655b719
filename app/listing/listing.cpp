// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listing/listing.h"

#include "explain/language.h"
#include "listing/objectline.h"
#include "json/document.h"

#include <QDateTime>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace jobscope::listing {

using namespace Qt::StringLiterals;
using explain::ObjectFacts;

namespace {

constexpr std::size_t s_mostErrors = 100;
constexpr qint64 s_progressStep = 1024;

QByteArray toUtf8(const QByteArray& bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return bytes.sliced(3);
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decode(QStringConverter::Utf16);
        const QString text = decode(bytes);
        return text.toUtf8();
    }
    return bytes;
}

/** The lines of a text, without their ends. */
class Lines {
public:
    explicit Lines(QByteArrayView text)
        : m_text(text)
    {
    }

    bool next(QByteArrayView& line)
    {
        if (m_at >= m_text.size())
            return false;
        const qsizetype end = m_text.indexOf('\n', m_at);
        const qsizetype stop = end < 0 ? m_text.size() : end;
        line = m_text.sliced(m_at, stop - m_at);
        if (line.endsWith('\r'))
            line.chop(1);
        m_at = stop + 1;
        ++m_number;
        return true;
    }

    qint64 number() const { return m_number; }
    qint64 at() const { return m_at; }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    qint64 m_number = 0;
};

QByteArrayView firstLine(QByteArrayView text)
{
    Lines lines(text);
    QByteArrayView line;
    while (lines.next(line)) {
        if (!line.trimmed().isEmpty())
            return line;
    }
    return {};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** `2024-05-01 10:00:00    1048576 a/b.csv` in its parts. */
struct LsLine {
    QByteArrayView time;
    QByteArrayView size;
    QByteArrayView key;
};

bool isLsTime(QByteArrayView text)
{
    constexpr QByteArrayView form = "0000-00-00 00:00:00";
    return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), [](char c, char wanted) {
        return wanted == '0' ? isDigit(c) : c == wanted;
    });
}

std::optional<LsLine> splitLs(QByteArrayView line)
{
    constexpr qsizetype timeLength = 19;
    if (line.size() <= timeLength || !isLsTime(line.first(timeLength)) || line[timeLength] != ' ')
        return {};
    qsizetype at = timeLength;
    while (at < line.size() && line[at] == ' ')
        ++at;
    const qsizetype begin = at;
    while (at < line.size() && (isDigit(line[at]) || line[at] == '.'))
        ++at;
    // --human-readable: "1.2 MiB"
    for (const QByteArrayView unit : {" Bytes", " Byte", " KiB", " MiB", " GiB", " TiB", " PiB"}) {
        if (line.sliced(at).startsWith(unit)) {
            at += unit.size();
            break;
        }
    }
    if (at == begin || at + 1 >= line.size() || line[at] != ' ')
        return {};
    return LsLine{line.first(timeLength), line.sliced(begin, at - begin), line.sliced(at + 1)};
}

std::optional<QString> validText(QByteArrayView utf8)
{
    QStringDecoder decode(QStringConverter::Utf8);
    QString text = decode(utf8);
    if (decode.hasError())
        return {};
    return text;
}

/** Begin and end of each JSON value that stands at the top, one behind the other. */
std::vector<std::pair<qsizetype, qsizetype>> topValues(QByteArrayView text)
{
    std::vector<std::pair<qsizetype, qsizetype>> values;
    qsizetype begin = -1;
    int depth = 0;
    bool inString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (depth++ == 0)
                begin = at;
        } else if ((c == '}' || c == ']') && depth > 0 && --depth == 0) {
            values.emplace_back(begin, at + 1);
            begin = -1;
        }
    }
    if (begin >= 0)
        values.emplace_back(begin, text.size());
    return values;
}

/** An answer of list-objects-v2 by one of the members that only it has. */
bool isPage(const json::Value& object)
{
    for (const QStringView name : {u"Contents", u"KeyCount", u"IsTruncated", u"CommonPrefixes", u"ResponseMetadata"}) {
        if (object.member(name))
            return true;
    }
    return false;
}

class Reader {
public:
    Reader(const QByteArray& utf8, const ListingOptions& options)
        : m_text(utf8)
        , m_options(options)
    {
    }

    Listing read()
    {
        m_listing.kind = kindOf(m_text);
        switch (m_listing.kind) {
        case ListingKind::JsonLines:
            eachLine([this](QByteArrayView line) { readJsonLine(line); });
            break;
        case ListingKind::S3Api:
            readPages();
            break;
        case ListingKind::S3Ls:
            eachLine([this](QByteArrayView line) { readLs(line); });
            break;
        case ListingKind::Keys:
            eachLine([this](QByteArrayView line) { readKey(line); });
            break;
        }
        return std::move(m_listing);
    }

private:
    bool goOn(qint64 done)
    {
        if (m_options.progress && !m_options.progress(done, m_text.size()))
            m_listing.isCancelled = true;
        return !m_listing.isCancelled;
    }

    template <typename Read> void eachLine(Read read)
    {
        Lines lines(m_text);
        QByteArrayView line;
        while (lines.next(line)) {
            m_line = lines.number();
            if (!line.trimmed().isEmpty())
                read(line);
            if (m_line % s_progressStep == 0 && !goOn(lines.at()))
                return;
        }
    }

    void error(const QString& text)
    {
        ++m_listing.errorCount;
        if (m_listing.errors.size() < s_mostErrors)
            m_listing.errors.push_back({m_line, text});
    }

    void readJsonLine(QByteArrayView line)
    {
        if (auto object = readObjectLine(line))
            m_listing.objects.push_back(*std::move(object));
        else
            error(object.error());
    }

    void readLs(QByteArrayView line)
    {
        const QByteArrayView words = line.trimmed();
        // Folders, and the sums below the list.
        if (words.startsWith("PRE ") || words.startsWith("Total Objects:") || words.startsWith("Total Size:"))
            return;
        const auto parts = splitLs(line);
        if (!parts) {
            error(u"expected a date, a size and a key as `aws s3 ls` prints them"_s);
            return;
        }
        const auto key = validText(parts->key);
        const QDate date = QDate::fromString(QString::fromLatin1(parts->time.first(10)), Qt::ISODate);
        const QTime time = QTime::fromString(QString::fromLatin1(parts->time.sliced(11)), Qt::ISODate);
        if (!key || !date.isValid() || !time.isValid()) {
            error(!key ? u"the key is not valid UTF-8"_s : u"there is no such date"_s);
            return;
        }
        ObjectFacts object;
        object.key = *key;
        const QDateTime local(date, time, m_options.localTime);
        object.lastModified = job::Instant(std::chrono::milliseconds(local.toMSecsSinceEpoch()));
        bool isWhole = false;
        const qint64 size = parts->size.toByteArray().toLongLong(&isWhole);
        // Rounded for people: not the object's size.
        if (isWhole)
            object.size = size;
        m_listing.objects.push_back(std::move(object));
    }

    void readKey(QByteArrayView line)
    {
        auto key = validText(line);
        if (!key) {
            error(u"the key is not valid UTF-8"_s);
            return;
        }
        ObjectFacts object;
        constexpr qsizetype scheme = 5;
        const qsizetype slash = key->startsWith("s3://"_L1) ? key->indexOf(u'/', scheme) : -1;
        if (slash > scheme) {
            object.bucket = key->sliced(scheme, slash - scheme);
            key = key->sliced(slash + 1);
        }
        object.key = *std::move(key);
        m_listing.objects.push_back(std::move(object));
    }

    // JSON of the API

    void countLines(qsizetype to)
    {
        m_line += std::count(m_text.begin() + m_counted, m_text.begin() + to, '\n');
        m_counted = to;
    }

    void readPages()
    {
        m_line = 1;
        for (const auto& [begin, end] : topValues(m_text)) {
            m_base = begin;
            const auto document = json::Document::parse(m_text.sliced(begin, end - begin));
            if (!document) {
                const json::Error& problem = document.error();
                countLines(begin + problem.byte);
                error(u"expected %1, found %2"_s.arg(explain::shown(problem.expected), explain::shown(problem.found)));
                continue;
            }
            const json::Value root = document->root();
            const std::vector<json::Value> values = root.isArray() ? root.children() : std::vector{root};
            for (const json::Value& value : values) {
                if (value.isObject() && isPage(value))
                    readPage(value);
                else if (!readEntry(value, {}))
                    return;
            }
        }
    }

    void readPage(const json::Value& page)
    {
        std::optional<QString> bucket;
        if (const auto name = page.member(u"Name"); name && name->isString())
            bucket = name->toString();
        const auto contents = page.member(u"Contents");
        if (!contents || contents->isNull())
            return;
        if (!contents->isArray()) {
            wrong(*contents, u"a list of objects"_s);
            return;
        }
        for (const json::Value& entry : contents->children()) {
            if (!readEntry(entry, bucket))
                return;
        }
    }

    void wrong(const json::Value& value, const QString& expected)
    {
        countLines(m_base + value.range().begin);
        const QString name = value.key().isEmpty() ? QString() : explain::shown(value.key()) + u": "_s;
        error(name + u"expected "_s + expected + u", found "_s
            + explain::shown(explain::shortened(QString::fromUtf8(value.raw()), 40)));
    }

    /** False if the reading was cancelled. */
    bool readEntry(const json::Value& entry, const std::optional<QString>& bucket)
    {
        if (++m_entries % s_progressStep == 0 && !goOn(m_base + entry.range().begin))
            return false;
        if (!entry.isObject()) {
            wrong(entry, u"an object of S3"_s);
            return true;
        }
        ObjectFacts object;
        object.bucket = bucket;
        for (const json::Value& value : entry.children()) {
            if (!value.isNull() && !readMember(value, object))
                return true;
        }
        if (object.key)
            m_listing.objects.push_back(std::move(object));
        else
            wrong(entry, u"an object of S3 with its Key"_s);
        return true;
    }

    bool readMember(const json::Value& value, ObjectFacts& object)
    {
        const QString name = value.key();
        if (name == "Key"_L1 || name == "StorageClass"_L1) {
            if (!value.isString()) {
                wrong(value, u"text"_s);
                return false;
            }
            (name == "Key"_L1 ? object.key : object.storageClass) = value.toString();
        } else if (name == "Size"_L1) {
            const auto bytes = value.isNumber() ? value.toInt64() : std::nullopt;
            if (!bytes || *bytes < 0) {
                wrong(value, u"a whole number of bytes, 0 or more"_s);
                return false;
            }
            object.size = *bytes;
        } else if (name == "LastModified"_L1) {
            const auto parsed
                = value.isString() ? job::parseInstant(value.toString(), job::InstantForm::Lenient) : std::nullopt;
            const auto seconds = value.isNumber() ? job::instantFromEpochSeconds(value.rawNumber()) : std::nullopt;
            if (!parsed && !seconds) {
                wrong(value, u"a date-time"_s);
                return false;
            }
            object.lastModified = parsed ? parsed->at : *seconds;
        }
        return true;
    }

    QByteArray m_text;
    const ListingOptions& m_options;
    Listing m_listing;
    qint64 m_line = 0;
    qsizetype m_counted = 0; //!< bytes whose lines are in m_line
    qsizetype m_base = 0; //!< where the document in hand begins
    qint64 m_entries = 0;
};

bool isOfApi(QByteArrayView utf8)
{
    const auto values = topValues(utf8);
    if (values.empty())
        return false;
    const auto [begin, end] = values.front();
    if (utf8[begin] == '[')
        return true;
    const auto document = json::Document::parse(QByteArray::fromRawData(utf8.data() + begin, end - begin));
    if (!document)
        return utf8.sliced(begin, end - begin).contains("\"Contents\"");
    const json::Value root = document->root();
    return isPage(root) || (root.member(u"Key") && !root.member(u"key"));
}

} // namespace

ListingKind kindOf(QByteArrayView utf8)
{
    const QByteArrayView first = firstLine(utf8);
    const QByteArrayView words = first.trimmed();
    if (words.startsWith('{') || words.startsWith('['))
        return isOfApi(utf8) ? ListingKind::S3Api : ListingKind::JsonLines;
    if (splitLs(first) || words.startsWith("PRE "))
        return ListingKind::S3Ls;
    return ListingKind::Keys;
}

Listing readListing(const QByteArray& bytes, const ListingOptions& options)
{
    Listing listing = Reader(toUtf8(bytes), options).read();
    listing.localTime = options.localTime;
    return listing;
}

} // namespace jobscope::listing
