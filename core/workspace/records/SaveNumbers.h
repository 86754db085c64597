// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shanke {

class Connection;

// Numbers what this device saves, so that no two texts that it signs are the same. No number is used twice,
// whatever is cut off: a thousand are set apart on disk at a time, and what is left of them at the end is
// skipped. Lives in the engine thread.
class SaveNumbers
{
public:
    Result<qint64> next(Connection& work);

private:
    Result<> setApart(Connection& work);

    qint64 m_last = 0;
    qint64 m_apart = 0; // up to this one
};

} // namespace shanke
