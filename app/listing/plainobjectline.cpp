// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listing/plainobjectline.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace jobscope::listing {

using explain::ObjectFacts;
using explain::TagMap;

namespace {

/** Bytes that a string holds as they are: printable ASCII without quote and backslash. */
constexpr std::array<bool, 256> plainBytes()
{
    std::array<bool, 256> plain{};
    for (std::size_t byte = 0x20; byte < 0x7f; ++byte)
        plain[byte] = byte != '"' && byte != '\\';
    return plain;
}

constexpr std::array<bool, 256> s_plain = plainBytes();

class Scanner {
public:
    explicit Scanner(QByteArrayView line)
        : m_at(line.data())
        , m_end(line.data() + line.size())
    {
    }

    bool isAtEnd()
    {
        skipSpace();
        return m_at == m_end;
    }

    bool take(char wanted)
    {
        skipSpace();
        if (m_at == m_end || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(QByteArrayView word)
    {
        skipSpace();
        if (m_end - m_at < word.size() || std::memcmp(m_at, word.data(), std::size_t(word.size())) != 0)
            return false;
        m_at += word.size();
        return true;
    }

    bool takeText(QByteArrayView& text)
    {
        if (!take('"'))
            return false;
        const char* const begin = m_at;
        while (m_at != m_end && s_plain[static_cast<unsigned char>(*m_at)])
            ++m_at;
        if (m_at == m_end || *m_at != '"')
            return false;
        text = QByteArrayView(begin, m_at - begin);
        ++m_at;
        return true;
    }

    /** Digits alone, few enough for 64 bits. */
    bool takeNumber(qint64& number)
    {
        constexpr qsizetype mostDigits = 18;
        skipSpace();
        const char* const begin = m_at;
        number = 0;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9' && m_at - begin < mostDigits)
            number = number * 10 + (*m_at++ - '0');
        const qsizetype digits = m_at - begin;
        const bool isWhole = m_at != m_end && (*m_at == ',' || *m_at == '}' || *m_at == ' ');
        return isWhole && digits > 0 && (*begin != '0' || digits == 1);
    }

private:
    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r' || *m_at == '\n'))
            ++m_at;
    }

    const char* m_at;
    const char* m_end;
};

/** Names that stood in the object so far; a second one of a name is a mistake that the careful reader words. */
class Seen {
public:
    bool add(QByteArrayView name)
    {
        const auto end = m_names.begin() + m_count;
        if (m_count == std::ptrdiff_t(m_names.size()) || std::find(m_names.begin(), end, name) != end)
            return false;
        m_names[std::size_t(m_count++)] = name;
        return true;
    }

private:
    std::array<QByteArrayView, 24> m_names;
    std::ptrdiff_t m_count = 0;
};

class PlainReader {
public:
    explicit PlainReader(QByteArrayView line)
        : m_scan(line)
    {
    }

    bool read()
    {
        if (!m_scan.take('{'))
            return false;
        if (m_scan.take('}'))
            return m_scan.isAtEnd();
        do {
            QByteArrayView name;
            if (!m_scan.takeText(name) || !m_seen.add(name) || !m_scan.take(':') || !readMember(name))
                return false;
        } while (m_scan.take(','));
        return m_scan.take('}') && m_scan.isAtEnd();
    }

    ObjectFacts& facts() { return m_facts; }

private:
    bool readMember(QByteArrayView name)
    {
        if (m_scan.takeWord("null"))
            return true;
        if (name == "key")
            return readText(m_facts.key);
        if (name == "bucket")
            return readText(m_facts.bucket);
        if (name == "size")
            return m_scan.takeNumber(m_facts.size.emplace());
        if (name == "lastModified")
            return readInstant();
        if (name == "storageClass")
            return readText(m_facts.storageClass);
        if (name == "accountId")
            return readText(m_facts.accountId);
        if (name == "tags")
            return readTags(m_facts.tags.emplace());
        if (name == "effectivePermission")
            return readText(m_facts.effectivePermission);
        if (name == "sharedAccess")
            return readText(m_facts.sharedAccess);
        if (name == "bucketTags")
            return readTags(m_facts.bucketTags.emplace());
        return skipValue();
    }

    bool readText(std::optional<QString>& fact)
    {
        QByteArrayView text;
        if (!m_scan.takeText(text))
            return false;
        fact = QString::fromLatin1(text);
        return true;
    }

    bool readInstant()
    {
        QByteArrayView text;
        std::array<QChar, 40> wide;
        if (!m_scan.takeText(text) || text.size() > qsizetype(wide.size()))
            return false;
        std::transform(text.begin(), text.end(), wide.begin(), [](char c) { return QLatin1Char(c); });
        const auto parsed = job::parseInstant(QStringView(wide.data(), text.size()), job::InstantForm::Lenient);
        if (!parsed)
            return false;
        m_facts.lastModified = parsed->at;
        return true;
    }

    bool readTags(TagMap& tags)
    {
        if (!m_scan.take('{'))
            return false;
        if (m_scan.take('}'))
            return true;
        qsizetype count = 0;
        do {
            QByteArrayView key;
            QByteArrayView value;
            if (!m_scan.takeText(key) || !m_scan.take(':') || !m_scan.takeText(value))
                return false;
            tags.insert(QString::fromLatin1(key), QString::fromLatin1(value));
            if (tags.size() != ++count)
                return false;
        } while (m_scan.take(','));
        return m_scan.take('}');
    }

    bool skipValue()
    {
        QByteArrayView text;
        qint64 number = 0;
        return m_scan.takeText(text) || m_scan.takeWord("true") || m_scan.takeWord("false")
            || m_scan.takeNumber(number);
    }

    Scanner m_scan;
    Seen m_seen;
    ObjectFacts m_facts;
};

} // namespace

std::optional<ObjectFacts> readPlainObjectLine(QByteArrayView line)
{
    PlainReader reader(line);
    if (!reader.read())
        return {};
    return std::move(reader.facts());
}

} // namespace jobscope::listing
