// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/errors.h"
#include "json/document.h"

namespace jobscope::aws {

/** What is wrong with an answer, in one line. */
QString textOf(const json::Error& error);

/** The object that an answer is; the text says why it is none. */
Expected<json::Value, QString> objectOf(const HttpAnswer& answer);

/** What a reader of job/ makes of an answer. */
template <typename T>
Expected<T, QString> readAnswer(const HttpAnswer& answer, Expected<T, json::Error> (*read)(const json::Value&))
{
    const auto object = objectOf(answer);
    if (!object)
        return tl::make_unexpected(object.error());
    return read(*object).map_error([](const json::Error& error) { return textOf(error); });
}

} // namespace jobscope::aws
