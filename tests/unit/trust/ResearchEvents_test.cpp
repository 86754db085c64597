// SPDX-License-Identifier: GPL-3.0-or-later
// What people say of research, at a school and in the county: who may say what where.
#include "CountyWorld.h"
#include "support/catch.h"
#include "trust/SignedJson.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList Kinds{u"attendance"_s, u"acknowledgement"_s, u"taskAnswer"_s,     u"taskRating"_s,
                        u"reply"_s,      u"projectStep"_s,     u"projectRequest"_s, u"projectRuling"_s};
const QStringList SaidByLeaders{u"taskRating"_s};
const QStringList SaidByResearch{u"taskRating"_s, u"projectStep"_s, u"projectRuling"_s};

// As which person of which organisation somebody speaks.
struct As
{
    Pc* pc;
    SchoolId school;
    Edition roster;
};

ChainEvent sayAs(const As& who, const DatabaseName& database, const QString& kind)
{
    who.pc->school = who.school;
    who.pc->roster = who.roster;
    who.pc->showsKey = true;
    return who.pc->say(PlainEvent{}, database, kind);
}

struct Research : County
{
    As atSchool(Pc& pc) const { return {&pc, SchoolId(School), edition}; }
    As inOffice(Pc& pc) const { return {&pc, countyOrganisation(), offices}; }
    ChainEvent rule(Pc& pc, const QString& kind = u"projectRuling"_s) const
    {
        return sayAs(inOffice(pc), countyDatabase(), kind);
    }
};

Judgement judged(const Research& world, const Facts& facts, const ChainEvent& event)
{
    return judgementOf(facts, judge(world.anchor(), {}, evidenceOf(facts)), event.id());
}

Facts with(Facts facts, const Facts& more)
{
    facts.insert(facts.end(), more.begin(), more.end());
    return facts;
}

} // namespace

TEST_CASE("At a school staff says what is said of research, and leaders rate", "[trust]")
{
    Research world;
    Facts facts = world.openingOfAll();
    std::vector<std::pair<ChainEvent, bool>> said;
    const auto say = [&](const As& who, const QString& kind, bool counts) {
        said.emplace_back(sayAs(who, SchoolDatabase, kind), counts);
    };
    Pc pupil(u"xs01"_s); // on no roster
    facts.push_back(pupil.card());
    facts.push_back(world.county.say(EndorsementEvent{pupil.device, 0}));
    for (const QString& kind : Kinds) {
        const bool isForStaff = !SaidByLeaders.contains(kind) && kind != u"projectRuling"_s;
        for (Pc* pc : {&world.teacher, &world.colleague})
            say(world.atSchool(*pc), kind, isForStaff);
        for (Pc* pc : {&world.approver, &world.head})
            say(world.atSchool(*pc), kind, kind != u"projectRuling"_s);
        say(world.atSchool(pupil), kind, false);
        for (Pc* pc : {&world.office, &world.research, &world.inspector, &world.curator}) {
            say(world.atSchool(*pc), kind, false);
            say(world.inOffice(*pc), kind, false);
        }
    }
    for (const auto& [event, counts] : said)
        facts.push_back(event);
    const Ruling ruling = judge(world.anchor(), {}, evidenceOf(facts));
    for (const auto& [event, counts] : said) {
        INFO(event.id().toString().toStdString());
        CHECK(judgementOf(facts, ruling, event.id()).isGood() == counts);
    }
}

TEST_CASE("In the county research and the office say what is theirs, and nobody of a school", "[trust]")
{
    Research world;
    Facts facts = world.openingOfAll();
    std::vector<std::pair<ChainEvent, bool>> said;
    const auto say = [&](const As& who, const QString& kind, bool counts) {
        said.emplace_back(sayAs(who, countyDatabase(), kind), counts);
    };
    for (const QString& kind : Kinds) {
        for (Pc* pc : {&world.office, &world.research})
            say(world.inOffice(*pc), kind, SaidByResearch.contains(kind));
        for (Pc* pc : {&world.curator, &world.inspector})
            say(world.inOffice(*pc), kind, false);
        for (Pc* pc : {&world.teacher, &world.approver, &world.head}) {
            say(world.inOffice(*pc), kind, false);
            say(world.atSchool(*pc), kind, false);
        }
    }
    for (const auto& [event, counts] : said)
        facts.push_back(event);
    const Ruling ruling = judge(world.anchor(), {}, evidenceOf(facts));
    for (const auto& [event, counts] : said) {
        INFO(event.id().toString().toStdString());
        CHECK(judgementOf(facts, ruling, event.id()).isGood() == counts);
    }
}

TEST_CASE("What the county says counts without a card and without a receipt, in any order", "[trust]")
{
    Research world;
    const Facts facts = world.openingOfAll();
    const ChainEvent ruling = world.rule(world.research);
    const State state = inAnyOrder(world.anchor(), {ruling}, facts);
    const std::pair<int, QString> good{int(Standing::Good), toWord(Reason::None)};
    CHECK(*state.facts.at(ruling.id().toString()).begin() == good);
}

