// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/RevsDiff.h"
#include "unit/couch/CouchFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace shanke::couch;
using namespace Qt::StringLiterals;

TEST_CASE("A question for missing revisions says the same on both sides", "[couch][revsdiff]")
{
    const RevsDiffQuery query = {{docId("plan:静夜思"), revs({"1-a", "2-b"})},
                                 {docId("\"𠮷\\"), revs({"3-c"})}};
    const HttpRequest request = encodeRequest(u"db"_s, query);
    CHECK(request.method == "POST");
    CHECK(request.target == "/db/_revs_diff");
    const auto read = decodeRevsDiffRequest(request);
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK(read->at(0).id == query[0].id);
    CHECK(read->at(0).revs == query[0].revs);
    CHECK(read->at(1).id == query[1].id);
}

TEST_CASE("The answer says the same on both sides", "[couch][revsdiff]")
{
    const RevsDiffAnswer answer = {{docId("计划"), revs({"2-b"}), revs({"1-a"})},
                                   {docId("b"), revs({"1-x", "1-y"}), {}}};
    const auto read = decodeRevsDiffResponse(encodeResponse(answer));
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK(read->at(0).id == answer[0].id);
    CHECK(read->at(0).missing == answer[0].missing);
    CHECK(read->at(0).possibleAncestors == answer[0].possibleAncestors);
    CHECK(read->at(1).missing == answer[1].missing);
    CHECK(decodeRevsDiffResponse(encodeResponse(RevsDiffAnswer()))->empty());
}

TEST_CASE("What stands twice counts once; nothing missing is no row", "[couch][revsdiff]")
{
    const auto read = decodeRevsDiffResponse(
        json(R"({"a":{"missing":["1-a","1-a"]},"a":{"missing":["1-b"]},"b":{"missing":[]}})"));
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(read->at(0).missing == revs({"1-a"}));
}

TEST_CASE("A row of a document over which the server failed does not say that nothing is missing",
          "[couch][revsdiff]")
{
    const auto read = decodeRevsDiffResponse(
        json(R"({"a":{"error":"internal_server_error","reason":"测试"},"b":{"missing":["1-b"]},"c":{}})"));
    REQUIRE(read);
    REQUIRE(read->size() == 3);
    CHECK(read->at(0).id == docId("a"));
    CHECK(read->at(0).missing.isEmpty());
    CHECK(read->at(1).missing == revs({"1-b"}));
    CHECK(read->at(2).missing.isEmpty());
}

TEST_CASE("A wrong shape is not accepted, from neither side", "[couch][revsdiff]")
{
    for (const char* body : {R"({"a":{"missing":["x"]}})", R"({"a":{"missing":5}})", R"({"a":[]})", "[]"})
        CHECK(kindOf(decodeRevsDiffResponse(json(body))) == ErrorKind::Protocol);
    for (const char* body : {"", "[]", R"({"a":"1-a"})", R"({"a":["nonsense"]})"})
        CHECK(kindOf(decodeRevsDiffRequest({.body = body})) == ErrorKind::InvalidInput);
    checkRefusesStrangers(decodeRevsDiffResponse);
}

TEST_CASE("Of a document that is asked for twice the last question counts", "[couch][revsdiff]")
{
    const auto read = decodeRevsDiffRequest({.body = R"({"a":["1-a"],"b":["1-b"],"a":["2-c"]})"});
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK(read->at(0).id == docId("a"));
    CHECK(read->at(0).revs == revs({"2-c"}));
}
