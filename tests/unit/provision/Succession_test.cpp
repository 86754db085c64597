// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/QtHttpTransport.h"
#include "identity/SignedText.h"
#include "platform/DatabaseNames.h"
#include "provision/KnownByCounty.h"
#include "provision/Provisioning.h"
#include "provision/Succession.h"
#include "support/FakeClock.h"
#include "support/TestNode.h"
#include "support/catch.h"
#include "trust/Ruling.h"
#include "trust/SignedJson.h"
#include "unit/provision/PlanFixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The working key of a county was lost or stolen, and the paper has the recovery key.
namespace {

// A county that opened one school, took its server and vouched for the PC of its head.
class Robbed
{
public:
    Robbed()
    {
        evidence.take(databaseOf(Fxz), card.id(), asStored(card));
        REQUIRE(take(planOf(county.authority, order)).report.vouched.size() == 1);
    }

    // A plan of whoever has this authority, and what the server has then.
    const OpeningPlan& take(const OpeningPlan& plan)
    {
        last = plan;
        for (const auto* documents : {&plan.documents, &plan.vouchers}) {
            for (const PlannedDocument& each : *documents)
                evidence.take(DatabaseName(each.database), DocId(each.document["_id"_L1].toString()),
                              each.document);
        }
        return last;
    }

    OpeningPlan planOf(const CountyAuthority& authority, const OpeningOrder& wanted) const
    {
        const KnownByCounty facts(authority, evidence);
        KnownOrganisation known{.roster = facts.rosterOf(Fxz),
                                .cards = {card.card()},
                                .said = facts.said(),
                                .vouchedBefore = facts.vouchedBefore()};
        for (const CountyStatement& statement : evidence.statements)
            known.statements.insert(statement.id().toString());
        const KnownOrganisation ofCounty{.roster = facts.rosterOf(countyOrganisation()),
                                         .statements = known.statements};
        return makePlan(wanted, {{Fxz.toString(), known}, {countyOrganisation().toString(), ofCounty}},
                        authority, Now);
    }

    Succession wish(std::optional<qint64> lastEvent = std::nullopt) const
    {
        return {county.recovery, u"new.json"_s, lastEvent};
    }

    Ruling ruling() const { return judge(Anchor(Anchor::County{county.recovery.publicKey()}), {}, evidence); }
    Belief belief() const
    {
        const Ruling now = ruling();
        const auto found = now.devices.find({Fxz, card.card().device});
        return found == now.devices.end() ? Belief::None : found->second.belief;
    }

    const CountyAuthority::Made county = CountyAuthority::make().value();
    const PublicKey node = DeviceKey::make().publicKey();
    const SignedCard card = shownBy(u"xz01"_s);
    const OpeningOrder order{.roster =
                                 roster({person(u"js01"_s, Fxz), person(u"xz01"_s, Fxz, {StaffRole::Head})}),
                             .author = u"admin"_s,
                             .nodes = {{Fxz, node}},
                             .devices = {card.card().device}};
    Evidence evidence;
    OpeningPlan last;
};

OpeningOrder replacing(const Robbed& county, const Succession& wish)
{
    return {.roster = county.order.roster, .author = u"admin"_s, .succession = wish};
}

} // namespace

TEST_CASE("A new key of the county signs every roster anew, with all that was on it", "[provision]")
{
    Robbed county;
    const SignedRoster first = county.evidence.rosters.back();
    const auto next = succeed(county.wish(), county.evidence);
    REQUIRE(next);
    CHECK(next->statement().content().number == 2);
    CHECK(next->statement().content().previous == county.county.authority.statement().digest());
    CHECK(next->statement().content().lastEvent == 1);
    CHECK(next->key().publicKey() != county.county.authority.key().publicKey());

    const OpeningPlan& made = county.take(county.planOf(*next, replacing(county, county.wish())));
    REQUIRE(made.report.newKey);
    CHECK(made.report.newKey->statement == 2);
    REQUIRE(made.report.keptNodes.size() == 1);
    CHECK(made.report.keptNodes[0].key == county.node);
    CHECK(made.report.left.empty());
    const SignedRoster& roster = county.evidence.rosters.back();
    CHECK(roster.edition() == Edition{2, 1});
    CHECK(roster.head().previous == first.digest());
    CHECK(roster.node(county.node));
    CHECK(county.ruling().inForce.at(Fxz) == Edition{2, 1});
    CHECK(county.ruling().inForce.at(countyOrganisation()) == Edition{2, 1});
    CHECK(county.belief() == Belief::Seconded); // what the old key vouched for stays

    const OpeningPlan again = county.planOf(*next, {.roster = county.order.roster, .author = u"admin"_s});
    CHECK(again.documents.empty());
    CHECK(again.report.waitingDevices.empty());
}

