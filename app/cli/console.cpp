// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/console.h"

#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace jobscope::cli {

namespace {

constexpr qsizetype longestLine = 1024;
constexpr char controlC = 3;
constexpr char controlD = 4;
constexpr char backspace = 8;
constexpr char erase = 127;

} // namespace

#ifdef Q_OS_WIN

/** Hands over each key; ReadConsole would keep a copy of the line. */
class Console::Mode {
public:
    explicit Mode(HANDLE in)
        : m_in(in)
    {
        GetConsoleMode(in, &m_before);
        SetConsoleMode(in, 0);
    }
    ~Mode() { SetConsoleMode(m_in, m_before); }
    Mode(const Mode&) = delete;
    Mode& operator=(const Mode&) = delete;

private:
    HANDLE m_in;
    DWORD m_before = 0;
};

Console::Console()
    : m_in(CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
        OPEN_EXISTING, 0, nullptr))
    , m_out(CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
          OPEN_EXISTING, 0, nullptr))
{
}

Console::~Console()
{
    for (void* handle : {m_in, m_out}) {
        if (handle != INVALID_HANDLE_VALUE)
            CloseHandle(handle);
    }
}

bool Console::isThere() const
{
    return m_in != INVALID_HANDLE_VALUE && m_out != INVALID_HANDLE_VALUE;
}

void Console::say(const QString& text) const
{
    DWORD written = 0;
    WriteConsoleW(m_out, text.utf16(), DWORD(text.size()), &written, nullptr);
}

std::optional<ports::SecureBytes> Console::ask(const QString& question, Echo echo) const
{
    const Mode mode(m_in);
    say(question);
    std::array<char, longestLine> line{};
    qsizetype size = 0;
    std::optional<ports::SecureBytes> result;
    wchar_t key = 0;
    DWORD count = 0;
    while (size < longestLine && ReadConsoleW(m_in, &key, 1, &count, nullptr) && count == 1 && key < 128
        && key != controlC && key != controlD) {
        if (key == L'\r' || key == L'\n') {
            result.emplace(QByteArrayView(line.data(), size));
            break;
        }
        if (key == backspace || key == erase)
            size = size > 0 ? size - 1 : 0;
        else
            line[size_t(size++)] = char(key);
        if (echo == Echo::On)
            say(key == backspace || key == erase ? QStringLiteral("\b \b") : QString(QChar(ushort(key))));
    }
    say(QStringLiteral("\r\n"));
    ports::wipe(line.data(), longestLine);
    return result;
}

#else

/** Hands over each key, so that Ctrl+C cannot leave a terminal behind that echoes nothing. */
class Console::Mode {
public:
    explicit Mode(int file)
        : m_file(file)
    {
        tcgetattr(file, &m_before);
        termios raw = m_before;
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG);
        raw.c_cc[VMIN] = 1;
        raw.c_cc[VTIME] = 0;
        tcsetattr(file, TCSAFLUSH, &raw);
    }
    ~Mode() { tcsetattr(m_file, TCSAFLUSH, &m_before); }
    Mode(const Mode&) = delete;
    Mode& operator=(const Mode&) = delete;

private:
    int m_file;
    termios m_before{};
};

Console::Console()
    : m_file(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
{
}

Console::~Console()
{
    if (m_file >= 0)
        close(m_file);
}

bool Console::isThere() const
{
    return m_file >= 0;
}

void Console::say(const QString& text) const
{
    const QByteArray bytes = text.toUtf8();
    for (qsizetype done = 0; done < bytes.size();) {
        const auto written = ::write(m_file, bytes.constData() + done, size_t(bytes.size() - done));
        if (written <= 0)
            return;
        done += written;
    }
}

std::optional<ports::SecureBytes> Console::ask(const QString& question, Echo echo) const
{
    const Mode mode(m_file); // first: it throws away what was typed before
    say(question);
    std::array<char, longestLine> line{};
    qsizetype size = 0;
    std::optional<ports::SecureBytes> result;
    char key = 0;
    while (size < longestLine && read(m_file, &key, 1) == 1 && key != controlC && key != controlD) {
        if (key == '\n' || key == '\r') {
            result.emplace(QByteArrayView(line.data(), size));
            break;
        }
        const bool isErasing = key == backspace || key == erase;
        if (!isErasing)
            line[size_t(size++)] = key;
        else if (size > 0)
            --size;
        if (echo == Echo::On)
            say(isErasing ? QStringLiteral("\b \b") : QString(QLatin1Char(key)));
    }
    say(QStringLiteral("\n"));
    ports::wipe(line.data(), longestLine);
    return result;
}

#endif

} // namespace jobscope::cli
