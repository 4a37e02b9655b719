// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/tabletext.h"

#include "explain/csvtext.h"
#include "json/writer.h"

namespace jobscope::models {

using namespace Qt::StringLiterals;

namespace {

QString tabbedCell(const QString& text)
{
    QString cell = explain::withoutFormula(text);
    for (QChar& c : cell) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return cell;
}

template <typename Line> QString linesOf(const TableText& table, Line line)
{
    QString text = line(table.heads);
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const TableText::Cell& each : row)
            cells += each.text;
        text += line(cells);
    }
    return text;
}

} // namespace

QByteArray csvOf(const TableText& table)
{
    return linesOf(table, explain::csvLine).toUtf8();
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
    return linesOf(table, [](const QStringList& cells) {
        QStringList line;
        for (const QString& each : cells)
            line += tabbedCell(each);
        return QString(line.join(u'\t') + u'\n');
    });
}

} // namespace jobscope::models
