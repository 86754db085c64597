// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/readEvidence.h"
#include "http/QtHttpTransport.h"
#include "platform/DatabaseNames.h"
#include "provision/Provisioning.h"
#include "support/FakeClock.h"
#include "support/ScriptedTransport.h"
#include "support/TestNode.h"
#include "support/catch.h"
#include "unit/provision/PlanFixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CountyRoster oneTeacher()
{
    CountyRoster roster;
    roster.organisations = {{SchoolId(u"fxz"_s), u"枫香寨小学"_s}};
    roster.people = {
        {.member = {UserId(u"js01"_s), u"李静"_s, {}, {StaffRole::Teacher}}, .school = SchoolId(u"fxz"_s)}};
    roster.rows = 1;
    return roster;
}

// A run to its end, time passing as fast as it is asked for.
Result<OpeningReport> run(HttpTransport& transport, const OpeningOrder& order, CountyAuthority authority,
                          Provisioning::Mode mode = Provisioning::Mode::Open)
{
    FakeClock clock;
    QObject owner;
    std::optional<Result<OpeningReport>> report;
    Provisioning provisioning(transport, clock, order, std::move(authority));
    provisioning.start(mode, {&owner, [&](Result<OpeningReport> result) { report = std::move(result); }});
    const bool hasEnded = QTest::qWaitFor([&] {
        clock.advance(1s);
        return report.has_value();
    });
    REQUIRE(hasEnded);
    return *report;
}

Result<OpeningReport> run(HttpTransport& transport, Provisioning::Mode mode = Provisioning::Mode::Open)
{
    return run(transport, {.roster = oneTeacher(), .author = u"admin"_s},
               CountyAuthority::make().value().authority, mode);
}

// The PC of the teacher has shown itself, and the county is to vouch for it.
struct ShownPc
{
    SignedCard card = shownBy(u"js01"_s);
    OpeningOrder order{.roster = oneTeacher(), .author = u"admin"_s, .devices = {card.card().device}};

    void showAt(ScriptedTransport& server) const
    {
        const QJsonObject row{{u"id"_s, card.id().toString()}, {u"doc"_s, asStored(card)}};
        const QJsonObject rows{{u"rows"_s, QJsonArray{row}}};
        server.always("GET", "/school-fxz/_all_docs?include_docs=true&startkey=%22device",
                      ScriptedTransport::json(QJsonDocument(rows).toJson()));
    }
};

CountyAuthority authorityIn(const QTemporaryDir& folder)
{
    CountyAuthority authority = CountyAuthority::make().value().authority;
    REQUIRE(authority.save(folder.filePath(u"county.json"_s)));
    return authority;
}

void greet(ScriptedTransport& server, const QByteArray& vendor = "The Apache Software Foundation")
{
    server.always("GET", "/", ScriptedTransport::error(404, "not_found", "missing"));
    server.once("GET", "/",
                ScriptedTransport::json(R"({"couchdb":"Welcome","version":"3.3.3","vendor":{"name":")" +
                                        vendor + R"("}})"));
    server.always("GET", "/_session",
                  ScriptedTransport::json(R"({"ok":true,"userCtx":{"name":"admin","roles":["_admin"]}})"));
    server.always("PUT", "/", ScriptedTransport::json(R"({"ok":true})", 201));
}

} // namespace

TEST_CASE("a server that is no CouchDB, or does not know us, is said in a sentence", "[provision]")
{
    ScriptedTransport server;
    SECTION("a web page")
    {
        server.always("GET", "/", ScriptedTransport::html());
        CHECK(run(server).error().kind == ErrorKind::NotOurServer);
    }
    SECTION("other JSON")
    {
        server.always("GET", "/", ScriptedTransport::json(R"({"hello":"world"})"));
        CHECK(run(server).error().detail.contains(u"no CouchDB"_s));
    }
    SECTION("a wrong password")
    {
        server.always("GET", "/",
                      ScriptedTransport::error(401, "unauthorized", "Name or password is incorrect."));
        const auto report = run(server);
        CHECK(report.error().kind == ErrorKind::Unauthorized);
        CHECK(report.error().detail.contains(u"SHANKE_ADMIN"_s));
    }
    SECTION("no administrator")
    {
        greet(server);
        server.once(
            "GET", "/_session",
            ScriptedTransport::json(R"({"ok":true,"userCtx":{"name":"js01","roles":["school:fxz:head"]}})"));
        const auto report = run(server);
        CHECK(report.error().kind == ErrorKind::Forbidden);
        CHECK(report.error().detail.contains(u"js01"_s));
    }
    SECTION("no network")
    {
        server.always("GET", "/", fail(ErrorKind::Offline, u"refused"_s));
        CHECK(run(server).error().kind == ErrorKind::Offline);
        CHECK(server.requests().size() == 1); // known at once
    }
    CHECK(server.count("PUT", "/") == 0);
}

