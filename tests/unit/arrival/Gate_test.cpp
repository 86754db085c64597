// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/GatedPeer.h"
#include "replication/Debt.h"
#include "replication/LocalPeer.h"
#include "support/SignedSchool.h"
#include "support/TempStore.h"
#include "support/catch.h"
#include "support/storedThrough.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName Desk(u"desk-js01"_s);

Revision revisionOf(const DocId& id, const QJsonObject& document, quint32 generation = 1)
{
    Revision revision;
    revision.id = id;
    revision.rev = RevId::parse(QByteArray::number(generation) + "-00ff").value();
    revision.ancestry = {revision.rev.hash};
    revision.body = Body::fromObject(document).value();
    return revision;
}

// A desk, a teacher's PC whose key is not known there, and what its gate says to what arrives.
struct Arrival
{
    std::vector<couch::DocFailure> arrive(const Revision& revision, const QString& carrier = u"county"_s)
    {
        GatedPeer peer(LocalPeer::of(desk.store()).value(), {desk.store(), Desk, carrier},
                       [this] { return Result<ArrivalGate>(ArrivalGate(keys)); });
        return storedThrough(peer, {revision}).value();
    }
    bool has(const DocId& id) { return desk.store().get(*desk.store().read(), id).has_value(); }
    Admitted admit() { return admitWaiting(desk.store(), Desk, ArrivalGate(keys)).value(); }
    void learnKey()
    {
        Evidence facts;
        facts.cards.push_back(pc.signedCard());
        keys.add(facts);
    }

    TempStore desk;
    SchoolPc pc{UserId(u"js01"_s)};
    KnownKeys keys;
    ChainEvent event = pc.say(Desk, u"submission"_s, PlainEvent{}, {{u"note"_s, u"静夜思 𠮷䶮"_s}});
};

} // namespace

TEST_CASE_METHOD(Arrival, "What names a key that is not here waits, and comes in when the key does",
                 "[arrival]")
{
    CHECK(arrive(revisionOf(event.id(), event.document())).empty());
    CHECK_FALSE(has(event.id()));
    CHECK(admit().isEmpty());
    learnKey();
    CHECK(admit() == Admitted{{u"county"_s, {event.id()}}});
    CHECK(has(event.id()));
    CHECK(admit().isEmpty());
}

TEST_CASE_METHOD(Arrival,
                 "What waits under a real id with a wrong signature is thrown away when the key comes",
                 "[arrival][hostile]")
{
    QJsonObject junk = event.document();
    junk[u"signature"_s] = QString(86, u'A');
    CHECK(arrive(revisionOf(event.id(), junk)).empty());
    learnKey();
    CHECK(admit().isEmpty());
    CHECK_FALSE(has(event.id()));
    CHECK(arrive(revisionOf(event.id(), event.document())).empty());
    CHECK(has(event.id()));
}

TEST_CASE_METHOD(
    Arrival, "Another text, a tombstone and a branch without a beginning are refused, and nothing is kept",
    "[arrival][hostile]")
{
    learnKey();
    QJsonObject other = event.document();
    other[u"note"_s] = u"改过"_s;
    CHECK(arrive(revisionOf(event.id(), other)).size() == 1);
    CHECK(arrive(revisionOf(event.id(), event.document(), 9)).size() == 1);
    Revision gone = revisionOf(event.id(), {});
    gone.deleted = true;
    CHECK(arrive(gone).front().error == NeverTaken);
    CHECK(WaitingRevisions(desk.store()).isEmpty(*desk.store().read()).value());
    CHECK_FALSE(has(event.id()));
    // Nothing but events lies on a desk.
    CHECK(arrive(revisionOf(DocId(u"note:1"_s), {{u"t"_s, u"字"_s}})).size() == 1);
    CHECK_FALSE(has(DocId(u"note:1"_s)));
}

TEST_CASE_METHOD(Arrival, "Junk that another carrier brings displaces nothing that waits under the same name",
                 "[arrival][hostile]")
{
    CHECK(arrive(revisionOf(event.id(), event.document()), u"school"_s).empty());
    QJsonObject junk = event.document();
    junk[u"signature"_s] = QString(86, u'A');
    CHECK(arrive(revisionOf(event.id(), junk), u"js02:stick"_s).empty());
    learnKey();
    CHECK(admit() == Admitted{{u"school"_s, {event.id()}}});
    CHECK(desk.store().get(*desk.store().read(), event.id())->body.toObject() == event.document());
}

TEST_CASE("What is said in the county shows its key: its gate asks for no card", "[arrival]")
{
    SchoolPc officer(UserId(u"jy01"_s), countyOrganisation());
    const ChainEvent ruling = officer.say(countyDatabase(), u"projectRuling"_s, PlainEvent{});
    const ArrivalGate gate{KnownKeys()};
    CHECK(gate.judge(countyDatabase(), revisionOf(ruling.id(), ruling.document())).isGood());

    QJsonObject forged = ruling.document();
    forged[u"signature"_s] = QString(86, u'A');
    CHECK(gate.judge(countyDatabase(), revisionOf(ruling.id(), forged)).standing == Standing::Refused);
    QJsonObject without = ruling.document();
    without.remove(u"key"_s); // it is signed with the rest
    CHECK(gate.judge(countyDatabase(), revisionOf(ruling.id(), without)).standing == Standing::Refused);
}
