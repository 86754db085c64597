// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TempStore.h"
#include "support/catch.h"
#include "workspace/merge/MergeWalk.h"
#include "workspace/merge/RivalMerge.h"

#include <random>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QString RivalPlan = u"plan:01"_s;

Result<bool> always(const ReadSnapshot&, const Rivals&)
{
    return true;
}

EditWriter plainly(DocumentStore& store)
{
    return [&store](WriteTransaction& transaction, const Edit& edit) { return store.put(transaction, edit); };
}

int merge(TempStore& store)
{
    return MergeWalk::mergeOne(store.store(), plainly(store.store()), DocId(RivalPlan), always).value();
}

Revision revisionOf(TempStore& store, const RevId& rev)
{
    return store->get(store->read().value(), DocId(RivalPlan), rev).value();
}

// Everything that the leaves of `from` are, as a replication brings it.
void carry(TempStore& from, TempStore& to)
{
    for (const LeafState& leaf : from.state(RivalPlan).leaves)
        to.graft(revisionOf(from, leaf.rev));
}

QJsonObject titled(int step, const QString& title)
{
    LessonPlan plan = fixtureA();
    auto steps = plan.steps();
    steps.at(static_cast<size_t>(step)).title = title;
    plan.setSteps(steps);
    return plan.toJson();
}

// Two devices that share the first revision of a plan.
struct TwoDevices
{
    TwoDevices() : base(home.put(RivalPlan, fixtureA().toJson())) { carry(home, school); }

    void exchange()
    {
        carry(home, school);
        carry(school, home);
    }

    TempStore home;
    TempStore school;
    RevId base;
};

} // namespace

TEST_CASE("Two devices that merge the same versions apart write the same revision", "[workspace][merge]")
{
    TwoDevices devices;
    devices.home.put(RivalPlan, titled(1, u"在家改的 𠮷"_s), devices.base);
    devices.school.put(RivalPlan, titled(2, u"在校改的 䶮"_s), devices.base);
    devices.exchange();
    REQUIRE(devices.home.state(RivalPlan).conflicts().size() == 1);

    CHECK(merge(devices.home) == 1);
    CHECK(merge(devices.school) == 1);

    CHECK(devices.home.content() == devices.school.content());
    devices.exchange();
    CHECK(devices.home.state(RivalPlan).conflicts().empty());
    CHECK(devices.home.content() == devices.school.content());
    CHECK(merge(devices.home) == 0);
    const LessonPlan plan = LessonPlan::fromJson(devices.home.body(RivalPlan)).value();
    CHECK(plan.steps()[1].title == u"在家改的 𠮷");
    CHECK(plan.steps()[2].title == u"在校改的 䶮");
    CHECK(candidatesIn(plan.toJson()).empty());
}

TEST_CASE("Versions of three and four devices become the same plan in whatever order they arrive",
          "[workspace][merge]")
{
    std::mt19937 random(20261123);
    for (int round = 0; round < 30; ++round) {
        CAPTURE(round);
        std::vector<Revision> versions;
        TempStore source;
        const RevId base = source.put(RivalPlan, fixtureA().toJson());
        for (int device = 0; device < 3 + round % 2; ++device) {
            TempStore apart;
            apart.graft(revisionOf(source, base));
            RevId rev = base;
            for (int edit = 0; edit < 1 + (round + device) % 3; ++edit)
                rev = apart.put(RivalPlan, titled(int(random() % 4), u"%1号机第%2次"_s.arg(device).arg(edit)),
                                rev);
            versions.push_back(revisionOf(apart, rev));
        }
        TempStore first;
        TempStore second;
        for (TempStore* store : {&first, &second}) {
            std::shuffle(versions.begin(), versions.end(), random);
            store->graft(revisionOf(source, base));
            for (const Revision& version : versions)
                store->graft(version);
            REQUIRE(merge(*store) == int(versions.size()) - 1);
        }
        REQUIRE(first.content() == second.content());
    }
}

