// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/sourcetext_p.h"

#include <QChar>

#include <algorithm>

namespace jobscope::job {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");
constexpr QByteArrayView littleEndianMark("\xff\xfe");
constexpr QByteArrayView bigEndianMark("\xfe\xff");
constexpr qint64 bytesBetweenMarks = 4096;

void appendUtf8(QByteArray& out, char32_t c)
{
    const auto tail = [c](int shift) { return char(0x80 | ((c >> shift) & 0x3f)); };
    if (c < 0x80) {
        out.append(char(c));
    } else if (c < 0x800) {
        out.append(char(0xc0 | (c >> 6))).append(tail(0));
    } else if (c < 0x10000) {
        out.append(char(0xe0 | (c >> 12))).append(tail(6)).append(tail(0));
    } else {
        out.append(char(0xf0 | (c >> 18))).append(tail(12)).append(tail(6)).append(tail(0));
    }
}

} // namespace

Expected<SourceText, json::Error> SourceText::decode(const QByteArray& bytes)
{
    SourceText text(bytes);
    const bool isMarked = bytes.startsWith(littleEndianMark) || bytes.startsWith(bigEndianMark);
    // JSON begins with a character of ASCII, so half of it is zero in UTF-16 (RFC 4627 section 3): a part of such a
    // file.
    const bool isHalfZero = bytes.size() > 1 && (bytes[0] == '\0') != (bytes[1] == '\0');
    if (isMarked || isHalfZero) {
        text.m_encoding = Encoding::Utf16;
        text.m_textBegin = isMarked ? littleEndianMark.size() : 0;
        const bool isBigEndian = isMarked ? bytes.startsWith(bigEndianMark) : bytes[0] == '\0';
        if (const std::optional<json::Error> error = text.decodeUtf16(isBigEndian))
            return Unexpected<json::Error>(*error);
    } else {
        text.m_utf8 = bytes.startsWith(utf8Mark) ? bytes.sliced(utf8Mark.size()) : bytes;
    }
    return text;
}

std::optional<json::Error> SourceText::decodeUtf16(bool bigEndian)
{
    const auto unitAt = [&](qsizetype at) {
        const auto first = uchar(m_source[at]);
        const auto second = uchar(m_source[at + 1]);
        return char16_t(bigEndian ? first << 8 | second : second << 8 | first);
    };
    const auto error = [](qsizetype at, const QString& found) {
        return json::Error{json::ErrorKind::Encoding, at, {}, u"valid UTF-16"_s, found};
    };
    const qsizetype end = m_source.size() & ~qsizetype(1);
    m_utf8.reserve(m_source.size() / 2);
    for (qsizetype at = m_textBegin; at < end;) {
        if (m_marks.empty() || m_utf8.size() - m_marks.back().utf8Offset >= bytesBetweenMarks)
            m_marks.push_back({m_utf8.size(), at});
        const char16_t unit = unitAt(at);
        if (!QChar::isSurrogate(unit)) {
            appendUtf8(m_utf8, unit);
            at += 2;
        } else if (QChar::isHighSurrogate(unit) && at + 2 < end && QChar::isLowSurrogate(unitAt(at + 2))) {
            appendUtf8(m_utf8, QChar::surrogateToUcs4(unit, unitAt(at + 2)));
            at += 4;
        } else {
            return error(at, u"a lone surrogate"_s);
        }
    }
    if (end != m_source.size())
        return error(end, u"half a character"_s);
    return std::nullopt;
}

qint64 SourceText::sourceOffset(qint64 utf8Offset) const
{
    if (m_encoding == Encoding::Utf8)
        return utf8Offset + m_source.size() - m_utf8.size();
    const auto next = std::upper_bound(m_marks.begin(), m_marks.end(), utf8Offset,
        [](qint64 offset, const Mark& mark) { return offset < mark.utf8Offset; });
    Mark mark = next == m_marks.begin() ? Mark{0, m_textBegin} : *std::prev(next);
    for (; mark.utf8Offset < utf8Offset; ++mark.utf8Offset) {
        const auto byte = uchar(m_utf8[mark.utf8Offset]);
        if ((byte & 0xc0) != 0x80) // not the tail of a character
            mark.sourceOffset += byte >= 0xf0 ? 4 : 2;
    }
    return mark.sourceOffset;
}

QByteArray SourceText::sourceBytes(qint64 utf8Offset, const QByteArray& part) const
{
    if (m_encoding == Encoding::Utf8)
        return part;
    const qint64 begin = sourceOffset(utf8Offset);
    return m_source.sliced(begin, sourceOffset(utf8Offset + part.size()) - begin);
}

} // namespace jobscope::job
