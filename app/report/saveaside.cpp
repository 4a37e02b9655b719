// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/saveaside.h"

#include <QFile>
#include <QSaveFile>
#include <QStringList>

#include <memory>
#include <vector>

namespace jobscope::report {

namespace {

/** A full disk takes a part, and says only at the next attempt why it takes no more. */
bool writeAll(QSaveFile& file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return file.flush();
}

} // namespace

Expected<void, QString> saveAside(const QString& path, const QByteArray& bytes)
{
    const FileToSave file{path, bytes};
    if (const auto saved = saveAside(std::span(&file, 1)); !saved)
        return Unexpected<QString>(saved.error().words);
    return {};
}

Expected<void, SaveError> saveAside(std::span<const FileToSave> files)
{
    std::vector<std::unique_ptr<QSaveFile>> aside;
    const auto failed = [](const QSaveFile& file) {
        return Unexpected<SaveError>({file.fileName(), file.errorString()});
    };
    // A full disk shows while all of them are still aside.
    for (const FileToSave& each : files) {
        QSaveFile& file = *aside.emplace_back(std::make_unique<QSaveFile>(each.path));
        if (!file.open(QIODevice::WriteOnly) || !writeAll(file, each.bytes))
            return failed(file);
    }
    QStringList added;
    for (const auto& file : aside) {
        const bool isNew = !QFile::exists(file->fileName());
        if (!file->commit()) {
            for (const QString& path : std::as_const(added))
                QFile::remove(path);
            return failed(*file);
        }
        if (isNew)
            added += file->fileName();
    }
    return {};
}

} // namespace jobscope::report
