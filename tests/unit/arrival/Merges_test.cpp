// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/AwaitedMerge.h"
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

const DatabaseName MergedSpace(u"space-js01"_s);
const DocId MergedPlan(u"plan:js01:01jd"_s);

QJsonObject planBody(const QString& title)
{
    return {{u"kind"_s, u"plan"_s}, {u"author"_s, u"js01"_s}, {u"title"_s, title}};
}

// Two PCs of a teacher wrote at one time; one of them merged both, and laid the other version aside.
struct MergedElsewhere
{
    // In one batch, in this order.
    void arrive(const std::vector<Revision>& revisions)
    {
        GatedPeer peer(LocalPeer::of(store.store()).value(), {store.store(), MergedSpace, u"school"_s},
                       [] { return Result<ArrivalGate>(ArrivalGate(KnownKeys())); });
        REQUIRE(storedThrough(peer, revisions));
    }
    QSet<RevId> leaves()
    {
        QSet<RevId> leaves;
        const auto state = store.store().state(*store.store().read(), MergedPlan);
        for (const LeafState& leaf : state->leaves) {
            if (!leaf.deleted)
                leaves.insert(leaf.rev);
        }
        return leaves;
    }
    bool waits() { return !WaitingRevisions(store.store()).isEmpty(*store.store().read()).value(); }

    TempStore store;
    SchoolPc pc{UserId(u"js01"_s)};
    SchoolPc second{UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceKey::fromSeed(QByteArray(64, '7')).value()};
    Revision first = pc.save(MergedSpace, MergedPlan, planBody(u"静夜思"_s));
    Revision mine = pc.save(MergedSpace, MergedPlan, planBody(u"静夜思 一"_s), {first.rev});
    Revision other = second.save(MergedSpace, MergedPlan, planBody(u"静夜思 𠮷"_s), {first.rev});
    Revision merge = pc.save(MergedSpace, MergedPlan, planBody(u"静夜思 一 𠮷"_s), {mine.rev, first.rev});
    Revision aside = pc.save(MergedSpace, MergedPlan,
                             {{u"kind"_s, u"plan"_s},
                              {u"author"_s, u"js01"_s},
                              {QLatin1StringView(MergedIntoMember), merge.rev.toString()}},
                             {other.rev, first.rev}, true);
};

} // namespace

TEST_CASE_METHOD(MergedElsewhere,
                 "A version is laid aside once the merge is here, in whatever order both come",
                 "[arrival][records]")
{
    arrive({mine, other});
    SECTION("first the tombstone")
    {
        arrive({aside});
        CHECK(leaves() == QSet<RevId>{mine.rev, other.rev});
        CHECK(waits());
        arrive({merge});
    }
    SECTION("first the merge")
    {
        arrive({merge});
        CHECK(leaves() == QSet<RevId>{merge.rev, other.rev});
        arrive({aside});
    }
    SECTION("both, the tombstone first")
    {
        arrive({aside, merge});
    }
    SECTION("both, the merge first")
    {
        arrive({merge, aside});
    }
    SECTION("a later version brings the merge behind it")
    {
        arrive({aside});
        arrive(
            {pc.save(MergedSpace, MergedPlan, planBody(u"静夜思 二"_s), {merge.rev, mine.rev, first.rev})});
        CHECK_FALSE(waits());
        CHECK(leaves().size() == 1);
        return;
    }
    CHECK_FALSE(waits());
    CHECK(leaves() == QSet<RevId>{merge.rev});
}

TEST_CASE_METHOD(MergedElsewhere,
                 "A tombstone whose merge is withheld, or is not what was signed, hides no text",
                 "[arrival][records][hostile]")
{
    arrive({mine, other});
    arrive({aside});
    Revision junk = merge;
    junk.body = Body::fromObject(planBody(u"假的"_s)).value();
    arrive({junk});
    CHECK(leaves() == QSet<RevId>{mine.rev, other.rev});
    REQUIRE(admitWaiting(store.store(), MergedSpace, ArrivalGate(KnownKeys())));
    CHECK(leaves() == QSet<RevId>{mine.rev, other.rev});
    CHECK(waits());

    arrive({merge});
    CHECK(leaves() == QSet<RevId>{merge.rev});
    CHECK_FALSE(waits());
}

TEST_CASE_METHOD(MergedElsewhere, "A deletion that names no merge waits for none", "[arrival][records]")
{
    arrive({mine, other});
    arrive({pc.save(MergedSpace, MergedPlan, {{u"kind"_s, u"plan"_s}, {u"author"_s, u"js01"_s}},
                    {other.rev, first.rev}, true)});
    CHECK(leaves() == QSet<RevId>{mine.rev});
    CHECK_FALSE(waits());
}
