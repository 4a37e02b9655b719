// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/logfile.h"

#include <QDir>

namespace jobscope::storage {

using namespace Qt::StringLiterals;

LogFile::LogFile(QString folder)
    : m_folder(std::move(folder))
    , m_file(m_folder + u"/jobscope.log"_s)
{
}

bool LogFile::open()
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    // Its rights are narrowed before anything stands in it.
    return QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, owner | QFile::ExeOwner)
        && m_file.open(QFile::WriteOnly | QFile::Append) && m_file.setPermissions(owner);
}

void LogFile::append(const QByteArray& line)
{
    if (!m_file.isOpen() && !open())
        return;
    if (m_file.size() > 0 && m_file.size() + line.size() > largest) {
        m_file.close();
        const QString before = m_folder + u"/jobscope.1.log"_s;
        QFile::remove(before);
        QFile::rename(m_file.fileName(), before);
        if (!open())
            return;
    }
    m_file.write(line);
    m_file.flush();
}

} // namespace jobscope::storage
