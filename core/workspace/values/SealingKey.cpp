// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/values/SealingKey.h"

#include "base/Sodium.h"

#include <sodium.h>

namespace shanke {

using namespace Qt::StringLiterals;

static_assert(SealingKey::Bytes == qsizetype(crypto_secretbox_KEYBYTES));

namespace {

constexpr qsizetype NonceBytes = crypto_secretbox_NONCEBYTES;
constexpr qsizetype MacBytes = crypto_secretbox_MACBYTES;

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

SealingKey SealingKey::make()
{
    startSodium();
    SealingKey key;
    crypto_secretbox_keygen(key.m_bytes.data());
    return key;
}

Result<SealingKey> SealingKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != Bytes)
        return fail(ErrorKind::Precondition, u"this is no key"_s);
    SealingKey key;
    std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
    return key;
}

SealingKey::~SealingKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QByteArray SealingKey::bytes() const
{
    return {reinterpret_cast<const char*>(m_bytes.data()), Bytes};
}

QByteArray SealingKey::seal(QByteArrayView text) const
{
    startSodium();
    QByteArray sealed(NonceBytes + MacBytes + text.size(), '\0');
    randombytes_buf(sealed.data(), size_t(NonceBytes));
    crypto_secretbox_easy(raw(sealed) + NonceBytes, raw(text), static_cast<unsigned long long>(text.size()),
                          raw(sealed), m_bytes.data());
    return sealed.toBase64();
}

Result<QByteArray> SealingKey::unseal(QByteArrayView sealed) const
{
    const auto decoded = QByteArray::fromBase64Encoding(sealed.toByteArray());
    const qsizetype size = (*decoded).size() - NonceBytes - MacBytes;
    QByteArray text(std::max<qsizetype>(size, 0), '\0');
    if (!decoded || size < 0 ||
        crypto_secretbox_open_easy(raw(text), raw(*decoded) + NonceBytes,
                                   static_cast<unsigned long long>(size + MacBytes), raw(*decoded),
                                   m_bytes.data()) != 0)
        return fail(ErrorKind::Forbidden, u"sealed with another key, or altered"_s);
    return text;
}

} // namespace shanke
