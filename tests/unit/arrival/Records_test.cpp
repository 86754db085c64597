// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/GatedPeer.h"
#include "arrival/readEvidence.h"
#include "replication/LocalPeer.h"
#include "support/SignedSchool.h"
#include "support/TempStore.h"
#include "support/catch.h"
#include "support/storedThrough.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const SchoolId RecordsSchool(u"fxz"_s);
const DatabaseName Space(u"space-js01"_s);
const DatabaseName Common(u"school-fxz"_s);
const DocId OwnPlan(u"plan:js01:01jd"_s);

// The space of a teacher somewhere, what is known of the school there, and what the gate says to what comes.
struct Records
{
    explicit Records(DatabaseName ofRecords = Space) : database(std::move(ofRecords)) {}

    ArrivalGate gate() const
    {
        return ArrivalGate(KnownKeys(evidence), isAnchored
                                                    ? RecordGate(anchorOf(RecordsSchool), {}, evidence, {})
                                                    : RecordGate(evidence));
    }
    // True: nothing was refused; it may wait.
    bool arrive(const Revision& revision)
    {
        GatedPeer peer(LocalPeer::of(store.store()).value(), {store.store(), database, u"school"_s},
                       [this] { return Result<ArrivalGate>(gate()); });
        return storedThrough(peer, {revision}).value().empty();
    }
    bool waits() { return !WaitingRevisions(store.store()).isEmpty(*store.store().read()).value(); }
    qsizetype leaves(const DocId& id = OwnPlan)
    {
        const auto state = store.store().state(*store.store().read(), id);
        return state ? qsizetype(state->leaves.size()) : 0;
    }
    void admit() { REQUIRE(admitWaiting(store.store(), database, gate())); }
    void vouchFor(const SchoolPc& pc) { evidence.events.push_back(node.vouch(pc.device())); }

    void openSchool(const QStringList& staff)
    {
        QJsonArray people;
        for (const QString& user : staff)
            people.append(QJsonObject{{u"user"_s, user},
                                      {u"name"_s, u"姜𠮷䶮"_s},
                                      {u"subjects"_s, QJsonArray{u"语文"_s}},
                                      {u"roles"_s, QJsonArray{u"teacher"_s}}});
        const QJsonObject roster{
            {u"kind"_s, u"roster"_s}, {u"schema"_s, 1}, {u"school"_s, u"fxz"_s}, {u"staff"_s, people}};
        evidence.rosters.push_back(rosterSignedBy(node, roster));
        isAnchored = true;
        for (const SchoolPc* pc : {&teacher, &second, &colleague})
            evidence.cards.push_back(pc->signedCard());
    }

    DatabaseName database;
    TempStore store;
    Evidence evidence;
    bool isAnchored = false;
    SchoolPc node = SchoolPc::nodeAt(RecordsSchool);
    SchoolPc teacher{UserId(u"js01"_s)};
    SchoolPc second{UserId(u"js01"_s), RecordsSchool, DeviceKey::fromSeed(QByteArray(64, '7')).value()};
    SchoolPc colleague{UserId(u"js02"_s)};
    QJsonObject body{{u"kind"_s, u"plan"_s}, {u"author"_s, u"js01"_s}, {u"title"_s, u"静夜思 𠮷䶮"_s}};
};

struct SchoolRecords : Records
{
    SchoolRecords() : Records(Common)
    {
        openSchool({u"js01"_s, u"js02"_s});
        vouchFor(teacher);
        vouchFor(colleague);
        body[u"school"_s] = u"fxz"_s;
    }
};

} // namespace

TEST_CASE_METHOD(Records, "Where nobody was compared yet, a record comes in as what a PC of its owner signed",
                 "[arrival][records]")
{
    CHECK(arrive(teacher.save(Space, OwnPlan, body)));
    CHECK(leaves() == 1);
    CHECK(arrive(second.save(Space, DocId(u"pref:1"_s), body))); // a space need not say whose it is
    CHECK(leaves(DocId(u"pref:1"_s)) == 1);
    CHECK(arrive(colleague.save(Space, OwnPlan, body)));
    CHECK(waits());
    CHECK(leaves() == 1);
}

TEST_CASE_METHOD(Records, "Nothing comes in that was not signed for exactly this place",
                 "[arrival][records][hostile]")
{
    const Revision good = teacher.save(Space, OwnPlan, body);
    const auto refuses = [&](const Revision& revision) {
        return !arrive(revision) && leaves(revision.id) == 0;
    };
    Revision unsignedOne = good;
    unsignedOne.body = Body::fromObject(body).value();
    CHECK(refuses(unsignedOne));
    QJsonObject other = good.body.toObject();
    other[u"title"_s] = u"改过"_s;
    Revision altered = good;
    altered.body = Body::fromObject(other).value();
    altered.rev = revIdFor({OwnPlan, {}, false, altered.body, {}}).value();
    altered.ancestry = {altered.rev.hash};
    CHECK(refuses(altered));
    Revision elsewhere = good;
    elsewhere.id = DocId(u"plan:js01:02jd"_s);
    CHECK(refuses(elsewhere));
    CHECK(refuses(teacher.save(DatabaseName(u"space-js02"_s), OwnPlan, body)));
    Revision gone = good; // a deletion that was signed as a text
    gone.deleted = true;
    CHECK(refuses(gone));
    Revision bare = good;
    bare.deleted = true;
    bare.body = Body();
    CHECK(refuses(bare));
    Revision withFile = good;
    withFile.attachments.push_back(attachmentFromBytes(u"a.txt"_s, "text/plain", "字"));
    CHECK(refuses(withFile));
    CHECK_FALSE(waits());
}

