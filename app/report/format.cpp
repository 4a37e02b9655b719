// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/format.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace jobscope::report {

std::span<const Format> allFormats()
{
    static constexpr std::array formats{
        Format::Pdf, Format::Html, Format::Markdown, Format::Json, Format::Csv, Format::Bundle};
    return formats;
}

QString endingOf(Format format)
{
    switch (format) {
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Html:
        return u"html"_s;
    case Format::Markdown:
        return u"md"_s;
    case Format::Json:
        return u"json"_s;
    case Format::Csv:
        return u"csv"_s;
    case Format::Bundle:
        return u"zip"_s;
    }
    return {};
}

std::optional<Format> formatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"htm"_s)
        return Format::Html;
    for (const Format format : allFormats()) {
        if (ending == endingOf(format))
            return format;
    }
    return {};
}

bool hasSections(Format format)
{
    switch (format) {
    case Format::Pdf:
    case Format::Html:
    case Format::Markdown:
        return true;
    case Format::Json:
    case Format::Csv:
    case Format::Bundle:
        return false;
    }
    return false;
}

} // namespace jobscope::report
