// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reading/FetchFacts.h"

#include <cmath>

namespace shanke {

std::optional<std::chrono::seconds> FetchFacts::timeFor(qint64 bytes) const
{
    if (bytesPerSecond <= 0)
        return std::nullopt;
    return std::chrono::seconds(qint64(std::ceil(double(bytes) / bytesPerSecond)));
}

} // namespace shanke
