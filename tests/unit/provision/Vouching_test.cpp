// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "support/catch.h"
#include "trust/Ruling.h"
#include "unit/provision/PlanFixtures.h"

#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<StaffRole> Leading{StaffRole::Teacher, StaffRole::Approver};

CountyRoster schoolOfThree()
{
    return roster({person(u"js01"_s, Fxz), person(u"sh01"_s, Fxz, Leading),
                   person(u"xz01"_s, Fxz, {StaffRole::Head}), person(u"js02"_s, Mgp)});
}

OpeningOrder vouchingFor(const std::vector<DeviceId>& devices)
{
    return {.roster = schoolOfThree(), .author = u"admin"_s, .devices = devices};
}

OpeningOrder taking(const SchoolNode& node)
{
    return {.roster = schoolOfThree(), .author = u"admin"_s, .nodes = {node}};
}

ChainEvent voucherIn(const PlannedDocument& planned)
{
    const DocId id(planned.document["_id"_L1].toString());
    return ChainEvent::read(DatabaseName(planned.database), id, planned.document).value();
}

// What whoever has all of it believes of a device.
Belief beliefIn(const OpeningPlan& plan, const SignedCard& card)
{
    Evidence evidence;
    evidence.cards = {card};
    for (const auto* documents : {&plan.documents, &plan.vouchers}) {
        for (const PlannedDocument& each : *documents)
            evidence.take(DatabaseName(each.database), DocId(each.document["_id"_L1].toString()),
                          each.document);
    }
    const Anchor county(Anchor::County{authority().statement().content().recovery});
    return judge(county, {}, evidence).devices[{Fxz, card.card().device}].belief;
}

QString sentenceOf(const OpeningPlan& plan)
{
    REQUIRE(plan.report.problems.size() == 1);
    return plan.report.problems[0].error.detail;
}

} // namespace

TEST_CASE("The key of a school's server comes onto the next edition of its roster, once", "[provision]")
{
    const SchoolNode node{Fxz, DeviceKey::make().publicKey()};
    const auto opened = carriedOut(plan(schoolOfThree()));
    const OpeningPlan made = plan(taking(node), opened);
    const auto now = carriedOut(made, opened);
    const SignedRoster& roster = *now.at(u"fxz"_s).roster;
    CHECK(roster.edition() == Edition{1, 2});
    CHECK(roster.head().previous == opened.at(u"fxz"_s).roster->digest());
    CHECK(roster.head().nodes == std::vector<RosterNode>{{node.key, std::nullopt}});
    CHECK(now.at(u"mgp"_s).roster->edition() == Edition{1, 1});
    CHECK(made.report.nodes.size() == 1);

    const OpeningPlan again = plan(taking(node), now);
    CHECK(again.documents.empty());
    CHECK(again.report.nodes.empty());
    const SchoolNode second{Fxz, DeviceKey::make().publicKey()};
    const auto later = carriedOut(plan(taking(second), now), now);
    CHECK(later.at(u"fxz"_s).roster->head().nodes.size() == 2); // the first stays
    CHECK(plan(schoolOfThree(), later).documents.empty());
}

TEST_CASE("A server that cannot be taken is said, and spoils nothing else", "[provision]")
{
    auto known = carriedOut(plan(schoolOfThree()));
    const PublicKey key = DeviceKey::make().publicKey();
    SECTION("of a school that the file does not name")
    {
        const OpeningPlan made = plan(taking({SchoolId(u"lsp"_s), key}));
        CHECK(sentenceOf(made).contains(u"lsp"_s));
        CHECK(made.documents.size() == 6);
    }
    SECTION("whose key was ended")
    {
        std::optional<SignedRoster>& roster = known[u"fxz"_s].roster;
        SignedRoster::Head head = roster->head();
        head.nodes = {{key, 7}};
        roster =
            SignedRoster::make(DatabaseName(u"school-fxz"_s), head, roster->document(), authority().key())
                .value();
        const OpeningPlan made = plan(taking({Fxz, key}), known);
        CHECK(sentenceOf(made).contains(u"ended for ever"_s));
        CHECK(made.documents.empty());
    }
}

TEST_CASE("The county vouches for a leader's PC, and that is enough", "[provision]")
{
    auto known = carriedOut(plan(schoolOfThree()));
    const SignedCard card = shownBy(u"sh01"_s);
    known[u"fxz"_s].cards = {card.card()};
    OpeningPlan all = plan(schoolOfThree());
    const OpeningPlan made = plan(vouchingFor({card.card().device, card.card().device}), known);
    CHECK(made.documents.empty());
    REQUIRE(made.vouchers.size() == 1);
    const ChainEvent voucher = voucherIn(made.vouchers[0]);
    CHECK(voucher.database() == DatabaseName(u"school-fxz"_s));
    CHECK(voucher.head().author == countyUser());
    CHECK(voucher.head().device == authority().device());
    CHECK(voucher.head().school == Fxz);
    CHECK(voucher.head().roster == Edition{1, 1});
    CHECK(voucher.head().counter == 1);
    CHECK(voucher.as<EndorsementEvent>()->device == card.card().device);
    CHECK(voucher.document()["at"_L1] == toIsoString(Now));
    CHECK(made.chain == CountyAuthority::Chain{1, voucher.digest()});
    REQUIRE(made.report.vouched.size() == 1);
    CHECK(made.report.vouched[0].person == u"姓名sh01"_s);
    all.vouchers = made.vouchers;
    CHECK(beliefIn(all, card) == Belief::Seconded);

    const OpeningPlan again = plan(vouchingFor({card.card().device}), carriedOut(made, known));
    CHECK(again.vouchers.empty());
    CHECK(again.report.vouched.empty());
    CHECK_FALSE(again.report.needsAttention());
}

