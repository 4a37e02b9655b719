// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "json/writer.h"

#include "json/invisible_p.h"

#include <QChar>
#include <QLocale>
#include <QString>

#include <cmath>

namespace jobscope::json {

namespace {

constexpr int indentWidth = 4; // as the AWS CLI writes

void appendUnit(QByteArray& out, char16_t unit)
{
    constexpr char digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> shift) & 0xf];
}

/** The letter that stands behind a backslash for that character; 0 where JSON has none. */
char shortEscape(char16_t unit)
{
    switch (unit) {
    case u'\b':
        return 'b';
    case u'\f':
        return 'f';
    case u'\n':
        return 'n';
    case u'\r':
        return 'r';
    case u'\t':
        return 't';
    case u'"':
        return '"';
    case u'\\':
        return '\\';
    default:
        return 0;
    }
}

void appendQuoted(QByteArray& out, QStringView text)
{
    out += '"';
    qsizetype plain = 0; // begin of the text that is still to be written as it is
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool isPair = QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t codepoint = isPair ? QChar::surrogateToUcs4(unit, text[i + 1].unicode()) : char32_t{unit};
        const char escape = shortEscape(unit);
        if (escape == 0 && !isInvisible(codepoint) && !QChar::isSurrogate(codepoint)) {
            i += isPair ? 1 : 0;
            continue;
        }
        out += text.sliced(plain, i - plain).toUtf8();
        if (escape != 0) {
            out += '\\';
            out += escape;
        } else {
            appendUnit(out, unit);
            if (isPair) {
                ++i;
                appendUnit(out, text[i].unicode());
            }
        }
        plain = i + 1;
    }
    out += text.sliced(plain).toUtf8();
    out += '"';
}

} // namespace

Writer::Writer(Style style)
    : m_style(style)
{
}

Writer& Writer::beginObject()
{
    beforeValue();
    m_out += '{';
    m_levels.push_back({});
    return *this;
}

Writer& Writer::endObject()
{
    end('}');
    return *this;
}

Writer& Writer::beginArray()
{
    beforeValue();
    m_out += '[';
    m_levels.push_back({});
    return *this;
}

Writer& Writer::endArray()
{
    end(']');
    return *this;
}

Writer& Writer::key(QStringView name)
{
    Q_ASSERT(!m_levels.empty() && !m_afterKey);
    beforeValue();
    appendQuoted(m_out, name);
    m_out += ':';
    if (m_style == Style::Indented)
        m_out += ' ';
    m_afterKey = true;
    return *this;
}

Writer& Writer::string(QStringView text)
{
    beforeValue();
    appendQuoted(m_out, text);
    return *this;
}

Writer& Writer::number(qint64 value)
{
    beforeValue();
    m_out += QByteArray::number(value);
    return *this;
}

Writer& Writer::number(double value)
{
    if (!std::isfinite(value))
        return null();
    beforeValue();
    m_out += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    return *this;
}

Writer& Writer::boolean(bool value)
{
    beforeValue();
    m_out += value ? "true" : "false";
    return *this;
}

Writer& Writer::null()
{
    beforeValue();
    m_out += "null";
    return *this;
}

Writer& Writer::raw(QByteArrayView json)
{
    beforeValue();
    m_out.append(json);
    return *this;
}

void Writer::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    if (!m_levels.back().empty)
        m_out += ',';
    m_levels.back().empty = false;
    newline();
}

void Writer::newline()
{
    if (m_style != Style::Indented)
        return;
    m_out += '\n';
    m_out += QByteArray(static_cast<qsizetype>(m_levels.size()) * indentWidth, ' ');
}

void Writer::end(char bracket)
{
    Q_ASSERT(!m_levels.empty() && !m_afterKey);
    const bool wasEmpty = m_levels.back().empty;
    m_levels.pop_back();
    if (!wasEmpty)
        newline();
    m_out += bracket;
}

QByteArray quoted(QStringView text)
{
    QByteArray out;
    appendQuoted(out, text);
    return out;
}

} // namespace jobscope::json
