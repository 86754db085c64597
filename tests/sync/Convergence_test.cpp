// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/RandomEdits.h"
#include "sync/SyncWorld.h"

#include <QCoreApplication>

#include <array>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 5;
constexpr int MostPasses = 10; // a sync that is still busy after so many will never be quiet

void requireEqual(const std::map<QString, QByteArray>& a, const std::map<QString, QByteArray>& b)
{
    REQUIRE(a.size() == b.size());
    for (const auto& [id, text] : a) {
        INFO(id.toStdString());
        REQUIRE(b.contains(id));
        REQUIRE(text.toStdString() == b.at(id).toStdString());
    }
}

template <typename Pass>
void untilQuiet(const Pass& pass)
{
    int passes = 0;
    while (pass() > 0)
        REQUIRE(++passes < MostPasses);
}

} // namespace

TEST_CASE("Two stores that replicate with each other become equal", "[sync][convergence]")
{
    const auto seed = GENERATE(range(1u, 13u));
    CAPTURE(seed);
    SyncWorld world;
    RandomEdits edits(seed);
    TempStore desk;
    TempStore laptop;
    for (int round = 0; round < Rounds; ++round) {
        edits.edit(desk, 10);
        edits.edit(laptop, 10);
        if (edits.below(2)) // sometimes only one direction comes through
            world.copy(desk, laptop);
    }
    untilQuiet([&] { return world.copy(desk, laptop) + world.copy(laptop, desk); });
    requireEqual(desk.content(), laptop.content());
    CHECK(desk->verify(*desk->read())->isEmpty());
}

TEST_CASE("Three stores and their node become equal", "[sync][convergence]")
{
    const auto seed = GENERATE(range(100u, 110u));
    CAPTURE(seed);
    SyncWorld world;
    RandomEdits edits(seed);
    std::array<TempStore, 3> stores;
    for (int round = 0; round < Rounds; ++round) {
        for (TempStore& store : stores) {
            edits.edit(store, 6);
            if (edits.below(2))
                world.push(store);
            if (edits.below(2))
                world.pull(store);
        }
    }
    untilQuiet([&] {
        qint64 written = 0;
        for (TempStore& store : stores)
            written += world.push(store) + world.pull(store);
        return written;
    });
    for (TempStore& store : stores)
        requireEqual(store.content(), contentOf(world.nodeStore()));
    CHECK(world.nodeStore().verify(*world.nodeStore().read())->isEmpty());
}

TEST_CASE("Three stores in a ring become equal without a node", "[sync][convergence]")
{
    const auto seed = GENERATE(range(200u, 206u));
    CAPTURE(seed);
    SyncWorld world;
    RandomEdits edits(seed);
    std::array<TempStore, 3> stores;
    for (int round = 0; round < Rounds; ++round) {
        for (size_t i = 0; i < stores.size(); ++i) {
            edits.edit(stores[i], 6);
            world.copy(stores[i], stores[(i + 1) % stores.size()]);
        }
    }
    untilQuiet([&] {
        return world.copy(stores[0], stores[1]) + world.copy(stores[1], stores[2]) +
               world.copy(stores[2], stores[0]);
    });
    requireEqual(stores[0].content(), stores[1].content());
    requireEqual(stores[1].content(), stores[2].content());
}

TEST_CASE("A line that is cut again and again delays convergence and breaks nothing", "[sync][convergence]")
{
    const auto seed = GENERATE(range(300u, 308u));
    CAPTURE(seed);
    SyncWorld world;
    RandomEdits edits(seed);
    TempStore desk;
    TempStore laptop;
    for (int round = 0; round < Rounds; ++round) {
        for (TempStore* store : {&desk, &laptop}) {
            edits.edit(*store, 10);
            std::shared_ptr<LoopbackTransport> line;
            const bool push = edits.below(2) == 0;
            auto here = SyncWorld::atStore(*store);
            auto there = world.atNode(&line);
            const auto run = push ? world.replication(std::move(here), std::move(there))
                                  : world.replication(std::move(there), std::move(here));
            run->start();
            for (auto events = edits.below(30); events > 0; --events)
                QCoreApplication::processEvents();
            line->setCut(true);
            run->replication().cancel();
            REQUIRE(run->untilOver());
        }
    }
    untilQuiet([&] { return world.push(desk) + world.pull(desk) + world.push(laptop) + world.pull(laptop); });
    requireEqual(desk.content(), laptop.content());
    requireEqual(desk.content(), contentOf(world.nodeStore()));
}

TEST_CASE("The same set of revisions has the same winner whichever way it came", "[sync][convergence]")
{
    SyncWorld world;
    TempStore first;
    TempStore second;
    const RevId base = first.put(u"plan:静夜思"_s, lessonBody(0));
    world.copy(first, second);
    first.put(u"plan:静夜思"_s, lessonBody(1), base);
    second.put(u"plan:静夜思"_s, lessonBody(2), base);
    untilQuiet([&] { return world.copy(first, second) + world.copy(second, first); });
    CHECK(first.state(u"plan:静夜思"_s).winner == second.state(u"plan:静夜思"_s).winner);
    CHECK(first.state(u"plan:静夜思"_s).conflicts().size() == 1);
    CHECK(first.body(u"plan:静夜思"_s) == second.body(u"plan:静夜思"_s));
}
