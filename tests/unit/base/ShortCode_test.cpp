// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ShortCode.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("The short code of a certificate is four groups of four digits, the same everywhere",
          "[base][code]")
{
    const QString code = shortCode(Digest::of("静夜思"));
    CHECK(QRegularExpression(u"^\\d{4} \\d{4} \\d{4} \\d{4}$"_s).match(code).hasMatch());
    CHECK(code == shortCode(Digest::of("静夜思")));
    CHECK(code != shortCode(Digest::of("静夜思。")));
}

TEST_CASE("A code may be typed with or without spaces", "[base][code]")
{
    CHECK(isSameCode(u"0471992533061842"_s, u"0471 9925 3306 1842"_s));
    CHECK(isSameCode(u" 0471-9925 3306-1842 "_s, u"0471 9925 3306 1842"_s));
    CHECK_FALSE(isSameCode(u"0471 9925 3306 1843"_s, u"0471 9925 3306 1842"_s));
    CHECK_FALSE(isSameCode(u"0471"_s, u"0471 9925 3306 1842"_s));
    CHECK_FALSE(isSameCode({}, u"0471 9925 3306 1842"_s));
}
