// SPDX-License-Identifier: GPL-3.0-or-later
// The table "What must not happen", row by row, on a whole workspace behind a line that misbehaves. What only
// one request can show is in tests/wire; disk, damage and copies of workspaces are with the keeping of this
// PC.
#include "support/LessonFixtures.h"
#include "support/LinkEmulator.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"

#include <QSignalSpy>

#include <cstdio>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray answer(const QByteArray& status, const QByteArray& fields, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

QByteArray error(const QByteArray& status, const QByteArray& fields = {})
{
    return answer(status, "Content-Type: application/json\r\n" + fields, R"({"error":"x","reason":"测试"})");
}

const QByteArray Portal =
    answer("200 OK", "Content-Type: text/html\r\n", "<!DOCTYPE html><html><body>请登录校园网</body></html>");
const QByteArray HalfJson = answer("200 OK", "Content-Type: application/json\r\n", R"({"results":[{"seq)");
const QByteArray WrongLength =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{}";

// One teacher with a plan that is at the school, and a line that can do anything.
struct Village
{
    Village() : link(node.url(), {})
    {
        teacher.setServer(link.url(), node.user(), node.password());
        plan = save(u"静夜思𠮷"_s);
        REQUIRE(teacher.sync().isComplete());
    }

    SavedRecord save(const QString& board)
    {
        LessonPlan lesson = fixtureA();
        lesson.setSection(PlanSection::BoardDesign, blocksFromPlainText(board));
        return await(teacher->records().save({}, {}, lesson)).value();
    }

    qsizetype plansHere() { return await(teacher->plans().list({}))->size(); }
    qint64 plansThere() { return node.databases().find(u"space-js01"_s).value()->info().value().documents; }

    TestNode node;
    LinkEmulator link;
    TestWorkspace teacher{u"js01"_s};
    SavedRecord plan;
};

} // namespace

TEST_CASE_METHOD(Village, "Connection cut anywhere: nothing is lost, nothing is doubled", "[workspace][row]")
{
    for (int i = 0; i < 4; ++i)
        save(u"春晓䶮%1"_s.arg(i));
    // Wherever in the exchange the cut comes, the next one goes on.
    for (const qint64 bytes : {1, 300, 900, 1500, 2500, 4000, 9000, 16000}) {
        link.cutAfter(bytes);
        teacher.sync();
    }
    REQUIRE(QTest::qWaitFor([&] { return teacher.sync().isComplete(); }, Patience));
    CHECK(plansHere() == 5);
    CHECK(plansThere() == 5);
    CHECK(link.cuts() > 0);
}

TEST_CASE_METHOD(Village,
                 "A portal, half of a JSON text, a wrong length: not our server, nothing stored or deleted",
                 "[workspace][row]")
{
    const auto [misbehaviour, kind] =
        GENERATE(table<QByteArray, ErrorKind>({{Portal, ErrorKind::NotOurServer},
                                               {HalfJson, ErrorKind::Protocol},
                                               {WrongLength, ErrorKind::Offline}}));
    save(u"草"_s);
    link.setPortal(misbehaviour);
    const SyncStatus status = teacher.sync();
    REQUIRE(status.problem);
    const bool isSaid = status.problem->kind == kind || status.problem->kind == ErrorKind::Protocol;
    CHECK(isSaid);
    CHECK(status.waiting == 1);
    CHECK(plansHere() == 2);
    CHECK(plansThere() == 1);
    link.setPortal({});
    CHECK(teacher.sync().isComplete());
    CHECK(plansThere() == 2);
}

TEST_CASE_METHOD(Village, "401 in the middle: asked once more, then sign in again, and work goes on offline",
                 "[workspace][row]")
{
    save(u"村居"_s);
    link.answerOnce(error("401 Unauthorized"));
    CHECK(teacher.sync().isComplete()); // the second time it was accepted
    link.setPortal(error("401 Unauthorized"));
    CHECK(teacher.sync().link == LinkState::SignInNeeded);
    const SavedRecord offline = save(u"所见"_s);
    CHECK(await(teacher->records().open(offline.id)));
    CHECK(plansHere() == 3);
    link.setPortal({});
    CHECK(teacher.sync().isComplete());
    CHECK(plansThere() == 3);
}

TEST_CASE_METHOD(Village, "404, the database is gone: stops and asks before anything is deleted here",
                 "[workspace][row]")
{
    REQUIRE(node.databases().remove(u"space-js01"_s));
    const SyncStatus status = teacher.sync();
    CHECK(status.link == LinkState::Attention);
    CHECK(status.attentionDatabase == u"space-js01");
    CHECK(plansHere() == 1);
    teacher->sync().allow(u"space-js01"_s);
    CHECK(teacher.sync().isComplete());
    CHECK(plansThere() == 1);
}

TEST_CASE_METHOD(Village, "Of two databases that are gone a person is asked about one after the other",
                 "[workspace][row]")
{
    REQUIRE(await(teacher->plans().submit(plan.id)));
    REQUIRE(teacher.sync().isComplete());
    REQUIRE(node.databases().remove(u"space-js01"_s));
    REQUIRE(node.databases().remove(u"desk-js01"_s));
    QStringList asked;
    for (SyncStatus status = teacher.sync(); status.link == LinkState::Attention; status = teacher.sync()) {
        REQUIRE_FALSE(asked.contains(status.attentionDatabase));
        asked.append(status.attentionDatabase);
        teacher->sync().allow(status.attentionDatabase);
    }
    CHECK(asked.size() == 2);
    CHECK(teacher.sync().isComplete());
    CHECK(plansThere() == 1);
}

