// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/SyncWorld.h"
#include "unit/replication/ReplicationFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A database as it was at some time: what a backup is of it.
struct Backup
{
    explicit Backup(DocumentStore& store) { REQUIRE(store.copyTo(path())); }
    QString path() const { return folder.filePath(u"old.sqlite"_s); }

    QTemporaryDir folder;
};

const Error Cut{ErrorKind::Offline, u"The connection was cut."_s, {}};

} // namespace

TEST_CASE_METHOD(ReplicationFixture, "What a target that was put back has forgotten goes again by itself",
                 "[sync][put_back]")
{
    putLessons(5);
    REQUIRE(run()->toEnd());
    const Backup backup(target.store());
    source.put(u"plan:后来"_s, lessonBody(6));
    REQUIRE(run()->toEnd());
    REQUIRE(target.documents() == 6);

    auto old = DocumentStore::open(backup.path(), DocumentStore::OpenMode::MustExist);
    REQUIRE(old);
    const auto peerOfOld = [&] { return std::make_unique<FaultyPeer>(*LocalPeer::of(**old), targetScript); };
    SECTION("and until then the source does not say that it is there")
    {
        targetScript->faults[u"missing"_s] = {Cut};
        ReplicationRun cut(peer(source, sourceScript), peerOfOld(), {}, clock);
        cut.start();
        REQUIRE(cut.untilInterrupted(1));
        const auto checkpoint = Checkpoint::fromJson(*source.local(id()));
        REQUIRE(checkpoint);
        CHECK(checkpoint->history().front().end.toNumber() == 5);
    }
    ReplicationRun again(peer(source, sourceScript), peerOfOld(), {}, clock);
    REQUIRE(again.toEnd());
    CHECK(contentOf(**old) == source.content());
}

TEST_CASE("A database that is made anew while a replication runs gets everything", "[sync][put_back]")
{
    SyncWorld world;
    TempStore pc;
    auto clock = std::make_shared<FakeClock>();
    for (int i = 0; i < 30; ++i)
        pc.put(u"plan:%1"_s.arg(i), lessonBody(i));
    ReplicationRun run(SyncWorld::atStore(pc), world.atNode(), {.continuous = true, .createTarget = true},
                       clock);
    run.start();
    REQUIRE(run.untilCaughtUp(1));
    world.remakeDatabase();

    SECTION("with the next document")
    {
        pc.put(u"plan:后来"_s, lessonBody(31));
    }
    SECTION("without a word from anybody")
    {
        clock->advance(2min);
    }
    if (run.untilInterrupted(1))
        clock->advance(5min);
    REQUIRE(run.untilCaughtUp(2));
    CHECK(contentOf(world.nodeStore()) == pc.content());
}

TEST_CASE("A database that is made anew before the first checkpoint gets everything", "[sync][put_back]")
{
    SyncWorld world;
    TempStore pc;
    auto clock = std::make_shared<FakeClock>();
    const auto script = std::make_shared<FaultyPeer::Script>();
    for (int i = 0; i < 30; ++i)
        pc.put(u"plan:%1"_s.arg(i), lessonBody(i));
    script->holdStores = true;
    ReplicationRun run(SyncWorld::atStore(pc), std::make_unique<FaultyPeer>(world.atNode(), script), {},
                       clock);
    run.start();
    REQUIRE(QTest::qWaitFor([&] { return script->held.size() >= 2; }));
    script->held.front()();
    script->held.erase(script->held.begin());
    REQUIRE(QTest::qWaitFor([&] {
        const auto snapshot = world.nodeStore().read();
        return world.nodeStore().info(*snapshot)->documents > 0;
    }));
    world.remakeDatabase();
    script->holdStores = false;
    script->release();
    while (run.untilInterrupted(int(run.interruptions().size()) + 1))
        clock->advance(5min);
    REQUIRE(run.result());
    CHECK(contentOf(world.nodeStore()) == pc.content());
}
