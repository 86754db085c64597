// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/DeviceKey.h"

#include "base/Sodium.h"

#include <sodium.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

static_assert(PublicKey::Bytes == crypto_sign_PUBLICKEYBYTES);
static_assert(DeviceKey::SignatureBytes == crypto_sign_BYTES);

const QString NoKey = u"This is not the key of a device."_s;

using BoxKey = std::array<unsigned char, crypto_box_PUBLICKEYBYTES>;

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

auto length(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

Result<PublicKey> PublicKey::fromHex(QByteArrayView hex)
{
    SHANKE_LET(const PublicKey key, ofSigner(hex));
    BoxKey box;
    return crypto_sign_ed25519_pk_to_curve25519(box.data(), key.m_bytes.data()) == 0
               ? Result<PublicKey>(key)
               : fail(ErrorKind::InvalidInput, NoKey);
}

Result<PublicKey> PublicKey::ofSigner(QByteArrayView hex)
{
    startSodium();
    PublicKey key;
    size_t size = 0;
    const bool isHex = sodium_hex2bin(key.m_bytes.data(), Bytes, hex.data(), size_t(hex.size()), nullptr,
                                      &size, nullptr) == 0;
    return isHex && size == Bytes && hex.size() == 2 * Bytes ? Result<PublicKey>(key)
                                                             : fail(ErrorKind::InvalidInput, NoKey);
}

QByteArray PublicKey::toHex() const
{
    return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), Bytes).toHex();
}

QString PublicKey::fingerprint() const
{
    const QString hex = QString::fromLatin1(toHex().first(16));
    return QStringList{hex.sliced(0, 4), hex.sliced(4, 4), hex.sliced(8, 4), hex.sliced(12, 4)}.join(u' ');
}

bool PublicKey::hasSigned(QByteArrayView message, QByteArrayView signature) const
{
    startSodium();
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(message), length(message), m_bytes.data()) == 0;
}

QByteArray PublicKey::seal(QByteArrayView secret) const
{
    startSodium();
    BoxKey box;
    QByteArray sealed(secret.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    // A key that came through fromHex() or from a DeviceKey converts.
    std::ignore = crypto_sign_ed25519_pk_to_curve25519(box.data(), m_bytes.data());
    crypto_box_seal(raw(sealed), raw(secret), length(secret), box.data());
    return sealed;
}

DeviceKey DeviceKey::make()
{
    startSodium();
    DeviceKey key;
    PublicKey unused;
    crypto_sign_keypair(unused.m_bytes.data(), key.m_secret.data());
    return key;
}

Result<DeviceKey> DeviceKey::fromSeed(QByteArrayView hex)
{
    startSodium();
    std::array<unsigned char, crypto_sign_SEEDBYTES> seed;
    size_t size = 0;
    const bool isHex = sodium_hex2bin(seed.data(), seed.size(), hex.data(), size_t(hex.size()), nullptr,
                                      &size, nullptr) == 0;
    if (!isHex || size != seed.size() || hex.size() != 2 * qsizetype(seed.size()))
        return fail(ErrorKind::InvalidInput, u"The secret key of this device is not readable."_s);
    DeviceKey key;
    PublicKey unused;
    crypto_sign_seed_keypair(unused.m_bytes.data(), key.m_secret.data(), seed.data());
    sodium_memzero(seed.data(), seed.size());
    return key;
}

DeviceKey::~DeviceKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

QByteArray DeviceKey::seed() const
{
    return QByteArray(reinterpret_cast<const char*>(m_secret.data()), crypto_sign_SEEDBYTES).toHex();
}

PublicKey DeviceKey::publicKey() const
{
    PublicKey key;
    crypto_sign_ed25519_sk_to_pk(key.m_bytes.data(), m_secret.data());
    return key;
}

QByteArray DeviceKey::sign(QByteArrayView message) const
{
    QByteArray signature(SignatureBytes, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message), length(message), m_secret.data());
    return signature;
}

Result<QByteArray> DeviceKey::unseal(QByteArrayView sealed) const
{
    BoxKey publicBox;
    BoxKey secretBox;
    const qsizetype size = sealed.size() - qsizetype(crypto_box_SEALBYTES);
    if (size < 0)
        return fail(ErrorKind::Forbidden, u"It was sealed for another device."_s);
    const PublicKey mine = publicKey();
    std::ignore = crypto_sign_ed25519_pk_to_curve25519(publicBox.data(), mine.m_bytes.data());
    std::ignore = crypto_sign_ed25519_sk_to_curve25519(secretBox.data(), m_secret.data());
    QByteArray opened(size, '\0');
    const int result =
        crypto_box_seal_open(raw(opened), raw(sealed), length(sealed), publicBox.data(), secretBox.data());
    sodium_memzero(secretBox.data(), secretBox.size());
    if (result != 0)
        return fail(ErrorKind::Forbidden, u"It was sealed for another device."_s);
    return opened;
}

} // namespace shanke
