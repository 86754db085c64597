// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QSize>

#include <chrono>

class QIODevice;

namespace shanke {

// What a video says of itself.
struct VideoFacts
{
    std::chrono::milliseconds duration{0};
    QSize pixels{};
    bool isH264 = false;
    qint64 bytes = 0; // of the whole file

    // Of picture and sound together, in bits a second.
    qint64 bitrate() const { return duration.count() > 0 ? bytes * 8 * 1000 / duration.count() : 0; }
};

// Reads the boxes of an MP4 file (ISO/IEC 14496-12) and nothing of its pictures. `video` can be read
// anywhere. InvalidInput: it is no MP4, or has no picture.
Result<VideoFacts> readVideoFacts(QIODevice& video);

} // namespace shanke
