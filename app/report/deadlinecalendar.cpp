// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/deadlinecalendar.h"

namespace jobscope::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // bytes without the line's end, RFC 5545 §3.1

/** TEXT of RFC 5545 §3.3.11; control characters have no place in it. */
QString escaped(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            result += u'\\';
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c >= u' ' && c != u'\x7f')
            result += c;
    }
    return result;
}

/** Folded between characters, never within one. */
void addLine(QByteArray& file, const QString& line)
{
    qsizetype length = 0;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype units = line[at].isHighSurrogate() && at + 1 < line.size() ? 2 : 1;
        const QByteArray bytes = QStringView(line).mid(at, units).toUtf8();
        if (length + bytes.size() > longestLine) {
            file += "\r\n ";
            length = 1;
        }
        file += bytes;
        length += bytes.size();
        at += units;
    }
    file += "\r\n";
}

/** `20260830T142200Z` */
QString stamp(job::Instant at)
{
    return job::isoInstant(std::chrono::floor<std::chrono::seconds>(at)).remove(u'-').remove(u':');
}

void addReminder(QByteArray& file, const QString& before, const QString& text)
{
    for (const QString& line : {u"BEGIN:VALARM"_s, u"ACTION:DISPLAY"_s, QString(u"TRIGGER:-"_s + before),
             QString(u"DESCRIPTION:"_s + escaped(text)), u"END:VALARM"_s})
        addLine(file, line);
}

} // namespace

QByteArray deadlineCalendar(const std::vector<DeadlineEntry>& entries, job::Instant now)
{
    QByteArray file;
    for (const auto& line : {u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Jobscope//Deadlines//EN"_s})
        addLine(file, line);
    for (const DeadlineEntry& entry : entries) {
        addLine(file, u"BEGIN:VEVENT"_s);
        addLine(file, u"UID:"_s + escaped(entry.uid));
        addLine(file, u"DTSTAMP:"_s + stamp(now));
        addLine(file, u"DTSTART:"_s + stamp(entry.at));
        addLine(file, u"SUMMARY:"_s + escaped(entry.summary));
        addLine(file, u"DESCRIPTION:"_s + escaped(entry.description));
        addLine(file, u"TRANSP:TRANSPARENT"_s);
        addReminder(file, u"P7D"_s, entry.summary);
        addReminder(file, u"P1D"_s, entry.summary);
        addLine(file, u"END:VEVENT"_s);
    }
    addLine(file, u"END:VCALENDAR"_s);
    return file;
}

} // namespace jobscope::report
