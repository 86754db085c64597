// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/TokenClaims.h"
#include "signin/ProviderMetadata.h"
#include "signin/TokenAnswer.h"

namespace shanke {

// A sign-in that has been verified.
struct SignedIn
{
    TokenClaims who;
    TokenAnswer tokens;
    ProviderMetadata provider;
};

} // namespace shanke
