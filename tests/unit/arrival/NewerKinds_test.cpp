// SPDX-License-Identifier: GPL-3.0-or-later
// What a program says that knows more kinds than this one.
#include "arrival/GatedPeer.h"
#include "replication/LocalPeer.h"
#include "support/SignedSchool.h"
#include "support/TempStore.h"
#include "support/catch.h"
#include "support/storedThrough.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const SchoolId SchoolOfNewer(u"fxz"_s);
const DatabaseName CommonOfNewer(u"school-fxz"_s);
const QString NewerWord(u"lessonSwap"_s);

Revision onlyRevision(const ChainEvent& event)
{
    const Edit edit{event.id(), {}, false, Body::fromObject(event.document()).value(), {}};
    Revision revision{event.id(), revIdFor(edit).value(), {}, false, edit.body, {}};
    revision.ancestry = {revision.rev.hash};
    return revision;
}

// A school's database on a PC whose program is older, and a teacher whose program is newer.
struct NewerKinds
{
    NewerKinds()
    {
        Roster roster;
        roster.school = SchoolOfNewer;
        roster.schoolName = u"枫香寨小学"_s;
        roster.staff = {{UserId(u"js01"_s), u"姜𠮷䶮"_s, {}, {StaffRole::Teacher}}};
        evidence.rosters.push_back(rosterSignedBy(node, roster.toJson()));
        evidence.cards.push_back(teacher.signedCard());
    }

    ArrivalGate gate() const
    {
        return ArrivalGate(KnownKeys(evidence), RecordGate(anchorOf(SchoolOfNewer), {}, evidence, {}));
    }
    void vouch() { evidence.events.push_back(node.vouch(teacher.device())); }
    ChainEvent say(SchoolPc& pc, const QString& text = u"换课"_s, const DatabaseName& where = CommonOfNewer)
    {
        return pc.say(where, NewerWord, PlainEvent{}, {{u"what"_s, text}});
    }
    Judgement judged(const ChainEvent& event) const
    {
        return gate().judge(event.database(), onlyRevision(event));
    }
    void arrive(std::vector<Revision> revisions)
    {
        GatedPeer peer(LocalPeer::of(store.store()).value(), {store.store(), CommonOfNewer, u"stick"_s},
                       [this] { return Result<ArrivalGate>(gate()); });
        failures = storedThrough(peer, std::move(revisions)).value();
    }
    bool has(const DocId& id) { return store.store().get(*store.store().read(), id).has_value(); }
    std::vector<WaitingRevision> waiting()
    {
        return WaitingRevisions(store.store()).all(*store.store().read()).value();
    }

    TempStore store;
    Evidence evidence;
    SchoolPc node = SchoolPc::nodeAt(SchoolOfNewer);
    SchoolPc teacher{UserId(u"js01"_s)};
    std::vector<couch::DocFailure> failures;
};

} // namespace

TEST_CASE_METHOD(NewerKinds,
                 "An event of a kind that nobody here knows is taken from a PC that is vouched for",
                 "[arrival]")
{
    const ChainEvent event = say(teacher);
    CHECK(judged(event) == Judgement::waiting(Reason::NewerKind));
    arrive({onlyRevision(event)});
    CHECK(failures.empty());
    CHECK_FALSE(has(event.id()));
    REQUIRE(waiting().size() == 1);
    vouch();
    CHECK(judged(event).isGood());
    CHECK(admitWaiting(store.store(), CommonOfNewer, gate()).value().value(u"stick"_s) == QList{event.id()});
    CHECK(has(event.id())); // and goes on to whom it is sent
    CHECK(waiting().empty());
}

