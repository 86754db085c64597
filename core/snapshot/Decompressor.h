// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace shanke {

// Unfolds one zstd frame from an untrusted source as it arrives: never more than `limit` bytes, and with a
// few megabytes of memory whatever the frame asks for. After an error the object is of no more use, and
// finish() fails too.
class Decompressor
{
public:
    using Output = std::function<Result<>(QByteArrayView)>;

    Decompressor(qint64 limit, Output output);
    ~Decompressor();

    // InvalidInput: not zstd, or something behind the frame; TooLarge: beyond the limit.
    Result<> add(QByteArrayView bytes);
    // InvalidInput unless the frame came to its end with nothing behind it.
    Result<> finish() const;

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    Output m_output;
    qint64 m_left;
    bool m_atEnd = false;
};

} // namespace shanke