TEST_CASE("A plan that was removed on one device and changed on the other stays, and says so",
          "[workspace][merge]")
{
    TwoDevices devices;
    devices.home.put(RivalPlan, titled(1, u"在家改的"_s), devices.base);
    SECTION("removed at once")
    {
        devices.school.remove(RivalPlan, devices.base);
    }
    SECTION("removed after another change, as the program writes it")
    {
        const RevId changed = devices.school.put(RivalPlan, titled(2, u"又不要了"_s), devices.base);
        auto transaction = devices.school->begin(Durability::Batch).value();
        REQUIRE(devices.school->put(
            transaction, {DocId(RivalPlan), changed, true, Body::fromTrusted("{\"removed\":true}"), {}}));
        REQUIRE(transaction.commit());
    }
    devices.exchange();

    CHECK(merge(devices.home) == 1);
    CHECK(merge(devices.school) == 1);

    CHECK(devices.home.content() == devices.school.content());
    const QJsonObject plan = devices.home.body(RivalPlan);
    CHECK(LessonPlan::fromJson(plan)->steps()[1].title == u"在家改的");
    REQUIRE(candidatesIn(plan).size() == 1);
    CHECK(candidatesIn(plan).front().isWholeDocument());
    CHECK(merge(devices.home) == 0); // said once
}

TEST_CASE("A version that somebody laid aside by a deletion is not asked for again", "[workspace][merge]")
{
    TwoDevices devices;
    devices.home.put(RivalPlan, titled(1, u"一"_s), devices.base);
    devices.school.put(RivalPlan, titled(1, u"二"_s), devices.base);
    devices.exchange();
    const RevId loser = devices.home.state(RivalPlan).conflicts().front();
    devices.home.remove(RivalPlan, loser);
    CHECK(merge(devices.home) == 0);
    CHECK_FALSE(devices.home.body(RivalPlan).contains(u"candidates"_s));
}

TEST_CASE("A device that went on while the other merged is not asked about its own edits",
          "[workspace][merge]")
{
    // Which of the two is the winner depends on the words: both ways must work.
    for (int round = 0; round < 8; ++round) {
        CAPTURE(round);
        TwoDevices devices;
        const RevId sent = devices.home.put(RivalPlan, titled(1, u"在家第一次%1"_s.arg(round)), devices.base);
        devices.school.put(RivalPlan, titled(2, u"在校%1"_s.arg(round)), devices.base);
        devices.school.graft(revisionOf(devices.home, sent));
        LessonPlan further = LessonPlan::fromJson(devices.home.body(RivalPlan)).value();
        auto steps = further.steps();
        steps[1].title = u"在家第二次 䶮"_s;
        further.setSteps(steps);
        devices.home.put(RivalPlan, further.toJson(), sent);
        REQUIRE(merge(devices.school) == 1);
        devices.exchange();

        CHECK(merge(devices.home) == 1);
        CHECK(merge(devices.school) == 1);

        CHECK(devices.home.content() == devices.school.content());
        const LessonPlan plan = LessonPlan::fromJson(devices.home.body(RivalPlan)).value();
        CHECK(candidatesIn(plan.toJson()).empty());
        CHECK(plan.steps()[1].title == u"在家第二次 䶮");
        CHECK(plan.steps()[2].title == u"在校%1"_s.arg(round));
    }
}

