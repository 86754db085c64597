// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/counted.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("One is counted in the singular, everything else in the plural", "[base]")
{
    CHECK(counted(0, u"document"_s) == u"0 documents");
    CHECK(counted(1, u"document"_s) == u"1 document");
    CHECK(counted(2, u"document"_s) == u"2 documents");
    CHECK(counted(1, u"document needs"_s, u"documents need"_s) == u"1 document needs");
    CHECK(counted(340, u"document needs"_s, u"documents need"_s) == u"340 documents need");
}
