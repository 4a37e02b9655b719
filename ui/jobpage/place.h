// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/document.h"

#include <QObject>
#include <QString>

namespace jobscope::ui {

/**
 * The one place of the job that a person looks at, as a JSON pointer from the job object. All forms of a job (words,
 * logic, tree, JSON) share it: whoever has the focus chooses, the others mark.
 */
class Place final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /** Empty: none. */
    QString pointer() const { return m_pointer; }
    void choose(const QString& pointer);

Q_SIGNALS:
    void changed(const QString& pointer);
    /** Somebody asks why a statement about this place is made. */
    void whyAsked(const QString& pointer, const QString& statement);

private:
    QString m_pointer;
};

/** The place as an expression for jq: `.s3JobDefinition.scoping.excludes.and[0]`; `.` for the whole. */
QString jqExpression(const json::Document& job, const QString& pointer);

/** The deepest value around that byte. */
json::Value valueAround(const json::Document& document, qint64 byte);

} // namespace jobscope::ui
