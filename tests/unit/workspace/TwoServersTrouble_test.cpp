// SPDX-License-Identifier: GPL-3.0-or-later
// Two servers of which one answers and is not what it should be: led elsewhere, another certificate, signed
// out, without the database, or both gone in the middle.
#include "support/Doorman.h"
#include "support/LessonFixtures.h"
#include "support/TwoServers.h"
#include "support/catch.h"
#include "workspace/NearbyService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray PortalPage =
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: 34\r\n\r\n"
    "<html><body>Sign in!</body></html>";

NodeCertificate newCertificate()
{
    const QTemporaryDir folder;
    return NodeCertificate::openOrMake(folder.path()).value();
}

} // namespace

TEST_CASE_METHOD(TwoLines,
                 "A page of a network in the place of the school's server stops and changes nothing",
                 "[workspace][two]")
{
    const SavedRecord first = save(u"静夜思"_s);
    REQUIRE(teacher.sync().isComplete());
    toSchool.setPortal(PortalPage);
    const SavedRecord second = save(u"春晓"_s);
    const SyncStatus status = teacher.sync();
    CHECK(status.isComplete());
    CHECK(status.isPastSchool());
    CHECK(status.school.link == LinkState::NotOurServer);
    CHECK(status.school.lacks == 1);
    CHECK(deliveryOf(second) == Delivery::AtCounty);
    CHECK(documentsAt(county, Space) == 2);

    toSchool.setPortal({});
    CHECK_FALSE(teacher.sync().isPastSchool());
    CHECK(changesAt(school, Space) == 2);
    CHECK(changesAt(county, Space) == 2);
    CHECK(await(teacher->plans().list({}))->size() == 2);
}

TEST_CASE_METHOD(TwoServers,
                 "A school's server with another certificate gets nothing until its code is compared",
                 "[workspace][two]")
{
    const NodeCertificate right = newCertificate();
    const NodeCertificate other = newCertificate();
    school.show(right);
    teacher.setServer(school.url(), school.user(), school.password(), Hop::School);
    REQUIRE(await(teacher->nearby().trust(Hop::School, right.digest())));
    REQUIRE(teacher.sync().isComplete());
    school.show(other);
    const SavedRecord plan = save(u"登鹳雀楼"_s);
    const SyncStatus status = teacher.sync();
    CHECK(status.isComplete());
    CHECK(status.isPastSchool());
    CHECK(status.isOtherWaitingForPerson());
    CHECK(status.school.link == LinkState::UntrustedServer);
    CHECK(documentsAt(school, Space) == 0);
    CHECK(documentsAt(county, Space) == 1);
    CHECK(deliveryOf(plan) == Delivery::AtCounty);

    REQUIRE(await(teacher->nearby().trust(Hop::School, other.digest())));
    const SyncStatus after = teacher.sync();
    CHECK_FALSE(after.serverIsCounty);
    CHECK_FALSE(after.isOtherWaitingForPerson());
    CHECK(documentsAt(school, Space) == 1);
    CHECK_FALSE(teacher->account().settings().countyServer.certificate);
}

TEST_CASE("Who is signed out at the county goes on at the school, and is told", "[workspace][two]")
{
    TestNode school;
    Doorman county;
    TestWorkspace teacher(u"js01"_s);
    teacher.setServer(school.url(), school.user(), school.password(), Hop::School);
    teacher.setServer(county.url(), u"js01-x"_s, u"县里的口令"_s, Hop::County);
    const SavedRecord plan = await(teacher->records().save({}, {}, fixtureA())).value();
    const SyncStatus status = teacher.sync();
    CHECK(status.link == LinkState::Idle);
    CHECK_FALSE(status.serverIsCounty);
    CHECK(status.waiting == 0);
    CHECK(status.isOtherWaitingForPerson());
    CHECK(status.county.link == LinkState::SignInNeeded);
    REQUIRE(status.county.problem);
    CHECK(status.county.problem->kind == ErrorKind::Unauthorized);
    CHECK(status.county.lacks == 1);
    CHECK(documentsAt(school, TwoServers::Space) == 1);
    CHECK(await(teacher->records().open(plan.id))->delivery == Delivery::AtSchool);
}

