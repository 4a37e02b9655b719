// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/place.h"

#include <QRegularExpression>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString name)
{
    name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + name + u'"';
}

bool holds(const json::Value& value, qint64 byte)
{
    const qint64 begin = value.keyRange().length() > 0 ? value.keyRange().begin : value.range().begin;
    return begin <= byte && byte < value.range().end;
}

} // namespace

void Place::choose(const QString& pointer)
{
    if (m_pointer == pointer)
        return;
    m_pointer = pointer;
    Q_EMIT changed(m_pointer);
}

QString jqExpression(const json::Document& job, const QString& pointer)
{
    static const QRegularExpression word(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    QString expression;
    QString around;
    const QStringList tokens = pointer.split(u'/').mid(1);
    for (const QString& token : tokens) {
        const auto container = job.at(around);
        around += u'/' + token;
        QString name = token;
        name.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        if (container && container->isArray())
            expression += u'[' + name + u']';
        else if (word.match(name).hasMatch())
            expression += u'.' + name;
        else
            expression += (expression.isEmpty() ? u"."_s : QString()) + u'[' + quoted(name) + u']';
    }
    return expression.isEmpty() ? u"."_s : expression.startsWith(u'[') ? u'.' + expression : expression;
}

json::Value valueAround(const json::Document& document, qint64 byte)
{
    json::Value found = document.root();
    for (bool deeper = true; deeper;) {
        deeper = false;
        for (const json::Value& child : found.children()) {
            if (holds(child, byte)) {
                found = child;
                deeper = true;
                break;
            }
        }
    }
    return found;
}

} // namespace jobscope::ui
