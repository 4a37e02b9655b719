// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/lineanswers.h"

#include "json/writer.h"

using namespace Qt::StringLiterals;

namespace jobscope::cli {

QByteArray jsonError(const QString& error, qint64 number)
{
    return R"({"error":)" + json::quoted(error) + R"(,"line":)" + QByteArray::number(number) + "}\n";
}

Result<ExitCode> answerLines(InputLines& input, Terminal& terminal, const LineAnswer& answer, const LineError& error)
{
    constexpr qsizetype block = qsizetype{256} * 1024;
    QByteArray out;
    out.reserve(2 * block);
    const auto flush = [&] {
        if (!out.isEmpty())
            terminal.write(out);
        out.resize(0);
    };
    input.setBeforeWaiting(flush);
    bool isGood = true;
    while (const auto line = input.next()) {
        if (isBlank(*line))
            continue;
        const Expected<void, QString> answered
            = input.isCut() ? Unexpected(u"longer than %1 bytes"_s.arg(InputLines::mostBytes)) : answer(*line, out);
        if (!answered) {
            isGood = false;
            out += error(answered.error(), input.number());
        }
        if (out.size() > block)
            flush();
        if (!terminal.isGood())
            break;
    }
    flush();
    input.setBeforeWaiting({});
    if (input.error())
        return Unexpected<Failure>(*input.error());
    return isGood ? ExitCode::Done : ExitCode::WrongUse;
}

} // namespace jobscope::cli
