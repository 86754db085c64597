// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CanonicalJson.h"
#include "support/catch.h"

#include <QJsonDocument>

using namespace shanke;

namespace {

QByteArray canonical(const QByteArray& json)
{
    const auto result = canonicalJson(QJsonDocument::fromJson(json).object());
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("Canonical JSON writes the RFC 8785 example", "[base][canonical]")
{
    const QByteArray input = R"({
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]})";
    const QByteArray expected =
        "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
        "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}";
    CHECK(canonical(input) == expected);
}

TEST_CASE("Canonical JSON sorts members by UTF-16 code units", "[base][canonical]")
{
    // RFC 8785 3.2.3: the surrogates of an emoji sort before U+FB33.
    const QByteArray input =
        "{\"\ufb33\":1,\"\U0001f600\":2,\"\u20ac\":3,\"\\r\":4,\"1\":5,\"\u00f6\":6,\"\u0080\":7}";
    CHECK(canonical(input) ==
          "{\"\\r\":4,\"1\":5,\"\u0080\":7,\"\u00f6\":6,\"\u20ac\":3,\"\U0001f600\":2,\"\ufb33\":1}");
}

TEST_CASE("Canonical JSON writes numbers as ECMAScript does", "[base][canonical]")
{
    CHECK(canonical("{\"n\":-0.0}") == "{\"n\":0}");
    CHECK(canonical("{\"n\":1e21}") == "{\"n\":1e+21}");
    CHECK(canonical("{\"n\":123456789012345680000}") == "{\"n\":123456789012345680000}");
    CHECK(canonical("{\"n\":0.000001}") == "{\"n\":0.000001}");
    CHECK(canonical("{\"n\":0.0000001}") == "{\"n\":1e-7}");
    CHECK(canonical("{\"n\":-1.5e-9}") == "{\"n\":-1.5e-9}");
    CHECK(canonical("{\"n\":9007199254740993}") == "{\"n\":9007199254740992}");
}

TEST_CASE("Canonical JSON keeps rare Chinese characters and refuses half of one", "[base][canonical]")
{
    CHECK(canonical("{\"name\":\"\U00020bb7\u91ce\"}") == "{\"name\":\"\U00020bb7\u91ce\"}");
    const auto half = canonicalJson(QJsonObject{{QStringLiteral("name"), QString(QChar(0xd842))}});
    REQUIRE_FALSE(half);
    CHECK(half.error().kind == ErrorKind::InvalidInput);
}
