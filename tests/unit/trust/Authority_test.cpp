// SPDX-License-Identifier: GPL-3.0-or-later
// Statements, rosters and nodes that are not what they should be.
#include "TrustWorld.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

Judgement judged(const State& state, const DocId& id)
{
    const auto& judgements = state.facts.at(id.toString());
    REQUIRE(judgements.size() == 1);
    const auto& [standing, word] = *judgements.begin();
    for (int reason = 0; reason <= int(Reason::OtherCounty); ++reason) {
        if (toWord(Reason(reason)) == word)
            return {Standing(standing), Reason(reason)};
    }
    return {};
}

} // namespace

TEST_CASE("A roster signed by a key that nobody compared is never in force", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    Pc stranger(u"county"_s);
    const SignedRoster forged = world.rosterAt({1, 2}, world.lastRoster, stranger.key,
                                               {world.member(world.colleague, {StaffRole::Head})});
    const SignedRoster alone = world.rosterAt({0, 9}, {}, world.node.key, {});
    const CountyStatement other =
        CountyStatement::make({1, stranger.key.publicKey(), DeviceKey::make().publicKey(), {}, 0},
                              stranger.key)
            .value();
    const State state = inAnyOrder(world.anchor(), {forged, alone, other}, opening);
    CHECK(state.rest.inForce.at(SchoolId(School)) == Edition{1, 1});
    CHECK(judged(state, forged.id()) == Judgement::waiting(Reason::RosterMissing));
    CHECK(judged(state, alone.id()) == Judgement::waiting(Reason::RosterMissing));
    CHECK(judged(state, other.id()) == Judgement::refused(Reason::OtherCounty));
}

TEST_CASE("Of two texts of one edition the one that was here stays, and it is an alarm", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const SignedRoster second = world.nextRoster(world.county.key);
    const SignedRoster twin = world.rosterAt({1, 2}, second.head().previous, world.county.key,
                                             {world.member(world.colleague, {StaffRole::Head})});
    Kept kept;
    for (const auto& [mine, other] : {std::pair(&second, &twin), std::pair(&twin, &second)}) {
        kept.rosters[SchoolId(School)] = {{mine->edition(), mine->digest()}};
        const State state = inAnyOrder(world.anchor(), {second, twin}, opening, kept);
        CHECK(judged(state, mine->id()) == Judgement::good());
        CHECK(judged(state, other->id()) == Judgement::waiting(Reason::SameEdition));
        CHECK(state.rest.alarms.at(SchoolId(School)) == std::set{Edition{1, 2}});
    }
    Facts together = opening;
    together.insert(together.end(), {second, twin});
    const Ruling atOnce = judge(world.anchor(), {}, evidenceOf(together));
    CHECK(atOnce.inForce.at(SchoolId(School)) == Edition{1, 1});
    world.lastRoster = second.digest();
    const SignedRoster third = world.nextRoster(world.county.key);
    together.push_back(third);
    const Ruling settled = judge(world.anchor(), {}, evidenceOf(together));
    CHECK(settled.inForce.at(SchoolId(School)) == Edition{1, 3});
    CHECK(settled.alarms.empty());
}

TEST_CASE("A person at two schools decides at each with that school's role alone", "[trust]")
{
    World world;
    Facts facts = world.opening();
    const SchoolId other(u"dyx"_s);
    const Roster staff{other,
                       u"大堰小学"_s,
                       {world.member(world.colleague, {StaffRole::Head}),
                        world.member(world.approver, {StaffRole::Teacher})}};
    facts.push_back(
        SignedRoster::make(DatabaseName(u"school-dyx"_s), {{1, 1}}, staff.toJson(), world.county.key)
            .value());
    world.county.school = other;
    facts.push_back(world.county.say(EndorsementEvent{world.colleague.device, 0}));
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    world.colleague.school = other;
    const ChainEvent foreign = world.colleague.say(approvalOf(submission), Desk);
    world.colleague.school = SchoolId(School);
    const ChainEvent here = world.colleague.say(approvalOf(submission), Desk);
    const State state = inAnyOrder(world.anchor(), {submission, foreign, here}, facts);
    CHECK(judged(state, foreign.id()) == Judgement::waiting(Reason::OtherSchool));
    CHECK(judged(state, here.id()) == Judgement::waiting(Reason::NoRole));
}

