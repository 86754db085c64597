// SPDX-License-Identifier: GPL-3.0-or-later
// The histories that must come out right (trust.md, section 10), as far as judging decides them. To come
// where stores and servers take part: of 1 the three PCs that merge, of 8 the stick, of 10 the bundle that is
// asked for, of 12 the child that the signer writes, of 14 the gate that recomputes revision ids, of 15 the
// merges and tombstones.
#include "TrustWorld.h"
#include "support/catch.h"
#include "trust/SignedJson.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

std::pair<int, QString> known(const State& state, const DocId& id)
{
    const auto found = state.facts.find(id.toString());
    REQUIRE(found != state.facts.end());
    REQUIRE(found->second.size() == 1);
    return *found->second.begin();
}

std::pair<int, QString> as(const Judgement& judgement)
{
    return {int(judgement.standing), toWord(judgement.reason)};
}

// A submission and its receipt, then an approval.
struct Handed
{
    explicit Handed(World& world)
        : submission(world.teacher.say(PlainEvent{}, Desk, u"submission"_s)),
          receipt(take(world, submission)),
          approval(world.approver.say(approvalOf(submission), Desk))
    {
    }

    static ChainEvent take(World& world, const ChainEvent& event)
    {
        ChainEvent receipt = world.node.say(world.receiptFor(event.id()), event.database());
        world.lastReceipt = receipt.id();
        return receipt;
    }
    Facts facts() const { return {submission, receipt, approval}; }

    ChainEvent submission;
    ChainEvent receipt;
    ChainEvent approval;
};

