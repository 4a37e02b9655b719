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
    void operator()(zip_source_t* source) const { zip_source_free(source); }
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

Expected<QByteArray, QString> contentOf(zip_source_t* source)
{
    zip_stat_t about;
    zip_stat_init(&about);
    QByteArray bytes;
    bool isRead = zip_source_stat(source, &about) == 0 && zip_source_open(source) == 0;
    if (isRead) {
        bytes.resize(qsizetype(about.size));
        isRead = zip_source_read(source, bytes.data(), about.size) == zip_int64_t(about.size);
        zip_source_close(source);
    }
    if (!isRead)
        return Unexpected(QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    return bytes;
}

bool leadsOut(const QString& name)
{
    return name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.split(u'/').contains(u".."_s);
}

} // namespace

Expected<QByteArray, QString> makeZip(const std::vector<ZippedFile>& files)
{
    const auto failed = [](const char* why) { return Unexpected(QString::fromUtf8(why)); };
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, Discard> memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory)
        return failed(zip_error_strerror(&error));
    Archive archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return failed(zip_error_strerror(&error));
    zip_source_keep(memory.get()); // the archive has taken one reference, the other is ours
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
            return failed(zip_strerror(archive.get()));
        }
    }
    if (zip_close(archive.get()) < 0)
        return failed(zip_strerror(archive.get()));
    static_cast<void>(archive.release()); // closed
    return contentOf(memory.get());
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
