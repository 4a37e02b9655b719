// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/error.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace jobscope::job {

/** The bytes of a source as UTF-8 without byte order mark, and the way back to its own bytes. */
class SourceText {
public:
    /** Error places are in the given bytes. */
    static Expected<SourceText, json::Error> decode(const QByteArray& bytes);

    const QByteArray& utf8() const { return m_utf8; }
    /** Where a place of utf8(), at the begin of a character, stands in the source's bytes. */
    qint64 sourceOffset(qint64 utf8Offset) const;
    /** The source's bytes of a part of utf8(); that part is given too as it shares memory if they are the same. */
    QByteArray sourceBytes(qint64 utf8Offset, const QByteArray& part) const;

private:
    enum class Encoding { Utf8, Utf16 };
    struct Mark {
        qint64 utf8Offset;
        qint64 sourceOffset;
    };

    explicit SourceText(const QByteArray& bytes)
        : m_source(bytes)
    {
    }
    std::optional<json::Error> decodeUtf16(bool bigEndian);

    QByteArray m_source;
    QByteArray m_utf8;
    Encoding m_encoding = Encoding::Utf8;
    qint64 m_textBegin = 0; //!< in UTF-16: behind the byte order mark, if there is one
    std::vector<Mark> m_marks; //!< of UTF-16, one every few thousand bytes
};

} // namespace jobscope::job
