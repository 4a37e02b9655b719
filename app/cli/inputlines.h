// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/failure.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QStringDecoder>

#include <functional>
#include <optional>

namespace jobscope::cli {

/**
 * The lines of a file or of standard input, one after the other and in constant memory.
 *
 * UTF-8 with or without byte order mark, or UTF-16 with one. Lines end with a line feed; a carriage return before it
 * belongs to the end. What has come so far is given at once, so that a program may talk line by line.
 */
class InputLines {
public:
    /** Lines longer than this are cut there: no object has that many bytes of tags. */
    static constexpr qsizetype mostBytes = qsizetype{4} * 1024 * 1024;

    InputLines();
    ~InputLines();
    InputLines(const InputLines&) = delete;
    InputLines& operator=(const InputLines&) = delete;

    Result<void> open(const QString& path); //!< `-`: standard input
    /** Called before the input is waited for: what was answered so far should be out by then. */
    void setBeforeWaiting(std::function<void()> call);

    /** The next line without its end, valid until the next call; nothing at the end of the input. */
    std::optional<QByteArrayView> next();
    qint64 number() const { return m_number; } //!< of the line given last, from 1
    bool isCut() const { return m_cut; } //!< the line given last is longer than it was given
    /** Why the input ended before its end. */
    const std::optional<Failure>& error() const { return m_error; }

private:
    bool fill();
    qint64 readSome(char* to, qint64 most);
    void fail(const QString& why);
    void detectEncoding();
    void append(const char* bytes, qsizetype count);
    QByteArrayView line(qsizetype begin, qsizetype end);

    QFile m_file;
    bool m_isStandardInput = false;
    std::function<void()> m_beforeWaiting;
    QByteArray m_chunk;
    QByteArray m_buffer;
    qsizetype m_at = 0; //!< begin of what is not given yet
    bool m_atEnd = false;
    bool m_knowsEncoding = false;
    bool m_skipping = false; //!< the rest of a line that was cut
    bool m_cut = false;
    std::optional<QStringDecoder> m_decoder; //!< of UTF-16
    qint64 m_number = 0;
    std::optional<Failure> m_error;
};

/** Nothing but white space. */
bool isBlank(QByteArrayView line);

} // namespace jobscope::cli
