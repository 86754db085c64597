// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace shanke {

// A key that seals texts (XSalsa20-Poly1305, libsodium's secretbox). Whoever has the one of a workspace reads
// its secrets. Wiped from memory when destroyed.
class SealingKey
{
public:
    static constexpr qsizetype Bytes = 32;

    static SealingKey make();
    // Precondition unless they are as many as a key has.
    static Result<SealingKey> fromBytes(QByteArrayView bytes);
    ~SealingKey();
    SealingKey(const SealingKey&) = default;
    SealingKey& operator=(const SealingKey&) = default;

    QByteArray bytes() const; // the secret itself
    // Different each time, in base64.
    QByteArray seal(QByteArrayView text) const;
    // Forbidden: sealed with another key, or altered.
    Result<QByteArray> unseal(QByteArrayView sealed) const;

private:
    SealingKey() = default;
    std::array<unsigned char, Bytes> m_bytes{};
};

} // namespace shanke