TEST_CASE("A device endorsed for two people speaks for neither, but for what has a receipt", "[trust]")
{
    World world;
    Facts facts = world.opening();
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent received = world.approver.say(approvalOf(submission), Desk);
    const ChainEvent receipt = world.node.say(world.receiptFor(received.id()), Desk);
    const ChainEvent open = world.approver.say(approvalOf(submission), Desk);
    Pc twice(u"xz01"_s, world.approver.key);
    const ChainEvent endorsement = world.county.say(EndorsementEvent{twice.device, 0});
    const ChainEvent byTwice = twice.say(approvalOf(submission), Desk);
    const State state = inAnyOrder(
        world.anchor(), {submission, received, receipt, open, twice.card(), endorsement, byTwice}, facts);
    CHECK(judged(state, received.id()) == Judgement::good());
    CHECK(judged(state, open.id()) == Judgement::waiting(Reason::Undecided));
    CHECK(judged(state, byTwice.id()) == Judgement::waiting(Reason::Undecided));
}

TEST_CASE("An endorsement for a key that signs nothing, or without a card, changes nothing", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const Pc nobody(u"xz01"_s);
    const ChainEvent endorsement = world.county.say(EndorsementEvent{nobody.device, 0});
    const State state = inAnyOrder(world.anchor(), {endorsement}, opening);
    CHECK(judged(state, endorsement.id()) == Judgement::good());
    CHECK_FALSE(state.rest.devices.contains({SchoolId(School), nobody.device}));
}

TEST_CASE("A county key that was replaced while a school was offline takes nothing of its term", "[trust]")
{
    World world;
    Facts facts = world.opening();
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent approval = world.approver.say(approvalOf(submission), Desk);
    const ChainEvent receipt = world.node.say(world.receiptFor(approval.id()), Desk);
    const ChainEvent open = world.head.say(approvalOf(submission), Desk);
    const auto first = std::get<CountyStatement>(facts.front());
    Pc anew(u"county"_s);
    const CountyStatement second = world.statement(2, anew.key, first.digest(), world.county.counter);
    const ChainEvent late = world.county.say(EndorsementEvent{world.head.device, 0}); // by the old key
    world.edition = {2, 0};
    const SignedRoster roster = world.nextRoster(anew.key);
    const State state =
        inAnyOrder(world.anchor(), {submission, approval, receipt, open, second, roster, late}, facts);
    CHECK(judged(state, approval.id()) == Judgement::good());
    CHECK(judged(state, open.id()) == Judgement::good(Reason::NotYetReceived));
    CHECK(judged(state, late.id()) == Judgement::waiting(Reason::Revoked));
    CHECK(state.rest.inForce.at(SchoolId(School)) == Edition{2, 1});
}

TEST_CASE("A school that stood alone joins a county; another county is refused and shown", "[trust]")
{
    World world;
    const Anchor anchor(Anchor::School{SchoolId(School), world.node.key.publicKey()});
    world.edition = {0, 0};
    Facts facts{world.nextRoster(world.node.key)};
    for (const Pc* pc : {&world.teacher, &world.approver}) {
        facts.push_back(pc->card());
        facts.push_back(world.node.say(EndorsementEvent{pc->device, 0}));
    }
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent approval = world.approver.say(approvalOf(submission), Desk);
    const ChainEvent receipt = world.node.say(world.receiptFor(approval.id()), Desk);
    Facts alone{submission, approval, receipt};
    CHECK(judged(inAnyOrder(anchor, alone, facts), approval.id()) == Judgement::good());

    const ChainEvent joining = world.node.say(JoiningEvent{world.recovery.publicKey()});
    const ChainEvent second = world.node.say(JoiningEvent{DeviceKey::make().publicKey()});
    const CountyStatement statement = world.statement(1, world.county.key, {});
    world.edition = {1, 0};
    const SignedRoster roster = world.nextRoster(world.county.key);
    const ChainEvent endorsed = world.county.say(EndorsementEvent{world.approver.device, 0});
    alone.insert(alone.end(), {joining, second, statement, roster, endorsed});
    const State joined = inAnyOrder(anchor, alone, facts);
    CHECK(judged(joined, approval.id()) == Judgement::good());
    CHECK(joined.rest.inForce.at(SchoolId(School)) == Edition{1, 1});
    CHECK(joined.rest.isSecondCounty);
    // What the node signs alone from now on is no roster.
    alone.push_back(world.rosterAt({0, 5}, {}, world.node.key, {}));
    CHECK(inAnyOrder(anchor, alone, facts).rest.inForce.at(SchoolId(School)) == Edition{1, 1});
}

TEST_CASE("A node that says two things under one counter is proven; the receipts it gave beside stay",
          "[trust]")
{
    World world;
    const Facts facts = world.opening();
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent approval = world.approver.say(approvalOf(submission), Desk);
    Pc stolen = world.node;
    const ChainEvent first = world.node.say(world.receiptFor(submission.id()), Desk);
    world.lastReceipt = first.id();
    const ChainEvent second = world.node.say(world.receiptFor(approval.id()), Desk);
    const ChainEvent twin = stolen.say(EndorsementEvent{world.head.device, 0});
    const Pc late(u"js01"_s);
    const ChainEvent later = world.node.say(EndorsementEvent{late.device, 0});
    const State state =
        inAnyOrder(world.anchor(), {submission, approval, first, second, twin, late.card(), later}, facts);
    for (const ChainEvent& event : {first, twin, later})
        CHECK(judged(state, event.id()) == Judgement::waiting(Reason::Undecided));
    CHECK(judged(state, second.id()) == Judgement::good());
    CHECK(judged(state, approval.id()) == Judgement::good());
    CHECK_FALSE(state.rest.devices.contains({SchoolId(School), late.device}));
}