TEST_CASE_METHOD(Village,
                 "Where the school's own database cannot be opened, one's own work goes all the same",
                 "[workspace][row]")
{
    TestWorkspace other(u"js01"_s); // another PC of the same person
    other.setServer(node.url(), node.user(), node.password());
    REQUIRE(await(other->records().save({}, {}, fixtureA())));
    REQUIRE(other.sync().isComplete());
    teacher.close();
    makeNewer(teacher.folder() + u"/databases/school-fxz.sqlite"_s);
    teacher.open();
    save(u"池上"_s);
    const SyncStatus status = teacher.sync();
    CHECK(status.link == LinkState::Attention);
    REQUIRE(status.problem);
    CHECK(status.problem->kind == ErrorKind::NewerVersion);
    CHECK(status.problem->detail.contains(u"school-fxz"));
    CHECK(plansThere() == 3);
    CHECK(plansHere() == 3);
}

TEST_CASE_METHOD(Village,
                 "A database that cannot be opened stops no other, says why, and goes on when it can",
                 "[workspace][row]")
{
    REQUIRE(await(teacher->plans().submit(plan.id)));
    REQUIRE(teacher.sync().isComplete());
    const QString desk = teacher.folder() + u"/databases/desk-js01.sqlite"_s;
    const QString kept = teacher.folder() + u"/desk"_s;
    teacher.close();
    REQUIRE(QFile::copy(desk, kept));
    makeNewer(desk);
    teacher.open();
    save(u"池上"_s);
    const SyncStatus status = teacher.sync();
    CHECK(status.link == LinkState::Attention);
    REQUIRE(status.problem);
    CHECK(status.problem->kind == ErrorKind::NewerVersion);
    CHECK(status.problem->detail.contains(u"desk-js01"));
    CHECK(plansThere() == 2);
    const auto databases = await(teacher->delivery().databases()).value();
    const auto said = std::find_if(databases.begin(), databases.end(), [](const DatabaseDelivery& each) {
        return each.database == DatabaseName(u"desk-js01"_s);
    });
    REQUIRE(said != databases.end());
    CHECK(said->problem);
    QList<LinkState> links;
    QObject::connect(&teacher->sync(), &SyncService::statusChanged, &teacher->sync(),
                     [&links](const SyncStatus& each) { links.append(each.link); });
    teacher->sync().start();
    REQUIRE(QTest::qWaitFor(
        [&] { return links.contains(LinkState::Working) && links.last() == LinkState::Attention; },
        Patience));
    REQUIRE(std::rename(qPrintable(kept), qPrintable(desk)) == 0);
    // It is tried again by itself.
    CHECK(QTest::qWaitFor([&] { return teacher->sync().status().isComplete(); }, Patience));
}

TEST_CASE_METHOD(Village, "An empty server in place of the old one gets everything again", "[workspace][row]")
{
    REQUIRE(node.databases().remove(u"space-js01"_s));
    REQUIRE(node.databases().create(u"space-js01"_s));
    CHECK(teacher.sync().isComplete());
    CHECK(plansHere() == 1);
    CHECK(plansThere() == 1);
}

TEST_CASE_METHOD(Village,
                 "Most documents deleted at the server: stops and asks before anything is deleted here",
                 "[workspace][row]")
{
    for (int i = 0; i < 7; ++i)
        save(u"%1"_s.arg(i));
    REQUIRE(teacher.sync().isComplete());
    TestWorkspace thief(u"js01"_s);
    TestWorkspace::acquaint({&teacher, &thief});
    thief.setServer(node.url(), node.user(), node.password());
    REQUIRE(thief.sync().isComplete());
    const auto plans = await(thief->plans().list({}));
    for (const RecordSummary& each : *plans)
        REQUIRE(await(thief->records().remove(each.id, await(thief->records().open(each.id))->rev)));
    thief.sync();
    const SyncStatus status = teacher.sync();
    CHECK(status.link == LinkState::Attention);
    CHECK(plansHere() == 8);
    teacher->sync().allow(u"space-js01"_s);
    teacher.sync();
    CHECK(plansHere() == 0);
}

TEST_CASE_METHOD(Village, "429, 503, 507: said as what they are, and tried again", "[workspace][row]")
{
    const auto [status, kind] =
        GENERATE(table<QByteArray, ErrorKind>({{"429 Too Many Requests", ErrorKind::ServerBusy},
                                               {"503 Service Unavailable", ErrorKind::ServerBusy},
                                               {"507 Insufficient Storage", ErrorKind::ServerFull}}));
    save(u"画"_s);
    link.setPortal(error(status, "Retry-After: 1\r\n"));
    const SyncStatus busy = teacher.sync();
    REQUIRE(busy.problem);
    CHECK(busy.problem->kind == kind);
    CHECK(busy.waiting == 1);
    link.setPortal({});
    CHECK(teacher.sync().isComplete());
}

TEST_CASE_METHOD(Village, "A clock wrong by years: everything works, and the difference is known",
                 "[workspace][row]")
{
    CHECK(std::chrono::abs(*teacher.sync().clockOffset) < 5min);
    save(u"风"_s);
    link.answerOnce(error("503 Service Unavailable", "Date: Wed, 05 Mar 2036 12:10:00 GMT\r\n"));
    const SyncStatus status = teacher.sync();
    REQUIRE(status.clockOffset);
    CHECK(*status.clockOffset > 24h * 365);
    CHECK(teacher.sync().isComplete());
    CHECK(plansThere() == 2);
}
