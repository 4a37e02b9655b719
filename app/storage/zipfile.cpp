// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/zipfile.h"

#include "storage/ownerfile.h"

#include <QFile>
#include <QSet>

#include <zip.h>

#include <memory>

namespace jobscope::storage {

using namespace Qt::StringLiterals;
using ports::FileErrorKind;

namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Archive open(const QString& path, int flags, QString& why)
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), flags, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
    }
    return archive;
}

bool leadsOut(const QString& name)
{
    return name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.split(u'/').contains(u".."_s);
}

} // namespace

Expected<void, ports::FileError> writeZip(const QString& path, const std::vector<ZippedFile>& files)
{
    QString why;
    Archive archive = open(path, ZIP_CREATE | ZIP_TRUNCATE, why);
    if (!archive)
        return Unexpected(fileError(FileErrorKind::CannotWrite, path, why));
    constexpr zip_uint16_t midnight = 0;
    constexpr zip_uint16_t firstDay = (1U << 5U) | 1U; // 1980-01-01, the first one that there is
    for (const ZippedFile& file : files) {
        zip_source_t* source
            = zip_source_buffer(archive.get(), file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
        const zip_int64_t at
            = source ? zip_file_add(archive.get(), file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (at < 0 || zip_file_set_dostime(archive.get(), zip_uint64_t(at), midnight, firstDay, 0) < 0) {
            if (at < 0 && source)
                zip_source_free(source);
            return Unexpected(
                fileError(FileErrorKind::CannotWrite, path, QString::fromUtf8(zip_strerror(archive.get()))));
        }
    }
    if (zip_close(archive.get()) < 0)
        return Unexpected(fileError(FileErrorKind::CannotWrite, path, QString::fromUtf8(zip_strerror(archive.get()))));
    static_cast<void>(archive.release()); // closed
    return {};
}

Expected<std::vector<ZippedFile>, ports::FileError> readZip(const QString& path)
{
    QString why;
    const Archive archive = open(path, ZIP_RDONLY, why);
    if (!archive)
        return Unexpected(fileError(QFile::exists(path) ? FileErrorKind::Broken : FileErrorKind::NotFound, path, why));
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > mostZippedFiles)
        return Unexpected(fileError(FileErrorKind::TooLarge, path, u"holds %1 files"_s.arg(count)));
    std::vector<ZippedFile> files;
    QSet<QString> names;
    qint64 left = largestZip;
    for (zip_uint64_t at = 0; at < zip_uint64_t(count); ++at) {
        const QString name = QString::fromUtf8(zip_get_name(archive.get(), at, ZIP_FL_ENC_GUESS));
        if (leadsOut(name) || names.contains(name))
            return Unexpected(fileError(FileErrorKind::Broken, path, u"a file of the name '%1'"_s.arg(name)));
        names.insert(name);
        const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(archive.get(), at, 0));
        QByteArray bytes;
        QByteArray piece(qsizetype{1} << 16, Qt::Uninitialized);
        zip_int64_t got = file ? 0 : -1;
        while (file && (got = zip_fread(file.get(), piece.data(), zip_uint64_t(piece.size()))) > 0) {
            left -= got;
            if (left < 0)
                return Unexpected(fileError(FileErrorKind::TooLarge, path, u"holds more than 1 GiB"_s));
            bytes.append(piece.constData(), qsizetype(got));
        }
        if (got < 0)
            return Unexpected(fileError(FileErrorKind::Broken, path, u"'%1' cannot be unpacked"_s.arg(name)));
        files.push_back({name, bytes});
    }
    return files;
}

} // namespace jobscope::storage
