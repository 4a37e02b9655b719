// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/jsontext.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QTextCharFormat>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

/** Past the string that begins at `begin`, or the end of the text. */
qsizetype endOfString(QStringView json, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < json.size(); ++i) {
        if (json[i] == u'\\')
            ++i;
        else if (json[i] == u'"')
            return i + 1;
    }
    return json.size();
}

bool isSpace(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\r' || character == u'\t';
}

bool isUnseen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
        return character != U'\n' && character != U'\r' && character != U'\t';
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString indentedJson(QStringView json)
{
    QString result;
    result.reserve(json.size() * 3 / 2);
    int depth = 0;
    const auto newLine = [&] {
        result += u'\n';
        result += QString(depth * 2, u' ');
    };
    for (qsizetype i = 0; i < json.size();) {
        const QChar character = json[i];
        if (isSpace(character)) {
            ++i;
            continue;
        }
        if (character == u'"') {
            const qsizetype end = endOfString(json, i);
            result += json.sliced(i, end - i);
            i = end;
            continue;
        }
        ++i;
        if (character == u'{' || character == u'[') {
            result += character;
            while (i < json.size() && isSpace(json[i]))
                ++i;
            if (i < json.size() && (json[i] == u'}' || json[i] == u']')) {
                result += json[i];
                ++i;
                continue;
            }
            ++depth;
            newLine();
        } else if (character == u'}' || character == u']') {
            depth = qMax(0, depth - 1);
            newLine();
            result += character;
        } else if (character == u',') {
            result += character;
            newLine();
        } else if (character == u':') {
            result += u": "_s;
        } else {
            result += character;
        }
    }
    return result;
}

QString visibleJson(QStringView json)
{
    QString result;
    result.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const bool pair = i + 1 < json.size() && json[i].isHighSurrogate() && json[i + 1].isLowSurrogate();
        const QStringView character = json.sliced(i, pair ? 2 : 1);
        if (isUnseen(pair ? QChar::surrogateToUcs4(json[i], json[i + 1]) : json[i].unicode())) {
            for (const QChar unit : character)
                result += u"\\u%1"_s.arg(uint(unit.unicode()), 4, 16, QLatin1Char('0'));
        } else {
            result += character;
        }
        i += pair ? 1 : 0;
    }
    return result;
}

std::vector<JsonSpan> jsonSpans(QStringView line)
{
    std::vector<JsonSpan> spans;
    for (qsizetype i = 0; i < line.size();) {
        const QChar character = line[i];
        if (character == u'"') {
            const qsizetype end = endOfString(line, i);
            qsizetype after = end;
            while (after < line.size() && isSpace(line[after]))
                ++after;
            const bool name = after < line.size() && line[after] == u':';
            spans.push_back({int(i), int(end - i), name ? JsonToken::Name : JsonToken::String});
            i = end;
        } else if (character.isDigit() || character == u'-') {
            qsizetype end = i + 1;
            while (end < line.size() && (line[end].isLetterOrNumber() || QStringView(u"+-.").contains(line[end])))
                ++end;
            spans.push_back({int(i), int(end - i), JsonToken::Number});
            i = end;
        } else if (character.isLetter()) {
            qsizetype end = i + 1;
            while (end < line.size() && line[end].isLetter())
                ++end;
            spans.push_back({int(i), int(end - i), JsonToken::Literal});
            i = end;
        } else {
            ++i;
        }
    }
    return spans;
}

void JsonHighlighter::highlightBlock(const QString& text)
{
    constexpr qsizetype longestLine = 20000; // colouring a line of megabytes would hold up the window
    if (text.size() > longestLine)
        return;
    const Theme theme = Theme::of(QGuiApplication::palette());
    for (const JsonSpan& span : jsonSpans(text)) {
        QTextCharFormat format;
        switch (span.token) {
        case JsonToken::Name:
            format.setForeground(theme.accent());
            break;
        case JsonToken::String:
            format.setForeground(theme.tone(Tone::Include).text);
            break;
        case JsonToken::Number:
            format.setForeground(theme.tone(Tone::PausedByMacie).text);
            break;
        case JsonToken::Literal:
            format.setForeground(theme.tone(Tone::Warning).text);
            break;
        }
        setFormat(span.begin, span.length, format);
    }
}

} // namespace jobscope::ui