TEST_CASE("Somebody of two schools says in one nothing by the word of the other", "[trust]")
{
    Research world;
    Facts facts = world.openingOfAll();
    const SchoolId second(u"dyx"_s);
    const Roster staff{second, u"大堰小学"_s, {world.member(world.teacher, {StaffRole::Head})}};
    facts.push_back(
        SignedRoster::make(databaseOf(second), {{1, 1}}, staff.toJson(), world.county.key).value());
    world.county.school = second;
    facts.push_back(world.county.say(EndorsementEvent{world.teacher.device, 0}, databaseOf(second)));
    const As asHead{&world.teacher, second, {1, 1}};
    const ChainEvent here = sayAs(asHead, SchoolDatabase, u"taskRating"_s);
    const ChainEvent there = sayAs(asHead, databaseOf(second), u"taskRating"_s);
    facts = with(facts, {here, there});
    CHECK(judged(world, facts, here) == Judgement::waiting(Reason::OtherSchool));
    CHECK(judged(world, facts, there).isGood());
}

TEST_CASE("A ruling from a PC that nobody vouches for, a forged or an altered one does not count",
          "[trust][hostile]")
{
    Research world;
    Facts facts = world.openingOfAll();
    Pc stranger(world.research.user.toString());
    const ChainEvent unknown = sayAs(world.inOffice(stranger), countyDatabase(), u"projectRuling"_s);
    const ChainEvent honest = world.rule(world.research);
    QJsonObject signedByStranger = honest.document();
    signedByStranger[u"signature"_s] = unknown.document()[u"signature"_s];
    const ChainEvent forged =
        ChainEvent::read(countyDatabase(), honest.id(), signedByStranger).value(); // the text is the same
    facts = with(facts, {unknown, forged});
    CHECK(judged(world, facts, unknown) == Judgement::waiting(Reason::NotEndorsed));
    CHECK(judged(world, facts, forged).standing == Standing::Refused);

    QJsonObject altered = honest.document();
    altered[u"note"_s] = u"不同意"_s;
    CHECK_FALSE(ChainEvent::read(countyDatabase(), honest.id(), altered));
    CHECK_FALSE(ChainEvent::read(SchoolDatabase, honest.id(), honest.document()));
    EventHead head = world.research.next(u"projectRuling"_s);
    head.key = stranger.key.publicKey();
    CHECK_FALSE(ChainEvent::make(countyDatabase(), head, PlainEvent{}, world.research.key));
    CHECK_FALSE(ChainEvent::make(countyDatabase(), head, PlainEvent{}, stranger.key));
}

TEST_CASE("Of an officer's stolen PC counts what it said before, at schools whatever they signed for",
          "[trust]")
{
    Research world;
    Facts facts = world.openingOfAll();
    world.people.push_back(world.grantee(world.head, {u"county:research"_s}));
    facts.push_back(world.nextOffices(world.county.key));
    facts.push_back(world.vouch(world.head.device));
    const ChainEvent before = world.rule(world.head);
    const ChainEvent atSchool = sayAs(world.atSchool(world.head), SchoolDatabase, u"taskRating"_s);
    const ChainEvent received = world.node.say(world.receiptFor(atSchool.id()));
    const ChainEvent stolen = world.rule(world.head);
    const ChainEvent revocation = world.inCounty([&] {
        const RevocationEvent content{world.head.device, before.head().counter};
        return world.county.say(content, countyDatabase());
    });
    facts = with(facts, {before, atSchool, received, stolen, revocation});
    CHECK(judged(world, facts, before) == Judgement::good());
    CHECK(judged(world, facts, stolen) == Judgement::waiting(Reason::Revoked));
    CHECK(judged(world, facts, atSchool) == Judgement::good());
}

TEST_CASE("Of an officer who leaves counts what stood there, and nothing that was kept back", "[trust]")
{
    Research world;
    Facts facts = world.openingOfAll();
    const ChainEvent there = world.rule(world.research);
    const ChainEvent keptBack = world.rule(world.research);
    facts = with(facts, {there, keptBack});
    world.people[3].grants.clear();
    world.people[3].ended = {{u"county:research"_s, {QString::fromLatin1(there.digest().toHex())}}};
    facts.push_back(world.nextOffices(world.county.key));
    CHECK(judged(world, facts, there) == Judgement::good());
    CHECK(judged(world, facts, keptBack) == Judgement::waiting(Reason::NoRole));
    const ChainEvent later = world.rule(world.research);
    facts.push_back(later);
    CHECK(judged(world, facts, later) == Judgement::waiting(Reason::NoRole));
}

TEST_CASE("Nobody hands in on somebody else's desk, and on a desk lies nothing of research", "[trust]")
{
    World world;
    const Facts facts = world.opening();
    const ChainEvent own = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent foreign = world.colleague.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent lost = world.teacher.say(PlainEvent{}, Desk, u"reply"_s);
    Facts all = facts;
    all.insert(all.end(), {own, foreign, lost});
    const Ruling ruling = judge(world.anchor(), {}, evidenceOf(all));
    CHECK(judgementOf(all, ruling, own.id()).isGood());
    CHECK(judgementOf(all, ruling, foreign.id()) == Judgement::waiting(Reason::NoRole));
    CHECK(judgementOf(all, ruling, lost.id()) == Judgement::waiting(Reason::NoRole));
}
