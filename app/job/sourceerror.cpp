// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/jobsource.h"

#include <QStringList>

namespace jobscope::job {

using namespace Qt::StringLiterals;

namespace {

/** What could move the cursor, break the line or turn the direction of a terminal's text. */
bool isHarmful(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || category == QChar::Other_NotAssigned || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

/** The text in one line, harmful characters as \uXXXX. */
QString printable(const QString& text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        qsizetype units = 1;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            units = 2;
        }
        for (qsizetype unit = i; unit < i + units; ++unit) {
            if (isHarmful(c))
                out += u"\\u"_s + QString::number(text[unit].unicode(), 16).rightJustified(4, u'0');
            else
                out += text[unit];
        }
        i += units - 1;
    }
    return out;
}

QString problem(json::ErrorKind kind)
{
    switch (kind) {
    case json::ErrorKind::Syntax:
        return u"not valid JSON"_s;
    case json::ErrorKind::Encoding:
        return u"broken text"_s;
    case json::ErrorKind::TooDeep:
        return u"nested too deeply"_s;
    case json::ErrorKind::TooLarge:
        return u"too large"_s;
    case json::ErrorKind::DuplicateKey:
        return u"a member stands twice"_s;
    case json::ErrorKind::WrongType:
    case json::ErrorKind::WrongValue:
        break;
    }
    return {};
}

/** `line 3, /items/3/jobId (byte 1203)`, as far as it is known. */
QString place(const json::Error& error, qint64 line)
{
    if (error.kind == json::ErrorKind::TooLarge)
        return {};
    const QString byte = u"byte "_s + QString::number(error.byte);
    const QString where = error.pointer.isEmpty() ? byte : QString(error.pointer + u" ("_s + byte + u')');
    return line > 0 ? QString(u"line "_s + QString::number(line) + u", "_s + where) : where;
}

} // namespace

QString SourceError::toText() const
{
    QStringList parts{source};
    if (json) {
        parts << place(*json, line) << problem(json->kind);
        QString what;
        if (!json->expected.isEmpty())
            what = u"expected "_s + json->expected;
        if (!json->found.isEmpty())
            what += (what.isEmpty() ? u"found "_s : u", found "_s) + json->found;
        parts << what;
    } else {
        parts << system;
    }
    parts.removeAll(QString());
    return printable(parts.join(u": "_s));
}

} // namespace jobscope::job
