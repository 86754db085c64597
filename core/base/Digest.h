// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <QCryptographicHash>

#include <array>
#include <compare>

namespace shanke {

// A SHA-256 digest: names content. Equal content, equal digest, on every device.
class Digest
{
public:
    Digest() = default;

    static Digest of(QByteArrayView bytes);
    // From 64 hexadecimal characters, or from 32 raw bytes.
    static Result<Digest> fromHex(QByteArrayView hex);
    static Result<Digest> fromRaw(QByteArrayView raw);

    QByteArray toHex() const;
    QByteArray toRaw() const;

    friend bool operator==(const Digest&, const Digest&) = default;
    friend auto operator<=>(const Digest&, const Digest&) = default;

private:
    std::array<char, 32> m_bytes{};
};

} // namespace shanke
