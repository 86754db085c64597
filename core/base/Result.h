// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>
#include <utility>

namespace shanke {

// The only way a function of this project fails. Exceptions of libraries stop in the .cpp that calls them.
template <typename T = void>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

inline Failure fail(ErrorKind kind, QString detail, QString origin = {})
{
    return Failure(Error{kind, std::move(detail), std::move(origin)});
}

} // namespace shanke

#define SHANKE_CONCAT_(a, b) a##b
#define SHANKE_CONCAT(a, b) SHANKE_CONCAT_(a, b)

// Returns the error of `expression` from the enclosing function; otherwise goes on.
#define SHANKE_TRY(expression)                                                                               \
    do {                                                                                                     \
        if (auto shankeResult = (expression); !shankeResult)                                                 \
            return tl::unexpected(std::move(shankeResult).error());                                          \
    } while (false)

// SHANKE_LET(auto tree, decode(bytes)): declares `tree` from the value, or returns the error.
#define SHANKE_LET(declaration, expression)                                                                  \
    auto SHANKE_CONCAT(shankeResult, __LINE__) = (expression);                                               \
    if (!SHANKE_CONCAT(shankeResult, __LINE__))                                                              \
        return tl::unexpected(std::move(SHANKE_CONCAT(shankeResult, __LINE__)).error());                     \
    declaration = *std::move(SHANKE_CONCAT(shankeResult, __LINE__))
