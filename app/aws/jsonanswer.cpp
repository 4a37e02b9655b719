// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/jsonanswer.h"

namespace jobscope::aws {

using namespace Qt::StringLiterals;

QString textOf(const json::Error& error)
{
    return u"%1 (byte %2): expected %3, found %4"_s.arg(error.pointer.isEmpty() ? u"the answer"_s : error.pointer)
        .arg(error.byte)
        .arg(error.expected, error.found);
}

Expected<json::Value, QString> objectOf(const HttpAnswer& answer)
{
    const auto document = json::Document::parse(answer.body);
    if (!document)
        return tl::make_unexpected(u"no JSON: "_s + textOf(document.error()));
    if (!document->root().isObject())
        return tl::make_unexpected(u"no JSON object"_s);
    return document->root();
}

} // namespace jobscope::aws
