// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/Catalogue.h"
#include "catalogue/CatalogueQueries.h"
#include "platform/DatabaseNames.h"
#include "support/LessonFixtures.h"
#include "support/SignedSchool.h"
#include "support/TempStore.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const SchoolId School(u"fxz"_s);

QJsonObject rosterOfDesk()
{
    Roster roster;
    roster.school = School;
    roster.schoolName = u"枫香寨小学"_s;
    roster.staff = {{UserId(u"js01"_s), u"姜𠮷䶮"_s, {}, {StaffRole::Teacher}},
                    {UserId(u"js02"_s), u"龙秀"_s, {}, {StaffRole::Teacher}},
                    {UserId(u"sh01"_s), u"审核员"_s, {}, {StaffRole::Approver}}};
    return roster.toJson();
}

// A teacher's desk, the school with its devices, and a catalogue that follows both. The school stands alone,
// and its node vouches for the PCs.
struct Desk
{
    SchoolPc teacher{UserId(u"js01"_s)};
    SchoolPc approver{UserId(u"sh01"_s)};
    SchoolPc node = SchoolPc::nodeAt();
    DatabaseName deskName = deskOf(UserId(u"js01"_s));
    DatabaseName schoolName = databaseOf(School);
    TempStore desk;
    TempStore school;
    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue = Catalogue::open(folder.path() + u"/derived.sqlite"_s).value();
    Submission submission = submissionOf(fixtureA());
    ChainEvent handedIn = handIn(submission);

    Desk()
    {
        submission.id = handedIn.id();
        const SignedRoster roster = rosterSignedBy(SchoolPc::nodeAt(), rosterOfDesk());
        school.put(roster.id().toString(), roster.document());
    }

    ChainEvent handIn(const Submission& what)
    {
        return teacher.say(deskName, u"submission"_s, PlainEvent{}, what.toJson());
    }
    ChainEvent decide(SchoolPc& pc, Verdict verdict)
    {
        Decision decision = decisionOn(submission, verdict);
        if (verdict == Verdict::Returned)
            decision.reasons = {u"NO_BOARD"_s};
        return pc.say(deskName, u"decision"_s, DecisionEvent{submission.id}, decision.toJson());
    }
    void lay(const ChainEvent& event) { desk.put(event.id().toString(), event.document()); }
    void layAtSchool(const ChainEvent& event) { school.put(event.id().toString(), event.document()); }
    // The PC shows its card, and the node vouches for it.
    void enrol(const SchoolPc& pc)
    {
        school.put(pc.signedCard().id().toString(), pc.signedCard().document());
        layAtSchool(node.vouch(pc.device()));
    }

    void level()
    {
        do {
            while (catalogue->update(schoolName, school.store(), 3).value()) {
            }
            while (catalogue->update(deskName, desk.store(), 3).value()) {
            }
        } while (!catalogue->waiting()->isEmpty());
        REQUIRE(catalogue->judge({anchorOf(School), {}}).has_value());
    }

    PlanState state() const
    {
        return catalogue::stateOf(*catalogue->read(), submission.author, submission.plan).value();
    }
    Reason of(const ChainEvent& event) const
    {
        return catalogue::judgementOf(*catalogue->read(), {deskName, event.id(), 0, false})->reason;
    }
    bool hasArrived() const
    {
        const auto places =
            catalogue::submissionsOf(*catalogue->read(), submission.author, submission.plan).value();
        return places.front().hasArrived;
    }
};

} // namespace

TEST_CASE("An approval from an approver's PC counts, and says that nobody has a receipt yet", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.teacher);
    desk.enrol(desk.approver);
    desk.lay(desk.handedIn);
    const ChainEvent approval = desk.decide(desk.approver, Verdict::Approved);
    desk.lay(approval);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Approved);
    CHECK(desk.state().doubt == Reason::NotYetReceived);

    const ChainEvent first =
        desk.node.say(desk.deskName, u"receipt"_s, ReceiptEvent{desk.handedIn.id(), 1, {}});
    const ChainEvent second =
        desk.node.say(desk.deskName, u"receipt"_s, ReceiptEvent{approval.id(), 2, first.id()});
    desk.lay(first);
    desk.lay(second);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Approved);
    CHECK(desk.state().doubt == Reason::None);
}

