// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

namespace shanke {

// Unfolds a gzip or zlib stream as it arrives, piece by piece, and never more than a limit. One stream an
// object; after an error the object is of no more use.
class Inflater
{
public:
    using Output = std::function<Result<>(QByteArrayView)>;

    explicit Inflater(qint64 limit);
    ~Inflater();

    // Hands what `bytes` unfold to over to `output`. Protocol: damaged; TooLarge: beyond the limit.
    Result<> add(QByteArrayView bytes, const Output& output);

    // Protocol unless the stream came to its end.
    Result<> finish() const;

private:
    Result<> inflateInput(const Output& output);

    struct Stream;
    std::unique_ptr<Stream> m_stream;
    qint64 m_left;
    bool m_atEnd = false;
};

} // namespace shanke
