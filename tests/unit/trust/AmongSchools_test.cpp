// SPDX-License-Identifier: GPL-3.0-or-later
// What teachers say of published plans, read by people of other schools: who may say it, by which evidence.
#include "CountyWorld.h"
#include "support/catch.h"
#include "trust/ArrivalGate.h"
#include "trust/Credentials.h"
#include "trust/proofOf.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QString ColumnId = u"yuwen-p1"_s;
const DatabaseName Published(u"column-yuwen-p1"_s);
const QString RemarkWord = u"draftRemark"_s;

struct AmongSchools : County
{
    AmongSchools() : school(openingOfAll()) {}

    ChainEvent remark(Pc& pc, const DatabaseName& database = Published) const
    {
        pc.showsKey = true;
        return pc.say(PlainEvent{}, database, RemarkWord);
    }
    Facts with(const Facts& more) const
    {
        Facts all = school;
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    Judgement judged(const ChainEvent& event, const Facts& more = {}) const
    {
        Facts facts = with(more);
        facts.push_back(event);
        return judgementOf(facts, judge(anchor(), {}, evidenceOf(facts)), event.id());
    }
    // What a reader of another school has who follows the column: the county's, and these copies.
    Evidence readElsewhere(const SignedDocuments& copies) const
    {
        Evidence evidence;
        for (const Fact& fact : school) {
            if (const auto* statement = std::get_if<CountyStatement>(&fact))
                evidence.statements.push_back(*statement);
        }
        for (const auto& [id, original] : copies) {
            const Credentials copy = Credentials::make(SchoolId(School), ColumnId, id, original).value();
            REQUIRE(evidence.take(Published, copy.id(), copy.document()));
        }
        return evidence;
    }
    Judgement judgedElsewhere(const ChainEvent& event, const SignedDocuments& copies) const
    {
        Evidence evidence = readElsewhere(copies);
        evidence.events.insert(evidence.events.begin(), event);
        return judge(anchor(), {}, evidence).events.front();
    }
    SignedDocuments proof(const Pc& pc, const Facts& more = {}) const
    {
        return proofOf(SchoolId(School), {{pc.device}, pc.roster}, evidenceOf(with(more)));
    }

    Facts school;
};

bool isAmong(const SignedDocuments& documents, const DocId& id)
{
    return std::any_of(documents.begin(), documents.end(),
                       [&](const auto& document) { return document.first == id; });
}

} // namespace

TEST_CASE("Who works at a school of the county comments on what is published, in the name of that school",
          "[trust]")
{
    AmongSchools world;
    for (Pc* pc : {&world.teacher, &world.colleague, &world.approver, &world.head})
        CHECK(world.judged(world.remark(*pc)).isGood());
    // The county's people speak for no school, and nobody else in the name of the county.
    for (Pc* pc : {&world.office, &world.research, &world.curator}) {
        const SchoolId county = std::exchange(pc->school, SchoolId(School));
        CHECK_FALSE(world.judged(world.remark(*pc)).isGood());
        pc->school = county;
    }
    Pc& stranger = world.head;
    stranger.school = countyOrganisation();
    stranger.roster = world.offices;
    CHECK_FALSE(world.judged(world.remark(stranger)).isGood());
    Pc pupil(u"xs01"_s);
    pupil.roster = world.edition;
    const Facts vouched{pupil.card(), world.county.say(EndorsementEvent{pupil.device, 0})};
    CHECK(world.judged(world.remark(pupil), vouched) == Judgement::waiting(Reason::NoRole));
}

TEST_CASE("Whoever holds a grant of the county comments in the county's name, with no copy beside it",
          "[trust]")
{
    AmongSchools world;
    for (Pc* pc : {&world.office, &world.research, &world.curator, &world.other, &world.inspector})
        CHECK(world.judged(world.remark(*pc)).isGood());
    const ChainEvent before = world.remark(world.research);
    std::erase_if(world.people, [&](const StaffMember& each) { return each.user == world.research.user; });
    const SignedRoster without = world.nextOffices(world.county.key);
    CHECK(world.judged(before, {without}).isGood()); // as of who leaves a school
    CHECK_FALSE(world.judged(world.remark(world.research), {without}).isGood());
    Pc unvouched(world.office.user.toString());
    unvouched.school = countyOrganisation();
    unvouched.roster = world.offices;
    CHECK(world.judged(world.remark(unvouched), {without}) == Judgement::waiting(Reason::NotEndorsed));
}

TEST_CASE("A reader of another school checks a comment by the copies beside it alone", "[trust]")
{
    AmongSchools world;
    const ChainEvent remark = world.remark(world.teacher);
    const SignedDocuments proof = world.proof(world.teacher);
    CHECK(world.judgedElsewhere(remark, proof).isGood());
    CHECK(world.judgedElsewhere(remark, {}) == Judgement::waiting(Reason::RosterMissing));
    // Of nobody else is anything told.
    CHECK(isAmong(proof, world.teacher.card().id()));
    CHECK_FALSE(isAmong(proof, world.colleague.card().id()));
}

