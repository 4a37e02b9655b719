// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/listfile.h"

#include "storage/ownerfile.h"

#include <QFile>

namespace jobscope::storage {

using namespace Qt::StringLiterals;
using ports::FileError;
using ports::FileErrorKind;

ListFile::ListFile(QString file, QString key)
    : m_file(std::move(file))
    , m_key(std::move(key))
{
}

Expected<void, FileError> ListFile::load(const std::function<bool(const json::Value&)>& take) const
{
    const auto bytes = readOwnerFile(m_file, largestFile);
    if (!bytes && bytes.error().kind == FileErrorKind::NotFound)
        return {};
    if (!bytes)
        return Unexpected(bytes.error());
    const auto broken
        = [this](const QString& detail) { return Unexpected(fileError(FileErrorKind::Broken, m_file, detail)); };
    const auto document = json::Document::parse(*bytes);
    if (!document)
        return broken(u"byte %1: expected %2"_s.arg(document.error().byte).arg(document.error().expected));
    const auto list = document->root().member(m_key);
    if (!list || !list->isArray())
        return broken(u"/%1 is no array"_s.arg(m_key));
    for (const json::Value& value : list->children()) {
        if (!take(value))
            return broken(u"%1 cannot be understood"_s.arg(value.pointer()));
    }
    return {};
}

Expected<void, FileError> ListFile::save(bool wasReadable, const std::function<void(json::Writer&)>& write) const
{
    if (!wasReadable) {
        const QString aside = m_file + u".broken"_s;
        if (!QFile::exists(aside))
            QFile::copy(m_file, aside);
    }
    json::Writer writer;
    writer.beginObject().key(u"version").number(1).key(m_key).beginArray();
    write(writer);
    const QByteArray text = writer.endArray().endObject().result() + '\n';
    return writeOwnerFile(m_file, [&text](QIODevice& file) { return file.write(text) == text.size(); });
}

} // namespace jobscope::storage
