// SPDX-License-Identifier: GPL-3.0-or-later
// An MP4 file as somebody attaches it. An error, or a length and a picture that are more than nothing.
#include "archive/VideoFacts.h"

#include <QBuffer>

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto facts = readVideoFacts(buffer);
    if (facts && (facts->duration.count() <= 0 || facts->pixels.isEmpty() || facts->bitrate() < 0))
        __builtin_trap();
    return 0;
}