TEST_CASE_METHOD(Records, "One signed revision under a thousand ids is taken once",
                 "[arrival][records][hostile]")
{
    const Revision rival = second.save(Space, OwnPlan, body);
    const Revision good = teacher.save(Space, OwnPlan, body);
    REQUIRE(arrive(rival));
    REQUIRE(arrive(good));
    REQUIRE(leaves() == 2);
    for (int i = 0; i < 1000; ++i) {
        Revision replayed = good;
        replayed.rev.hash = QByteArray::number(i + 0x10000000, 16).rightJustified(32, '0');
        // Every other one says that the rival is what it was written on.
        replayed.ancestry = {replayed.rev.hash};
        if (i % 2 == 1) {
            replayed.rev.generation = 2;
            replayed.ancestry.append(rival.rev.hash);
        }
        CHECK_FALSE(arrive(replayed));
    }
    CHECK(leaves() == 2);
}

TEST_CASE_METHOD(Records,
                 "A PC that nobody vouches for waits with what it wrote, and comes in when somebody does",
                 "[arrival][records]")
{
    openSchool({u"js01"_s, u"js02"_s});
    vouchFor(teacher);
    CHECK(arrive(teacher.save(Space, OwnPlan, body)));
    CHECK(leaves() == 1);
    CHECK(arrive(second.save(Space, OwnPlan, body)));
    CHECK(leaves() == 1);
    CHECK(waits());
    admit();
    CHECK(waits());
    vouchFor(second);
    admit();
    CHECK(leaves() == 2);
    CHECK_FALSE(waits());
}

TEST_CASE_METHOD(Records,
                 "After a PC is out of use, what it saved before stays and what it saves later waits",
                 "[arrival][records]")
{
    openSchool({u"js01"_s});
    vouchFor(teacher);
    const Revision before = teacher.save(Space, OwnPlan, body);
    const Revision after = teacher.save(Space, OwnPlan, body, {before.rev});
    // Whoever has the key signs again under any number: only what was there is believed.
    const Revision forged = teacher.save(Space, OwnPlan, {{u"kind"_s, u"plan"_s}, {u"title"_s, u"换了"_s}});
    const SavedRevisions saved{{Space, {QString::fromLatin1(before.rev.hash)}}};
    evidence.events.push_back(node.say(Common, u"revocation"_s, RevocationEvent{teacher.device(), 0, saved}));
    CHECK(arrive(before));
    CHECK(leaves() == 1);
    CHECK(arrive(after));
    CHECK(arrive(forged));
    CHECK(waits());
    CHECK(leaves() == 1);
}

TEST_CASE_METHOD(SchoolRecords, "At the school the id says whose a record is, whoever wrote first",
                 "[arrival][records][hostile]")
{
    const DocId project(u"project:js01:01jd"_s);
    CHECK(arrive(colleague.save(Common, project, body)));
    CHECK(leaves(project) == 0);
    CHECK(arrive(teacher.save(Common, project, body)));
    CHECK(leaves(project) == 1);
    const DocId nobodys(u"project:01jd"_s);
    CHECK(arrive(teacher.save(Common, nobodys, body)));
    CHECK(leaves(nobodys) == 0);
    const DocId timetable(u"timetable:2026a"_s); // a teacher is no leader
    CHECK(arrive(teacher.save(Common, timetable, body)));
    CHECK(leaves(timetable) == 0);
}

TEST_CASE("Where nobody was compared yet, whom the founder lets in writes with them until they are taken out",
          "[arrival][records]")
{
    Records here(Common);
    here.evidence.cards = {here.teacher.signedCard(), here.colleague.signedCard()};
    const DocId session(u"session:js01:01jd"_s);
    const auto say = [&](SchoolPc& pc, qint64 number, bool takesPart, const QSet<QString>& saved) {
        const MembershipEvent membership{session, UserId(u"js02"_s), number, takesPart, saved};
        here.evidence.events.push_back(pc.say(Common, u"membership"_s, membership));
        here.admit();
    };
    const Revision first = here.teacher.save(Common, session, here.body);
    REQUIRE(here.arrive(first));
    const Revision edit = here.colleague.save(Common, session, here.body, {first.rev});
    CHECK(here.arrive(edit));
    CHECK(here.waits());
    SchoolPc unknown(UserId(u"js01"_s), RecordsSchool, DeviceKey::fromSeed(QByteArray(64, '8')).value());
    say(unknown, 1, true, {}); // nobody has its card
    CHECK(here.waits());
    say(here.teacher, 1, true, {});
    CHECK_FALSE(here.waits());
    say(here.teacher, 2, false, {QString::fromLatin1(edit.rev.hash)});
    CHECK(here.arrive(here.colleague.save(Common, session, here.body, {edit.rev, first.rev})));
    CHECK(here.waits());
    CHECK(here.store.store().get(*here.store.store().read(), session)->rev == edit.rev);
}

TEST_CASE_METHOD(SchoolRecords, "Whom the founder lets in writes with them, and is a proposal before",
                 "[arrival][records]")
{
    const DocId session(u"session:js01:01jd"_s);
    const Revision first = teacher.save(Common, session, body);
    REQUIRE(arrive(first));
    const Revision edit = colleague.save(Common, session, body, {first.rev});
    CHECK(arrive(edit));
    CHECK(waits());
    evidence.events.push_back(
        teacher.say(Common, u"membership"_s, MembershipEvent{session, UserId(u"js02"_s), 1, true, {}}));
    admit();
    CHECK_FALSE(waits());
    CHECK(store.store().get(*store.store().read(), session)->rev == edit.rev);
}
