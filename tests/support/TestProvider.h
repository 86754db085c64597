// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace shanke::test {

// A sign-in provider's keys, made for the test, and whatever tokens it may be made to sign with them.
class TestProvider
{
public:
    enum class Kind { Rsa, Curve };

    explicit TestProvider(Kind kind, const QString& keyId);

    QByteArray keySet() const; // its JWKS document
    QJsonObject publicKey() const;
    QJsonObject secretKey() const;

    // Signed by the library with the key's own algorithm, whatever the claims say.
    QByteArray token(const QJsonObject& claims, QJsonObject header = {}) const;

    // Signed with any key in JWK form (for HS256 with a public key, and the like).
    static QByteArray signedWith(const QJsonObject& key, const QJsonObject& header,
                                 const QJsonObject& claims);
    // header.claims.signature, as they come.
    static QByteArray assembled(const QJsonObject& header, const QJsonObject& claims,
                                const QByteArray& signature);

private:
    QJsonObject m_key;
};

} // namespace shanke::test
