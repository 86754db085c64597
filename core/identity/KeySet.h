// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>

namespace shanke {

class CompactToken;

// The public keys of a sign-in provider (a JWKS document, RFC 7517) as far as they can check its tokens: RSA
// of 2048 to 8192 bits for RS256 and the curve P-256 for ES256. Anything else in the document is passed over.
// A key checks the one algorithm of its kind, whatever a token's header claims.
class KeySet
{
public:
    static constexpr qsizetype LargestDocument = 256 * 1024; // bytes

    KeySet() = default;
    // InvalidInput when it is not such a document, or holds no key that is of use.
    static Result<KeySet> fromJson(const QByteArray& document);

    bool isEmpty() const { return m_keys.isEmpty(); }
    // Whether the token names a key that is here, or names none.
    bool mayKnowKeyOf(const CompactToken& token) const;
    // Whether one of the keys has signed it. False for every algorithm but RS256 and ES256.
    bool hasSigned(const CompactToken& token) const;

private:
    struct Key
    {
        QString id;
        QString algorithm;
        QByteArray json; // kty, alg and the members of the public key, nothing else
    };
    static Result<Key> readKey(const QJsonObject& object);
    bool isCandidate(const Key& key, const CompactToken& token) const;

    QList<Key> m_keys;
};

} // namespace shanke
