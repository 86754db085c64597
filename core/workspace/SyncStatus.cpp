// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/SyncStatus.h"

namespace shanke {

std::optional<std::chrono::seconds> SyncStatus::timeFor(qint64 bytes) const
{
    if (bytesASecond <= 0)
        return std::nullopt;
    return std::chrono::seconds((bytes + bytesASecond - 1) / bytesASecond);
}

} // namespace shanke
