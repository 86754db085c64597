// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace shanke {

// Whether compressing bodies pays on a line, by what was measured on it and not by its address: a tunnel to
// the other end of the county begins on this PC as well. It pays wherever an answer takes its time, where
// bytes are carried far more slowly than this PC compresses them, and while nothing is known. Value.
class CompressionChoice
{
public:
    // A request was answered after so long.
    void answered(std::chrono::milliseconds elapsed) { m_nearest = std::min(m_nearest, elapsed); }
    // So many bytes of text were compressed in that time.
    void compressed(qint64 bytes, std::chrono::nanoseconds elapsed);

    // On a line that carries so many bytes a second in the direction of the body; 0: not known.
    bool pays(qint64 bytesASecond) const;

private:
    qint64 slowLine() const;

    std::chrono::milliseconds m_nearest = std::chrono::milliseconds::max();
    qint64 m_bytes = 0; // that were compressed
    std::chrono::nanoseconds m_time{0};
};

} // namespace shanke