TEST_CASE("Two devices that merged each other's versions while both went on are asked nothing",
          "[workspace][merge]")
{
    TwoDevices devices;
    const RevId home = devices.home.put(RivalPlan, titled(1, u"在家改的"_s), devices.base);
    const RevId school = devices.school.put(RivalPlan, titled(2, u"在校改的"_s), devices.base);
    TempStore homeBefore;
    carry(devices.home, homeBefore);

    // Each goes on, and takes in what the other had before it did.
    devices.home.put(RivalPlan, titled(1, u"在家又改的 𠮷"_s), home);
    carry(devices.school, devices.home);
    devices.school.put(RivalPlan, titled(2, u"在校又改的 䶮"_s), school);
    carry(homeBefore, devices.school);
    REQUIRE(merge(devices.home) == 1);
    REQUIRE(merge(devices.school) == 1);

    devices.exchange();
    REQUIRE(merge(devices.home) == 1);
    REQUIRE(merge(devices.school) == 1);
    CHECK(devices.home.content() == devices.school.content());
    const DocumentState state = devices.home.state(RivalPlan);
    CHECK(state.conflicts().empty());
    const QJsonObject plan = revisionOf(devices.home, state.winner).body.toObject();
    CHECK(candidatesIn(plan).empty());
    const auto steps = LessonPlan::fromJson(plan).value().steps();
    CHECK(steps.at(1).title == u"在家又改的 𠮷"_s);
    CHECK(steps.at(2).title == u"在校又改的 䶮"_s);
}

TEST_CASE("Attachments of both devices are kept, under two names where they differ", "[workspace][merge]")
{
    TwoDevices devices;
    const auto picture = [](const QByteArray& bytes) {
        return std::vector{attachmentFromBytes(u"板书.png"_s, "image/png", bytes)};
    };
    devices.home.put(RivalPlan, titled(1, u"一"_s), devices.base, picture("在家拍的"));
    devices.school.put(RivalPlan, titled(2, u"二"_s), devices.base, picture("在校拍的"));
    devices.exchange();

    CHECK(merge(devices.home) == 1);
    CHECK(merge(devices.school) == 1);

    CHECK(devices.home.content() == devices.school.content());
    const QSet<QByteArray> bytes{devices.home.attachment(RivalPlan, u"板书.png"_s),
                                 devices.home.attachment(RivalPlan, u"板书 (2).png"_s)};
    CHECK(bytes == QSet<QByteArray>{"在家拍的", "在校拍的"});
}

TEST_CASE("A plan made twice under one id asks for every difference", "[workspace][merge]")
{
    TempStore home;
    TempStore school;
    home.put(RivalPlan, titled(1, u"一"_s));
    school.put(RivalPlan, titled(1, u"二"_s));
    carry(school, home);
    CHECK(merge(home) == 1);
    const Candidates open = candidatesIn(home.body(RivalPlan));
    REQUIRE(open.size() == 1);
    CHECK(open.front().values == QJsonArray{u"一"_s, u"二"_s});
}

TEST_CASE("Without the shared text only a person may have versions merged", "[workspace][merge]")
{
    TwoDevices devices;
    devices.home.put(RivalPlan, titled(1, u"一"_s), devices.base);
    const RevId other = devices.school.put(RivalPlan, titled(2, u"二"_s), devices.base);
    TempStore third; // got only the leaves, as a new PC does
    third.graft(revisionOf(devices.home, devices.home.state(RivalPlan).winner));
    third.graft(revisionOf(devices.school, other));
    const auto snapshot = third->read().value();
    const Rivals rivals = readRivals(third.store(), snapshot, DocId(RivalPlan)).value();
    CHECK(haveLostTheirBase(third.store(), snapshot, rivals).value());
    carry(devices.school, devices.home);
    const auto both = devices.home->read().value();
    CHECK_FALSE(haveLostTheirBase(devices.home.store(), both,
                                  readRivals(devices.home.store(), both, DocId(RivalPlan)).value())
                    .value());
}

TEST_CASE("What is never edited is never merged", "[workspace][merge]")
{
    const QString id = u"submission:01"_s;
    TempStore home;
    TempStore school;
    home.put(id, lessonBody(1));
    school.put(id, lessonBody(2));
    home.graft(school->get(school->read().value(), DocId(id)).value());
    CHECK(MergeWalk::mergeOne(home.store(), plainly(home.store()), DocId(id), always).value() == 0);
    CHECK(home.state(id).conflicts().size() == 1);
}
