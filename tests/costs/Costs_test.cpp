// SPDX-License-Identifier: GPL-3.0-or-later
#include "costs/DocumentWork.h"
#include "platform/DatabaseNames.h"
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "unit/files/FilesFixture.h"
#include "workspace/FileService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

LessonPlan withBoard(LessonPlan plan, const QString& text)
{
    plan.setSection(PlanSection::BoardDesign, blocksFromPlainText(text));
    return plan;
}

// What one status costs: few questions, however many pieces the files have.
constexpr int FewSteps = 25;

// A plan with a file of many pieces, handed in twice, open in an editor.
struct OpenPlanWithFile
{
    OpenPlanWithFile()
    {
        workspace.put(u"school-fxz"_s, rosterDocument());
        saved = await(workspace->records().save({}, {}, fixtureA())).value();
        const auto taken = attachTo(saved.id, u"静夜思.pptx"_s, 12'000'000);
        pieces = int(taken.taken.file.chunks.size());
        for (int time = 0; time < 2; ++time)
            REQUIRE(await(workspace->plans().submit(saved.id)));
        open = await(workspace->records().open(saved.id)).value();
        untilQuiet();
        again();
    }

    // Whatever thread does it is counted: what the workspace does behind a save has come to its end.
    static void untilQuiet()
    {
        DocumentWork::begin();
        for (int before = -1; before != DocumentWork::steps();) {
            before = DocumentWork::steps();
            QTest::qWait(500);
        }
    }

    AttachedFile attachTo(const DocId& id, const QString& name, qsizetype bytes)
    {
        const QString path = folder.write(name, noise(bytes));
        return await(workspace->files().attach(spaceOf(UserId(u"js01"_s)), id, path)).value();
    }

    // As it is shown when the status changed, and what that cost.
    int again()
    {
        DocumentWork::begin();
        open = await(workspace->records().openAgain(open)).value();
        return DocumentWork::steps();
    }

    PersonsFolder folder;
    TestWorkspace workspace{u"js01"_s};
    SavedRecord saved;
    OpenRecord open{.id = {}, .rev = {}, .record = fixtureA(), .plan = {}};
    int pieces = 0;
};

} // namespace

TEST_CASE("What is counted is what happens", "[costs]")
{
    DocumentWork::begin();
    const QJsonObject json = fixtureA().toJson();
    CHECK(DocumentWork::parses() == 1);
    CHECK(Body::fromObject(json).has_value());
    CHECK(DocumentWork::parses() == 2);
    CHECK(DocumentWork::canonicalisations() == 1);
    CHECK(CanonicalObject::of(json).has_value());
    CHECK(DocumentWork::canonicalisations() == 2);
}

TEST_CASE("A save point parses a document at most twice and canonicalises it at most twice", "[costs]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord first = await(workspace->records().save({}, {}, fixtureA())).value();
    CHECK(await(workspace->records().open(first.id))); // the catalogue is awake, as in an editor
    const LessonPlan changed = withBoard(fixtureA(), u"静夜思 床前明月光"_s);
    DocumentWork::begin();
    const auto saved = await(workspace->records().save(first.id, first.rev, changed));
    REQUIRE(saved);
    INFO(DocumentWork::parses() << " parses, " << DocumentWork::canonicalisations() << " canonicalisations");
    CHECK(DocumentWork::parses() <= 2);
    CHECK(DocumentWork::canonicalisations() <= 2);
    CHECK(saved->rev.startsWith(u"2-"_s));
}

