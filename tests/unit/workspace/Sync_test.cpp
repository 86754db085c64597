// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/JoinedCounty.h"
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

void join(TestWorkspace& workspace, const TestNode& node)
{
    workspace.setServer(node.url(), node.user(), node.password());
}

bool syncReaches(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, Patience);
}

Delivery deliveryOf(TestWorkspace& workspace, const DocId& plan)
{
    return await(workspace->records().open(plan)).value().delivery;
}

SavedRecord save(TestWorkspace& workspace)
{
    return await(workspace->records().save({}, {}, fixtureA())).value();
}

} // namespace

TEST_CASE("Without a server everything is only here", "[workspace][sync]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord plan = save(workspace);
    CHECK(deliveryOf(workspace, plan.id) == Delivery::OnlyHere);
    const SyncStatus status = workspace.sync();
    CHECK(status.link == LinkState::NoServer);
    CHECK_FALSE(status.isComplete());
}

TEST_CASE("A document is at the school when the checkpoint says so, also after a restart",
          "[workspace][sync]")
{
    TestNode node;
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord plan = save(workspace);
    join(workspace, node);
    CHECK(deliveryOf(workspace, plan.id) == Delivery::WaitingForNetwork);
    const SyncStatus status = workspace.sync();
    CHECK(status.isComplete());
    CHECK(status.lastReached);
    CHECK(deliveryOf(workspace, plan.id) == Delivery::AtSchool);
    workspace.close();
    workspace.open();
    CHECK(deliveryOf(workspace, plan.id) == Delivery::AtSchool);
    const SavedRecord again = await(workspace->records().save(plan.id, plan.rev, fixtureSc02())).value();
    CHECK(deliveryOf(workspace, again.id) == Delivery::WaitingForNetwork);
    CHECK(await(workspace->delivery().waiting())->size() == 1);
}

TEST_CASE("A broken line is a state: work waits and goes out when the line is back", "[workspace][sync]")
{
    TestNode node;
    TestWorkspace workspace(u"js01"_s);
    join(workspace, node);
    CHECK(workspace.sync().isComplete());
    node.disconnect();
    workspace->sync().start();
    const SavedRecord plan = save(workspace);
    REQUIRE(syncReaches([&] { return workspace->sync().status().link == LinkState::Offline; }));
    CHECK(workspace->sync().status().waiting == 1);
    CHECK(workspace->sync().status().waitingBytes > 0);
    CHECK(deliveryOf(workspace, plan.id) == Delivery::WaitingForNetwork);
    node.connect();
    REQUIRE(syncReaches([&] { return workspace->sync().status().isComplete(); }));
    CHECK(deliveryOf(workspace, plan.id) == Delivery::AtSchool);
    const auto log = await(workspace->delivery().log(100)).value();
    QStringList codes;
    for (const LogEntry& entry : log)
        codes.append(entry.code);
    CHECK(codes.contains(u"offline"_s));
    CHECK(codes.contains(u"sent"_s));
    CHECK(codes.count(u"reached"_s) == 2);
}

TEST_CASE("Two PCs in continuous exchange have each other's work without being asked", "[workspace][sync]")
{
    TestNode node;
    TestWorkspace first(u"js01"_s);
    TestWorkspace second(u"js01"_s);
    TestWorkspace::acquaint({&first, &second});
    join(first, node);
    join(second, node);
    CHECK(first.sync().isComplete());
    first->sync().start();
    second->sync().start();
    const SavedRecord plan = save(first);
    REQUIRE(syncReaches([&] { return await(second->plans().list({})).value().size() == 1; }));
    REQUIRE(syncReaches([&] { return second->sync().status().isComplete(); }));
    CHECK(deliveryOf(second, plan.id) == Delivery::AtSchool);
    CHECK(second->sync().status().waiting == 0);
}

TEST_CASE("A refused password is said, work goes on, and the right one brings everything",
          "[workspace][sync]")
{
    TestNode node;
    TestWorkspace workspace(u"js01"_s);
    workspace.setServer(node.url(), node.user(), u"wrong"_s);
    save(workspace);
    const SyncStatus status = workspace.sync();
    CHECK(status.link == LinkState::SignInNeeded);
    CHECK(status.problem->kind == ErrorKind::Unauthorized);
    CHECK(status.waiting == 1);
    CHECK(await(workspace->account().testServer(node.url(), node.user(), u"wrong"_s)).error().kind ==
          ErrorKind::Unauthorized);
    CHECK(await(workspace->account().testServer(node.url(), node.user(), node.password()))
              .value()
              .startsWith(u"CouchDB"));
    join(workspace, node);
    CHECK(workspace.sync().isComplete());
}

