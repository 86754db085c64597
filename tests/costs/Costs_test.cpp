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
