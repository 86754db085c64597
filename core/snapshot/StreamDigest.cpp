// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/StreamDigest.h"

#include "base/Sodium.h"

#include <sodium.h>

namespace shanke {

namespace {

constexpr size_t DigestBytes = 32;

} // namespace

struct StreamDigest::State
{
    crypto_generichash_state hash;
};

StreamDigest::StreamDigest() : m_state(std::make_unique<State>())
{
    startSodium();
    crypto_generichash_init(&m_state->hash, nullptr, 0, DigestBytes);
}

StreamDigest::~StreamDigest() = default;

void StreamDigest::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->hash, reinterpret_cast<const unsigned char*>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
}

QByteArray StreamDigest::result()
{
    QByteArray digest(DigestBytes, '\0');
    crypto_generichash_final(&m_state->hash, reinterpret_cast<unsigned char*>(digest.data()), DigestBytes);
    return digest;
}

} // namespace shanke