Facts operator+(Facts a, const Facts& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace

TEST_CASE("An approval counts, and is said to be at the school once somebody signed for it", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const Handed handed(world);
    const State before = inAnyOrder(world.anchor(), handed.facts(), opening);
    CHECK(known(before, handed.submission.id()) == as(Judgement::good()));
    CHECK(known(before, handed.approval.id()) == as(Judgement::good(Reason::NotYetReceived)));
    const ChainEvent receipt = Handed::take(world, handed.approval);
    const State after = inAnyOrder(world.anchor(), handed.facts() + Facts{receipt}, opening);
    CHECK(known(after, handed.approval.id()) == as(Judgement::good()));
    CHECK(after.rest.incomplete.empty());
}

TEST_CASE("1: a colleague's well-signed root under my plan's id is a proposal in every order", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const DocId plan(u"plan:js01:01jd"_s);
    const RecordPlace deep{SchoolDatabase, plan, std::vector<RevId>(50, RevId{8, "aa"}), 9};
    const QJsonObject body =
        SignedRecord::sign(deep, {{u"school"_s, School}}, {world.colleague.device, 1, world.colleague.roster},
                           world.colleague.key)
            .value_or(QJsonObject());
    const SignedRecord foreign = SignedRecord::read(deep, body).value();
    const State state = inAnyOrder(world.anchor(), {world.teacher.save(plan), foreign}, opening);
    CHECK(known(state, DocId(u"plan:js01:01jd of %1 1"_s.arg(world.teacher.device.toString()))) ==
          as(Judgement::good()));
    CHECK(known(state, DocId(u"plan:js01:01jd of %1 1"_s.arg(world.colleague.device.toString()))) ==
          as(Judgement::waiting(Reason::Proposal)));
}

TEST_CASE("2: endorsement, roster, event and revocation in all orders make one state", "[trust]")
{
    World world;
    Facts opening = world.opening();
    Pc second(u"sh01"_s);
    opening.push_back(second.card());
    second.roster = world.edition;
    const ChainEvent endorsement = world.county.say(EndorsementEvent{second.device, 0});
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    opening.push_back(submission);
    const SignedRoster roster = world.nextRoster(world.county.key);
    second.roster = world.edition;
    const ChainEvent event = second.say(approvalOf(submission), Desk);
    const ChainEvent revocation = world.head.say(RevocationEvent{second.device, 0});
    const State state = inAnyOrder(world.anchor(), {endorsement, roster, event, revocation}, opening);
    CHECK(known(state, event.id()) == as(Judgement::waiting(Reason::CameLate)));
    CHECK(known(state, revocation.id()) == as(Judgement::good()));
    CHECK(known(state, roster.id()) == as(Judgement::good()));
}

TEST_CASE("3: a leaver with last term's clock approves after a silent month: it came late", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    world.staff[2].roles.clear();
    Pc leaver = world.approver;
    const SignedRoster roster = world.nextRoster(world.county.key);
    const ChainEvent approval = leaver.say(approvalOf(submission), Desk);
    const Facts facts{submission, roster, approval};
    CHECK(known(inAnyOrder(world.anchor(), facts, opening), approval.id()) ==
          as(Judgement::waiting(Reason::CameLate)));

    SECTION("and counts once a leader confirms it")
    {
        const ChainEvent confirmation = world.head.say(ConfirmationEvent{approval.id()});
        CHECK(known(inAnyOrder(world.anchor(), facts + Facts{confirmation}, opening), approval.id()) ==
              as(Judgement::good(Reason::Confirmed)));
    }
    SECTION("which neither the leaver nor the teacher can")
    {
        const ChainEvent own = leaver.say(ConfirmationEvent{approval.id()});
        const ChainEvent teachers = world.teacher.say(ConfirmationEvent{approval.id()});
        const State state = inAnyOrder(world.anchor(), facts + Facts{own, teachers}, opening);
        CHECK(known(state, approval.id()) == as(Judgement::waiting(Reason::CameLate)));
        CHECK(known(state, teachers.id()) == as(Judgement::waiting(Reason::NoRole)));
    }
    SECTION("a receipt given after the change does not mend it")
    {
        const ChainEvent receipt = Handed::take(world, approval);
        CHECK(known(inAnyOrder(world.anchor(), facts + Facts{receipt}, opening), approval.id()) ==
              as(Judgement::waiting(Reason::CameLate)));
    }
}

TEST_CASE("An approval with a receipt outlives the approver's time at the school", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const Handed handed(world);
    const ChainEvent receipt = Handed::take(world, handed.approval);
    world.staff[2].roles.clear();
    const SignedRoster roster = world.nextRoster(world.county.key);
    const State state = inAnyOrder(world.anchor(), handed.facts() + Facts{receipt, roster}, opening);
    CHECK(known(state, handed.approval.id()) == as(Judgement::good()));
}

TEST_CASE("4: a second event of one counter takes nothing from the one with a receipt", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    Pc before = world.approver;
    const ChainEvent approval = world.approver.say(approvalOf(submission), Desk);
    const ChainEvent receipt = Handed::take(world, approval);
    before.roster = {1, 1};
    const ChainEvent second = before.say(
        DecisionEvent{DocId(u"submission:js02:%1"_s.arg(QString::fromLatin1(Digest::of("x").toHex())))},
        Desk);
    const ChainEvent later = world.approver.say(ConfirmationEvent{submission.id()});
    const State state = inAnyOrder(world.anchor(), {submission, approval, receipt, second, later}, opening);
    CHECK(known(state, approval.id()) == as(Judgement::good()));
    CHECK(known(state, second.id()) == as(Judgement::waiting(Reason::OutOfOrder)));
    CHECK(known(state, later.id()) == as(Judgement::good(Reason::NotYetReceived)));
}

TEST_CASE("5: a cloned disk approves on both copies: nobody chooses, and a new endorsement goes on",
          "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const ChainEvent one = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent two = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    Pc clone = world.approver;
    const ChainEvent here = world.approver.say(approvalOf(one), Desk);
    const ChainEvent there = clone.say(approvalOf(two), Desk);
    const ChainEvent later = world.approver.say(approvalOf(two), Desk);
    const Facts forked{one, two, here, there, later};
    State state = inAnyOrder(world.anchor(), forked, opening);
    for (const ChainEvent& event : {here, there, later})
        CHECK(known(state, event.id()) == as(Judgement::waiting(Reason::Undecided)));

    SECTION("one of them has a receipt")
    {
        const ChainEvent receipt = Handed::take(world, here);
        state = inAnyOrder(world.anchor(), forked + Facts{receipt}, opening);
        CHECK(known(state, here.id()) == as(Judgement::good()));
        CHECK(known(state, there.id()) == as(Judgement::waiting(Reason::OutOfOrder)));
        CHECK(known(state, later.id()) == as(Judgement::good(Reason::NotYetReceived)));
    }
    SECTION("endorsed again, it signs on")
    {
        const ChainEvent again = world.county.say(EndorsementEvent{world.approver.device, 2});
        const ChainEvent next = world.approver.say(approvalOf(one), Desk);
        state = inAnyOrder(world.anchor(), forked + Facts{again, next}, opening);
        CHECK(known(state, next.id()) == as(Judgement::good(Reason::NotYetReceived)));
        CHECK(known(state, here.id()) == as(Judgement::waiting(Reason::Undecided)));
    }
}

TEST_CASE("6: two that revoke each other offline are both out, whichever comes first", "[trust]")
{
    World world;
    world.staff[2].roles = {StaffRole::Head}; // a second head
    const Facts opening = world.opening();
    const ChainEvent one = world.head.say(RevocationEvent{world.approver.device, 0});
    const ChainEvent other = world.approver.say(RevocationEvent{world.head.device, 0});
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent byOne = world.head.say(approvalOf(submission), Desk);
    const ChainEvent byOther = world.approver.say(approvalOf(submission), Desk);
    const State state = inAnyOrder(world.anchor(), {one, other, submission, byOne, byOther}, opening);
    for (const ChainEvent& event : {one, other})
        CHECK(known(state, event.id()) == as(Judgement::good()));
    for (const ChainEvent& event : {byOne, byOther})
        CHECK(known(state, event.id()) == as(Judgement::waiting(Reason::CameLate)));
}

TEST_CASE("6, 7: nobody revokes upwards", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const ChainEvent upwards = world.approver.say(RevocationEvent{world.head.device, 0});
    const ChainEvent down = world.head.say(RevocationEvent{world.approver.device, 1});
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent heads = world.head.say(approvalOf(submission), Desk);
    const State state = inAnyOrder(world.anchor(), {upwards, down, submission, heads}, opening);
    CHECK(known(state, upwards.id()) == as(Judgement::waiting(Reason::NoRole)));
    CHECK(known(state, down.id()) == as(Judgement::good()));
    CHECK(known(state, heads.id()) == as(Judgement::good(Reason::NotYetReceived)));
}

TEST_CASE("Only the county takes force from what has an older receipt", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const Handed handed(world);
    const Facts facts = handed.facts() + Facts{Handed::take(world, handed.approval)};
    const ChainEvent heads = world.head.say(RevocationEvent{world.approver.device, 0});
    CHECK(known(inAnyOrder(world.anchor(), facts + Facts{heads}, opening), handed.approval.id()) ==
          as(Judgement::good()));
    const ChainEvent countys = world.county.say(RevocationEvent{world.approver.device, 0});
    CHECK(known(inAnyOrder(world.anchor(), facts + Facts{countys}, opening), handed.approval.id()) ==
          as(Judgement::waiting(Reason::Revoked)));
}

TEST_CASE("8: an older roster and its old decisions give a fresh PC nothing", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent old = world.approver.say(approvalOf(submission), Desk);
    world.staff[2].roles.clear();
    const SignedRoster newest = world.nextRoster(world.county.key);
    Kept enrolled;
    enrolled.named[SchoolId(School)] = newest.edition();
    const State stick = inAnyOrder(world.anchor(), {submission, old}, opening, enrolled);
    CHECK(known(stick, old.id()) == as(Judgement::waiting(Reason::NewerRoster)));
    CHECK(stick.rest.behind.contains(SchoolId(School)));
    const State later = inAnyOrder(world.anchor(), {submission, old, newest}, opening, enrolled);
    CHECK(known(later, old.id()) == as(Judgement::waiting(Reason::CameLate)));
    CHECK(later.rest.inForce.at(SchoolId(School)) == newest.edition());
}

TEST_CASE("9: an edition of 2^53-1 by a stolen working key ends with the recovery key's new one", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const Handed handed(world);
    const Facts honest = handed.facts() + Facts{Handed::take(world, handed.approval)};
    const auto forgedStaff = std::vector{world.member(world.colleague, {StaffRole::Head})};
    const SignedRoster forged =
        world.rosterAt({1, LargestInteger}, world.lastRoster, world.county.key, forgedStaff);
    Pc forger = world.colleague;
    forger.roster = forged.edition();
    const ChainEvent forgery = forger.say(approvalOf(handed.submission), Desk);
    const auto first = std::get<CountyStatement>(opening.front());
    Pc anew(u"county"_s);
    const CountyStatement second = world.statement(2, anew.key, first.digest(), world.county.counter);
    world.edition = {2, 0};
    const SignedRoster roster = world.nextRoster(anew.key);
    const State state = inAnyOrder(world.anchor(), honest + Facts{forged, forgery, second, roster}, opening);
    CHECK(state.rest.inForce.at(SchoolId(School)) == Edition{2, 1});
    CHECK(known(state, forgery.id()) == as(Judgement::waiting(Reason::RosterMissing)));
    CHECK(known(state, handed.approval.id()) == as(Judgement::good()));
    CHECK(known(state, forged.id()) == as(Judgement::waiting(Reason::NewerRoster)));
}

TEST_CASE("10, 11: an owned node makes nobody head, nor do cards for all heads", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    Pc forged(u"xz01"_s);
    Pc helper(u"xz01"_s);
    Pc card(u"sh01"_s);
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent endorsed = world.node.say(EndorsementEvent{forged.device, 0});
    const ChainEvent endorsedHelper = world.node.say(EndorsementEvent{helper.device, 0});
    const ChainEvent mutual = helper.say(EndorsementEvent{forged.device, 0});
    const ChainEvent approval = forged.say(approvalOf(submission), Desk);
    const ChainEvent unknown = card.say(approvalOf(submission), Desk);
    const ChainEvent revocation = forged.say(RevocationEvent{world.head.device, 0});
    const ChainEvent heads = world.head.say(approvalOf(submission), Desk);
    const State state = inAnyOrder(world.anchor(),
                                   {submission, forged.card(), helper.card(), card.card(), endorsed,
                                    endorsedHelper, mutual, approval, unknown, revocation, heads},
                                   opening);
    CHECK(known(state, approval.id()) == as(Judgement::waiting(Reason::NeedsSecondVoice)));
    CHECK(known(state, revocation.id()) == as(Judgement::waiting(Reason::NoRole)));
    CHECK(known(state, heads.id()) == as(Judgement::good(Reason::NotYetReceived)));
    CHECK(known(state, unknown.id()) == as(Judgement::waiting(Reason::NotEndorsed)));
    CHECK(state.rest.devices.at({SchoolId(School), forged.device}).belief == Belief::Endorsed);
    CHECK_FALSE(state.rest.devices.contains({SchoolId(School), card.device}));
}

TEST_CASE("A leader's new PC needs the node and another of theirs, a teacher's the node alone", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    Pc second(u"xz01"_s);
    Pc plain(u"js01"_s);
    const Facts facts{second.card(), world.node.say(EndorsementEvent{second.device, 0}),
                      world.head.say(EndorsementEvent{second.device, 0}), plain.card(),
                      world.approver.say(EndorsementEvent{plain.device, 0})};
    const State state = inAnyOrder(world.anchor(), facts, opening);
    CHECK(state.rest.devices.at({SchoolId(School), second.device}).belief == Belief::Seconded);
    CHECK(state.rest.devices.at({SchoolId(School), plain.device}).belief == Belief::Endorsed);
}

TEST_CASE("12: junk under the id of a decision changes nothing", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const Handed handed(world);
    QJsonObject junk = handed.approval.document();
    junk[u"note"_s] = u"另一句话"_s;
    CHECK(ChainEvent::read(Desk, handed.approval.id(), junk).error().kind == ErrorKind::InvalidInput);
    junk = handed.approval.document();
    junk[u"signature"_s] = handed.submission.document()["signature"_L1];
    const ChainEvent resigned = ChainEvent::read(Desk, handed.approval.id(), junk).value();
    const State state = inAnyOrder(world.anchor(), handed.facts() + Facts{resigned}, opening);
    CHECK(
        state.facts.at(handed.approval.id().toString()) ==
        std::multiset{as(Judgement::good(Reason::NotYetReceived)), as(Judgement::refused(Reason::Altered))});
}

TEST_CASE("13: a desk where a receipt or what it is about was cut out says that something is missing",
          "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const Handed handed(world);
    const ChainEvent returned = world.head.say(approvalOf(handed.submission), Desk);
    const ChainEvent ofReturned = Handed::take(world, returned);
    const ChainEvent ofApproval = Handed::take(world, handed.approval);
    const Facts whole = handed.facts() + Facts{returned, ofReturned, ofApproval};
    CHECK(inAnyOrder(world.anchor(), whole, opening).rest.incomplete.empty());
    const Facts withoutReceipt = handed.facts() + Facts{returned, ofApproval};
    CHECK(inAnyOrder(world.anchor(), withoutReceipt, opening).rest.incomplete.contains(Desk));
    const Facts withoutBoth = handed.facts() + Facts{ofApproval};
    CHECK(inAnyOrder(world.anchor(), withoutBoth, opening).rest.incomplete.contains(Desk));
    const Facts withoutReturned = handed.facts() + Facts{ofReturned, ofApproval};
    CHECK(inAnyOrder(world.anchor(), withoutReturned, opening).rest.incomplete.contains(Desk));
}

TEST_CASE("14: a signed revision is nothing at another place of the tree, document or database", "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const DocId plan(u"plan:js01:01jd"_s);
    const RecordPlace place{SchoolDatabase, plan, {RevId{2, "bb"}, RevId{1, "aa"}}, 3};
    const QJsonObject body = SignedRecord::sign(place, {{u"school"_s, School}},
                                                {world.teacher.device, 1, {1, 1}}, world.teacher.key)
                                 .value();
    const RecordPlace buried{SchoolDatabase, plan, {RevId{2, "cc"}, RevId{1, "aa"}}, 3};
    const RecordPlace deeper{SchoolDatabase, plan, {RevId{3, "dd"}, RevId{2, "bb"}, RevId{1, "aa"}}, 4};
    const RecordPlace other{SchoolDatabase, DocId(u"plan:js01:02jd"_s), place.ancestry, 3};
    const RecordPlace elsewhere{Desk, plan, place.ancestry, 3};
    const Ruling good =
        judge(world.anchor(), {}, evidenceOf(opening + Facts{SignedRecord::read(place, body).value()}));
    CHECK(good.records.front() == Judgement::good());
    for (const RecordPlace& replayed : {buried, deeper, other, elsewhere})
        CHECK(SignedRecord::read(replayed, body).error().kind == ErrorKind::InvalidInput);
    const RecordPlace cut{SchoolDatabase, plan, {RevId{2, "bb"}}, 3};
    CHECK(SignedRecord::read(cut, body).error().kind == ErrorKind::Precondition);
}

TEST_CASE("15: who is taken out of a session keeps what was saved before, the rest waits as a proposal",
          "[trust]")
{
    World world;
    const Facts opening = world.opening();
    const DocId session(u"session:js01:01jd"_s);
    const UserId b = world.colleague.user;
    const SignedRecord before = world.colleague.save(session);
    const SignedRecord after = world.colleague.save(session);
    const auto membership = [&](qint64 number, bool takesPart) {
        return MembershipEvent{session, b, number, takesPart, {u"1"_s}};
    };
    const ChainEvent in = world.teacher.say(membership(1, true));
    const ChainEvent out = world.teacher.say(membership(2, false));
    const QString name = u"session:js01:01jd of %1 %2"_s.arg(world.colleague.device.toString());
    const State state = inAnyOrder(world.anchor(), {before, after, in, out}, opening);
    CHECK(known(state, DocId(name.arg(1))) == as(Judgement::good()));
    CHECK(known(state, DocId(name.arg(2))) == as(Judgement::waiting(Reason::Proposal)));
    const ChainEvent again = world.teacher.say(membership(3, true));
    CHECK(known(inAnyOrder(world.anchor(), {before, after, in, out, again}, opening), DocId(name.arg(2))) ==
          as(Judgement::good()));
}
