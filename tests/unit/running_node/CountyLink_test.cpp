// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountyLink.h"
#include "RunningNode.h"
#include "http/QtHttpTransport.h"
#include "support/FakeClock.h"
#include "support/SignedSchool.h"
#include "support/TestNode.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // milliseconds of real time, for a network on this PC

// A school's node and the county, which is a node as well, over a real network.
struct CountyFixture
{
    CountyFixture()
    {
        ServerAddress address{county.url()};
        address.user = county.user();
        address.password = county.password();
        link = std::make_unique<CountyLink>(*school, std::make_shared<QtHttpTransport>(address), clock);
    }

    static DocumentStore& store(NodeDatabases& databases, const QString& name)
    {
        if (!databases.find(name))
            REQUIRE(databases.create(name));
        return (*databases.find(name))->store();
    }
    static void write(NodeDatabases& databases, const QString& name, const QString& id,
                      const QJsonObject& content = {})
    {
        REQUIRE(writeNew(store(databases, name), DatabaseName(name), DocId(id), content));
    }
    static bool has(NodeDatabases& databases, const QString& name, const QString& id)
    {
        const auto database = databases.find(name);
        return database && (*database)->store().state((*database)->store().read().value(), DocId(id));
    }
    // Time passes in big steps until it is so.
    bool comes(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(
            [&] {
                clock->advance(1s);
                return condition();
            },
            Patience);
    }

    TestNode county;
    QTemporaryDir folder;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<NodeDatabases> school = NodeDatabases::open(folder.path()).value();
    std::unique_ptr<CountyLink> link;
};

} // namespace

TEST_CASE_METHOD(CountyFixture, "What is written at school or county is soon at both", "[county]")
{
    write(*school, u"desk-js01"_s, u"submission:1"_s, {{u"title"_s, u"静夜思 𠮷"_s}});
    store(county.databases(), u"desk-js01"_s);
    write(county.databases(), u"school-fxz"_s, u"record:js01:1"_s);
    store(*school, u"school-fxz"_s);
    QStringList arrived;
    QObject::connect(link.get(), &CountyLink::reached, link.get(),
                     [&](const QString& database) { arrived.append(database); });
    link->start();
    CHECK(comes([&] { return has(county.databases(), u"desk-js01"_s, u"submission:1"_s); }));
    CHECK(comes([&] { return has(*school, u"school-fxz"_s, u"record:js01:1"_s); }));
    CHECK(comes([&] { return arrived.contains(u"desk-js01"_s); }));
    write(*school, u"desk-js01"_s, u"submission:2"_s);
    CHECK(comes([&] { return has(county.databases(), u"desk-js01"_s, u"submission:2"_s); }));
    write(county.databases(), u"school-fxz"_s, u"record:js01:2"_s);
    CHECK(comes([&] { return has(*school, u"school-fxz"_s, u"record:js01:2"_s); }));
}

TEST_CASE_METHOD(CountyFixture,
                 "A county that is back at the place where it was last seen gets its work again", "[county]")
{
    write(*school, u"space-js01"_s, u"plan:1"_s);
    store(county.databases(), u"space-js01"_s);
    link->start();
    REQUIRE(comes([&] { return has(county.databases(), u"space-js01"_s, u"plan:1"_s); }));
    int looks = 0; // until it has been seen there
    REQUIRE(comes([&] { return ++looks > 60; }));
    REQUIRE(county.databases().remove(u"space-js01"_s));
    write(county.databases(), u"space-js01"_s, u"plan:other"_s);
    CHECK(comes([&] { return has(county.databases(), u"space-js01"_s, u"plan:1"_s); }));
}

TEST_CASE_METHOD(CountyFixture,
                 "What teachers say in columns is brought to the county, what is published is not",
                 "[county]")
{
    const QString column = u"column-yuwen-p1"_s;
    const QString remark = u"draftRemark:js01:1"_s;
    write(*school, column, u"standard:lm01:1"_s);
    write(*school, column, u"credentials:fxz:1"_s);
    write(*school, column, remark);
    write(county.databases(), column, u"standard:lm01:2"_s);
    link->start();
    CHECK(comes([&] { return has(county.databases(), column, remark); }));
    CHECK(comes([&] { return has(county.databases(), column, u"credentials:fxz:1"_s); }));
    CHECK(comes([&] { return has(*school, column, u"standard:lm01:2"_s); }));
    write(*school, column, u"draftRemark:js01:2"_s);
    CHECK(comes([&] { return has(county.databases(), column, u"draftRemark:js01:2"_s); }));
    CHECK_FALSE(has(county.databases(), column, u"standard:lm01:1"_s));
}

