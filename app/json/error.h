// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace jobscope {

/** A value or the reason why there is none. No exception crosses a room. */
template <typename T, typename E> using Expected = tl::expected<T, E>;

/** That reason on its way out. A class: compilers before clang 19 cannot deduce through an alias. */
template <typename E> class Unexpected : public tl::unexpected<E> {
public:
    explicit Unexpected(E reason)
        : tl::unexpected<E>(std::move(reason))
    {
    }
    Unexpected(tl::unexpected<E> reason) // the same thing, as the library makes it
        : tl::unexpected<E>(std::move(reason))
    {
    }
};

namespace json {

enum class ErrorKind {
    Syntax, //!< not JSON
    Encoding, //!< invalid UTF-8 or UTF-16, or a lone surrogate
    TooDeep,
    TooLarge,
    DuplicateKey,
    WrongType, //!< JSON, but not of the type that the place asks for
    WrongValue, //!< of the right type, but a value that cannot be read
};

/** Why bytes could not be read as what they should be. */
struct Error {
    ErrorKind kind = ErrorKind::Syntax;
    qint64 byte = 0; //!< offset in the bytes that were given, from 0
    QString pointer; //!< JSON pointer (RFC 6901) of the place; "" is the whole document
    QString expected; //!< what would have been right, in English, e.g. "a string"
    QString found; //!< what stands there, shortened

    bool operator==(const Error&) const = default;
};

} // namespace json
} // namespace jobscope
