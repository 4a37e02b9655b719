// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/logbook.h"

#include "explain/language.h"
#include "job/instant.h"
#include "session/redaction.h"

#include <QLoggingCategory>

namespace jobscope::session {

using namespace Qt::StringLiterals;

namespace {

std::atomic<LogBook*> s_installed = nullptr;
QtMessageHandler s_before = nullptr;

bool isWarning(QtMsgType type)
{
    return type != QtDebugMsg && type != QtInfoMsg;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (LogBook* book = s_installed)
        book->take(type, context.category, message);
    if (s_before && isWarning(type))
        s_before(type, context, message);
}

QString nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return u"error"_s;
}

} // namespace

LogBook::LogBook(const ports::Clock& clock, Sink sink)
    : m_clock(clock)
    , m_sink(std::move(sink))
{
}

LogBook::~LogBook()
{
    LogBook* self = this;
    if (s_installed.compare_exchange_strong(self, nullptr))
        qInstallMessageHandler(s_before);
}

void LogBook::install()
{
    s_installed = this;
    s_before = qInstallMessageHandler(handle);
}

void LogBook::setLevel(LogLevel level)
{
    m_level = level;
    QLoggingCategory::setFilterRules(level == LogLevel::Calls ? u"jobscope.*.info=true"_s : QString());
}

void LogBook::take(QtMsgType type, const char* category, const QString& message)
{
    if (m_level == LogLevel::Nothing)
        return;
    const LogLine line{isWarning(type),
        u"%1 %2 %3 %4"_s.arg(job::isoInstant(std::chrono::floor<std::chrono::seconds>(m_clock.now())), nameOf(type),
            QString::fromUtf8(category ? category : "default"), explain::shown(withoutSecrets(message)))};
    if (m_sink) {
        const std::scoped_lock lock(m_sinking);
        m_sink(line.text.toUtf8() + '\n');
    }
    QMetaObject::invokeMethod(
        this, [this, line] { add(line); }, Qt::QueuedConnection);
}

void LogBook::add(const LogLine& line)
{
    m_lines.push_back(line);
    if (m_lines.size() > mostLines)
        m_lines.pop_front();
    Q_EMIT lineAdded(line);
}

void LogBook::clear()
{
    m_lines.clear();
    Q_EMIT cleared();
}

} // namespace jobscope::session
