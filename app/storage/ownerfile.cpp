// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/ownerfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace jobscope::storage {

using namespace Qt::StringLiterals;
using ports::FileErrorKind;

namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;

bool makeFolder(const QString& path)
{
    const QDir folder(path);
    if (folder.exists())
        return true;
    const QString parent = QFileInfo(path).path();
    return (QDir(parent).exists() || QDir().mkpath(parent)) && QDir().mkdir(path, ownerFolder);
}

} // namespace

ports::FileError fileError(FileErrorKind kind, const QString& file, const QString& detail)
{
    return {kind, file, detail};
}

Expected<void, ports::FileError> writeOwnerFile(const QString& path, const std::function<bool(QIODevice&)>& fill)
{
    const QString folder = QFileInfo(path).path();
    if (!makeFolder(folder))
        return Unexpected(fileError(FileErrorKind::CannotWrite, path, u"the folder cannot be made"_s));
    QSaveFile file(path);
    // Before anything is in it.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerFile) || !fill(file) || !file.commit())
        return Unexpected(fileError(FileErrorKind::CannotWrite, path, file.errorString()));
    return {};
}

Expected<QByteArray, ports::FileError> readOwnerFile(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.exists())
        return Unexpected(fileError(FileErrorKind::NotFound, path, u"is not there"_s));
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(fileError(FileErrorKind::CannotRead, path, file.errorString()));
    if (file.size() > most)
        return Unexpected(fileError(FileErrorKind::TooLarge, path, u"is larger than %1 bytes"_s.arg(most)));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return Unexpected(fileError(FileErrorKind::CannotRead, path, file.errorString()));
    return bytes;
}

} // namespace jobscope::storage
