// SPDX-License-Identifier: GPL-3.0-or-later
#include "costs/DocumentWork.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

LessonPlan withBoard(LessonPlan plan, const QString& text)
{
    plan.setSection(PlanSection::BoardDesign, blocksFromPlainText(text));
    return plan;
}

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
