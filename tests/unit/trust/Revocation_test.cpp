// SPDX-License-Identifier: GPL-3.0-or-later
// Of a PC that was taken out of use stays what it had saved, as the servers that have everything say.
#include "TrustWorld.h"
#include "platform/DatabaseNames.h"
#include "support/catch.h"
#include "trust/SignedJson.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A school with its node, whose teacher has a second PC; the first was stolen.
struct Theft : World
{
    Theft()
    {
        facts = opening();
        own.roster = edition;
        facts.push_back(own.card());
        facts.push_back(node.say(EndorsementEvent{own.device, 0}));
        facts.push_back(save(u"before"_s, "aa"));
    }

    // By the stolen PC, under a number of before.
    SignedRecord save(const QString& id, const QByteArray& hash)
    {
        const RecordPlace place{Space, DocId(u"plan:js01:"_s + id), {}, 1, hash};
        const QJsonObject written =
            SignedRecord::sign(place, {{u"title"_s, id}}, {teacher.device, 1, edition}, teacher.key).value();
        return SignedRecord::read(place, written).value();
    }
    void revoke(const SavedRevisions& claimed = {})
    {
        facts.push_back(own.say(RevocationEvent{teacher.device, 0, claimed}));
    }
    void hear(Pc& server, const QSet<QString>& hashes)
    {
        facts.push_back(
            server.say(RevocationEvent{teacher.device, LargestInteger, SavedRevisions{{Space, hashes}}}));
    }
    bool counts(const SignedRecord& record) const
    {
        Facts all = facts;
        all.push_back(record);
        const Ruling ruling = judge(anchor(), {}, evidenceOf(all));
        CHECK(ruling.records.front().isGood()); // whatever happens, what was there before
        return ruling.records.back().isGood();
    }

    const DatabaseName Space = spaceOf(teacher.user);
    Pc own{u"js01"_s};
    Facts facts;
};

} // namespace

TEST_CASE("After a server said what a revoked PC had saved, nothing else of it counts", "[trust]")
{
    Theft world;
    const SignedRecord forged = world.save(u"forged"_s, "ff");
    CHECK(world.counts(forged));
    world.revoke();
    world.hear(world.node, {u"aa"_s});
    CHECK_FALSE(world.counts(forged));
    inAnyOrder(world.anchor(), world.facts);

    SECTION("a second server that had heard more")
    {
        world.hear(world.county, {u"aa"_s, u"bb"_s});
        CHECK(world.counts(world.save(u"late"_s, "bb")));
        CHECK_FALSE(world.counts(forged));
    }
    SECTION("events are cut by the word of whoever took it out of use, not by the server's")
    {
        const ChainEvent received = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
        const ChainEvent receipt = world.node.say(world.receiptFor(received.id()), Desk);
        const ChainEvent late = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
        for (const ChainEvent& event : {received, receipt, late})
            world.facts.push_back(event);
        const Ruling ruling = judge(world.anchor(), {}, evidenceOf(world.facts));
        CHECK(judgementOf(world.facts, ruling, received.id()) == Judgement::good());
        CHECK(judgementOf(world.facts, ruling, late.id()) == Judgement::waiting(Reason::CameLate));
    }
}

TEST_CASE("A server's word takes nobody's PC out of use, and a thief's word saves nothing", "[trust]")
{
    Theft world;
    const SignedRecord forged = world.save(u"forged"_s, "ff");
    SECTION("nobody took it out of use")
    {
        world.hear(world.node, {});
        const Ruling ruling = judge(world.anchor(), {}, evidenceOf(world.facts));
        CHECK(ruling.records.front().isGood());
        CHECK_FALSE(ruling.devices.at({SchoolId(School), world.teacher.device}).isRevoked);
        CHECK(ruling.events.back() == Judgement::waiting(Reason::NoRole));
    }
    SECTION("the stolen PC says of itself what it had saved")
    {
        world.revoke();
        world.hear(world.node, {u"aa"_s});
        world.facts.push_back(world.teacher.say(
            RevocationEvent{world.teacher.device, 1000, SavedRevisions{{world.Space, {u"ff"_s}}}}));
        CHECK_FALSE(world.counts(forged));
    }
    SECTION("somebody else signs in the name of the server")
    {
        world.revoke();
        world.hear(world.node, {u"aa"_s});
        Pc rogue(u"node-fxz"_s);
        rogue.roster = world.edition;
        world.hear(rogue, {u"ff"_s});
        CHECK_FALSE(world.counts(forged));
    }
}
