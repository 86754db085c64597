// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/planKinds.h"
#include "support/GuideFixture.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A teacher's plan with a study guide beside it.
struct PlanWithGuide
{
    PlanWithGuide()
        : plan(await(pc->records().save({}, {}, fixtureA())).value()),
          guide(await(pc->records().save({}, {}, fixtureGuideFor(plan.id))).value())
    {
    }

    OpenRecord openGuide() { return await(pc->records().open(guide.id)).value(); }
    OpenRecord openPlan() { return await(pc->records().open(plan.id)).value(); }

    template <typename Change>
    void edit(Change change)
    {
        const OpenRecord open = openGuide();
        StudyGuide changed(open.record);
        change(changed);
        guide = await(pc->records().save(guide.id, open.rev, changed)).value();
    }

    TestWorkspace pc{u"js01"_s};
    SavedRecord plan;
    SavedRecord guide;
};

void askAnother(StudyGuide& guide)
{
    std::vector<GuideItem> items = guide.part(GuidePart::Practice);
    items.push_back({.id = u"neu00001"_s, .text = u"再画一次光路"_s});
    guide.setPart(GuidePart::Practice, items);
}

} // namespace

TEST_CASE("A study guide is made from its plan, kept as a draft, saved, and found beside it",
          "[workspace][guide]")
{
    TestWorkspace pc(u"js01"_s);
    const SavedRecord plan = await(pc->records().save({}, {}, fixtureA())).value();
    const StudyGuide made = await(pc->plans().guideFor(plan.id)).value();
    CHECK(made.plan() == plan.id);
    CHECK(made.author() == UserId(u"js01"_s));
    const DocId id = pc->records().newId(guideKind());
    CHECK(id.toString().startsWith(u"guide:js01:"));
    REQUIRE(await(pc->records().keepDraft(id, {}, made)));
    const auto typed = await(pc->plans().list({})).value();
    REQUIRE(typed.size() == 2);
    CHECK(typed.first().id == id);
    CHECK(typed.first().plan == plan.id);
    CHECK(typed.first().hasDraft);
    REQUIRE(await(pc->records().save(id, {}, made)));
    const OpenRecord open = await(pc->records().open(plan.id)).value();
    CHECK(open.guides == QList<DocId>{id});
    CHECK(await(pc->records().open(id)).value().plan == plan.id);
    RecordFilter guides;
    guides.kind = guideKind().word;
    CHECK(await(pc->plans().list(guides)).value().size() == 1);
}

TEST_CASE("A guide is not made for a plan that is not here", "[workspace][guide]")
{
    TestWorkspace pc(u"js01"_s);
    CHECK(await(pc->plans().guideFor(DocId(u"plan:js01:nichts"_s))).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Plan and guide are handed in as one, and what is said of one is said of both",
          "[workspace][guide]")
{
    PlanWithGuide lesson;
    const Submission submission = await(lesson.pc->plans().submit(lesson.plan.id)).value();
    REQUIRE(submission.belonging.size() == 1);
    CHECK(submission.belonging.front().id == lesson.guide.id);
    CHECK(submission.belonging.front().rev == lesson.guide.rev);
    CHECK(submission.contentHash != fixtureA().contentHash().value());
    const OpenRecord guide = lesson.openGuide();
    CHECK(guide.state.status == PlanStatus::Submitted);
    REQUIRE(guide.reviews.size() == 1);
    CHECK(guide.reviews.front().submission.belonging.front().content == guide.record);
    CHECK_FALSE(lesson.openPlan().state.changedSinceSubmission);
}

TEST_CASE("A changed guide changes what was handed in; released answers do not", "[workspace][guide]")
{
    PlanWithGuide lesson;
    REQUIRE(await(lesson.pc->plans().submit(lesson.plan.id)));
    lesson.edit([](StudyGuide& guide) { guide.setAnswersReleased(true); });
    CHECK_FALSE(lesson.openPlan().state.changedSinceSubmission);
    lesson.edit(askAnother);
    CHECK(lesson.openPlan().state.changedSinceSubmission);
    CHECK(lesson.openGuide().state.changedSinceSubmission);
    REQUIRE(await(lesson.pc->plans().submit(lesson.plan.id)));
    CHECK_FALSE(lesson.openPlan().state.changedSinceSubmission);
}

TEST_CASE("A guide that is taken away after handing in changes it, and comes back with its text",
          "[workspace][guide]")
{
    PlanWithGuide lesson;
    REQUIRE(await(lesson.pc->plans().submit(lesson.plan.id)));
    REQUIRE(await(lesson.pc->records().remove(lesson.guide.id, lesson.guide.rev)));
    CHECK(lesson.openPlan().guides.isEmpty());
    CHECK(lesson.openPlan().state.changedSinceSubmission);
    REQUIRE(await(lesson.pc->records().restore(lesson.guide.id)));
    CHECK(lesson.openPlan().guides.size() == 1);
    CHECK_FALSE(lesson.openPlan().state.changedSinceSubmission);
}

TEST_CASE("Two guides of one plan are handed in with it", "[workspace][guide]")
{
    PlanWithGuide lesson;
    const SavedRecord second =
        await(lesson.pc->records().save({}, {}, fixtureGuideFor(lesson.plan.id))).value();
    const Submission submission = await(lesson.pc->plans().submit(lesson.plan.id)).value();
    REQUIRE(submission.belonging.size() == 2);
    CHECK(submission.belonging[0].id < submission.belonging[1].id);
    CHECK_FALSE(lesson.openPlan().state.changedSinceSubmission);
}

TEST_CASE("A guide of which two versions wait for a choice keeps its plan from being handed in",
          "[workspace][guide]")
{
    PlanWithGuide lesson;
    const OpenRecord open = lesson.openGuide();
    QJsonObject json = open.record.toJson();
    json[u"candidates"_s] = QJsonArray{QJsonObject{{u"place"_s, u"goals"_s},
                                                   {u"id"_s, u"mubiao01"_s},
                                                   {u"field"_s, u"text"_s},
                                                   {u"values"_s, QJsonArray{u"甲"_s, u"乙"_s}}}};
    REQUIRE(await(
        lesson.pc->records().save(lesson.guide.id, open.rev, Record::fromJson(guideKind(), json).value())));
    CHECK(await(lesson.pc->plans().submit(lesson.plan.id)).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("What lies in another database than the plan does not belong to it", "[workspace][guide]")
{
    PlanWithGuide lesson;
    QJsonObject elsewhere = fixtureGuideFor(lesson.plan.id).toJson();
    elsewhere[u"_id"_s] = u"guide:js01:elsewhere"_s;
    lesson.pc.put(u"school-fxz"_s, elsewhere);
    CHECK(lesson.openPlan().guides == QList<DocId>{lesson.guide.id});
    const Submission submission = await(lesson.pc->plans().submit(lesson.plan.id)).value();
    CHECK(submission.belonging.size() == 1);
    CHECK_FALSE(lesson.openPlan().state.changedSinceSubmission);
    RecordFilter plans;
    plans.kind = planKind().word;
    CHECK(await(lesson.pc->plans().list(plans)).value().front().guides == 1);
}

TEST_CASE("A record is kept under no id of another kind", "[workspace][guide]")
{
    TestWorkspace pc(u"js01"_s);
    const auto saved = await(pc->records().save(DocId(u"plan:js01:1"_s), {}, fixtureGuideFor(DocId())));
    CHECK(saved.error().kind == ErrorKind::InvalidInput);
}