TEST_CASE("A plain teacher's decision approves nothing", "[catalogue]")
{
    Desk desk;
    SchoolPc colleague(UserId(u"js02"_s));
    desk.enrol(desk.teacher);
    desk.enrol(colleague);
    desk.lay(desk.handedIn);
    const ChainEvent decision = desk.decide(colleague, Verdict::Approved);
    desk.lay(decision);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Submitted);
    CHECK(desk.of(decision) == Reason::NoRole);
    CHECK(desk.state().doubt == Reason::NoRole);
}

TEST_CASE("A card that a colleague made for the approver approves nothing, whatever it signs", "[catalogue]")
{
    Desk desk;
    SchoolPc forged(UserId(u"sh01"_s), School, DeviceKey::make());
    desk.enrol(desk.teacher);
    desk.school.put(forged.signedCard().id().toString(), forged.signedCard().document());
    desk.lay(desk.handedIn);
    const ChainEvent decision = desk.decide(forged, Verdict::Approved);
    desk.lay(decision);
    desk.layAtSchool(forged.vouch(forged.device()));
    desk.level();
    CHECK(desk.state().status == PlanStatus::Submitted);
    CHECK(desk.of(decision) == Reason::NotEndorsed);
}

TEST_CASE("An approval counts as soon as the card of its device and whoever vouches for it have come",
          "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.teacher);
    desk.lay(desk.handedIn);
    const ChainEvent approval = desk.decide(desk.approver, Verdict::Approved);
    desk.lay(approval);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Submitted);
    CHECK(desk.of(approval) == Reason::UnknownDevice);
    const SignedCard card = desk.approver.signedCard();
    desk.school.put(card.id().toString(), card.document());
    CHECK_FALSE(desk.catalogue->update(desk.schoolName, desk.school.store(), 99).value());
    CHECK(desk.catalogue->waiting().value() == QList{desk.deskName});
    desk.level();
    CHECK(desk.of(approval) == Reason::NotEndorsed);
    desk.layAtSchool(desk.node.vouch(desk.approver.device()));
    desk.level();
    CHECK(desk.state().status == PlanStatus::Approved);
}

TEST_CASE("Where nobody is believed yet, an event waits for a roster", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.teacher);
    desk.lay(desk.handedIn);
    desk.level();
    CHECK(desk.of(desk.handedIn) == Reason::NotYetReceived);
    REQUIRE(desk.catalogue->judge({}).has_value());
    CHECK(desk.of(desk.handedIn) == Reason::RosterMissing);
    CHECK(desk.state().status == PlanStatus::Submitted);
}

TEST_CASE("A decision that was altered on its way approves nothing", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.teacher);
    desk.enrol(desk.approver);
    desk.lay(desk.handedIn);
    const ChainEvent returned = desk.decide(desk.approver, Verdict::Returned);
    QJsonObject altered = returned.document();
    altered[u"verdict"_s] = u"approved"_s;
    desk.desk.put(returned.id().toString(), altered);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Submitted);
    CHECK(desk.state().doubt == Reason::Altered);
}

TEST_CASE("A submission laid there in the teacher's name never hides the teacher's own", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.teacher);
    desk.enrol(desk.approver);
    desk.lay(desk.handedIn);
    desk.lay(desk.decide(desk.approver, Verdict::Approved));
    const ChainEvent later = desk.handIn(submissionOf(fixtureA(), 7));
    QJsonObject forged = later.document();
    forged[u"signature"_s] = desk.handedIn.document()[u"signature"_s];
    desk.desk.put(later.id().toString(), forged);
    desk.level();
    CHECK(desk.of(later) == Reason::Altered);
    CHECK(desk.state().submission == desk.submission.id);
    CHECK(desk.state().status == PlanStatus::Approved);
}

