// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/smallfile.h"

#include <QFile>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

Expected<QByteArray, QString> readSmallFile(const QString& path)
{
    constexpr qint64 largest = qint64{1024} * 1024;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return tl::make_unexpected(u"%1: %2"_s.arg(path, file.errorString()));
    auto bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return tl::make_unexpected(u"%1: is larger than 1 MiB"_s.arg(path));
    while (!bytes.isEmpty() && (bytes.back() == '\n' || bytes.back() == '\r' || bytes.back() == ' '))
        bytes.chop(1);
    return bytes;
}

} // namespace jobscope::aws
