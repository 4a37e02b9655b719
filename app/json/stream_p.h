// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// RapidJSON's stack adds to a null pointer before it first grows.
#ifdef __clang__
#pragma clang attribute push(__attribute__((no_sanitize("pointer-overflow"))), apply_to = function)
#endif
#include <rapidjson/reader.h>
#ifdef __clang__
#pragma clang attribute pop
#endif

#include <QByteArrayView>
#include <QChar>

#include <cstring>

namespace jobscope::json::detail {

/** Bytes of the valid UTF-8 sequence that begins there, 0 where none does (RFC 3629: nothing overlong, no surrogates).
 */
inline int sequenceLength(const char* at, const char* end)
{
    const auto byte = [at](int i) { return static_cast<unsigned char>(at[i]); };
    const auto follows = [&](int count) {
        if (end - at <= count)
            return false;
        for (int i = 1; i <= count; ++i) {
            if ((byte(i) & 0xc0) != 0x80)
                return false;
        }
        return true;
    };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return 1;
    if (first < 0xc2)
        return 0;
    if (first < 0xe0)
        return follows(1) ? 2 : 0;
    if (first < 0xf0) {
        const bool valid = follows(2) && !(first == 0xe0 && byte(1) < 0xa0) && !(first == 0xed && byte(1) > 0x9f);
        return valid ? 3 : 0;
    }
    if (first < 0xf5) {
        const bool valid = follows(3) && !(first == 0xf0 && byte(1) < 0x90) && !(first == 0xf4 && byte(1) > 0x8f);
        return valid ? 4 : 0;
    }
    return 0;
}

/** One of the eight bytes is a control character, a quote, a backslash or not ASCII. */
inline bool isSpecial(quint64 eight)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 highs = 0x8080808080808080;
    const quint64 quote = eight ^ (ones * '"');
    const quint64 backslash = eight ^ (ones * '\\');
    return ((eight | (eight - ones * 0x20) | (quote - ones) | (backslash - ones)) & highs) != 0;
}

/** End of the number that begins there; null where the grammar does not allow it. */
inline const char* numberEnd(const char* at, const char* end)
{
    const auto isDigit = [&] { return at != end && *at >= '0' && *at <= '9'; };
    const auto skipDigits = [&] {
        const char* const begin = at;
        while (isDigit())
            ++at;
        return at != begin;
    };
    if (*at == '-')
        ++at;
    if (at != end && *at == '0')
        ++at;
    else if (!skipDigits())
        return nullptr;
    if (at != end && *at == '.') {
        ++at;
        if (!skipDigits())
            return nullptr;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (!skipDigits())
            return nullptr;
    }
    return at;
}

/**
 * RapidJSON's stream over the bytes. It claims to be written in place, but drops what is written: only places are kept.
 *
 * Numbers are shown to RapidJSON as a single "0", because it refuses those beyond the range of double even where it is
 * asked for their digits only.
 */
class Stream {
public:
    using Ch = char;

    explicit Stream(QByteArrayView bytes)
        : m_begin(bytes.data())
        , m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
        , m_token(bytes.data())
    {
    }

    Ch Peek() const { return m_at != m_end ? *m_at : '\0'; }
    Ch Take() { return *m_at++; }
    size_t Tell() const { return static_cast<size_t>((m_numberEnd ? m_token : m_at) - m_begin); }
    Ch* PutBegin() { return nullptr; }
    void Put(Ch) { }
    void Flush() { }
    size_t PutEnd(Ch*) { return 1; }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
        m_token = m_at;
        if (m_at != m_end && (*m_at == '-' || (*m_at >= '0' && *m_at <= '9'))) {
            if (const char* const end = numberEnd(m_at, m_end)) {
                static constexpr char zero = '0';
                m_numberEnd = end;
                m_textEnd = m_end;
                m_at = &zero;
                m_end = m_at + 1;
            }
        }
    }

    void leaveNumber()
    {
        m_at = m_numberEnd;
        m_end = m_textEnd;
        m_numberEnd = nullptr;
    }

    /** Skips to the next quote, backslash or control character; false, standing there, at invalid UTF-8. */
    bool skipText()
    {
        const char* at = m_at;
        for (;;) {
            quint64 eight = 0;
            while (m_end - at >= 8) {
                std::memcpy(&eight, at, sizeof eight);
                if (isSpecial(eight))
                    break;
                at += 8;
            }
            while (at != m_end && static_cast<unsigned char>(*at) < 0x80) {
                if (*at == '"' || *at == '\\' || static_cast<unsigned char>(*at) < 0x20) {
                    m_at = at;
                    return true;
                }
                ++at;
            }
            while (at != m_end && static_cast<unsigned char>(*at) >= 0x80) {
                const int length = sequenceLength(at, m_end);
                if (length == 0) {
                    m_at = at;
                    return false;
                }
                at += length;
            }
            if (at == m_end) {
                m_at = at;
                return true;
            }
        }
    }

    void noteSurrogate() { m_surrogate = true; }
    bool hasSurrogate() const { return m_surrogate; }
    /** Where the token began that is being read, or was read last. */
    quint32 token() const { return static_cast<quint32>(m_token - m_begin); }
    quint32 place() const { return static_cast<quint32>(Tell()); }

private:
    const char* m_begin;
    const char* m_at;
    const char* m_end;
    const char* m_token;
    const char* m_numberEnd = nullptr;
    const char* m_textEnd = nullptr;
    bool m_surrogate = false;
};

/** UTF-8 as RapidJSON's encoding that checks whole runs of text at once and writes nothing. */
struct Utf8 {
    using Ch = char;
    enum { supportUnicode = 1 };

    static void Encode(Stream& stream, unsigned codepoint)
    {
        // RapidJSON pairs surrogates, but lets a single low one pass.
        if (QChar::isSurrogate(codepoint))
            stream.noteSurrogate();
    }
    template <typename Output> static void Encode(Output&, unsigned) { }
    template <typename Output> static bool Validate(Stream& stream, Output&) { return stream.skipText(); }
};

} // namespace jobscope::json::detail

namespace rapidjson {
template <> inline void SkipWhitespace(jobscope::json::detail::Stream& stream)
{
    stream.skipSpace();
}
} // namespace rapidjson
