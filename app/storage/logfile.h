// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QString>

namespace jobscope::storage {

/**
 * The log on disk: `jobscope.log` in a folder, which only its owner can read, and the one before it as
 * `jobscope.1.log`. Where it cannot be written there is none: nobody could be told by a log.
 */
class LogFile {
public:
    /** Folder and file are made when the first line comes. */
    explicit LogFile(QString folder);

    static constexpr qint64 largest = 1024 * 1024;

    void append(const QByteArray& line);
    QString folder() const { return m_folder; }

private:
    bool open();

    QString m_folder;
    QFile m_file;
};

} // namespace jobscope::storage
