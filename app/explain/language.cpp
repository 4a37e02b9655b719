// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include <type_traits>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks, zero width, soft hyphen, language tags
    case QChar::Other_Surrogate: // a lone one
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    switch (c) { // drawn as nothing, though of a visible category
    case 0x034f: // combining grapheme joiner
    case 0x115f: // Hangul fillers
    case 0x1160:
    case 0x3164:
    case 0xffa0:
    case 0x2800: // Braille blank
        return true;
    default:
        // White space other than the plain blank looks like one.
        return c != U' ' && QChar::category(c) == QChar::Separator_Space;
    }
}

QString escaped(char32_t c)
{
    if (c == U'\n')
        return u"\\n"_s;
    if (c == U'\t')
        return u"\\t"_s;
    if (c == U'\r')
        return u"\\r"_s;
    const QString hex = QString::number(uint(c), 16);
    if (c > 0xffff)
        return u"\\u{%1}"_s.arg(hex);
    return u"\\u%1"_s.arg(hex, 4, u'0');
}

void append(Text& text, Span::Kind kind, const QString& words)
{
    if (words.isEmpty() && kind == Span::Kind::Words)
        return;
    if (kind == Span::Kind::Words && !text.spans.empty() && text.spans.back().kind == kind)
        text.spans.back().text += words;
    else
        text.spans.push_back({kind, words});
}

void append(Text& text, const Text& more)
{
    for (const Span& span : more.spans)
        append(text, span.kind, span.text);
}

Text renderArgument(const Phrase::Argument& argument, const Language& language);

Text renderList(const List& list, const Language& language)
{
    Text text;
    //: joins values: "a", "b"
    const QString comma = language.message(QT_TRANSLATE_NOOP("explain", ", "));
    const size_t count = list.items.size();
    for (size_t i = 0; i < count; ++i) {
        if (i > 0) {
            const bool last = i + 1 == count;
            switch (list.join) {
            case List::Join::Or:
                //: joins the last two of several values: "a", "b" or "c"
                append(text, Span::Kind::Words, last ? language.message(QT_TRANSLATE_NOOP("explain", " or ")) : comma);
                break;
            case List::Join::And:
                //: joins the last two of several things: a, b and c
                append(text, Span::Kind::Words, last ? language.message(QT_TRANSLATE_NOOP("explain", " and ")) : comma);
                break;
            case List::Join::Comma:
                append(text, Span::Kind::Words, comma);
                break;
            case List::Join::Semicolon:
                //: joins longer values: the tag "a"; the tag "b"
                append(text, Span::Kind::Words, language.message(QT_TRANSLATE_NOOP("explain", "; ")));
                break;
            case List::Join::Sentences:
                //: stands between two sentences
                append(text, Span::Kind::Words, language.message(QT_TRANSLATE_NOOP("explain", " ")));
                break;
            }
        }
        append(text, render(list.items[i], language));
    }
    return text;
}

Text renderArgument(const Phrase::Argument& argument, const Language& language)
{
    return std::visit(
        [&](const auto& value) -> Text {
            using T = std::decay_t<decltype(value)>;
            Text text;
            if constexpr (std::is_same_v<T, Value>)
                append(text, Span::Kind::Value, shown(language.masked(value.text)));
            else if constexpr (std::is_same_v<T, Name>)
                append(text, Span::Kind::Name, shown(language.masked(value.text)));
            else if constexpr (std::is_same_v<T, Fixed>)
                append(text, Span::Kind::Name, value.text);
            else if constexpr (std::is_same_v<T, Count>)
                append(text, Span::Kind::Words, language.locale().toString(value.number));
            else if constexpr (std::is_same_v<T, Tenths>) {
                // Ungrouped, as the digits of the bytes that it stands beside.
                QLocale locale = language.locale();
                locale.setNumberOptions(QLocale::OmitGroupSeparator);
                append(text, Span::Kind::Words,
                    locale.toString(double(value.number) / 10, 'f', value.number % 10 == 0 ? 0 : 1));
            } else if constexpr (std::is_same_v<T, List>)
                text = renderList(value, language);
            else
                text = render(value, language);
            return text;
        },
        argument);
}

} // namespace