TEST_CASE("A database that was at the server and is gone stops and asks; nothing is lost here",
          "[workspace][sync]")
{
    TestNode node;
    TestWorkspace workspace(u"js01"_s);
    join(workspace, node);
    const SavedRecord plan = save(workspace);
    CHECK(workspace.sync().isComplete());
    REQUIRE(node.databases().remove(u"space-js01"_s));
    SyncStatus status = workspace.sync();
    CHECK(status.link == LinkState::Attention);
    CHECK(status.attentionDatabase == u"space-js01");
    CHECK_FALSE(node.databases().find(u"space-js01"_s));
    CHECK(await(workspace->records().open(plan.id)));
    workspace->sync().allow(u"space-js01"_s);
    status = workspace.sync();
    CHECK(status.link == LinkState::Idle);
    CHECK(node.databases().find(u"space-js01"_s));
}

TEST_CASE("A roster and a timetable that this program cannot read hold nothing of one's own up",
          "[workspace][sync]")
{
    TestNode node;
    TestWorkspace workspace(u"js01"_s);
    workspace.put(u"school-fxz"_s, {{u"_id"_s, u"roster:fxz"_s}, {u"kind"_s, 9}, {u"staff"_s, u"?"_s}});
    workspace.put(u"school-fxz"_s,
                  {{u"_id"_s, u"timetable:2030"_s}, {u"kind"_s, u"timetable"_s}, {u"schema"_s, 9}});
    workspace.put(u"school-fxz"_s, timetableDocument());
    const SavedRecord plan = save(workspace);
    join(workspace, node);
    CHECK(workspace.sync().isComplete());
    CHECK(deliveryOf(workspace, plan.id) == Delivery::AtSchool);
    const TodayView today = await(workspace->today().view(QDate(2026, 3, 9))).value();
    CHECK(today.today.size() == 2);
    CHECK(today.timetables == 1);
    CHECK(today.skipped >= 1);
    CHECK(await(workspace->plans().submit(plan.id)).has_value());
    CHECK(await(workspace->reviews().inbox()).has_value());
}

TEST_CASE("The column of a subject one teaches is followed, and shows what its curator published",
          "[workspace][sync]")
{
    TestNode node;
    const auto storeOf = [&](const DatabaseName& name) -> DocumentStore& {
        const auto found = node.databases().find(name.toString());
        return (found ? *found : *node.databases().create(name.toString()))->store();
    };
    SchoolPc curator = curatorPc(u"lm01"_s);
    SchoolPc teacher = curatorPc(u"js02"_s);
    for (const PlacedDocument& each : joinedCounty(curator, u"yuwen-p1"_s)) {
        QJsonObject content = each.document;
        const DocId id(content.take(u"_id"_s).toString());
        REQUIRE(writeNew(storeOf(each.database), each.database, id, content));
    }
    QJsonObject standard = fixtureA().toJson();
    standard.insert(u"kind"_s, u"standard"_s);
    const DatabaseName column(u"column-yuwen-p1"_s);
    WriteTransaction transaction = storeOf(column).begin(Durability::Full).value();
    for (SchoolPc* pc : {&curator, &teacher})
        REQUIRE(storeOf(column).graft(
            transaction, pc->save(column, DocId(u"standard:"_s + pc->card().user.toString()), standard)));
    REQUIRE(transaction.commit());
    TestWorkspace workspace(u"js01"_s);
    workspace.put(u"school-fxz"_s, timetableDocument());
    join(workspace, node);
    CHECK(workspace.sync().isComplete());
    const auto standards = await(workspace->plans().standards({})).value();
    REQUIRE(standards.size() == 1);
    CHECK(standards.front().id == DocId(u"standard:lm01"_s));
}

TEST_CASE("An approver follows the desks of all staff as soon as the roster is here", "[workspace][sync]")
{
    TestNode node;
    TestWorkspace teacher(u"js02"_s);
    teacher.put(u"school-fxz"_s, rosterDocument());
    teacher.enrolThis();
    join(teacher, node);
    const SavedRecord plan = save(teacher);
    REQUIRE(await(teacher->plans().submit(plan.id)));
    CHECK(teacher.sync().isComplete());
    TestWorkspace approver(u"sh01"_s);
    join(approver, node);
    CHECK(approver.sync().isComplete());
    CHECK(await(approver->reviews().inbox())->size() == 1);
    CHECK_FALSE(await(approver->documents().databases())->contains(DatabaseName(u"desk-js01"_s)));
    CHECK_FALSE(await(approver->documents().databases())->contains(DatabaseName(u"space-js02"_s)));
}

TEST_CASE("The password is in no file of the workspace", "[workspace][sync]")
{
    TestNode node;
    TestWorkspace workspace(u"js01"_s);
    join(workspace, node);
    CHECK(workspace.sync().isComplete());
    workspace.close();
    QDirIterator files(workspace.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains(node.password().toUtf8()));
    }
}

TEST_CASE("An address where something else answers is said to be no server of ours", "[workspace][sync]")
{
    TestWorkspace workspace(u"js01"_s);
    CHECK(
        await(workspace->account().setServer(Hop::School, QUrl(u"ftp://x"_s), u"a"_s, u"b"_s)).error().kind ==
        ErrorKind::InvalidInput);
    CHECK(
        await(workspace->account().testServer(QUrl(u"http://127.0.0.1:1"_s), u"a"_s, u"b"_s)).error().kind ==
        ErrorKind::Offline);
}
