// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/inputlines.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;

namespace {

constexpr qsizetype s_chunk = qsizetype{256} * 1024;

// Not by way of stdio, which would wait until a whole block is there.
qint64 readStandardInput(char* to, qint64 most)
{
#ifdef Q_OS_WIN
    return _read(0, to, unsigned(most));
#else
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, to, std::size_t(most));
        if (count >= 0 || errno != EINTR)
            return count;
    }
#endif
}

} // namespace

InputLines::InputLines()
    : m_chunk(s_chunk, Qt::Uninitialized)
{
    m_buffer.reserve(2 * s_chunk);
}

InputLines::~InputLines() = default;

void InputLines::fail(const QString& why)
{
    m_error = Failure{ExitCode::WrongUse,
        //: a file and why it cannot be read
        Phrase(QT_TRANSLATE_NOOP("explain", "%1 cannot be read: %2"))
            .arg(m_isStandardInput ? Phrase(QT_TRANSLATE_NOOP("explain", "standard input"))
                                   : Phrase(Name{m_file.fileName()}))
            .arg(Name{why})};
    m_atEnd = true;
}

Result<void> InputLines::open(const QString& path)
{
    m_isStandardInput = path == u"-"_s;
    if (m_isStandardInput)
        return {};
    m_file.setFileName(path);
    if (QFileInfo(path).isDir())
        fail(u"it is a folder"_s);
    else if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        fail(m_file.errorString());
    if (m_error)
        return Unexpected<Failure>(*m_error);
    return {};
}

void InputLines::setBeforeWaiting(std::function<void()> call)
{
    m_beforeWaiting = std::move(call);
}

qint64 InputLines::readSome(char* to, qint64 most)
{
    if (!m_isStandardInput) {
        const qint64 count = m_file.read(to, most);
        if (count < 0)
            fail(m_file.errorString());
        return count;
    }
    const qint64 count = readStandardInput(to, most);
    if (count < 0)
        fail(QString::fromLocal8Bit(std::strerror(errno)));
    return count;
}

void InputLines::detectEncoding()
{
    m_knowsEncoding = true;
    if (m_buffer.startsWith("\xef\xbb\xbf")) {
        m_at = 3;
        return;
    }
    if (!m_buffer.startsWith("\xff\xfe") && !m_buffer.startsWith("\xfe\xff"))
        return;
    m_decoder.emplace(QStringConverter::Utf16); // goes by the mark
    const QByteArray raw = std::exchange(m_buffer, {});
    append(raw.constData(), raw.size());
}

void InputLines::append(const char* bytes, qsizetype count)
{
    if (!m_decoder) {
        m_buffer.append(bytes, count);
        return;
    }
    const QString text = m_decoder->decode(QByteArrayView(bytes, count));
    m_buffer += text.toUtf8();
    if (m_decoder->hasError())
        fail(u"invalid UTF-16"_s);
}

/** Reads on; false at the end of the input. */
bool InputLines::fill()
{
    if (m_atEnd)
        return false;
    if (m_beforeWaiting)
        m_beforeWaiting();
    m_buffer.remove(0, std::exchange(m_at, 0));
    const qint64 count = readSome(m_chunk.data(), m_chunk.size());
    if (count <= 0) {
        m_atEnd = true;
        return false;
    }
    append(m_chunk.constData(), count);
    // Three bytes tell; a first answer of fewer is waited out.
    constexpr qsizetype longestMark = 3;
    if (!m_knowsEncoding && m_buffer.size() >= longestMark)
        detectEncoding();
    return true;
}

QByteArrayView InputLines::line(qsizetype begin, qsizetype end)
{
    ++m_number;
    m_cut = end - begin > mostBytes;
    QByteArrayView text(m_buffer.constData() + begin, std::min(end - begin, mostBytes));
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
}

std::optional<QByteArrayView> InputLines::next()
{
    qsizetype searched = m_at;
    for (;;) {
        const char* const data = m_buffer.constData();
        const void* const found
            = m_knowsEncoding ? std::memchr(data + searched, '\n', std::size_t(m_buffer.size() - searched)) : nullptr;
        if (found != nullptr) {
            const qsizetype begin = m_at;
            const qsizetype end = static_cast<const char*>(found) - data;
            m_at = end + 1;
            if (!std::exchange(m_skipping, false))
                return line(begin, end);
            searched = m_at;
            continue;
        }
        if (m_skipping) {
            m_at = m_buffer.size();
        } else if (m_buffer.size() - m_at > mostBytes) {
            const qsizetype begin = std::exchange(m_at, m_buffer.size());
            m_skipping = true;
            return line(begin, m_buffer.size());
        }
        const qsizetype pending = m_buffer.size() - m_at;
        if (fill()) {
            searched = m_knowsEncoding && m_number == 0 ? m_at : m_at + pending;
            continue;
        }
        if (!m_knowsEncoding) {
            detectEncoding();
            searched = m_at;
            continue;
        }
        if (m_skipping || m_error || m_at == m_buffer.size())
            return {};
        return line(std::exchange(m_at, m_buffer.size()), m_buffer.size());
    }
}

bool isBlank(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

} // namespace jobscope::cli
