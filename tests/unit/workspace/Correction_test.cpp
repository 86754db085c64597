// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DatabaseNames.h"
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/folder/WorkspaceFolder.h"

#include <QDir>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-03-09T07:40:00+08:00"_s, Qt::ISODate);

AccountSettings named(const QString& user, const QString& school)
{
    AccountSettings account;
    account.name = u"石月英"_s;
    account.user = UserId(user);
    account.school = SchoolId(school);
    return account;
}

// A saved plan with text typed on it that is a draft.
SavedRecord write(TestWorkspace& workspace)
{
    const SavedRecord saved = await(workspace->records().save({}, {}, fixtureA())).value();
    REQUIRE(await(workspace->records().keepDraft(saved.id, saved.rev, fixtureSc02())));
    return saved;
}

// As the plan is named in the name of js01.
DocId renamed(const SavedRecord& saved)
{
    return DocId(QString(saved.id.toString()).replace(u":js10:"_s, u":js01:"_s));
}

void checkIsOf(TestWorkspace& workspace, const AccountSettings& wanted, const DocId& plan)
{
    const AccountSettings account = workspace->account().settings();
    CHECK(account.user == wanted.user);
    CHECK(account.school == wanted.school);
    CHECK(account.name == wanted.name);
    const OpenRecord open = await(workspace->records().open(plan)).value();
    CHECK(LessonPlan(open.record).author() == wanted.user);
    CHECK(LessonPlan(open.record).school() == wanted.school);
    CHECK(LessonPlan(open.record).header().title == fixtureA().header().title);
    REQUIRE(open.draft);
    CHECK(open.draftRev == open.rev);
    CHECK(LessonPlan(*open.draft).header().title == fixtureSc02().header().title);
    CHECK(await(workspace->plans().list({})).value().size() == 1);
}

} // namespace

TEST_CASE("A study guide belongs to its plan under the right name as well", "[workspace][account][guide]")
{
    TestWorkspace workspace(u"js10"_s);
    const SavedRecord plan = await(workspace->records().save({}, {}, fixtureA())).value();
    const StudyGuide saved = await(workspace->plans().guideFor(plan.id)).value();
    const SavedRecord guide = await(workspace->records().save({}, {}, saved)).value();
    const DocId typed = workspace->records().newId(guideKind());
    REQUIRE(await(workspace->records().keepDraft(typed, {}, saved)));
    const AccountSettings wanted = named(u"js01"_s, u"fxz"_s);
    workspace.close();
    REQUIRE(Workspace::correct(workspace.folder(), wanted, QDateTime::currentDateTimeUtc()));
    workspace.open();
    const OpenRecord open = await(workspace->records().open(renamed(plan))).value();
    CHECK(open.guides == QList<DocId>{renamed(guide)});
    const DocId draft(QString(typed.toString()).replace(u":js10:"_s, u":js01:"_s));
    CHECK(StudyGuide(await(workspace->records().open(draft)).value().record).plan() == renamed(plan));
}

TEST_CASE("Work written under a wrong name goes on under the right one, and reaches the server as that",
          "[workspace][correction]")
{
    TestNode node;
    TestWorkspace workspace(u"js10"_s);
    const SavedRecord saved = write(workspace);
    REQUIRE(await(workspace->plans().submit(saved.id)));
    const DeviceId device = workspace->account().settings().device;
    CHECK(await(workspace->account().canBeCorrected()).value());
    workspace.close();
    const AccountSettings wanted = named(u"js01"_s, u"fxz2"_s);
    REQUIRE(Workspace::correct(workspace.folder(), wanted, now));
    workspace.openWith(DeviceKey::make());
    const DocId plan = renamed(saved);
    checkIsOf(workspace, wanted, plan);
    CHECK(workspace->account().settings().device != device);
    CHECK(await(workspace->records().open(plan)).value().state.status == PlanStatus::Draft);
    CHECK(await(workspace->plans().submit(plan)).value().author == wanted.user);

    workspace.setServer(node.url(), node.user(), node.password());
    const OpenRecord open = await(workspace->records().open(plan)).value();
    REQUIRE(await(workspace->records().save(plan, open.rev, *open.draft)));
    CHECK(workspace.sync().isComplete());
    CHECK(node.databases().find(u"space-js01"_s));
    CHECK_FALSE(node.databases().find(u"space-js10"_s));
    CHECK_FALSE(await(workspace->account().canBeCorrected()).value());
}

