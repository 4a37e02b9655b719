// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/objectfacts.h"

#include <QByteArrayView>

#include <optional>

namespace jobscope::listing {

/**
 * A quick reader of the lines that most listings hold: one flat JSON object in ASCII without escapes, each name once.
 * Nothing for any other line, be it right or wrong; readObjectLine() then reads it with care. What is read here is
 * read just as there.
 */
std::optional<explain::ObjectFacts> readPlainObjectLine(QByteArrayView line);

} // namespace jobscope::listing
