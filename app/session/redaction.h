// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace jobscope::session {

/**
 * Without passwords in addresses, key ids but for their end, values that are named like a secret, headers that carry
 * one, and what is long enough to be one. For text that somebody else may get to see.
 */
QString withoutSecrets(const QString& text);

} // namespace jobscope::session
