// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/instant.h"
#include "pdf/pagepainter.h"
#include "json/error.h"

#include <QByteArray>
#include <QString>

namespace jobscope::pdf {

struct FileProperties {
    QString title;
    QString languageCode;
    QString program;
    job::Instant generatedAt;
    QList<OutlineEntry> outline;
    QList<PageLink> links;
};

/**
 * What Qt's PDF files lack: outline, links, language, title and a date that is the report's, in a file whose bytes
 * depend on nothing else. It stays PDF/A-1b. The error is libqpdf's.
 */
Expected<QByteArray, QString> finishPdf(const QByteArray& pdf, const FileProperties& properties);

} // namespace jobscope::pdf