TEST_CASE_METHOD(NewerKinds, "What is not signed, badly signed or changed later is refused whatever its kind",
                 "[arrival][hostile]")
{
    vouch();
    const ChainEvent event = say(teacher);
    const auto refuses = [&](const Revision& revision) {
        return gate().judge(CommonOfNewer, revision).standing == Standing::Refused;
    };
    Revision forged = onlyRevision(event);
    QJsonObject json = event.document();
    json[u"signature"_s] = QString(86, u'A');
    forged.body = Body::fromObject(json).value();
    CHECK(refuses(forged));
    json.remove(u"signature"_s);
    forged.body = Body::fromObject(json).value();
    CHECK(refuses(forged));
    json = event.document();
    json[u"what"_s] = u"改过"_s;
    forged.body = Body::fromObject(json).value();
    CHECK(refuses(forged));
    Revision later = onlyRevision(event);
    later.rev.generation = 9;
    CHECK(refuses(later));
    Revision gone = onlyRevision(event);
    gone.deleted = true;
    CHECK(refuses(gone));
    Revision plain;
    plain.id = DocId(u"lessonSwap:js01:1"_s);
    plain.rev = RevId::parse("1-00ff").value();
    plain.ancestry = {plain.rev.hash};
    plain.body = Body::fromObject({{u"what"_s, u"换课"_s}}).value();
    CHECK(refuses(plain));
}

TEST_CASE_METHOD(NewerKinds, "On a desk, where only known kinds lie, a newer one waits for an update",
                 "[arrival]")
{
    vouch();
    const ChainEvent event = say(teacher, u"换课"_s, deskOf(UserId(u"js01"_s)));
    CHECK(judged(event) == Judgement::waiting(Reason::NewerKind));
    SchoolPc stranger(UserId(u"js09"_s));
    CHECK(judged(say(stranger)) == Judgement::waiting(Reason::UnknownDevice));
}

TEST_CASE_METHOD(NewerKinds, "Where nobody was compared yet, nothing of a newer kind is taken", "[arrival]")
{
    vouch();
    const ChainEvent event = say(teacher);
    const ArrivalGate blind{KnownKeys(evidence)};
    CHECK(blind.judge(CommonOfNewer, onlyRevision(event)) == Judgement::waiting(Reason::NewerKind));
}

TEST_CASE_METHOD(NewerKinds, "A record of a newer kind whose writers nobody here knows is no proposal",
                 "[arrival]")
{
    vouch();
    const QJsonObject body{{u"kind"_s, u"minutes"_s}, {u"school"_s, u"fxz"_s}};
    const auto judge = [&](const DatabaseName& where, const QString& id) {
        return gate().judge(where, teacher.save(where, DocId(id), body));
    };
    CHECK(judge(CommonOfNewer, u"minutes:js01:1"_s).isGood());
    CHECK(judge(CommonOfNewer, u"minutes:xz01:1"_s) == Judgement::waiting(Reason::NewerKind));
    CHECK(judge(CommonOfNewer, u"minutes:2026"_s) == Judgement::waiting(Reason::NewerKind));
    CHECK(judge(CommonOfNewer, u"session:xz01:1"_s) == Judgement::waiting(Reason::Proposal));
    // Of a kind that lies elsewhere, as far as this program knows.
    CHECK(judge(CommonOfNewer, u"reflection:js01:1"_s) == Judgement::waiting(Reason::NewerKind));
}

TEST_CASE_METHOD(NewerKinds, "Whoever invents kinds, and a PC that says them, fills no disk with them",
                 "[arrival][hostile]")
{
    SchoolPc invented(UserId(u"js01"_s), SchoolOfNewer, DeviceKey::fromSeed(QByteArray(64, '7')).value());
    evidence.cards.push_back(invented.signedCard()); // a card proves itself
    const QString long100k(100'000, u'课');
    for (int batch = 0; batch < 4; ++batch) {
        std::vector<Revision> revisions;
        for (int i = 0; i < 50; ++i)
            revisions.push_back(onlyRevision(invented.say(CommonOfNewer, u"junk%1"_s.arg(batch * 50 + i),
                                                          PlainEvent{}, {{u"text"_s, long100k}})));
        arrive(std::move(revisions));
    }
    CHECK(store.store().info(*store.store().read())->documents == 0);
    qint64 bytes = 0;
    for (const WaitingRevision& each : waiting())
        bytes += each.revision.body.text().size();
    CHECK(bytes > 1'000'000);
    CHECK(bytes <= 3 * WaitingRevisions::MostBytes); // of text; a Chinese character is three bytes
}
