// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shanke::world {

// For what a world cannot begin without: stops the program when it failed.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%ls", qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace shanke::world
