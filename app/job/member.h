// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <utility>

namespace jobscope::job {

/**
 * A member of an answer: absent, null, or there with a value. The service's documents give the three different
 * meanings, so they are never folded into one.
 */
template <typename T> class Member {
public:
    Member() = default; //!< absent
    Member(T value)
        : m_value(std::move(value))
    {
    }
    static Member null()
    {
        Member member;
        member.m_null = true;
        return member;
    }

    bool isAbsent() const { return !m_value && !m_null; }
    bool isNull() const { return m_null; }
    bool hasValue() const { return m_value.has_value(); }
    explicit operator bool() const { return hasValue(); }

    const T& operator*() const { return *m_value; }
    const T* operator->() const { return &*m_value; }
    T valueOr(T fallback) const { return m_value ? *m_value : std::move(fallback); }

    bool operator==(const Member&) const = default;

private:
    std::optional<T> m_value;
    bool m_null = false;
};

} // namespace jobscope::job
