// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>
#include <QSyntaxHighlighter>

#include <vector>

namespace jobscope::ui {

/** The same JSON with line breaks and two spaces a level; tokens stay as they are. Takes valid JSON. */
QString indentedJson(QStringView json);

/** Characters that one cannot see or that turn the direction of text are written as `\uXXXX`: the same JSON, safe to
 * show. */
QString visibleJson(QStringView json);

enum class JsonToken { Name, String, Number, Literal };

struct JsonSpan {
    int begin = 0;
    int length = 0;
    JsonToken token = JsonToken::String;

    bool operator==(const JsonSpan&) const = default;
};

/** Tokens of one line of JSON. */
std::vector<JsonSpan> jsonSpans(QStringView line);

/** Colours JSON by the theme that the application has. */
class JsonHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override;
};

} // namespace jobscope::ui
