// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ServerAddress.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("An address is taken apart, and its credentials stay out of its text", "[http][address]")
{
    const auto address = ServerAddress::parse(u" https://js01:p%40ss@school.example:6984/couch/ "_s);
    REQUIRE(address);
    CHECK(address->user == u"js01"_s);
    CHECK(address->password == u"p@ss"_s);
    CHECK(address->toString() == u"https://school.example:6984/couch"_s);
    CHECK_FALSE(address->isLoopback());
}

TEST_CASE("This PC is recognised by name and by number", "[http][address]")
{
    for (const auto& text : {u"http://localhost:5984"_s, u"http://127.0.0.1"_s, u"http://[::1]:5984/"_s})
        CHECK(ServerAddress::parse(text)->isLoopback());
    CHECK_FALSE(ServerAddress::parse(u"http://10.0.0.1"_s)->isLoopback());
}

TEST_CASE("What is no server address is refused with a sentence that holds no secret", "[http][address]")
{
    for (const auto& text : {u""_s, u"school.example"_s, u"ftp://a:secret@b"_s, u"http://"_s,
                             u"http://a:secret@b/?x=1"_s, u"http://a b"_s, u"http://h:99999"_s}) {
        const auto address = ServerAddress::parse(text);
        REQUIRE_FALSE(address);
        CHECK(address.error().kind == ErrorKind::InvalidInput);
        CHECK_FALSE(address.error().detail.contains(u"secret"_s));
    }
}