TEST_CASE("A PC that an approver let in is believed elsewhere by all who vouched for both", "[trust]")
{
    AmongSchools world;
    Pc second(world.teacher.user.toString());
    second.roster = world.edition;
    // The head's PC has the county's word; the approver's that of the node and of the head.
    Pc approving(world.approver.user.toString());
    approving.roster = world.edition;
    const ChainEvent byNode = world.node.say(EndorsementEvent{approving.device, 0});
    const ChainEvent byHead = world.head.say(EndorsementEvent{approving.device, 0});
    const ChainEvent byApprover = approving.say(EndorsementEvent{second.device, 0});
    const Facts facts{second.card(), approving.card(), byNode, byHead, byApprover};
    const ChainEvent remark = world.remark(second);
    const SignedDocuments proof = world.proof(second, facts);
    for (const ChainEvent* event : {&byNode, &byHead, &byApprover})
        CHECK(isAmong(proof, event->id()));
    CHECK(world.judgedElsewhere(remark, proof).isGood());
    for (const ChainEvent* event : {&byNode, &byHead, &byApprover}) {
        SignedDocuments less = proof;
        std::erase_if(less, [&](const auto& each) { return each.first == event->id(); });
        CHECK(world.judgedElsewhere(remark, less) == Judgement::waiting(Reason::NotEndorsed));
    }
}

TEST_CASE("In whatever order a comment, its copies and what turns it come, the end is the same", "[trust]")
{
    AmongSchools world;
    const ChainEvent before = world.remark(world.teacher);
    const ChainEvent revocation =
        world.head.say(RevocationEvent{world.teacher.device, world.teacher.counter, {}});
    const ChainEvent after = world.remark(world.teacher);
    const State state = inAnyOrder(world.anchor(), {before, revocation, after}, world.school);
    const auto is = [&](const ChainEvent& event, Standing standing, Reason reason) {
        const std::pair<int, QString> expected{int(standing), toWord(reason)};
        return *state.facts.at(event.id().toString()).begin() == expected;
    };
    CHECK(is(before, Standing::Good, Reason::None));
    CHECK(is(after, Standing::Waiting, Reason::CameLate));
    // Elsewhere by the copies, in any order of these.
    SignedDocuments proof = world.proof(world.teacher, {revocation});
    REQUIRE(isAmong(proof, revocation.id()));
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(proof.begin(), proof.end(), random);
        CHECK(world.judgedElsewhere(before, proof).isGood());
        CHECK(world.judgedElsewhere(after, proof) == Judgement::waiting(Reason::CameLate));
    }
}

TEST_CASE("What somebody said stays when they leave, and what they say by a newer roster does not count",
          "[trust]")
{
    AmongSchools world;
    const ChainEvent before = world.remark(world.teacher);
    for (StaffMember& member : world.staff) {
        if (member.user == world.teacher.user)
            member.roles.clear();
    }
    const SignedRoster next = world.nextRoster(world.county.key);
    world.teacher.roster = world.edition;
    const ChainEvent after = world.remark(world.teacher);
    CHECK(world.judged(before, {next}).isGood());
    CHECK(world.judged(after, {next}) == Judgement::waiting(Reason::NoRole));
    // The newer edition is copied as well: it vouches for the one before.
    AmongSchools older = world;
    const SignedDocuments proof =
        proofOf(SchoolId(School), {{world.teacher.device}, Edition{1, 1}}, evidenceOf(world.with({next})));
    CHECK(isAmong(proof, next.id()));
    CHECK(world.judgedElsewhere(before, proof).isGood());
    CHECK(world.judgedElsewhere(after, proof) == Judgement::waiting(Reason::NoRole));
}

TEST_CASE("A comment counts only in the column for which it was signed", "[trust][hostile]")
{
    AmongSchools world;
    const ChainEvent remark = world.remark(world.teacher);
    const DatabaseName other(u"column-shuxue-p1"_s);
    CHECK_FALSE(ChainEvent::read(other, remark.id(), remark.document()));
    CHECK_FALSE(ChainEvent::read(SchoolDatabase, remark.id(), remark.document()));
    // Nor is what was said at a school said in a column.
    const ChainEvent atSchool = world.teacher.say(PlainEvent{}, SchoolDatabase, RemarkWord);
    CHECK_FALSE(ChainEvent::read(Published, atSchool.id(), atSchool.document()));
}

