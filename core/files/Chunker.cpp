// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/Chunker.h"

#include <array>

namespace shanke {

namespace {

using GearTable = std::array<quint64, 256>;

// A value for each byte, from the generator SplitMix64 with a fixed seed.
constexpr GearTable makeGear()
{
    GearTable gear{};
    quint64 state = 0x5368616e6b65; // "Shanke"
    for (quint64& value : gear) {
        state += 0x9e3779b97f4a7c15;
        quint64 mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        value = mixed ^ (mixed >> 31);
    }
    return gear;
}

constexpr GearTable Gear = makeGear();

// Upper bits, which depend on the last 64 bytes; 20 of them before the normal size, 16 behind it.
constexpr quint64 MaskWhileShort = 0xaaaa'aaaa'aa00'0000;
constexpr quint64 MaskWhileLong = 0xaaaa'aaaa'0000'0000;

} // namespace

qsizetype Chunker::firstPiece(QByteArrayView bytes)
{
    const qsizetype end = std::min(bytes.size(), MostBytes);
    const qsizetype normal = std::min(end, NormalBytes);
    quint64 gear = 0;
    qsizetype at = std::min(end, LeastBytes);
    for (; at < normal; ++at) {
        gear = (gear << 1) + Gear[static_cast<uchar>(bytes[at])];
        if ((gear & MaskWhileShort) == 0)
            return at + 1;
    }
    for (; at < end; ++at) {
        gear = (gear << 1) + Gear[static_cast<uchar>(bytes[at])];
        if ((gear & MaskWhileLong) == 0)
            return at + 1;
    }
    return end;
}

} // namespace shanke
