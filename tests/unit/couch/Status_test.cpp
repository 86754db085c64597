// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/Status.h"
#include "unit/couch/CouchFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE("Each status means one kind of error", "[couch][status]")
{
    const std::pair<int, ErrorKind> meanings[] = {
        {400, ErrorKind::InvalidInput}, {401, ErrorKind::Unauthorized}, {403, ErrorKind::Forbidden},
        {404, ErrorKind::NotFound},     {405, ErrorKind::NotFound},     {409, ErrorKind::Conflict},
        {412, ErrorKind::Precondition}, {413, ErrorKind::TooLarge},     {429, ErrorKind::ServerBusy},
        {500, ErrorKind::ServerBusy},   {503, ErrorKind::ServerBusy},   {507, ErrorKind::ServerFull},
        {407, ErrorKind::NotOurServer}, {511, ErrorKind::NotOurServer}, {302, ErrorKind::NotOurServer},
    };
    for (const auto& [status, kind] : meanings)
        CHECK(kindOf(couch::checkJson(json(R"({"error":"x"})", status))) == kind);
    CHECK(couch::checkJson(json("{}", 201)));
}

TEST_CASE("A page that says busy, full or too large means it, also from a gateway in HTML", "[couch][status]")
{
    CHECK(kindOf(couch::checkJson(html(413))) == ErrorKind::TooLarge);
    CHECK(kindOf(couch::checkJson(html(502))) == ErrorKind::ServerBusy);
    CHECK(kindOf(couch::checkJson(html(401))) == ErrorKind::NotOurServer);
    CHECK(kindOf(couch::checkJson(html(200))) == ErrorKind::NotOurServer);
}

TEST_CASE("The server's words stand in the detail, and not without end", "[couch][status]")
{
    const auto refused = couch::checkJson(json(R"({"error":"forbidden","reason":"只有教研员可以写"})", 403));
    CHECK(refused.error().detail == u"forbidden: 只有教研员可以写"_s);
    const auto endless = couch::checkJson(json(R"({"error":")" + QByteArray(100'000, 'x') + R"("})", 403));
    CHECK(endless.error().detail.size() < 1000);
}

TEST_CASE("What a node refuses, a client understands", "[couch][status]")
{
    for (const ErrorKind kind : {ErrorKind::NotFound, ErrorKind::Conflict, ErrorKind::Unauthorized,
                                 ErrorKind::Forbidden, ErrorKind::TooLarge, ErrorKind::Precondition,
                                 ErrorKind::ServerFull, ErrorKind::ServerBusy, ErrorKind::InvalidInput})
        CHECK(kindOf(couch::checkJson(couch::errorResponse({kind, u"why"_s, {}}))) == kind);
    CHECK(couch::errorResponse({ErrorKind::Damaged, u"why"_s, {}}).status == 500);
}