TEST_CASE("Nobody speaks in a column in another's name", "[trust][hostile]")
{
    AmongSchools world;
    const SignedDocuments proof = world.proof(world.teacher);
    // With a PC of their own, for which nobody at the school vouches.
    Pc forged(world.teacher.user.toString());
    forged.roster = world.edition;
    const ChainEvent byStranger = world.remark(forged);
    CHECK(world.judged(byStranger, {forged.card()}) == Judgement::waiting(Reason::NotEndorsed));
    CHECK(world.judgedElsewhere(byStranger, proof) == Judgement::waiting(Reason::NotEndorsed));
    // In the name of a school where they do not work.
    const SchoolId second(u"dyx"_s);
    const Roster staff{second, u"大堰小学"_s, {world.member(world.colleague, {StaffRole::Teacher})}};
    const SignedRoster theirs =
        SignedRoster::make(databaseOf(second), {{1, 1}}, staff.toJson(), world.county.key).value();
    world.teacher.school = second;
    CHECK(world.judged(world.remark(world.teacher), {theirs}) == Judgement::waiting(Reason::NoRole));
    // By a roster that the county did not sign.
    const Roster invented{second, u"大堰小学"_s, {world.member(world.teacher, {StaffRole::Teacher})}};
    const SignedRoster unsignedOne =
        SignedRoster::make(databaseOf(second), {{1, 1}}, invented.toJson(), world.teacher.key).value();
    CHECK(world.judged(world.remark(world.teacher), {unsignedOne}) ==
          Judgement::waiting(Reason::RosterMissing));
}

TEST_CASE("The rosters of a school that stands alone are no proof to others", "[trust]")
{
    AmongSchools world;
    const SchoolId alone(u"dyx"_s);
    Pc node(nodeOf(alone).toString());
    const Roster staff{alone, u"大堰小学"_s, {world.member(world.teacher, {StaffRole::Teacher})}};
    const SignedRoster roster =
        SignedRoster::make(databaseOf(alone), {{0, 1}}, staff.toJson(), node.key).value();
    world.teacher.school = alone;
    world.teacher.roster = {0, 1};
    const ChainEvent remark = world.remark(world.teacher);
    CHECK(world.judged(remark, {roster}) == Judgement::waiting(Reason::RosterMissing));
    // Nor on the PCs of that school.
    const Evidence own = evidenceOf({roster, remark});
    const Ruling ruling = judge(Anchor(Anchor::School{alone, node.key.publicKey()}), {}, own);
    CHECK(ruling.events.front() == Judgement::waiting(Reason::RosterMissing));
}

TEST_CASE("Copies are of what a school says of its people, and lie in columns", "[trust][hostile]")
{
    AmongSchools world;
    const SchoolId school(School);
    const SignedCard card = world.teacher.card();
    const auto copyOf = [&](const DocId& id, const QJsonObject& original, const SchoolId& of) {
        return Credentials::make(of, ColumnId, id, original);
    };
    const auto copy = copyOf(card.id(), card.document(), school);
    REQUIRE(copy);
    CHECK_FALSE(Credentials::read(SchoolDatabase, copy->id(), copy->document()));
    CHECK_FALSE(Credentials::read(DatabaseName(u"column-shuxue-p1"_s), copy->id(), copy->document()));
    CHECK_FALSE(copyOf(card.id(), card.document(), SchoolId(u"dyx"_s)));
    CHECK_FALSE(copyOf(world.colleague.card().id(), card.document(), school));
    QJsonObject altered = card.document();
    altered[u"name"_s] = u"别人"_s;
    CHECK_FALSE(copyOf(card.id(), altered, school));
    // Nothing of people's work, and nothing of the county's.
    const ChainEvent said = world.teacher.say(PlainEvent{}, SchoolDatabase, RemarkWord);
    CHECK_FALSE(copyOf(said.id(), said.document(), school));
    const ChainEvent ofCounty = world.vouch(world.teacher.device);
    CHECK_FALSE(copyOf(ofCounty.id(), ofCounty.document(), countyOrganisation()));
    // What the id does not digest cannot stand there.
    QJsonObject other = copy->document();
    other[u"schema"_s] = 2;
    CHECK_FALSE(Credentials::read(Published, copy->id(), other));
}

TEST_CASE("The gate takes a copy whose signer is not known yet, and never one that another signed",
          "[trust][hostile]")
{
    AmongSchools world;
    const ChainEvent word = world.node.say(EndorsementEvent{world.teacher.device, 0});
    const auto arriving = [&](const QJsonObject& original) {
        const Credentials copy = Credentials::make(SchoolId(School), ColumnId, word.id(), original).value();
        return Revision{copy.id(), {1, "aa"}, {"aa"}, false, Body::fromObject(copy.document()).value(), {}};
    };
    QJsonObject forged = word.document();
    forged[u"signature"_s] =
        world.teacher.say(PlainEvent{}, Published, RemarkWord).document()[u"signature"_s];
    const ArrivalGate unknowing{KnownKeys{}};
    CHECK(unknowing.judge(Published, arriving(word.document())).isGood());
    const ArrivalGate knowing{KnownKeys(evidenceOf(world.school))};
    CHECK(knowing.judge(Published, arriving(word.document())).isGood());
    CHECK(knowing.judge(Published, arriving(forged)) == Judgement::refused(Reason::Altered));
    // Where it came in all the same it counts for nothing, and hides nothing.
    const ChainEvent remark = world.remark(world.teacher);
    SignedDocuments proof = world.proof(world.teacher);
    proof.insert(proof.begin(), {word.id(), forged});
    CHECK(world.judgedElsewhere(remark, proof).isGood());
}