TEST_CASE("A node that ended is believed up to its end", "[trust]")
{
    World world;
    Facts facts = world.opening();
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent before = world.node.say(world.receiptFor(submission.id()), Desk);
    world.nodes.front().endedAt = world.node.counter;
    const SignedRoster roster = world.nextRoster(world.county.key);
    const Pc late(u"js01"_s);
    const ChainEvent after = world.node.say(EndorsementEvent{late.device, 0});
    const State state = inAnyOrder(world.anchor(), {submission, before, roster, late.card(), after}, facts);
    CHECK(judged(state, before.id()) == Judgement::good());
    CHECK(judged(state, after.id()) == Judgement::waiting(Reason::Revoked));
}

TEST_CASE("A device names no older roster than it did before", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const SignedRoster second = world.nextRoster(world.county.key);
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent knows = world.approver.say(approvalOf(submission), Desk);
    world.approver.roster = {1, 1};
    const ChainEvent backdated = world.approver.say(approvalOf(submission), Desk);
    const State state = inAnyOrder(world.anchor(), {second, submission, knows, backdated}, opening);
    CHECK(judged(state, knows.id()) == Judgement::good(Reason::NotYetReceived));
    CHECK(judged(state, backdated.id()) == Judgement::waiting(Reason::OlderRoster));
}

TEST_CASE("Each school counts its own editions: who speaks at several is late at none", "[trust]")
{
    Pc county(u"county"_s);
    county.roster = {1, 5};
    const ChainEvent here = county.say(EndorsementEvent{Pc(u"sh01"_s).device, 0});
    county.school = SchoolId(u"mgp"_s);
    county.roster = {1, 2};
    const ChainEvent there =
        county.say(EndorsementEvent{Pc(u"sh02"_s).device, 0}, DatabaseName(u"school-mgp"_s));
    county.roster = {1, 1};
    const ChainEvent backdated =
        county.say(EndorsementEvent{Pc(u"sh03"_s).device, 0}, DatabaseName(u"school-mgp"_s));
    const ReceiptBook none;
    const ChainOrder order({&here, &there, &backdated}, none);
    CHECK_FALSE(order.namesOlderRoster(there));
    CHECK(order.namesOlderRoster(backdated));
}

TEST_CASE("Approvers give codes for teachers, the head and the county for everybody", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const ChainEvent forTeacher = world.approver.say(codeFor(world.teacher.user));
    const ChainEvent forHead = world.approver.say(codeFor(world.head.user));
    const ChainEvent forItself = world.teacher.say(codeFor(world.teacher.user));
    const ChainEvent ofHead = world.head.say(codeFor(world.head.user));
    const ChainEvent byHead = world.head.say(codeFor(world.approver.user));
    const ChainEvent byCounty = world.county.say(codeFor(world.head.user));
    const State state =
        inAnyOrder(world.anchor(), {forTeacher, forHead, forItself, ofHead, byHead, byCounty}, opening);
    for (const ChainEvent& event : {forTeacher, byHead})
        CHECK(judged(state, event.id()) == Judgement::good(Reason::NotYetReceived));
    CHECK(judged(state, byCounty.id()) == Judgement::good());
    for (const ChainEvent& event : {forHead, forItself, ofHead})
        CHECK(judged(state, event.id()) == Judgement::waiting(Reason::NoRole));
}

TEST_CASE("What only leaders write at a school counts by a leader, whoever carried it", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const auto rate = [](Pc& pc) { return pc.say(PlainEvent{}, SchoolDatabase, u"taskRating"_s); };
    const auto answer = [](Pc& pc) { return pc.say(PlainEvent{}, SchoolDatabase, u"taskAnswer"_s); };
    const ChainEvent byTeacher = rate(world.teacher);
    const ChainEvent byApprover = rate(world.approver);
    const ChainEvent answered = answer(world.colleague); // which all of the staff may
    const State state = inAnyOrder(world.anchor(), {byTeacher, byApprover, answered}, opening);
    CHECK(judged(state, byTeacher.id()) == Judgement::waiting(Reason::NoRole));
    for (const ChainEvent& event : {byApprover, answered})
        CHECK(judged(state, event.id()) == Judgement::good(Reason::NotYetReceived));
}
