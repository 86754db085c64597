// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/QtHttpTransport.h"
#include "provision/Provisioning.h"
#include "support/FakeClock.h"
#include "support/SignedSchool.h"
#include "support/TestNode.h"
#include "support/catch.h"
#include "unit/provision/PlanFixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A school whose server, with this key, is on its roster.
struct ServedSchool
{
    const DeviceKey key = DeviceKey::make();
    const SchoolNode node{Fxz, key.publicKey()};
    const CountyRoster people = roster({person(u"js01"_s, Fxz)});
    KnownOrganisations known =
        carriedOut(plan(OpeningOrder{.roster = people, .author = u"admin"_s, .nodes = {node}}));

    OpeningPlan end(std::optional<qint64> lastEvent)
    {
        return plan(OpeningOrder{.roster = people, .author = u"admin"_s, .ends = {{node, lastEvent}}}, known);
    }
    std::optional<qint64> endedAt() const { return known.at(u"fxz"_s).roster->node(node.key)->endedAt; }
};

} // namespace

TEST_CASE("A server whose key is ended stays on the next roster, up to the word that counts", "[provision]")
{
    ServedSchool school;
    REQUIRE_FALSE(school.endedAt());
    const OpeningPlan made = school.end(7);
    REQUIRE(made.report.endedNodes.size() == 1);
    CHECK(made.report.endedNodes[0].lastEvent == 7);
    CHECK(made.report.problems.empty());
    school.known = carriedOut(made, school.known);
    CHECK(school.endedAt() == 7);
    CHECK(school.known.at(u"fxz"_s).roster->edition() == Edition{1, 2});

    // A later end gives nothing back, an earlier one takes more.
    CHECK(school.end(9).documents.empty());
    school.known = carriedOut(school.end(3), school.known);
    CHECK(school.endedAt() == 3);
}

TEST_CASE("Where nobody says at which of its words a server ends, all count that the platform has",
          "[provision]")
{
    ServedSchool school;
    school.known[u"fxz"_s].saidByNodes[school.node.key.toHex()] = 12;
    school.known = carriedOut(school.end({}), school.known);
    CHECK(school.endedAt() == 12);
}

TEST_CASE("A server that the roster file does not name is ended all the same, and none that is not there",
          "[provision]")
{
    ServedSchool school;
    const CountyRoster others = roster({person(u"wj01"_s, Mgp)});
    const SchoolNode stranger{Fxz, DeviceKey::make().publicKey()};
    const OpeningPlan made =
        plan(OpeningOrder{.roster = others, .author = u"admin"_s, .ends = {{school.node, 4}, {stranger, 4}}},
             school.known);
    school.known = carriedOut(made, school.known);
    CHECK(school.endedAt() == 4);
    REQUIRE(made.report.problems.size() == 1);
    CHECK(made.report.problems[0].error.kind == ErrorKind::NotFound);
    CHECK(made.report.problems[0].error.detail.contains(QString::fromLatin1(stranger.key.toHex())));

    const OpeningPlan back = plan(
        OpeningOrder{.roster = school.people, .author = u"admin"_s, .nodes = {school.node}}, school.known);
    REQUIRE(back.report.problems.size() == 1);
    CHECK(back.report.problems[0].error.kind == ErrorKind::Precondition);
}

TEST_CASE("An end is written as school, key and, if wanted, a number", "[provision]")
{
    const QString key = QString::fromLatin1(DeviceKey::make().publicKey().toHex());
    const auto whole = nodeEndIn(u"枫香寨=小@学="_s + key + u"@120"_s);
    REQUIRE(whole);
    CHECK(whole->node.school == SchoolId(u"枫香寨=小@学"_s));
    CHECK(whole->lastEvent == 120);
    CHECK_FALSE(nodeEndIn(u"fxz="_s + key)->lastEvent);
    for (const QString& wrong : {u"@"_s, u"@-1"_s, u"@十二"_s, u"@99999999999999999999"_s})
        CHECK(nodeEndIn(u"fxz="_s + key + wrong).error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(nodeEndIn(u"fxz@3"_s));
}

TEST_CASE("How far a server has spoken is found in its school's database and on all desks", "[provision]")
{
    const QTemporaryDir folder;
    TestNode platform;
    ServerAddress address = ServerAddress::parse(platform.url().toString()).value();
    address.user = platform.user();
    address.password = platform.password();
    QtHttpTransport transport(address);
    CountyAuthority county = CountyAuthority::make().value().authority;
    REQUIRE(county.save(folder.filePath(u"county.json"_s)));
    const auto run = [&](const OpeningOrder& order) {
        QObject owner;
        FakeClock clock;
        std::optional<Result<OpeningReport>> report;
        Provisioning provisioning(transport, clock, order,
                                  CountyAuthority::open(folder.filePath(u"county.json"_s)).value());
        provisioning.start(Provisioning::Mode::Open,
                           {&owner, [&](Result<OpeningReport> result) { report = std::move(result); }});
        REQUIRE(QTest::qWaitFor([&] {
            clock.advance(std::chrono::seconds(1));
            return report.has_value();
        }));
        REQUIRE(*report);
        return **report;
    };
    SchoolPc server = SchoolPc::nodeAt();
    const SchoolNode node{Fxz, server.key().publicKey()};
    const CountyRoster people = roster({person(u"js01"_s, Fxz), person(u"js02"_s, Fxz)});
    run({.roster = people, .author = u"admin"_s, .nodes = {node}});

    SchoolPc teacher{UserId(u"js01"_s)};
    const auto lay = [&](const QString& database, const ChainEvent& event) {
        REQUIRE(writeNew(platform.databases().find(database).value()->store(), DatabaseName(database),
                         event.id(), event.document()));
    };
    lay(u"school-fxz"_s, server.vouch(teacher.device()));
    const DocId about(u"submission:js02:"_s + QString(64, u'b'));
    server.skipTo(5);
    lay(u"desk-js02"_s, server.say(DatabaseName(u"desk-js02"_s), u"receipt"_s, ReceiptEvent{about, 1, {}}));
    // What somebody else signed in its name is nothing.
    SchoolPc forger(nodeOf(Fxz), Fxz, DeviceKey::make());
    forger.skipTo(50);
    lay(u"desk-js02"_s, forger.say(DatabaseName(u"desk-js02"_s), u"receipt"_s, ReceiptEvent{about, 1, {}}));

    const OpeningReport report = run({.roster = people, .author = u"admin"_s, .ends = {{node, {}}}});
    CHECK(report.problems.empty());
    REQUIRE(report.endedNodes.size() == 1);
    CHECK(report.endedNodes[0].lastEvent == 6);
}
