// SPDX-License-Identifier: GPL-3.0-or-later
// A PC that knows its school's server and the county's, with the line of each cut in turn.
#include "replication/LocalPeer.h"
#include "replication/Replication.h"
#include "support/Doorman.h"
#include "support/TwoServers.h"
#include "support/catch.h"
#include "workspace/FileService.h"

#include <QRandomGenerator>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString randomFile(const QTemporaryDir& folder, qsizetype size, quint32 seed = 20260306)
{
    QFile file(folder.filePath(u"课件%1.bin"_s.arg(seed)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(seed);
    for (char& byte : bytes)
        byte = static_cast<char>(random.generate());
    file.write(bytes);
    return file.fileName();
}

// As the school's server does it.
void carry(TestNode& from, TestNode& to, const QString& database)
{
    const auto peerOf = [&](TestNode& node) {
        return LocalPeer::of((*node.databases().find(database))->store()).value();
    };
    Replication replication(peerOf(from), peerOf(to), {}, std::make_shared<SystemClock>());
    bool isDone = false;
    QObject::connect(&replication, &Replication::finished, &replication, [&] { isDone = true; });
    replication.start();
    REQUIRE(eventually([&] { return isDone; }));
}

} // namespace

TEST_CASE_METHOD(TwoServers, "The near server is used, and the county says itself what has come to it",
                 "[workspace][two]")
{
    const SavedRecord plan = save(u"静夜思𠮷"_s);
    const SyncStatus done = teacher.sync();
    CHECK(done.isComplete());
    CHECK_FALSE(done.serverIsCounty);
    CHECK(done.school.link == LinkState::Idle);
    CHECK(done.county.link == LinkState::Idle);
    CHECK(done.school.lastReached);
    CHECK(done.county.lastReached);
    CHECK(done.county.lacks == 0);
    CHECK(documentsAt(school, Space) == 1);
    CHECK(documentsAt(county, Space) == 1);
    CHECK(deliveryOf(plan) == Delivery::AtCounty);
    CHECK(await(teacher->delivery().waiting())->isEmpty());
}

TEST_CASE_METHOD(TwoServers, "Both hops are told, and none has what it has not confirmed", "[workspace][two]")
{
    teacher.sync();
    county.disconnect();
    const SavedRecord plan = save(u"春晓䶮"_s);
    const std::optional<DeliveryItem> before = itemOf(plan);
    REQUIRE(before);
    CHECK(before->atSchool == Delivery::WaitingForNetwork);
    CHECK(before->atCounty == Delivery::WaitingForNetwork);
    CHECK(eventually([&] { return status().waiting == 1; }));

    const SyncStatus done = teacher.sync();
    CHECK(done.isComplete());
    CHECK_FALSE(done.serverIsCounty);
    CHECK(done.waiting == 0);
    CHECK(done.county.link == LinkState::Offline);
    CHECK(done.county.lacks == 1);
    const std::optional<DeliveryItem> after = itemOf(plan);
    REQUIRE(after);
    CHECK(after->delivery == Delivery::AtSchool);
    CHECK(after->atSchool == Delivery::AtSchool);
    CHECK(after->atCounty == Delivery::WaitingForNetwork);

    county.connect();
    CHECK(teacher.sync().county.lacks == 0);
    CHECK(deliveryOf(plan) == Delivery::AtCounty);
}

TEST_CASE_METHOD(TwoServers, "Where the near server does not answer, the county is asked in the same round",
                 "[workspace][two]")
{
    school.disconnect();
    const SavedRecord plan = save(u"登鹳雀楼"_s);
    const SyncStatus done = teacher.sync();
    CHECK(done.isComplete());
    CHECK(done.serverIsCounty);
    CHECK(done.isPastSchool());
    CHECK(done.school.link == LinkState::Offline);
    CHECK(done.school.lacks == 1);
    CHECK(deliveryOf(plan) == Delivery::AtCounty);
    CHECK(documentsAt(school, Space) == 0);

    county.disconnect();
    const SavedRecord second = save(u"悯农"_s);
    const SyncStatus none = teacher.sync();
    CHECK(none.link == LinkState::Offline);
    CHECK(none.waiting == 1);
    CHECK(deliveryOf(second) == Delivery::WaitingForNetwork);
    CHECK(deliveryOf(plan) == Delivery::AtCounty);

    school.connect();
    CHECK(teacher.sync().isComplete());
    CHECK(documentsAt(school, Space) == 2);
    CHECK(deliveryOf(second) == Delivery::AtSchool);
    CHECK(deliveryOf(plan) == Delivery::AtCounty);
}

TEST_CASE_METHOD(TwoServers, "The near server is taken again as soon as it is back, and loses nothing",
                 "[workspace][two]")
{
    school.disconnect();
    teacher->sync().start();
    const SavedRecord plan = save(u"江雪"_s);
    REQUIRE(eventually([&] { return status().serverIsCounty && status().isComplete(); }));
    CHECK(deliveryOf(plan) == Delivery::AtCounty);
    school.connect();
    teacher->sync().retryNow(); // as when the network changes
    REQUIRE(eventually([&] { return !status().serverIsCounty && status().isComplete(); }));
    CHECK(documentsAt(school, Space) == 1);
    const SavedRecord second = save(u"山行"_s);
    REQUIRE(eventually([&] { return deliveryOf(second) == Delivery::AtSchool; }));
    CHECK(documentsAt(county, Space) == 1);
}

TEST_CASE_METHOD(TwoLines, "A line that is lost in the middle of sending loses nothing and doubles nothing",
                 "[workspace][two]")
{
    constexpr int Plans = 40;
    for (int i = 0; i < Plans; ++i)
        save(u"第%1课 板书𠮷"_s.arg(i).repeated(200));
    toSchool.setShape({.upBits = 700'000, .roundTrip = 20ms});
    teacher->sync().start();
    REQUIRE(eventually([&] { return documentsAt(school, Space) > 0; }));
    toSchool.cut();
    CHECK(documentsAt(school, Space) < Plans);
    REQUIRE(eventually([&] { return status().serverIsCounty && status().isComplete(); }));
    CHECK(documentsAt(county, Space) == Plans);
    CHECK(changesAt(county, Space) == Plans);

    toSchool.setShape({});
    toSchool.restore();
    teacher->sync().retryNow();
    REQUIRE(eventually([&] { return documentsAt(school, Space) == Plans; }));
    REQUIRE(eventually([&] { return !status().serverIsCounty && status().isComplete(); }));
    CHECK(changesAt(school, Space) == Plans);
    CHECK(await(teacher->plans().list({}))->size() == Plans);
    CHECK(status().conflicts == 0);
}

TEST_CASE_METHOD(TwoLines, "A submission made while the line changes arrives at both, once",
                 "[workspace][two]")
{
    teacher.put(u"school-fxz"_s, rosterDocument());
    teacher.enrolThis();
    CHECK(teacher.sync().isComplete());
    const SavedRecord plan = save(u"池上"_s);
    toSchool.cutAfter(2000);
    REQUIRE(await(teacher->plans().submit(plan.id)));
    REQUIRE(eventually([&] { return teacher.sync().isComplete() && documentsAt(county, Desk) == 1; }));
    toSchool.restore();
    REQUIRE(eventually([&] { return teacher.sync().isComplete() && documentsAt(school, Desk) == 1; }));
    CHECK(changesAt(school, Desk) == 1);
    CHECK(changesAt(county, Desk) == 1);
}

TEST_CASE_METHOD(TwoLines, "A file goes on at the other server when its line is lost", "[workspace][two]")
{
    const QTemporaryDir folder;
    const auto taken = await(teacher->files().takeForPlan(randomFile(folder, 1'500'000)));
    REQUIRE(taken);
    toSchool.setShape({.upBits = 6'000'000, .roundTrip = 10ms});
    teacher->sync().start();
    REQUIRE(eventually([&] { return documentsAt(school, Files) > 0; }));
    toSchool.cut();
    save(u"小池"_s); // which finds out
    REQUIRE(eventually([&] { return documentsAt(county, Files) == taken->newChunks; }));
    CHECK(documentsAt(school, Files) < taken->newChunks);
    toSchool.setShape({});
    toSchool.restore();
    teacher->sync().retryNow();
    REQUIRE(eventually([&] { return documentsAt(school, Files) == taken->newChunks; }));
    CHECK(changesAt(school, Files) == taken->newChunks);
    CHECK(changesAt(county, Files) == taken->newChunks);
}

TEST_CASE_METHOD(TwoServers, "The county is asked which pieces of a file have come to it, and is sent none",
                 "[workspace][two]")
{
    const QTemporaryDir folder;
    REQUIRE(county.databases().create(Files));
    const auto taken = await(teacher->files().takeForPlan(randomFile(folder, 1'500'000)));
    REQUIRE(taken);
    const SavedRecord plan = saveWith(*taken);
    REQUIRE(teacher.sync().isComplete());
    CHECK(documentsAt(school, Files) == taken->newChunks);
    CHECK(documentsAt(county, Files) == 0);
    CHECK(deliveryOf(plan) == Delivery::AtSchool);

    carry(school, county, Files);
    CHECK(teacher.sync().isComplete());
    CHECK(deliveryOf(plan) == Delivery::AtCounty);

    const auto more = await(teacher->files().takeForPlan(randomFile(folder, 900'000, 7)));
    REQUIRE(more);
    const SavedRecord second = saveWith(*more);
    CHECK(teacher.sync().isComplete());
    CHECK(deliveryOf(plan) == Delivery::AtCounty);
    CHECK(deliveryOf(second) == Delivery::AtSchool);
    CHECK(documentsAt(county, Files) == taken->newChunks);
}

TEST_CASE_METHOD(TwoServers, "What one server has forgotten is forgotten of it alone", "[workspace][two]")
{
    const SavedRecord plan = save(u"鹿柴"_s);
    CHECK(teacher.sync().isComplete());
    REQUIRE(deliveryOf(plan) == Delivery::AtCounty);
    REQUIRE(school.databases().remove(Space));
    REQUIRE(school.databases().create(Space)); // as after it was put back from before
    county.disconnect();
    const SavedRecord second = save(u"竹里馆"_s);
    CHECK(teacher.sync().isComplete());
    CHECK(documentsAt(school, Space) == 2);
    CHECK(deliveryOf(plan) == Delivery::AtCounty);
    CHECK(deliveryOf(second) == Delivery::AtSchool);
    const std::optional<DeliveryItem> item = itemOf(second);
    REQUIRE(item);
    CHECK(item->atCounty == Delivery::WaitingForNetwork);
}

TEST_CASE("The password of one server is never shown to the other", "[workspace][two]")
{
    Doorman school;
    Doorman county;
    TestWorkspace teacher(u"js01"_s);
    teacher.setServer(school.url(), u"js01"_s, u"学校的口令"_s, Hop::School);
    teacher.setServer(county.url(), u"js01-x"_s, u"县里的口令"_s, Hop::County);
    await(teacher->records().save({}, {}, fixtureA())).value();
    const SyncStatus status = teacher.sync();
    CHECK(status.link == LinkState::SignInNeeded);
    CHECK(status.school.link == LinkState::SignInNeeded);
    CHECK(status.county.link == LinkState::SignInNeeded);
    CHECK(school.heardBasic(u"js01"_s, u"学校的口令"_s));
    CHECK(county.heardBasic(u"js01-x"_s, u"县里的口令"_s));
    for (const QString& user : {u"js01"_s, u"js01-x"_s}) {
        CHECK_FALSE(school.heardBasic(user, u"县里的口令"_s));
        CHECK_FALSE(county.heardBasic(user, u"学校的口令"_s));
    }
}

TEST_CASE("A server that refuses the sign-in is passed over, and said", "[workspace][two]")
{
    Doorman school;
    TestNode county;
    TestWorkspace teacher(u"js01"_s);
    teacher.setServer(school.url(), u"js01"_s, u"学校的口令"_s, Hop::School);
    teacher.setServer(county.url(), county.user(), county.password(), Hop::County);
    await(teacher->records().save({}, {}, fixtureA())).value();
    const SyncStatus status = teacher.sync();
    CHECK(status.isComplete());
    CHECK(status.serverIsCounty);
    CHECK(status.school.link == LinkState::SignInNeeded);
    CHECK(documentsAt(county, TwoServers::Space) == 1);
}

TEST_CASE_METHOD(TwoServers, "Both servers are remembered, and either can be taken away", "[workspace][two]")
{
    CHECK(teacher.sync().isComplete());
    teacher.close();
    teacher.open();
    const AccountSettings account = teacher->account().settings();
    CHECK(account.schoolServer.url == school.url());
    CHECK(account.countyServer.url == county.url());
    teacher.setServer({}, {}, {}, Hop::School);
    const SavedRecord plan = save(u"相思"_s);
    const SyncStatus status = teacher.sync();
    CHECK(status.isComplete());
    CHECK(status.school.link == LinkState::NoServer);
    CHECK_FALSE(status.isPastSchool());
    CHECK(deliveryOf(plan) == Delivery::AtCounty);
    CHECK(documentsAt(school, Space) == 0);
}
