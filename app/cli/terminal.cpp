// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/terminal.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace jobscope::cli {

Terminal::Terminal()
{
#ifdef Q_OS_WIN
    // Text mode would turn each \n of a JSON answer into \r\n.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stdin), _O_BINARY);
#endif
}

void Terminal::write(const QByteArray& bytes)
{
    const auto size = std::size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        m_good = false;
}

void Terminal::write(const QString& text)
{
    write(text.toUtf8());
}

void Terminal::writeError(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

void Terminal::complain(const explain::Phrase& text, const explain::Language& language)
{
    writeError(QStringLiteral("jobscope-cli: ") + plain(text, language));
}

} // namespace jobscope::cli
