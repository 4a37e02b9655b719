// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/tabletext.h"

#include "json/writer.h"

namespace jobscope::models {

using namespace Qt::StringLiterals;

namespace {

/** What would be a formula for a spreadsheet is text here. */
QString harmless(QString text)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    if (!text.isEmpty() && dangerous.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

QString csvCell(const QString& text)
{
    QString cell = harmless(text);
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

QString tabbedCell(const QString& text)
{
    QString cell = harmless(text);
    for (QChar& c : cell) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return cell;
}

QString lines(const TableText& table, QString (*cell)(const QString&), QChar between, const QString& end)
{
    QString text;
    QStringList line;
    for (const QString& head : table.heads)
        line += cell(head);
    text += line.join(between) + end;
    for (const auto& row : table.rows) {
        line.clear();
        for (const TableText::Cell& each : row)
            line += cell(each.text);
        text += line.join(between) + end;
    }
    return text;
}

} // namespace

QByteArray csvOf(const TableText& table)
{
    return lines(table, csvCell, u',', u"\r\n"_s).toUtf8();
}

QByteArray jsonOf(const TableText& table)
{
    json::Writer writer;
    writer.beginArray();
    for (const auto& row : table.rows) {
        writer.beginObject();
        for (size_t at = 0; at < row.size(); ++at) {
            writer.key(table.keys[qsizetype(at)]);
            if (row[at].isKnown)
                writer.string(row[at].raw.isEmpty() ? row[at].text : row[at].raw);
            else
                writer.null();
        }
        writer.endObject();
    }
    return writer.endArray().result();
}

QString tabbedOf(const TableText& table)
{
    return lines(table, tabbedCell, u'\t', u"\n"_s);
}

} // namespace jobscope::models
