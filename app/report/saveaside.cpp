// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/saveaside.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace jobscope::report {

Expected<void, QString> saveAside(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Unexpected<QString>(file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Unexpected<QString>(file.errorString());
    return {};
}

} // namespace jobscope::report
