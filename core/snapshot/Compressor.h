// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace shanke {

// Folds bytes into one zstd frame with a checksum, piece by piece. One frame an object.
class Compressor
{
public:
    using Output = std::function<Result<>(QByteArrayView)>;

    explicit Compressor(Output output);
    ~Compressor();

    Result<> add(QByteArrayView bytes);
    Result<> finish();

private:
    Result<> feed(QByteArrayView bytes, bool isLast);

    struct Stream;
    std::unique_ptr<Stream> m_stream;
    Output m_output;
};

} // namespace shanke