TEST_CASE("at a CouchDB every database has one shard, elsewhere nothing is asked", "[provision]")
{
    for (const bool isCouch : {true, false}) {
        ScriptedTransport server;
        greet(server, isCouch ? "The Apache Software Foundation" : "Shanke");
        const auto report = run(server);
        REQUIRE(report);
        CHECK(report->created == 6);
        CHECK(server.count("PUT", "/space-js01?q=1") == (isCouch ? 1 : 0));
    }
}

TEST_CASE("the rules are there before anybody may come in", "[provision]")
{
    ScriptedTransport server;
    greet(server);
    REQUIRE(run(server));
    QList<QByteArray> order;
    for (const HttpRequest& request : server.requests()) {
        if (request.target.startsWith("/desk-js01"))
            order.append(request.target);
    }
    CHECK(order == QList<QByteArray>{"/desk-js01?q=1", "/desk-js01/_design/shanke", "/desk-js01/_security"});
    const QByteArray security = server.body("PUT", "/desk-js01/_security");
    CHECK(security.contains("school:fxz:approver"));
}

TEST_CASE("a busy server and a cut line are tried again", "[provision]")
{
    ScriptedTransport server;
    greet(server);
    server.once("PUT", "/space-js01?q=1", ScriptedTransport::error(429, "too_many_requests", "wait"));
    server.once("PUT", "/space-js01?q=1", fail(ErrorKind::Offline, u"cut"_s));
    const auto report = run(server);
    REQUIRE(report);
    CHECK(report->problems.empty());
    CHECK(server.count("PUT", "/space-js01?q=1") == 3);
}

TEST_CASE("a database that fails is reported and holds up no other", "[provision]")
{
    ScriptedTransport server;
    greet(server);
    server.once("PUT", "/space-js01?q=1", ScriptedTransport::error(400, "illegal_database_name", "no"));
    const auto report = run(server);
    REQUIRE(report);
    REQUIRE(report->problems.size() == 1);
    CHECK(report->problems[0].database == u"space-js01"_s);
    CHECK(report->created == 5);
    CHECK(report->needsAttention());
}

TEST_CASE("no space on the server ends the run before any roster is written", "[provision]")
{
    ScriptedTransport server;
    greet(server);
    server.always("PUT", "/desk-js01", ScriptedTransport::error(507, "insufficient_storage", "full"));
    CHECK(run(server).error().kind == ErrorKind::ServerFull);
    CHECK(server.count("PUT", "/school-fxz/roster") == 0);
}

TEST_CASE("a dry run changes nothing", "[provision]")
{
    ScriptedTransport server;
    greet(server);
    const auto report = run(server, Provisioning::Mode::DryRun);
    REQUIRE(report);
    CHECK(report->count(PersonState::Opened) == 1);
    CHECK(server.count("PUT", "/") == 0);
}

TEST_CASE("The county vouches after the roster is there, and has noted it before", "[provision]")
{
    const QTemporaryDir folder;
    const ShownPc pc;
    ScriptedTransport server;
    greet(server);
    pc.showAt(server);
    SECTION("once")
    {
        const auto report = run(server, pc.order, authorityIn(folder));
        REQUIRE(report);
        CHECK(report->vouched.size() == 1);
        CHECK(server.requests().back().target.startsWith("/school-fxz/endorsement"));
        CHECK(CountyAuthority::open(folder.filePath(u"county.json"_s))->chain().counter == 1);
    }
    SECTION("not when that cannot be noted")
    {
        const auto report = run(server, pc.order, CountyAuthority::make().value().authority);
        CHECK(report.error().kind == ErrorKind::Precondition);
        CHECK(server.count("PUT", "/") == 0);
    }
    SECTION("not when the roster was refused")
    {
        server.once("PUT", "/school-fxz/roster", ScriptedTransport::error(403, "forbidden", "no"));
        const auto report = run(server, pc.order, authorityIn(folder));
        REQUIRE(report);
        REQUIRE(report->problems.size() == 2);
        CHECK(report->problems[1].error.detail.contains(pc.card.card().device.toString()));
        CHECK(report->vouched.empty());
        CHECK(server.count("PUT", "/school-fxz/endorsement") == 0);
    }
    SECTION("and finds it there when an answer was lost")
    {
        server.once("PUT", "/school-fxz/endorsement", fail(ErrorKind::Offline, u"cut"_s));
        server.once("PUT", "/school-fxz/endorsement",
                    ScriptedTransport::error(409, "conflict", "it is there"));
        const auto report = run(server, pc.order, authorityIn(folder));
        REQUIRE(report);
        CHECK(report->problems.empty());
        CHECK(report->vouched.size() == 1);
    }
    SECTION("nothing in a dry run")
    {
        const auto report = run(server, pc.order, authorityIn(folder), Provisioning::Mode::DryRun);
        REQUIRE(report);
        CHECK(report->vouched.size() == 1); // would
        CHECK(server.count("PUT", "/") == 0);
        CHECK(CountyAuthority::open(folder.filePath(u"county.json"_s))->chain().counter == 0);
    }
}

