// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>

namespace jobscope::ports {

/** Overwrites bytes in a way that no compiler leaves out. */
inline void wipe(char* data, qsizetype size)
{
    for (volatile char* at = data; size > 0; --size)
        *at++ = 0;
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

/** Overwrites the text of a string that nobody else shares, then empties it. */
inline void wipe(QByteArray& bytes)
{
    if (bytes.isDetached())
        wipe(bytes.data(), bytes.size());
    bytes = QByteArray();
}

/** As above; UTF-16 takes two bytes a unit. */
inline void wipe(QString& text)
{
    if (text.isDetached())
        wipe(reinterpret_cast<char*>(text.data()), text.size() * qsizetype{sizeof(QChar)});
    text = QString();
}

/**
 * A secret in memory. Overwritten when it goes or is assigned to; copies are deep, so that each owner wipes its own.
 * Has no way to be printed by mistake: who needs the bytes asks for view().
 */
class SecureBytes {
public:
    SecureBytes() = default;
    explicit SecureBytes(QByteArrayView bytes)
        : m_data(bytes.isEmpty() ? nullptr : new char[static_cast<size_t>(bytes.size())])
        , m_size(bytes.size())
    {
        std::copy(bytes.begin(), bytes.end(), m_data.get());
    }
    /** Takes over a secret that came as plain bytes and overwrites those. */
    static SecureBytes take(QByteArray& bytes)
    {
        SecureBytes secret{QByteArrayView(bytes)};
        wipe(bytes);
        return secret;
    }
    SecureBytes(const SecureBytes& other)
        : SecureBytes(other.view())
    {
    }
    SecureBytes(SecureBytes&& other) noexcept { swap(other); }
    SecureBytes& operator=(SecureBytes other) noexcept
    {
        swap(other);
        return *this;
    }
    ~SecureBytes() { wipe(m_data.get(), m_size); }

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    /** Valid as long as this object is neither changed nor gone. */
    QByteArrayView view() const { return {m_data.get(), m_size}; }

    /** Takes as long for a near miss as for a far one. */
    friend bool operator==(const SecureBytes& a, const SecureBytes& b)
    {
        if (a.m_size != b.m_size)
            return false;
        unsigned difference = 0;
        for (qsizetype i = 0; i < a.m_size; ++i)
            difference |= static_cast<unsigned char>(a.m_data[static_cast<size_t>(i)])
                ^ static_cast<unsigned>(static_cast<unsigned char>(b.m_data[static_cast<size_t>(i)]));
        return difference == 0;
    }

private:
    void swap(SecureBytes& other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
    }

    std::unique_ptr<char[]> m_data;
    qsizetype m_size = 0;
};

} // namespace jobscope::ports
