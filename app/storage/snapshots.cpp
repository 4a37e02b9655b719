// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/snapshots.h"

#include "storage/ownerfile.h"
#include "storage/snapshotsource.h"
#include "json/writer.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace jobscope::storage {

using namespace Qt::StringLiterals;
using ports::FileErrorKind;

namespace {

const QString ending = u".snapshot"_s;

QByteArray headOf(const ports::SnapshotInfo& info, qint64 jobs)
{
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject();
    writer.key(u"format").string(u"jobscope-snapshot").key(u"version").number(1);
    writer.key(u"name").string(info.name).key(u"account").string(info.account.text());
    writer.key(u"region").string(info.region.text()).key(u"identity").string(info.identity);
    writer.key(u"takenAt").string(job::isoInstant(info.takenAt)).key(u"jobs").number(jobs);
    return writer.endObject().result() + '\n';
}

QByteArray headOf(const job::Answer& answer)
{
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject();
    writer.key(u"operation").string(answer.operation).key(u"endpoint").string(answer.endpoint);
    writer.key(u"requestId").string(answer.requestId);
    if (answer.receivedAt)
        writer.key(u"receivedAt").string(job::isoInstant(*answer.receivedAt));
    writer.key(u"sha256").string(QString::fromLatin1(answer.sha256()));
    writer.key(u"size").number(qint64{answer.utf8.size()});
    return writer.endObject().result() + '\n';
}

} // namespace

Snapshots::Snapshots(QString folder)
    : m_folder(std::move(folder))
{
}

Expected<QString, ports::FileError> Snapshots::fileFor(const job::AccountId& account, const job::Region& region) const
{
    // Both come from outside and become part of a path.
    static const QRegularExpression plain(u"^[A-Za-z0-9-]{1,64}$"_s);
    if (!plain.match(account.text()).hasMatch() || !plain.match(region.text()).hasMatch())
        return Unexpected(fileError(FileErrorKind::CannotWrite, m_folder,
            u"no file name can be made of account '%1' and Region '%2'"_s.arg(account.text(), region.text())));
    return QString(m_folder + u'/' + account.text() + u'_' + region.text() + ending);
}

Expected<void, ports::FileError> Snapshots::save(
    const ports::SnapshotInfo& info, const std::vector<job::Answer>& answers)
{
    const auto path = fileFor(info.account, info.region);
    if (!path)
        return Unexpected(path.error());
    qint64 size = 0;
    for (const job::Answer& answer : answers)
        size += answer.utf8.size() + 1024;
    if (size > largestFile)
        return Unexpected(fileError(FileErrorKind::TooLarge, *path, u"would be larger than 1 GiB"_s));
    return writeOwnerFile(*path, [&](QIODevice& file) {
        const auto write = [&file](const QByteArray& bytes) { return file.write(bytes) == bytes.size(); };
        return write(headOf(info, qint64(answers.size())))
            && std::all_of(answers.begin(), answers.end(), [&write](const job::Answer& answer) {
                   return write(headOf(answer)) && write(answer.utf8) && write("\n");
               });
    });
}

ports::SnapshotList Snapshots::list() const
{
    ports::SnapshotList list;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({u'*' + ending}, QDir::Files, QDir::Name)) {
        auto info = SnapshotReader(folder.filePath(name)).begin();
        if (info)
            list.found.push_back(std::move(*info));
        else
            list.broken.push_back(std::move(info.error()));
    }
    std::stable_sort(
        list.found.begin(), list.found.end(), [](const auto& a, const auto& b) { return a.takenAt > b.takenAt; });
    return list;
}

Expected<std::shared_ptr<ports::JobSource>, ports::FileError> Snapshots::open(
    const job::AccountId& account, const job::Region& region) const
{
    const auto path = fileFor(account, region);
    if (!path)
        return Unexpected(path.error());
    const auto info = SnapshotReader(*path).begin();
    if (!info)
        return Unexpected(info.error());
    return std::make_shared<SnapshotSource>(*path, *info);
}

Expected<void, ports::FileError> Snapshots::clear()
{
    QDir folder(m_folder);
    for (const QString& name : folder.entryList({u'*' + ending}, QDir::Files)) {
        if (!folder.remove(name))
            return Unexpected(fileError(FileErrorKind::CannotWrite, folder.filePath(name), u"cannot be removed"_s));
    }
    return {};
}

} // namespace jobscope::storage
