// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Credential.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("A credential is what stands in the Authorization field", "[http]")
{
    CHECK(Credential().authorization().isEmpty());
    CHECK(Credential::basic(u"𠮷田"_s, u"密:码"_s).authorization() ==
          "Basic " + QByteArray("𠮷田:密:码").toBase64());
    CHECK(Credential::bearer("a.b.c").authorization() == "Bearer a.b.c");
}

TEST_CASE("Without a name or a token there is no credential", "[http]")
{
    CHECK(Credential::basic({}, u"密码"_s) == Credential());
    CHECK(Credential::bearer({}) == Credential());
}
