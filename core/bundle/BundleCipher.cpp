// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/BundleCipher.h"

#include "base/Sodium.h"

#include <sodium.h>

namespace shanke {

using namespace Qt::StringLiterals;

static_assert(BundleCipher::SealedBytes ==
              BundleCipher::PieceBytes + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES));

namespace {

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

struct BundleCipher::State
{
    ~State() { sodium_memzero(&stream, sizeof stream); }

    crypto_secretstream_xchacha20poly1305_state stream{};
};

BundleCipher::BundleCipher(std::unique_ptr<State> state) : m_state(std::move(state))
{
}
BundleCipher::BundleCipher(BundleCipher&&) noexcept = default;
BundleCipher::~BundleCipher() = default;

QByteArray BundleCipher::newKey()
{
    startSodium();
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_keygen(raw(key));
    return key;
}

qsizetype BundleCipher::startBytes()
{
    return crypto_secretstream_xchacha20poly1305_HEADERBYTES;
}

BundleCipher BundleCipher::sealing(QByteArrayView key)
{
    startSodium();
    BundleCipher cipher(std::make_unique<State>());
    cipher.m_start.resize(startBytes());
    crypto_secretstream_xchacha20poly1305_init_push(&cipher.m_state->stream, raw(cipher.m_start), raw(key));
    return cipher;
}

QByteArray BundleCipher::seal(QByteArrayView piece, bool isLast)
{
    QByteArray sealed(piece.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
    const auto tag = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                            : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, raw(sealed), nullptr, raw(piece),
                                               static_cast<unsigned long long>(piece.size()), nullptr, 0,
                                               static_cast<unsigned char>(tag));
    return sealed;
}

Result<BundleCipher> BundleCipher::opening(QByteArrayView key, QByteArrayView start)
{
    startSodium();
    BundleCipher cipher(std::make_unique<State>());
    if (key.size() != qsizetype(crypto_secretstream_xchacha20poly1305_KEYBYTES) ||
        start.size() != startBytes() ||
        crypto_secretstream_xchacha20poly1305_init_pull(&cipher.m_state->stream, raw(start), raw(key)) != 0)
        return fail(ErrorKind::InvalidInput, u"The bundle was altered."_s);
    return cipher;
}

Result<QByteArray> BundleCipher::open(QByteArrayView sealed)
{
    const qsizetype size = sealed.size() - qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);
    if (size < 0 || m_isAtEnd)
        return fail(ErrorKind::InvalidInput, u"The bundle was altered."_s);
    QByteArray piece(size, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, raw(piece), nullptr, &tag, raw(sealed),
                                                   static_cast<unsigned long long>(sealed.size()), nullptr,
                                                   0) != 0)
        return fail(ErrorKind::InvalidInput, u"The bundle was altered."_s);
    m_isAtEnd = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return piece;
}

} // namespace shanke