TEST_CASE("At a server a node is taken and a PC vouched for, and the next run finds nothing to do",
          "[provision]")
{
    const QTemporaryDir folder;
    const TestNode node;
    ServerAddress address = ServerAddress::parse(node.url().toString()).value();
    address.user = node.user();
    address.password = node.password();
    QtHttpTransport transport(address);
    ShownPc pc;
    const OpeningOrder opening{.roster = oneTeacher(), .author = u"admin"_s};
    REQUIRE(run(transport, opening, authorityIn(folder)));

    std::optional<Result<HttpResponse>> put;
    const QByteArray card = QJsonDocument(asStored(pc.card)).toJson();
    transport.send({.method = "PUT", .target = "/school-fxz/" + pc.card.id().toUtf8(), .body = card},
                   {&transport, [&](Result<HttpResponse> answer) { put = std::move(answer); }});
    REQUIRE(QTest::qWaitFor([&] { return put.has_value(); }));
    REQUIRE((*put)->status == 201);

    const auto keptAuthority = [&] {
        return CountyAuthority::open(folder.filePath(u"county.json"_s)).value();
    };
    pc.order.nodes = {{SchoolId(u"fxz"_s), DeviceKey::make().publicKey()}};
    const auto first = run(transport, pc.order, keptAuthority());
    REQUIRE(first);
    CHECK(first->problems.empty());
    CHECK(first->nodes.size() == 1);
    CHECK(first->vouched.size() == 1);
    const auto again = run(transport, pc.order, keptAuthority());
    REQUIRE(again);
    CHECK(again->problems.empty());
    CHECK(again->nodes.empty());
    CHECK(again->vouched.empty());
    CHECK(again->updated == 0);
    CHECK(keptAuthority().chain().counter == 1);
}

TEST_CASE("What stood in a column when its curator ended is written into the county's roster", "[provision]")
{
    const QTemporaryDir folder;
    TestNode node;
    ServerAddress address = ServerAddress::parse(node.url().toString()).value();
    address.user = node.user();
    address.password = node.password();
    QtHttpTransport transport(address);
    OpeningOrder order{.roster = oneTeacher(), .author = u"admin"_s};
    order.roster.people[0].grants = {Role{RoleKind::Curator, u"yuwen-p1"_s}};
    REQUIRE(run(transport, order, authorityIn(folder)));

    DocumentStore& column = (*node.databases().find(u"column-yuwen-p1"_s))->store();
    const auto publish = [&](const QString& id, const QString& user) {
        const QJsonObject body{{u"kind"_s, u"standard"_s}, {u"signed"_s, QJsonObject{{u"by"_s, user}}}};
        auto transaction = column.begin(Durability::Full).value();
        const Edit edit{DocId(id), {}, false, Body::fromObject(body).value(), {}};
        const RevId rev = column.put(transaction, edit).value();
        REQUIRE(transaction.commit());
        return QString::fromLatin1(rev.hash);
    };
    const QString own = publish(u"standard:js01:1"_s, u"js01"_s);
    publish(u"standard:js02:1"_s, u"js02"_s);

    order.roster.people[0].grants = {};
    const auto report =
        run(transport, order, CountyAuthority::open(folder.filePath(u"county.json"_s)).value());
    REQUIRE(report);
    CHECK(report->problems.empty());
    CHECK(report->ended.size() == 1);
    DocumentStore& county = (*node.databases().find(u"county"_s))->store();
    const Evidence evidence = readAuthority(county, county.read().value(), countyDatabase()).value();
    REQUIRE(evidence.rosters.size() == 2);
    const SignedRoster& newest =
        evidence.rosters[evidence.rosters[0].edition() < evidence.rosters[1].edition() ? 1 : 0];
    const StaffMember curator = newest.roster().find(UserId(u"js01"_s)).value();
    CHECK(curator.grants.isEmpty());
    CHECK(curator.ended.value(u"column:yuwen-p1:curator"_s) == QSet<QString>{own});
}
