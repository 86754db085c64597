// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QIODevice>

namespace shanke {

// Reads a device as the pieces that Chunker makes of it. Holds less than twice the largest piece in memory,
// however long the device is. Owns nothing; the device outlives it.
class PieceReader
{
public:
    explicit PieceReader(QIODevice& device) : m_device(device) {}

    // The next piece; empty at the end. NotFound when the device can be read no further.
    Result<QByteArray> next();

private:
    Result<> fill();

    QIODevice& m_device;
    QByteArray m_buffer; // read, and not handed out from m_start on
    qsizetype m_start = 0;
    bool m_ended = false;
};

} // namespace shanke
