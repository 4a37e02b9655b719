// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/confirmedcommands.h"

#include "storage/ownerfile.h"
#include "json/document.h"
#include "json/writer.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QStandardPaths>

namespace jobscope::storage {

using namespace Qt::StringLiterals;

namespace {

QString digestOf(const ports::CommandPrompt& command)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part : {command.profile, command.file, command.command}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1)); // none of them can hold it
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

ConfirmedCommands::ConfirmedCommands(QString file)
    : m_file(std::move(file))
{
}

QString ConfirmedCommands::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/Jobscope/jobscope/confirmed-commands.json"_s;
}

/** A file that cannot be read confirms nothing. */
QStringList ConfirmedCommands::digests() const
{
    const auto bytes = readOwnerFile(m_file, largestFile);
    if (!bytes)
        return {};
    const auto document = json::Document::parse(*bytes);
    const auto list = document ? document->root().member(u"confirmed") : std::nullopt;
    QStringList digests;
    if (list && list->isArray()) {
        for (const json::Value& each : list->children()) {
            if (each.isString())
                digests += each.toString();
        }
    }
    return digests;
}

bool ConfirmedCommands::isConfirmed(const ports::CommandPrompt& command) const
{
    return digests().contains(digestOf(command));
}

void ConfirmedCommands::confirm(const ports::CommandPrompt& command)
{
    QStringList all = digests();
    const QString digest = digestOf(command);
    if (all.contains(digest))
        return;
    all += digest;
    json::Writer writer;
    writer.beginObject().key(u"version").number(1).key(u"confirmed").beginArray();
    for (const QString& each : all.mid(std::max(all.size() - mostKept, qsizetype{0})))
        writer.string(each);
    const QByteArray text = writer.endArray().endObject().result() + '\n';
    writeOwnerFile(m_file, [&text](QIODevice& file) { return file.write(text) == text.size(); });
}

} // namespace jobscope::storage
