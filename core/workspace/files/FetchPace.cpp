// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/FetchPace.h"

#include <QtGlobal>

#include <algorithm>

namespace shanke {

namespace {

constexpr double PaceMemory = 0.7;                // of the speed measured before
constexpr double BytesPerSecondForEach = 200'000; // what a line carries before one more is worth it

} // namespace

void FetchPace::note(qint64 bytes, std::chrono::milliseconds time)
{
    const double measured = double(bytes) * 1000 / double(std::max<qint64>(time.count(), 1));
    m_bytesPerSecond =
        m_bytesPerSecond > 0 ? PaceMemory * m_bytesPerSecond + (1 - PaceMemory) * measured : measured;
    m_underWay = std::clamp(int(std::min(m_bytesPerSecond / BytesPerSecondForEach, 100.0)), 1, MostUnderWay);
}

} // namespace shanke
