// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace shanke {

// Where a file is cut into pieces: by its content (FastCDC with normalised chunking), so that bytes put in or
// taken out move the cuts around them and no others, and equal files have equal pieces on every PC. Pure
// arithmetic over a fixed table; another table or other sizes would make every stored file foreign.
class Chunker
{
public:
    static constexpr qsizetype LeastBytes = 64 * 1024;
    static constexpr qsizetype NormalBytes = 208 * 1024; // from here on cuts are likely: 256 KiB on average
    static constexpr qsizetype MostBytes = 384 * 1024;   // decision 0007

    // Length of the first piece of `bytes`, which hold MostBytes or more unless the file ends with them.
    static qsizetype firstPiece(QByteArrayView bytes);
};

} // namespace shanke
