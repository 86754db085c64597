// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/ProviderAnswer.h"

#include <QByteArray>

#include <chrono>

namespace shanke {

// What the token endpoint gives (RFC 6749 5.1, OpenID Connect Core 3.1.3.3). Holds secrets.
struct TokenAnswer
{
    QByteArray accessToken;
    QByteArray refreshToken;          // empty: the one before stays good, or there is none
    QByteArray idToken;               // not checked yet
    std::chrono::seconds lifetime{0}; // of the access token; 0: not said
    QDateTime serverTime;             // by the provider's clock; invalid when it does not say

    // Unauthorized with what the provider said; Protocol when the answer is not what the standard says.
    static Result<TokenAnswer> from(const ProviderAnswer& answer);
};

} // namespace shanke
