// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"

#include <QByteArray>
#include <QString>

namespace jobscope::cli {

/** Standard output and standard error: bytes go out as they are, text as UTF-8. */
class Terminal {
public:
    Terminal();

    void write(const QByteArray& bytes);
    void write(const QString& text);
    static void writeError(const QString& line);
    /** One line with the program's name, whatever the phrase quotes. */
    static void complain(const explain::Phrase& text, const explain::Language& language);

    /** All output so far arrived. */
    bool isGood() const { return m_good; }

private:
    bool m_good = true;
};

} // namespace jobscope::cli