TEST_CASE("What the county says is one chain over schools and runs", "[provision]")
{
    auto known = carriedOut(plan(schoolOfThree()));
    const DeviceCard approver = shownBy(u"sh01"_s).card();
    const DeviceCard head = shownBy(u"xz01"_s).card();
    const DeviceCard teacher = shownBy(u"js02"_s, Mgp).card();
    known[u"fxz"_s].cards = {approver, head};
    known[u"mgp"_s].cards = {teacher};
    const OpeningPlan made = plan(vouchingFor({approver.device, teacher.device}), known);
    REQUIRE(made.vouchers.size() == 2);
    CHECK(made.vouchers[1].database == u"school-mgp"_s);
    CHECK(voucherIn(made.vouchers[1]).head().counter == 2);
    CHECK(voucherIn(made.vouchers[1]).head().previous == voucherIn(made.vouchers[0]).digest());

    // The file of the authority is an old copy: the servers show how far the chain goes.
    const OpeningPlan later = plan(vouchingFor({head.device}), carriedOut(made, known));
    REQUIRE(later.vouchers.size() == 1);
    CHECK(voucherIn(later.vouchers[0]).head().counter == 3);
    CHECK(voucherIn(later.vouchers[0]).head().previous == made.chain.last);
}

TEST_CASE("A voucher names the edition that the same run makes", "[provision]")
{
    const SignedCard card = shownBy(u"sh01"_s);
    KnownOrganisations known = carriedOut(plan(roster({person(u"js01"_s, Fxz)})));
    known[u"fxz"_s].cards = {card.card()};
    const OpeningPlan made = plan(vouchingFor({card.card().device}), known);
    REQUIRE(made.vouchers.size() == 1);
    CHECK(voucherIn(made.vouchers[0]).head().roster == Edition{1, 2});
}

TEST_CASE("A device for which the county cannot vouch is said", "[provision]")
{
    auto known = carriedOut(plan(schoolOfThree()));
    const DeviceCard card = shownBy(u"sh01"_s).card();
    SECTION("it has not shown itself")
    {
        CHECK(sentenceOf(plan(vouchingFor({card.device}), known)).contains(u"not shown itself at fxz"_s));
    }
    SECTION("it has shown itself at another school")
    {
        known[u"mgp"_s].cards = {card};
        CHECK(sentenceOf(plan(vouchingFor({card.device}), known)).contains(u"not shown itself at fxz"_s));
    }
    SECTION("its person works nowhere")
    {
        const DeviceCard stranger = shownBy(u"js99"_s).card();
        known[u"fxz"_s].cards = {stranger};
        CHECK(sentenceOf(plan(vouchingFor({stranger.device}), known)).contains(u"nobody on any roster"_s));
    }
    SECTION("it was taken out of use")
    {
        known[u"fxz"_s].cards = {card};
        known[u"fxz"_s].revoked = {{card.device, {card.device, 0}}};
        CHECK(sentenceOf(plan(vouchingFor({card.device}), known)).contains(u"out of use"_s));
    }
    SECTION("its person has left")
    {
        known[u"fxz"_s].cards = {card};
        OpeningOrder order = vouchingFor({card.device});
        std::erase_if(order.roster.people,
                      [](const RosterPerson& each) { return each.member.user == UserId(u"sh01"_s); });
        const OpeningPlan made = plan(order, known);
        CHECK(sentenceOf(made).contains(u"nobody on any roster"_s));
        CHECK(made.vouchers.empty());
    }
}

