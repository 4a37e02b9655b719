// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/savedacceptances.h"

#include "storage/ownerfile.h"

#include <QIODevice>

namespace jobscope::storage {

SavedAcceptances::SavedAcceptances(QString file)
    : m_file(std::move(file))
{
}

Expected<QByteArray, ports::FileError> SavedAcceptances::load() const
{
    auto read = readOwnerFile(m_file, largestFile);
    if (!read && read.error().kind == ports::FileErrorKind::NotFound)
        return QByteArray();
    return read;
}

Expected<void, ports::FileError> SavedAcceptances::save(const QByteArray& text)
{
    return writeOwnerFile(m_file, [&text](QIODevice& file) { return file.write(text) == text.size(); });
}

} // namespace jobscope::storage
