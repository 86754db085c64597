// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/DatabaseInfo.h"
#include "couch/LocalDocument.h"
#include "couch/Target.h"
#include "unit/couch/CouchFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace shanke::couch;
using namespace Qt::StringLiterals;

TEST_CASE("A local document that is not there is no error", "[couch][local]")
{
    CHECK(encodeGetLocal(u"db"_s, u"check.point_1/"_s).target == "/db/_local/check.point_1%2F");
    const auto missing = decodeLocalResponse(json(R"({"error":"not_found","reason":"missing"})", 404));
    REQUIRE(missing);
    CHECK_FALSE(missing->has_value());
    const auto found = decodeLocalResponse(json(R"({"_id":"_local/x","_rev":"0-3","last_seq":"5-g"})"));
    REQUIRE(found);
    CHECK((**found)["_rev"_L1] == u"0-3"_s);
    CHECK(kindOf(decodeLocalResponse(html(404))) == ErrorKind::NotOurServer);
    CHECK(kindOf(decodeLocalResponse(json("[1]"))) == ErrorKind::Protocol);
}

TEST_CASE("Writing a local document answers its revision or says conflict", "[couch][local]")
{
    const HttpRequest request = encodePutLocal(u"db"_s, u"x"_s, {{u"_rev"_s, u"0-3"_s}, {u"n"_s, 1}});
    CHECK(request.method == "PUT");
    CHECK(request.body == R"({"_rev":"0-3","n":1})");
    CHECK(decodePutLocalResponse(json(R"({"ok":true,"id":"_local/x","rev":"0-4"})", 201)) ==
          QByteArray("0-4"));
    CHECK(kindOf(decodePutLocalResponse(json(R"({"error":"conflict"})", 409))) == ErrorKind::Conflict);
    checkRefusesStrangers(decodePutLocalResponse);
}

TEST_CASE("What a database says of itself says the same on both sides", "[couch][database]")
{
    const DatabaseInfo info{.name = u"space-js01"_s,
                            .updateSequence = Sequence::fromNumber(12),
                            .documents = 3,
                            .deletedDocuments = 1,
                            .fileBytes = 4096,
                            .instance = u"1234567890123456"_s};
    const auto read = decodeDatabaseInfoResponse(encodeResponse(info));
    REQUIRE(read);
    CHECK(read->name == info.name);
    CHECK(read->updateSequence == info.updateSequence);
    CHECK(read->documents == 3);
    CHECK(read->deletedDocuments == 1);
    CHECK(read->fileBytes == 4096);
    CHECK(read->instance == info.instance);
}

TEST_CASE("A portal that answers JSON of its own is no database", "[couch][database]")
{
    CHECK(kindOf(decodeDatabaseInfoResponse(json(R"({"login":"http://portal"})"))) ==
          ErrorKind::NotOurServer);
    CHECK(kindOf(decodeDatabaseInfoResponse(html())) == ErrorKind::NotOurServer);
    CHECK(kindOf(decodeDatabaseInfoResponse(json(R"({"db_name":"x")"))) == ErrorKind::Protocol);
    CHECK(kindOf(decodeDatabaseInfoResponse(json(R"({"error":"not_found"})", 404))) == ErrorKind::NotFound);
    CHECK(kindOf(decodeDatabaseDone(json(R"({"error":"file_exists"})", 412))) == ErrorKind::Precondition);
    CHECK(decodeDatabaseDone(json(R"({"ok":true})", 201)));
}

TEST_CASE("One question tells which of many databases moved", "[couch][database]")
{
    const QStringList names{u"desk-a"_s, u"desk-b"_s};
    CHECK(decodeDatabasesInfoRequest(encodeDatabasesInfoRequest(names)) == names);
    const DatabaseInfo known{.name = u"desk-b"_s, .updateSequence = Sequence::fromJson(u"7-g1"_s)};
    const auto read = decodeDatabasesInfoResponse(encodeResponse(names, {known}));
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(read->at(0).name == u"desk-b"_s);
    CHECK(read->at(0).updateSequence == known.updateSequence);
    CHECK(kindOf(decodeDatabasesInfoRequest({.body = "{}"})) == ErrorKind::InvalidInput);
    checkRefusesStrangers(decodeDatabasesInfoResponse);
}

TEST_CASE("A target is taken apart as it was put together", "[couch][target]")
{
    Query query;
    query.add("key", "\"静 +&=%\"");
    const auto target = Target::parse(documentPath(u"a/b+c"_s, docId("计划/1?#%")) + query.toByteArray());
    REQUIRE(target);
    CHECK(target->path == QStringList{u"a/b+c"_s, u"计划/1?#%"_s});
    CHECK(target->query.value("key") == QByteArray("\"静 +&=%\""));
    CHECK(Target::parse("/")->path.isEmpty());
    CHECK(Target::parse("/db/")->path == QStringList{u"db"_s});
    CHECK(Target::parse("/db?a=1+2&b")->query.value("a") == QByteArray("1 2"));
    CHECK(Target::parse("/db?a=1+2&b")->query.value("b") == QByteArray());
    CHECK(kindOf(Target::parse("/db/%FF%FE")) == ErrorKind::InvalidInput);
}