TEST_CASE("What a server has had keeps its name", "[workspace][correction]")
{
    TestNode node;
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord saved = write(workspace);
    workspace.setServer(node.url(), node.user(), node.password());
    workspace.sync();
    workspace.close();
    const auto corrected = Workspace::correct(workspace.folder(), named(u"js09"_s, u"fxz"_s), now);
    CHECK(corrected.error().kind == ErrorKind::Precondition);
    workspace.open();
    CHECK(workspace->account().settings().user == UserId(u"js01"_s));
    CHECK(await(workspace->records().open(saved.id)));
}

TEST_CASE("A correction that a power cut interrupted is finished at the next start",
          "[workspace][correction]")
{
    TestWorkspace workspace(u"js10"_s);
    const SavedRecord saved = write(workspace);
    workspace.close();
    AccountSettings wanted = WorkspaceFolder::accountIn(workspace.folder()).value();
    wanted.user = UserId(u"js01"_s);
    wanted.school = SchoolId(u"fxz2"_s);
    {
        auto folder = WorkspaceFolder::open(workspace.folder());
        REQUIRE(folder->want(wanted));
    }
    SECTION("before anything was moved")
    {
    }
    SECTION("after the space was moved")
    {
        const QDir databases(workspace.folder() + u"/databases"_s);
        REQUIRE(QFile::rename(databases.filePath(fileNameOf(spaceOf(UserId(u"js10"_s)))),
                              databases.filePath(fileNameOf(spaceOf(UserId(u"js01"_s))))));
    }
    workspace.openWith(DeviceKey::make());
    checkIsOf(workspace, wanted, renamed(saved));
}

TEST_CASE("Only the name of a person: nothing else changes", "[workspace][correction]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord saved = write(workspace);
    REQUIRE(await(workspace->plans().submit(saved.id)));
    const DeviceId device = workspace->account().settings().device;
    workspace.close();
    const AccountSettings wanted = named(u"js01"_s, u"fxz"_s);
    REQUIRE(Workspace::correct(workspace.folder(), wanted, now));
    workspace.open();
    CHECK(workspace->account().settings().name == wanted.name);
    CHECK(workspace->account().settings().device == device);
    CHECK(await(workspace->records().open(saved.id)).value().state.status == PlanStatus::Submitted);
}

TEST_CASE("Who is not known yet can write, and neither submit nor have a server", "[workspace][correction]")
{
    QTemporaryDir folder;
    AccountSettings account = named(u"unknown-1"_s, u"unknown"_s);
    account.userIsKnown = false;
    account.schoolIsKnown = false;
    REQUIRE(Workspace::create(folder.path(), account, {}));
    auto workspace = Workspace::open(folder.path(), std::make_shared<SystemClock>()).value();
    CHECK(workspace->account().settings().isProvisional());
    const SavedRecord saved = await(workspace->records().save({}, {}, fixtureA())).value();
    CHECK(await(workspace->plans().submit(saved.id)).error().kind == ErrorKind::Precondition);
    const auto set =
        await(workspace->account().setServer(Hop::School, QUrl(u"http://10.1.0.4:5984"_s), u"js01"_s, {}));
    CHECK(set.error().kind == ErrorKind::Precondition);
    workspace.reset();
    REQUIRE(Workspace::correct(folder.path(), named(u"js01"_s, u"fxz"_s), now));
    workspace = Workspace::open(folder.path(), std::make_shared<SystemClock>()).value();
    CHECK_FALSE(workspace->account().settings().isProvisional());
    const DocId plan(QString(saved.id.toString()).replace(u":unknown-1:"_s, u":js01:"_s));
    CHECK(await(workspace->plans().submit(plan)).value().school == SchoolId(u"fxz"_s));
}
