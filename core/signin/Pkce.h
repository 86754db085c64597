// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace shanke {

// 256 random bits from the system as base64url, for what nobody may guess: state, nonce, verifier.
QByteArray unguessableText();

// Proof that who redeems a code is who asked for it (RFC 7636, method S256).
struct Pkce
{
    QByteArray verifier;  // stays here until the code is redeemed
    QByteArray challenge; // goes out with the request

    static Pkce make() { return of(unguessableText()); }
    static Pkce of(const QByteArray& verifier);
};

} // namespace shanke
