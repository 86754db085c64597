// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/Pkce.h"
#include "support/catch.h"

using namespace shanke;

TEST_CASE("The challenge of a verifier is that of RFC 7636, appendix B", "[signin]")
{
    CHECK(Pkce::of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge ==
          "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST_CASE("Each sign-in has a verifier of its own, as long as the standard asks", "[signin]")
{
    const Pkce one = Pkce::make();
    CHECK(one.verifier.size() == 43);
    CHECK(one.verifier != Pkce::make().verifier);
}
