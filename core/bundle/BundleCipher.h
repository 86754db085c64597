// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace shanke {

// The content of a bundle piece by piece, sealed with one key that is used once: XChaCha20-Poly1305 in the
// form of libsodium's secretstream, so that a piece that was altered, left out, repeated or moved is noticed
// at that piece, and a missing end at the end.
class BundleCipher
{
public:
    static constexpr qsizetype PieceBytes = 64 * 1024; // in the clear, at most
    static constexpr qsizetype SealedBytes = PieceBytes + 17;

    static QByteArray newKey();

    // For the sender. start() comes first in the file.
    static BundleCipher sealing(QByteArrayView key);
    const QByteArray& start() const { return m_start; }
    QByteArray seal(QByteArrayView piece, bool isLast);

    // For the receiver. InvalidInput.
    static Result<BundleCipher> opening(QByteArrayView key, QByteArrayView start);
    static qsizetype startBytes();
    Result<QByteArray> open(QByteArrayView sealed);
    bool isAtEnd() const { return m_isAtEnd; }

    BundleCipher(BundleCipher&&) noexcept;
    ~BundleCipher();

private:
    struct State;
    explicit BundleCipher(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
    QByteArray m_start;
    bool m_isAtEnd = false;
};

} // namespace shanke