Language::Language(const QString& code, Mask mask)
    : m_translator(std::make_unique<QTranslator>())
    , m_code(u"en"_s)
    , m_locale(QLocale::English)
    , m_mask(std::move(mask))
{
    QString wanted = code;
    wanted.replace(u'-', u'_');
    for (; !wanted.isEmpty(); wanted = wanted.left(std::max<qsizetype>(wanted.lastIndexOf(u'_'), 0))) {
        // load() itself falls back to shorter names, without saying which it took.
        const QString file = u":/i18n/jobscope_%1.qm"_s.arg(wanted);
        if (QFile::exists(file) && m_translator->load(file)) {
            m_code = wanted;
            m_locale = QLocale(code);
            break;
        }
    }
}

Language::~Language() = default;

QString Language::systemCode()
{
    const QStringList known = available();
    const QStringList preferred = QLocale::system().uiLanguages();
    for (const QString& wanted : preferred) {
        const QString language = wanted.section(u'-', 0, 0);
        if (known.contains(language))
            return language;
    }
    return u"en"_s;
}

QStringList Language::available()
{
    QStringList codes{u"en"_s};
    for (const QString& code : {u"ar"_s, u"de"_s, u"fr"_s, u"ja"_s}) {
        if (QFile::exists(u":/i18n/jobscope_%1.qm"_s.arg(code)))
            codes += code;
    }
    return codes;
}

QString Language::code() const
{
    return m_code;
}

const QLocale& Language::locale() const
{
    return m_locale;
}

QString Language::masked(const QString& text) const
{
    return m_mask ? m_mask(text) : text;
}

bool Language::isRightToLeft() const
{
    return m_locale.textDirection() == Qt::RightToLeft;
}

QString Language::message(const char* source, std::optional<qint64> number) const
{
    // Plural rules look at the last digits only, so a number beyond int keeps its form when cut there.
    const int n = number ? int(*number > 1'000'000'000 ? *number % 1'000'000'000 + 1'000'000'000 : *number) : -1;
    QString text = m_translator->translate("explain", source, nullptr, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    return text;
}

Text render(const Phrase& phrase, const Language& language)
{
    Text text;
    if (phrase.isEmpty())
        return text;
    const auto& arguments = phrase.arguments();
    if (*phrase.message() == '\0') {
        for (const Phrase::Argument& argument : arguments)
            append(text, renderArgument(argument, language));
        return text;
    }
    const QString message = language.message(phrase.message(), phrase.number());
    qsizetype from = 0;
    for (qsizetype i = 0; i + 1 < message.size(); ++i) {
        if (message[i] != u'%')
            continue;
        const QChar what = message[i + 1];
        if (what == u'n' && phrase.number()) {
            append(text, Span::Kind::Words, message.mid(from, i - from));
            append(text, Span::Kind::Words, language.locale().toString(*phrase.number()));
        } else if (what >= u'1' && what <= u'9' && size_t(what.digitValue()) <= arguments.size()) {
            append(text, Span::Kind::Words, message.mid(from, i - from));
            append(text, renderArgument(arguments[size_t(what.digitValue() - 1)], language));
        } else {
            continue;
        }
        from = i + 2;
        ++i;
    }
    append(text, Span::Kind::Words, message.mid(from));
    return text;
}

QString Text::toPlain() const
{
    QString plain;
    for (const Span& span : spans) {
        if (span.kind == Span::Kind::Value)
            plain += u'"' + span.text + u'"';
        else
            plain += span.text;
    }
    return plain;
}

QString plain(const Phrase& phrase, const Language& language)
{
    return render(phrase, language).toPlain();
}

QString shown(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isHidden(c))
            result += escaped(c);
        else
            result += QString::fromUcs4(&c, 1);
    }
    return result;
}

QString withoutQuotes(const QString& value)
{
    const bool needsThem = value.isEmpty() || value.startsWith(u' ') || value.endsWith(u' ');
    return needsThem ? QString(u'"' + value + u'"') : value;
}

QString shortened(const QString& text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    qsizetype cut = std::max<qsizetype>(length - 1, 0);
    if (cut > 0 && text[cut - 1].isHighSurrogate())
        --cut;
    return text.left(cut) + u'…';
}

} // namespace jobscope::explain