TEST_CASE_METHOD(TwoLines,
                 "Both lines lost in the middle of sending: what waits is said, and nothing goes twice",
                 "[workspace][two]")
{
    constexpr int Plans = 30;
    for (int i = 0; i < Plans; ++i)
        save(u"第%1课 板书𠮷"_s.arg(i).repeated(200));
    toSchool.setShape({.upBits = 700'000, .roundTrip = 20ms});
    toCounty.setShape({.upBits = 700'000, .roundTrip = 20ms});
    teacher->sync().start();
    REQUIRE(eventually([&] { return documentsAt(school, Space) > 0; }));
    toSchool.cut();
    REQUIRE(eventually([&] { return documentsAt(county, Space) > 0; }));
    toCounty.cut();
    REQUIRE(eventually([&] { return status().link == LinkState::Offline; }));
    const SyncStatus none = status();
    CHECK_FALSE(none.isComplete());
    CHECK(none.school.link == LinkState::Offline);
    CHECK(none.county.link == LinkState::Offline);
    CHECK(none.waiting >= Plans - documentsAt(county, Space) - documentsAt(school, Space));

    toCounty.setShape({});
    toCounty.restore();
    teacher->sync().retryNow();
    REQUIRE(eventually([&] { return status().serverIsCounty && status().isComplete(); }));
    CHECK(changesAt(county, Space) == Plans);
    toSchool.setShape({});
    toSchool.restore();
    teacher->sync().retryNow();
    REQUIRE(eventually([&] { return !status().serverIsCounty && status().isComplete(); }));
    CHECK(changesAt(school, Space) == Plans);
    CHECK(status().conflicts == 0);
}

TEST_CASE_METHOD(TwoLines, "The near server does not wait for a long transfer to the far one",
                 "[workspace][two]")
{
    constexpr int Plans = 60;
    for (int i = 0; i < Plans; ++i)
        save(u"第%1课 板书𠮷"_s.arg(i).repeated(400));
    toSchool.cut();
    toCounty.setShape({.upBits = 450'000, .roundTrip = 20ms});
    teacher->sync().start();
    REQUIRE(eventually([&] { return documentsAt(county, Space) > 0; }));
    toSchool.restore();
    teacher->sync().retryNow(); // as when the network changes
    REQUIRE(eventually([&] { return documentsAt(school, Space) == Plans; }));
    CHECK(documentsAt(county, Space) < Plans);
    REQUIRE(eventually([&] { return !status().serverIsCounty && status().isComplete(); }));
    CHECK(changesAt(school, Space) == Plans);
}

TEST_CASE_METHOD(TwoServers, "What the school's server no longer has a place for goes to the county",
                 "[workspace][two]")
{
    save(u"鹿柴"_s);
    REQUIRE(teacher.sync().isComplete());
    REQUIRE(school.databases().remove(Space));
    const SavedRecord plan = save(u"竹里馆"_s);
    const SyncStatus status = teacher.sync();
    CHECK(status.link == LinkState::Attention); // a person is asked before it is made anew there
    CHECK(status.attentionDatabase == Space);
    CHECK_FALSE(status.serverIsCounty);
    CHECK(documentsAt(county, Space) == 2);
    CHECK(deliveryOf(plan) == Delivery::AtCounty);
    teacher->sync().allow(Space);
    REQUIRE(eventually([&] { return documentsAt(school, Space) == 2; }));
}

TEST_CASE_METHOD(TwoServers, "Two servers at one address are refused", "[workspace][two]")
{
    const auto set = await(teacher->account().setServer(Hop::County, school.url(), u"js01"_s, {}));
    REQUIRE_FALSE(set);
    CHECK(set.error().kind == ErrorKind::InvalidInput);
    CHECK(teacher->account().settings().countyServer.url == county.url());
}

TEST_CASE_METHOD(TwoServers, "The password of a server that was taken away is forgotten", "[workspace][two]")
{
    REQUIRE(teacher->account().settings().countyServer.hasPassword);
    teacher.setServer(county.url(), county.user(), {}, Hop::County);
    CHECK(teacher->account().settings().schoolServer.hasPassword);
    teacher.setServer({}, {}, {}, Hop::School);
    CHECK_FALSE(teacher->account().settings().schoolServer.hasPassword);
    teacher.setServer(school.url(), school.user(), {}, Hop::School);
    CHECK_FALSE(teacher->account().settings().schoolServer.hasPassword);
}
