// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace shanke {

// The public half of a device's key (Ed25519): whoever has it can check what the device signed, and seal what
// only the device can open.
class PublicKey
{
public:
    static constexpr qsizetype Bytes = 32;

    PublicKey() = default;
    // InvalidInput unless it is 64 hexadecimal characters that are a key.
    static Result<PublicKey> fromHex(QByteArrayView hex);
    // Of what came with a signature, to check that and nothing else: hasSigned() finds out whether it is a
    // key, which fromHex() takes as long for. InvalidInput unless it is 64 hexadecimal characters.
    static Result<PublicKey> ofSigner(QByteArrayView hex);
    QByteArray toHex() const;
    // Four groups of four characters, for two people to compare over the telephone.
    QString fingerprint() const;

    bool hasSigned(QByteArrayView message, QByteArrayView signature) const;
    // For the owner of the key alone (X25519 with a pair made for this once).
    QByteArray seal(QByteArrayView secret) const;

    friend bool operator==(const PublicKey&, const PublicKey&) = default;

private:
    friend class DeviceKey;
    std::array<unsigned char, Bytes> m_bytes{};
};

// The key of one device: signs, and opens what was sealed for it. Wiped from memory when destroyed; kept in a
// keychain as its seed and nowhere else.
class DeviceKey
{
public:
    static constexpr qsizetype SignatureBytes = 64;

    static DeviceKey make();
    // InvalidInput unless it is 64 hexadecimal characters.
    static Result<DeviceKey> fromSeed(QByteArrayView hex);
    ~DeviceKey();
    DeviceKey(const DeviceKey&) = default;
    DeviceKey& operator=(const DeviceKey&) = default;

    QByteArray seed() const; // a secret, in hexadecimal
    PublicKey publicKey() const;
    QByteArray sign(QByteArrayView message) const;
    // Forbidden: it was sealed for another key, or altered.
    Result<QByteArray> unseal(QByteArrayView sealed) const;

private:
    DeviceKey() = default;
    std::array<unsigned char, 64> m_secret{};
};

} // namespace shanke
