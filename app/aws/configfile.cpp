// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/configfile.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <memory>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

/** As Python sees it, which is Unicode's white space and four control characters. */
bool isSpace(QChar c)
{
    return c.isSpace() || (c >= u'\x1c' && c <= u'\x1f');
}

QStringView stripped(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

QStringView strippedAtEnd(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

qsizetype indentation(QStringView line)
{
    const auto first = std::find_if_not(line.begin(), line.end(), isSpace);
    return first == line.end() ? 0 : first - line.begin();
}

/** Lines end with LF, CR LF or CR. */
QStringList linesOf(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    auto lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

bool separatesLines(QChar c)
{
    return (c >= u'\n' && c <= u'\r') || (c >= u'\x1c' && c <= u'\x1e') || c == u'\x85' || c == u'\x2028'
        || c == u'\x2029';
}

/** A setting whose value may still grow. */
struct OpenValue {
    QString name;
    QStringList lines;
    qint64 line;
};

struct OpenSection {
    QString name;
    qint64 line;
    std::vector<OpenValue> values;
};

class Parser {
public:
    explicit Parser(QString file)
        : m_file(std::move(file))
    {
    }

    Expected<std::vector<ConfigSection>, ConfigError> parse(const QByteArray& bytes)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        QString text = decoder(bytes);
        if (decoder.hasError())
            return failed(0, u"is not UTF-8"_s);
        if (bytes.startsWith("\xef\xbb\xbf"))
            return failed(
                1, u"begins with a byte order mark, which AWS's tools refuse; save it as UTF-8 without one"_s);
        for (const auto& line : linesOf(std::move(text))) {
            ++m_line;
            take(line);
            if (m_error)
                return tl::make_unexpected(*m_error);
        }
        return finished();
    }

private:
    void take(QStringView line)
    {
        const auto value = stripped(line);
        if (value.startsWith(u'#') || value.startsWith(u';'))
            return;
        if (value.isEmpty()) {
            if (m_value)
                m_value->lines.append(QString());
            return;
        }
        const auto indent = indentation(line);
        if (m_value && indent > m_indent) {
            m_value->lines.append(value.toString());
            return;
        }
        m_indent = indent;
        const auto bracket = value.lastIndexOf(u']');
        if (value.startsWith(u'[') && bracket > 1)
            openSection(value.sliced(1, bracket - 1).toString());
        else if (!m_section)
            fail(u"stands before the first section; a section looks like [profile name]"_s);
        else
            openValue(value);
    }

    void openSection(const QString& name)
    {
        m_value = nullptr;
        if (name == u"DEFAULT") {
            m_section = &m_defaults;
            return;
        }
        for (const auto& section : m_sections) {
            if (section->name == name)
                return fail(u"section '%1' stands here a second time, first in line %2"_s.arg(name).arg(section->line));
        }
        m_sections.push_back(std::make_unique<OpenSection>(OpenSection{name, m_line, {}}));
        m_section = m_sections.back().get();
    }

    void openValue(QStringView text)
    {
        const auto delimiter
            = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'=' || c == u':'; }) - text.begin();
        if (delimiter == text.size())
            return fail(u"is neither a section nor a setting: there is no = in it"_s);
        const auto name = strippedAtEnd(text.first(delimiter)).toString().toLower();
        if (name.isEmpty())
            return fail(u"has no name before its ="_s);
        for (const auto& value : m_section->values) {
            if (value.name == name)
                return fail(
                    u"'%1' stands here a second time in its section, first in line %2"_s.arg(name).arg(value.line));
        }
        m_section->values.push_back({name, {stripped(text.sliced(delimiter + 1)).toString()}, m_line});
        m_value = &m_section->values.back();
    }

    Expected<std::vector<ConfigSection>, ConfigError> finished()
    {
        std::vector<ConfigSection> sections;
        for (const auto& open : m_sections) {
            ConfigSection section{open->name, m_file, open->line, {}};
            for (const auto* from : {open.get(), &m_defaults}) {
                for (const auto& value : from->values) {
                    if (section.find(value.name))
                        continue;
                    section.values.emplace_back(value.name, closed(value));
                    if (m_error)
                        return tl::make_unexpected(*m_error);
                }
            }
            sections.push_back(std::move(section));
        }
        return sections;
    }

    ConfigValue closed(const OpenValue& open)
    {
        ConfigValue value{strippedAtEnd(open.lines.join(u'\n')).toString(), {}, m_file, open.line};
        if (!value.isNested())
            return value;
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= value.text.size(); ++i) {
            if (i < value.text.size() && !separatesLines(value.text[i]))
                continue;
            const auto line = stripped(QStringView(value.text).sliced(begin, i - begin));
            begin = i + 1;
            if (line.isEmpty())
                continue;
            const auto delimiter = line.indexOf(u'=');
            if (delimiter < 0) {
                m_line = open.line;
                fail(u"the indented block of '%1' has a line without ="_s.arg(open.name));
                return value;
            }
            // The last one wins, as in the AWS CLI.
            const auto name = stripped(line.first(delimiter)).toString();
            std::erase_if(value.nested, [&name](const auto& each) { return each.first == name; });
            value.nested.emplace_back(name, stripped(line.sliced(delimiter + 1)).toString());
        }
        return value;
    }

    void fail(const QString& detail) { m_error = ConfigError{ConfigErrorKind::Syntax, m_file, m_line, detail}; }
    Unexpected<ConfigError> failed(qint64 line, const QString& detail) const
    {
        return tl::make_unexpected(ConfigError{ConfigErrorKind::Syntax, m_file, line, detail});
    }

    QString m_file;
    qint64 m_line = 0;
    qsizetype m_indent = 0;
    std::vector<std::unique_ptr<OpenSection>> m_sections;
    OpenSection m_defaults{u"DEFAULT"_s, 0, {}};
    OpenSection* m_section = nullptr;
    OpenValue* m_value = nullptr; // the setting that deeper lines belong to; the newest of m_section
    std::optional<ConfigError> m_error;
};

} // namespace

