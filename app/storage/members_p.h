// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/document.h"

namespace jobscope::storage {

/** The text of a member; empty where there is none. */
inline QString textOf(const json::Value& object, QStringView name)
{
    const auto member = object.member(name);
    return member ? member->toString() : QString();
}

} // namespace jobscope::storage