TEST_CASE("Servers and leaders' PCs that have shown themselves wait, with what has to be compared",
          "[provision]")
{
    auto known = carriedOut(plan(schoolOfThree()));
    const DeviceCard node = shownBy(u"node-fxz"_s).card();
    const DeviceCard approver = shownBy(u"sh01"_s).card();
    const DeviceCard lost = shownBy(u"xz01"_s).card();
    known[u"fxz"_s].cards = {node, shownBy(u"js01"_s).card(), approver, lost, shownBy(u"node-mgp"_s).card()};
    known[u"fxz"_s].revoked = {{lost.device, {lost.device, 0}}};
    const OpeningPlan made = plan(schoolOfThree(), known);
    REQUIRE(made.report.waitingNodes.size() == 1);
    CHECK(made.report.waitingNodes[0].key == node.key);
    REQUIRE(made.report.waitingDevices.size() == 1);
    CHECK(made.report.waitingDevices[0].device == approver.device);
    CHECK_FALSE(made.report.needsAttention());
    CHECK(made.vouchers.empty());
    CHECK(made.documents.empty());

    const QString text = made.report.toLines().join(u'\n');
    CHECK(text.contains(u"--node fxz="_s + QString::fromLatin1(node.key.toHex())));
    CHECK(text.contains(u"姓名sh01 at fxz with the code "_s + approver.key.fingerprint()));
    CHECK(text.contains(u"--vouch "_s + approver.device.toString()));
    const QJsonObject json = made.report.toJson();
    CHECK(json["waiting_nodes"_L1][0]["school"_L1] == u"fxz"_s);
    CHECK(json["waiting_devices"_L1][0]["code"_L1] == approver.key.fingerprint());

    OpeningOrder order = vouchingFor({approver.device});
    order.nodes = {{Fxz, node.key}};
    const OpeningReport taken = plan(order, known).report;
    CHECK(taken.waitingNodes.empty());
    CHECK(taken.waitingDevices.empty());
    CHECK(taken.toJson()["vouched"_L1][0]["device"_L1] == approver.device.toString());
}

TEST_CASE("Whoever holds an office of the county waits for its voice", "[provision]")
{
    RosterPerson office = person(u"ju01"_s, SchoolId(u"jyj"_s), {});
    office.grants = {Role{RoleKind::Office, {}}};
    RosterPerson inspector = person(u"dx01"_s, SchoolId(u"jyj"_s), {});
    inspector.grants = {Role{RoleKind::Inspector, u"fxz"_s}};
    const CountyRoster bureau = roster({office, inspector, person(u"js09"_s, SchoolId(u"jyj"_s))});
    auto known = carriedOut(plan(bureau));
    const DeviceCard card = shownBy(u"ju01"_s, SchoolId(u"jyj"_s)).card();
    known[u"jyj"_s].cards = {card, shownBy(u"dx01"_s, SchoolId(u"jyj"_s)).card(),
                             shownBy(u"js09"_s, SchoolId(u"jyj"_s)).card()};
    const OpeningReport report = plan(bureau, known).report;
    REQUIRE(report.waitingDevices.size() == 2); // each once
    CHECK(report.waitingDevices[0].device == card.device);
}

TEST_CASE("What names a server or a device is read with care", "[provision]")
{
    const QString key = QString::fromLatin1(DeviceKey::make().publicKey().toHex());
    const auto node = nodeIn(u" 枫香寨=小学 = "_s + key + u' ');
    REQUIRE(node);
    CHECK(node->school == SchoolId(u"枫香寨=小学"_s));
    CHECK(node->key.toHex() == key.toLatin1());
    for (const QString& wrong : {key, u"="_s + key, u"fxz="_s, u"fxz="_s + key.chopped(1), u"fxz=钥匙"_s})
        CHECK(nodeIn(wrong).error().kind == ErrorKind::InvalidInput);
    const DeviceId device = shownBy(u"sh01"_s).card().device;
    CHECK(deviceIn(u' ' + device.toString()).value() == device);
    for (const QString& wrong : {u""_s, u"sh01"_s, u"sh01:"_s + key.chopped(1), key})
        CHECK(deviceIn(wrong).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("The county gives codes to whoever works at a school, and says at which", "[provision]")
{
    const auto known = carriedOut(plan(schoolOfThree()));
    OpeningOrder order = vouchingFor({});
    const CodeWish wish{UserId(u"xz01"_s), OneTimeCode::make(), Now.addDays(7)};
    order.codes = {wish, {UserId(u"nobody"_s), OneTimeCode::make(), Now.addDays(7)}};
    const OpeningPlan made = plan(order, known);
    CHECK(sentenceOf(made).contains(u"nobody"_s));
    REQUIRE(made.vouchers.size() == 1);
    const ChainEvent event = voucherIn(made.vouchers[0]);
    const auto* code = event.as<CodeEvent>();
    REQUIRE(code);
    CHECK(code->user == wish.user);
    CHECK(wish.code.matches(code->hash));
    CHECK(code->until == wish.until);
    CHECK(event.head().author == countyUser());
    CHECK(made.chain.counter == 1);

    Evidence evidence;
    const OpeningPlan opening = plan(schoolOfThree());
    for (const auto* documents : {&opening.documents, &made.vouchers}) {
        for (const PlannedDocument& each : *documents)
            evidence.take(DatabaseName(each.database), DocId(each.document["_id"_L1].toString()),
                          each.document);
    }
    const Anchor county(Anchor::County{authority().statement().content().recovery});
    CHECK(judge(county, {}, evidence).events == std::vector{Judgement::good()});

    REQUIRE(made.report.codes.size() == 1);
    CHECK(made.report.codes[0].school == Fxz);
    const QJsonObject told = made.report.toJson()["codes"_L1][0].toObject();
    CHECK(told[u"code"_s] == wish.code.text());
    const QByteArray written = QJsonDocument(made.vouchers[0].document).toJson();
    CHECK_FALSE(written.contains(wish.code.text().toUtf8()));
}
