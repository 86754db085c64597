// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/PassingPeer.h"
#include "support/catch.h"
#include "sync/SyncWorld.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QString LongPlan = u"plan:1"_s;

// A server that remembers a thousand revisions of each branch, as CouchDB and PouchDB do: what it sends is
// cut there, whatever it was sent.
class ForgetfulPeer final : public PassingPeer
{
public:
    explicit ForgetfulPeer(std::unique_ptr<Peer> peer) : PassingPeer(std::move(peer)) {}

    QString identity() const override { return u"http://county.test/space-js01"_s; }
    void fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done) override
    {
        peer().fetch(query, {this, [done](Result<couch::BulkGetAnswer> answer) {
                                 if (answer)
                                     for (Revision& revision : answer->revisions)
                                         revision.ancestry = revision.ancestry.first(
                                             std::min<qsizetype>(revision.ancestry.size(), 1000));
                                 done(std::move(answer));
                             }});
    }
};

struct LongOffline : SyncWorld
{
    // So many saves of the plan on one PC without a line, in one transaction.
    static RevId save(TempStore& pc, int times, const QString& text)
    {
        auto transaction = pc->begin(Durability::Batch);
        REQUIRE(transaction);
        auto rev = pc->state(*transaction, DocId(LongPlan))->winner;
        for (int i = 0; i < times; ++i) {
            Edit edit{DocId(LongPlan), rev, false, {}, {}};
            edit.body = *Body::fromObject({{u"title"_s, text}, {u"n"_s, i}});
            const auto saved = pc->put(*transaction, edit);
            REQUIRE(saved);
            rev = *saved;
        }
        REQUIRE(transaction->commit());
        return rev;
    }

    std::unique_ptr<Peer> atCounty() { return std::make_unique<ForgetfulPeer>(atStore(county)); }
    void toCounty(TempStore& pc) { REQUIRE(replication(atStore(pc), atCounty())->toEnd()); }
    void fromCounty(TempStore& pc) { REQUIRE(replication(atCounty(), atStore(pc))->toEnd()); }

    static void checkIs(DocumentStore& store, const RevId& newest)
    {
        const auto state = store.state(*store.read(), DocId(LongPlan));
        REQUIRE(state);
        CHECK(state->winner == newest);
        CHECK(state->leaves.size() == 1);
        CHECK(store.verify(*store.read())->isEmpty());
    }

    TempStore county;
    TempStore desk;
    TempStore laptop;
};

} // namespace

TEST_CASE_METHOD(LongOffline, "More saves than are remembered go to the node and on without a conflict",
                 "[sync][history]")
{
    const int saves = GENERATE(1100, 2500);
    desk.put(LongPlan, {{u"title"_s, u"静夜思"_s}});
    push(desk);
    pull(laptop);
    const RevId newest = save(desk, saves, u"改了很多次"_s);
    push(desk);
    checkIs(nodeStore(), newest);
    pull(laptop);
    checkIs(laptop.store(), newest);
    CHECK(laptop.body(LongPlan)[u"n"_s] == saves - 1);

    // The other PC goes on from there, also for long.
    const RevId later = save(laptop, saves, u"另一台电脑"_s);
    push(laptop);
    pull(desk);
    checkIs(desk.store(), later);
    checkIs(nodeStore(), later);
}

TEST_CASE_METHOD(LongOffline, "A server that forgets old ancestors makes no rivals of them",
                 "[sync][history]")
{
    const bool sendsToo = GENERATE(true, false); // a PC that only fetches leaves no checkpoint of its own
    const int saves = GENERATE(1100, 2500);
    desk.put(LongPlan, {{u"title"_s, u"静夜思"_s}});
    toCounty(desk);
    fromCounty(laptop);
    if (sendsToo)
        toCounty(laptop);
    const RevId newest = save(desk, saves, u"改了很多次"_s);
    toCounty(desk);
    checkIs(county.store(), newest);
    fromCounty(laptop);
    checkIs(laptop.store(), newest);
    fromCounty(desk);
    checkIs(desk.store(), newest);

    const RevId later = save(laptop, 1, u"另一台电脑"_s);
    toCounty(laptop);
    fromCounty(desk);
    checkIs(desk.store(), later);
    checkIs(county.store(), later);
}

TEST_CASE_METHOD(LongOffline, "Edits on both sides of a long absence are two versions with one base",
                 "[sync][history]")
{
    const RevId first = desk.put(LongPlan, {{u"title"_s, u"静夜思"_s}});
    toCounty(desk);
    fromCounty(laptop);
    const RevId newest = save(desk, 1100, u"改了很多次"_s);
    toCounty(desk);
    const RevId other = save(laptop, 1, u"同时在另一台"_s);
    const bool sendsFirst = GENERATE(true, false);
    if (sendsFirst)
        toCounty(laptop);
    fromCounty(laptop);
    const DocumentState state = laptop.state(LongPlan);
    CHECK(state.winner == newest);
    CHECK(state.leaves.size() == 2);
    const auto base = laptop->mergeBase(*laptop->read(), DocId(LongPlan), newest, other);
    CHECK(base.value() == first);
}