QString ConfigError::toText() const
{
    if (file.isEmpty())
        return detail;
    return line > 0 ? u"%1:%2: %3"_s.arg(file).arg(line).arg(detail) : u"%1: %2"_s.arg(file, detail);
}

const ConfigValue* ConfigSection::find(QStringView valueName) const
{
    const auto found
        = std::find_if(values.begin(), values.end(), [valueName](const auto& each) { return each.first == valueName; });
    return found == values.end() ? nullptr : &found->second;
}

Expected<std::vector<ConfigSection>, ConfigError> parseConfig(const QByteArray& bytes, const QString& file)
{
    return Parser(file).parse(bytes);
}

std::optional<QStringList> splitWords(QStringView text)
{
    enum class Quote { None, Single, Double };
    QStringList words;
    QString word;
    bool inWord = false;
    auto quote = Quote::None;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (quote == Quote::Single) {
            if (c == u'\'')
                quote = Quote::None;
            else
                word += c;
        } else if (c == u'\\') {
            if (++i == text.size())
                return std::nullopt;
            // Within double quotes only these two can be escaped.
            if (quote == Quote::Double && text[i] != u'"' && text[i] != u'\\')
                word += c;
            word += text[i];
            inWord = true;
        } else if (quote == Quote::Double) {
            if (c == u'"')
                quote = Quote::None;
            else
                word += c;
        } else if (c == u' ' || c == u'\t' || c == u'\r' || c == u'\n') {
            if (inWord)
                words.append(std::exchange(word, QString()));
            inWord = false;
        } else if (c == u'\'' || c == u'"') {
            quote = c == u'"' ? Quote::Double : Quote::Single;
            inWord = true;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (quote != Quote::None)
        return std::nullopt;
    if (inWord)
        words.append(word);
    return words;
}

} // namespace jobscope::aws
