// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <vector>

namespace jobscope::json {

/**
 * Writes JSON text piece by piece, members in the order given.
 *
 * Strings are escaped so that the output is ASCII-safe where it matters: quotes, backslash, control characters, U+2028
 * and U+2029, direction and other invisible format characters, and lone surrogates (as \uXXXX); all other text stays
 * UTF-8.
 */
class Writer {
public:
    enum class Style { Compact, Indented };
    explicit Writer(Style style = Style::Indented);

    Writer& beginObject();
    Writer& endObject();
    Writer& beginArray();
    Writer& endArray();
    Writer& key(QStringView name);
    Writer& string(QStringView text);
    Writer& number(qint64 value);
    Writer& number(int value) { return number(qint64{value}); }
    Writer& number(double value); //!< shortest text that reads back equal; null for infinite and not a number
    Writer& boolean(bool value);
    Writer& null();
    Writer& raw(QByteArrayView json); //!< a complete JSON value, written as it is

    /** The text so far; complete once every begin has its end. No newline at the end. */
    QByteArray result() const { return m_out; }

private:
    void beforeValue();
    void newline();
    void end(char bracket);

    struct Level {
        bool empty = true;
    };
    QByteArray m_out;
    std::vector<Level> m_levels;
    Style m_style;
    bool m_afterKey = false;
};

/** The text as a JSON string with quotes, escaped as Writer does. */
QByteArray quoted(QStringView text);

} // namespace jobscope::json
