// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/fileerror.h"
#include "json/document.h"
#include "json/writer.h"

#include <functional>

namespace jobscope::storage {

/** A list of things that a person made, as the one array of a JSON file that only they can read. */
class ListFile {
public:
    ListFile(QString file, QString key);

    static constexpr qint64 largestFile = qint64{4} * 1024 * 1024;

    /** Each element in order, or nothing where there is no file. `take` answers false for what it cannot read. */
    Expected<void, ports::FileError> load(const std::function<bool(const json::Value&)>& take) const;
    /** A file that cannot be read is set aside before it is replaced. */
    Expected<void, ports::FileError> save(bool wasReadable, const std::function<void(json::Writer&)>& write) const;

private:
    QString m_file;
    QString m_key;
};

} // namespace jobscope::storage