TEST_CASE_METHOD(CountyFixture, "Hundreds of databases go over a few connections", "[county]")
{
    constexpr int Count = 60;
    for (int i = 0; i < Count; ++i) {
        store(county.databases(), u"space-t%1"_s.arg(i));
        write(*school, u"space-t%1"_s.arg(i), u"plan:%1"_s.arg(i));
    }
    link->start();
    int most = 0;
    CHECK(comes([&] {
        most = std::max(most, county.connections());
        for (int i = 0; i < Count; ++i) {
            if (!has(county.databases(), u"space-t%1"_s.arg(i), u"plan:%1"_s.arg(i)))
                return false;
        }
        return true;
    }));
    CHECK(most <= 8);
}

TEST_CASE_METHOD(CountyFixture, "What only the county writes is fetched and never sent", "[county]")
{
    write(county.databases(), u"county"_s, u"calendar:2026"_s);
    write(*school, u"county"_s, u"calendar:forged"_s);
    write(*school, u"desk-js01"_s, u"submission:1"_s);
    store(county.databases(), u"desk-js01"_s);
    link->start();
    CHECK(comes([&] { return has(*school, u"county"_s, u"calendar:2026"_s); }));
    CHECK(comes([&] { return has(county.databases(), u"desk-js01"_s, u"submission:1"_s); }));
    CHECK_FALSE(has(county.databases(), u"county"_s, u"calendar:forged"_s));
}

TEST_CASE_METHOD(CountyFixture, "A cut line is taken up again, and a database that the county lacks waits",
                 "[county]")
{
    write(*school, u"desk-js01"_s, u"submission:1"_s);
    write(*school, u"desk-new"_s, u"submission:1"_s);
    store(county.databases(), u"desk-js01"_s);
    county.disconnect();
    link->start();
    for (int i = 0; i < 5; ++i) {
        clock->advance(20s);
        QTest::qWait(1);
    }
    county.connect();
    CHECK(comes([&] { return has(county.databases(), u"desk-js01"_s, u"submission:1"_s); }));
    CHECK_FALSE(county.databases().find(u"desk-new"_s));
    store(county.databases(), u"desk-new"_s);
    CHECK(comes([&] { return has(county.databases(), u"desk-new"_s, u"submission:1"_s); }));
}

TEST_CASE_METHOD(CountyFixture, "A database may be removed while it is being exchanged", "[county]")
{
    store(county.databases(), u"desk-js01"_s);
    write(*school, u"desk-js01"_s, u"submission:1"_s);
    link->start();
    clock->advance(1s);
    QTest::qWait(1);
    REQUIRE(school->remove(u"desk-js01"_s));
    write(*school, u"desk-b"_s, u"submission:1"_s);
    store(county.databases(), u"desk-b"_s);
    CHECK(comes([&] { return has(county.databases(), u"desk-b"_s, u"submission:1"_s); }));
}

TEST_CASE_METHOD(CountyFixture, "Who runs it is told when the county is lost and when it is found again",
                 "[county]")
{
    QStringList troubles;
    QObject::connect(link.get(), &CountyLink::awayChanged, link.get(),
                     [&](const QString& trouble) { troubles.append(trouble); });
    store(*school, u"desk-js01"_s);
    county.disconnect();
    link->start();
    REQUIRE(comes([&] { return troubles.size() == 1; }));
    CHECK_FALSE(troubles.front().isEmpty());
    county.connect();
    REQUIRE(comes([&] { return troubles.size() == 2; }));
    CHECK(troubles.back().isEmpty());
}

TEST_CASE_METHOD(CountyFixture,
                 "A node that runs inside another program carries the school's work to the county",
                 "[county]")
{
    link.reset();
    const QTemporaryDir served;
    NodeSetup setup;
    setup.dataFolder = served.path();
    setup.school = SchoolId(u"fxz"_s);
    setup.admin = NodeAdmin{u"admin"_s, u"口令"_s};
    setup.county = ServerAddress{county.url(), county.user(), county.password()};
    const auto node = RunningNode::open(setup, clock);
    REQUIRE(node);
    REQUIRE((*node)->county());
    REQUIRE((*node)->listen(0));
    store(county.databases(), u"space-js01"_s);
    write((*node)->databases(), u"space-js01"_s, u"plan:静夜思"_s);
    CHECK(comes([&] { return has(county.databases(), u"space-js01"_s, u"plan:静夜思"_s); }));
}