TEST_CASE("Who stole the key before is believed no further than its last true word", "[provision]")
{
    Robbed county;
    const CountyAuthority& stolen = county.county.authority;
    const SignedRoster::Head forged{.edition = {1, LargestInteger - 1}, .nodes = {}};
    const auto false1 = SignedRoster::make(
        databaseOf(Fxz), forged, withoutSignature(county.evidence.rosters.back().document()), stolen.key());
    REQUIRE(false1);
    const auto next = succeed(county.wish(0), county.evidence).value();
    county.take(county.planOf(next, replacing(county, county.wish(0))));
    REQUIRE(county.evidence.take(databaseOf(Fxz), false1->id(), asStored(*false1)));
    CHECK(county.ruling().inForce.at(Fxz) == Edition{2, 1});
    CHECK(county.belief() == Belief::None); // its voucher was number 1
    CHECK(county.planOf(next, county.order).report.vouched.size() == 1);
}

TEST_CASE("Another key than that on the paper makes no county", "[provision]")
{
    const Robbed county;
    CHECK(succeed({DeviceKey::make(), u"new.json"_s, {}}, county.evidence).error().kind ==
          ErrorKind::NotFound);
    CHECK(succeed(county.wish(), {}).error().kind == ErrorKind::NotFound);
    CHECK(CountyAuthority::succeed(county.county.authority.statement(), 0, DeviceKey::make()).error().kind ==
          ErrorKind::Forbidden);
}

namespace {

Result<OpeningReport> runAt(HttpTransport& transport, const OpeningOrder& order,
                            std::optional<CountyAuthority> authority,
                            Provisioning::Mode mode = Provisioning::Mode::Open)
{
    FakeClock clock;
    QObject owner;
    std::optional<Result<OpeningReport>> report;
    Provisioning provisioning(transport, clock, order, std::move(authority));
    provisioning.start(mode, {&owner, [&](Result<OpeningReport> result) { report = std::move(result); }});
    REQUIRE(QTest::qWaitFor([&] {
        clock.advance(1s);
        return report.has_value();
    }));
    return *report;
}

} // namespace

TEST_CASE("At a server the next key is in its file before it signs, and the next run has nothing to do",
          "[provision]")
{
    const QTemporaryDir folder;
    TestNode node;
    ServerAddress address = ServerAddress::parse(node.url().toString()).value();
    address.user = node.user();
    address.password = node.password();
    QtHttpTransport transport(address);
    const Robbed county;
    OpeningOrder order{.roster = county.order.roster, .author = u"admin"_s};
    REQUIRE(runAt(transport, order, county.county.authority));

    order.succession = Succession{county.county.recovery, folder.filePath(u"new.json"_s), {}};
    const auto dry = runAt(transport, order, std::nullopt, Provisioning::Mode::DryRun);
    REQUIRE(dry);
    CHECK(dry->newKey);
    CHECK_FALSE(QFile::exists(order.succession->file));
    const auto made = runAt(transport, order, std::nullopt);
    REQUIRE(made);
    CHECK(made->problems.empty());
    const auto next = CountyAuthority::open(order.succession->file);
    REQUIRE(next);
    CHECK(next->statement().content().number == 2);
    CHECK(runAt(transport, order, std::nullopt).error().kind == ErrorKind::Precondition); // the file is there

    order.succession.reset();
    const auto documents = [&] { return node.databases().find(u"school-fxz"_s).value()->info()->documents; };
    const qint64 before = documents();
    const auto again = runAt(transport, order, *next);
    REQUIRE(again);
    CHECK(again->problems.empty());
    CHECK(again->count(PersonState::Unchanged) == 2);
    CHECK(again->left.empty());
    CHECK(documents() == before);
    const auto old = runAt(transport, order, county.county.authority);
    CHECK(old.error().kind == ErrorKind::Precondition);
    CHECK(documents() == before);
}