TEST_CASE("An open record of which nothing has changed is not read again", "[costs]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord saved = await(workspace->records().save({}, {}, fixtureA())).value();
    REQUIRE(await(workspace->plans().submit(saved.id)));
    OpenRecord open = await(workspace->records().open(saved.id)).value();
    REQUIRE(open.reviews.size() == 1);

    DocumentWork::begin();
    for (int status = 0; status < 20; ++status)
        open = await(workspace->records().openAgain(open)).value();
    CHECK(DocumentWork::parses() == 0);
    CHECK(DocumentWork::canonicalisations() == 0);

    SECTION("what another device wrote is")
    {
        const LessonPlan changed = withBoard(fixtureA(), u"静夜思"_s);
        REQUIRE(await(workspace->records().save(saved.id, saved.rev, changed)));
        const OpenRecord now = await(workspace->records().openAgain(open)).value();
        CHECK(now.rev.startsWith(u"2-"_s));
        CHECK(plainText(LessonPlan(now.record).section(PlanSection::BoardDesign)) == u"静夜思"_s);
        CHECK(now.state.changedSinceSubmission);
    }
    SECTION("what another plan says is not of it")
    {
        REQUIRE(await(workspace->records().save({}, {}, fixtureSc02())));
        DocumentWork::begin();
        const OpenRecord now = await(workspace->records().openAgain(open)).value();
        CHECK(DocumentWork::parses() == 0);
        CHECK(now.from == open.from);
    }
    SECTION("a decision about it is")
    {
        Decision decision = decisionOn(open.reviews.front().submission, Verdict::Returned);
        decision.reasons = {u"NO_BOARD"_s};
        workspace.put(u"school-fxz"_s, rosterDocument());
        SchoolPc approver(decision.author);
        workspace.enrol(approver);
        workspace.put(u"desk-js01"_s,
                      documentWithId(approver.say(DatabaseName(u"desk-js01"_s), u"decision"_s,
                                                  DecisionEvent{decision.submission}, decision.toJson())));
        const OpenRecord now = await(workspace->records().openAgain(open)).value();
        CHECK(now.state.status == PlanStatus::Returned);
        REQUIRE(now.reviews.size() == 1);
        CHECK(now.reviews.front().decisions.size() == 1);
    }
}

TEST_CASE("An open plan costs next to nothing when only the status changes", "[costs]")
{
    OpenPlanWithFile plan;
    REQUIRE(plan.pieces > FewSteps);
    REQUIRE(plan.open.reviews.size() == 2);
    DocumentWork::begin();
    REQUIRE(await(plan.workspace->records().open(plan.saved.id)));
    const int opening = DocumentWork::steps();
    CHECK(opening > 3 * plan.pieces); // it is in the record and in both submissions
    for (int status = 0; status < 10; ++status) {
        INFO(plan.pieces << " pieces, opening " << opening);
        CHECK(plan.again() <= FewSteps);
        CHECK(DocumentWork::parses() == 0);
    }

    SECTION("its pieces are looked for when one came, and then no more")
    {
        const SavedRecord other = await(plan.workspace->records().save({}, {}, fixtureSc02())).value();
        plan.attachTo(other.id, u"分数.png"_s, 100'000);
        CHECK(plan.again() > plan.pieces);
        OpenPlanWithFile::untilQuiet();
        CHECK(plan.again() <= FewSteps);
    }
    SECTION("what is typed elsewhere and saved is shown, and then nothing is asked again")
    {
        const Record before = plan.open.record;
        REQUIRE(await(plan.workspace->records().save(plan.saved.id, plan.open.rev,
                                                     withBoard(LessonPlan(before), u"月"_s))));
        plan.again();
        CHECK_FALSE(plan.open.record == before);
        CHECK(plan.open.state.changedSinceSubmission);
        CHECK(plan.again() <= FewSteps);
    }
}

TEST_CASE("What a server has of a plan and its files is said, though neither is read again", "[costs]")
{
    OpenPlanWithFile plan;
    CHECK(plan.open.delivery == Delivery::OnlyHere);
    TestNode node;
    plan.workspace.enrolThis();
    plan.workspace.setServer(node.url(), node.user(), node.password());
    plan.workspace->sync().start();
    REQUIRE(QTest::qWaitFor(
        [&] {
            plan.again();
            return plan.open.delivery == Delivery::AtSchool;
        },
        Patience));
    CHECK(plan.again() <= FewSteps);
    CHECK(plan.open.reviews.front().delivery == Delivery::AtSchool);
}