TEST_CASE("What a revoked device signed before stays valid, in whatever order all of it comes", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.teacher);
    desk.lay(desk.handedIn);
    const ChainEvent approval = desk.decide(desk.approver, Verdict::Approved);
    const ChainEvent later = desk.decide(desk.approver, Verdict::Returned);
    const ChainEvent revocation =
        desk.node.say(desk.schoolName, u"revocation"_s, RevocationEvent{desk.approver.device(), 1});
    SECTION("events first")
    {
        desk.enrol(desk.approver);
        desk.lay(approval);
        desk.lay(later);
        desk.level();
        CHECK(desk.state().status == PlanStatus::Returned);
        desk.layAtSchool(revocation);
    }
    SECTION("revocation first")
    {
        desk.layAtSchool(revocation);
        desk.level();
        desk.enrol(desk.approver);
        desk.lay(later);
        desk.lay(approval);
    }
    desk.level();
    CHECK(desk.of(approval) == Reason::NotYetReceived);
    CHECK(desk.of(later) == Reason::Revoked);
    CHECK(desk.state().status == PlanStatus::Approved);
    CHECK(catalogue::devicesOf(*desk.catalogue->read(), School)->at(desk.approver.device()).isRevoked);
}

TEST_CASE("A device that signs two events with one counter is believed neither", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.teacher);
    desk.enrol(desk.approver);
    desk.lay(desk.handedIn);
    SchoolPc clone = desk.approver;
    const ChainEvent approval = desk.decide(desk.approver, Verdict::Approved);
    desk.lay(approval);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Approved);
    const ChainEvent other = desk.decide(clone, Verdict::ApprovedWithNotes);
    desk.lay(other);
    desk.level();
    CHECK(desk.of(approval) == Reason::Undecided);
    CHECK(desk.of(other) == Reason::Undecided);
    CHECK(desk.state().status == PlanStatus::Submitted);
    CHECK(desk.state().doubt == Reason::Undecided);
    desk.lay(desk.node.say(desk.deskName, u"receipt"_s, ReceiptEvent{approval.id(), 1, {}}));
    desk.level();
    CHECK(desk.of(other) == Reason::OutOfOrder);
    CHECK(desk.state().status == PlanStatus::Approved);
}

TEST_CASE("Events that are on other people's desks leave a gap, which is no fault", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.approver);
    desk.enrol(desk.teacher);
    desk.lay(desk.handedIn);
    desk.approver.skipTo(40);
    desk.lay(desk.decide(desk.approver, Verdict::Approved));
    desk.level();
    CHECK(desk.state().status == PlanStatus::Approved);
}

TEST_CASE("Where a receipt is missing on a desk, nothing there reads approved", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.teacher);
    desk.enrol(desk.approver);
    desk.lay(desk.handedIn);
    const ChainEvent returned = desk.decide(desk.approver, Verdict::Returned);
    const ChainEvent approval = desk.decide(desk.approver, Verdict::Approved);
    const auto receipt = [&](const ChainEvent& about, qint64 number, const DocId& before) {
        return desk.node.say(desk.deskName, u"receipt"_s, ReceiptEvent{about.id(), number, before});
    };
    const ChainEvent first = receipt(desk.handedIn, 1, {});
    const ChainEvent second = receipt(returned, 2, first.id());
    const ChainEvent third = receipt(approval, 3, second.id());
    desk.lay(first);
    desk.lay(approval);
    desk.lay(third); // the carrier withheld the return, and cut out its receipt
    desk.level();
    CHECK(desk.of(approval) == Reason::Incomplete);
    CHECK(desk.state().status == PlanStatus::Submitted);
    CHECK(desk.state().doubt == Reason::Incomplete);
    desk.lay(returned);
    desk.lay(second);
    desk.level();
    CHECK(desk.state().status == PlanStatus::Approved);
    CHECK(desk.state().doubt == Reason::None);
}

TEST_CASE("An event that the county has is known by the word of the node, when that counts", "[catalogue]")
{
    Desk desk;
    desk.enrol(desk.teacher);
    desk.lay(desk.handedIn);
    desk.lay(desk.teacher.say(desk.deskName, u"arrival"_s, ArrivalEvent{desk.submission.id}));
    desk.level();
    CHECK_FALSE(desk.hasArrived());
    desk.lay(desk.node.say(desk.deskName, u"arrival"_s, ArrivalEvent{desk.submission.id}));
    desk.level();
    CHECK(desk.hasArrived());
    const auto entry = catalogue::entryOf(*desk.catalogue->read(), desk.deskName, desk.submission.id).value();
    REQUIRE(entry.has_value());
    CHECK(entry->place.hasArrived);
}
