// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/KeySet.h"
#include "identity/TokenClaims.h"

namespace shanke {

// What a token must say to be for us.
struct TokenExpectations
{
    QString issuer;
    QString audience; // among the token's audiences
    QDateTime now;
};

// Checks tokens of a sign-in provider (RFC 7519, RFC 9068) without asking anybody: signature by a known key
// with RS256 or ES256 and nothing else, issuer, audience and time. Clocks may differ by five minutes. A clock
// that stands before the moment the provider signed is wrong, not the token: time counts from that moment on.
class TokenVerifier
{
public:
    // NotFound: it may be good, but its key is not in the set (yet). Unauthorized: refused, the sentence says
    // why.
    static Result<TokenClaims> verify(const QByteArray& token, const KeySet& keys,
                                      const TokenExpectations& expectations);
};

} // namespace shanke
