// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/catch.h"
#include "ui/review/ReviewChanges.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// 静夜思 as it was taken from a standard plan.
LessonPlan fromStandard()
{
    const LessonPlan standard = fixtureA();
    const PlanBase base{DocId(u"standard:yw:1"_s), u"1-ab"_s, 3, standard.toJson()};
    return LessonPlan::copyOf(standard, base, {standard.author(), standard.school(), standard.device()},
                              fixtureTime("2026-03-05T20:00:00+08:00"));
}

OpenSubmission opened(const LessonPlan& plan)
{
    return {submissionOf(plan), {}, {}, {}};
}

} // namespace

TEST_CASE("A plan taken over as it was has nothing changed, and one made by oneself nothing to compare",
          "[review][changes]")
{
    const ReviewChanges taken = ReviewChanges::of(opened(fromStandard()));
    CHECK(taken.has(ComparedTo::Standard));
    CHECK_FALSE(taken.has(ComparedTo::LastTime));
    CHECK(taken.first() == ComparedTo::Standard);
    const ReviewChanges own = ReviewChanges::of(opened(fixtureA()));
    CHECK_FALSE(own.has(ComparedTo::Standard));
    CHECK(own.lines(ComparedTo::Standard).isEmpty());
}

TEST_CASE("What was made one's own is named by place, with what stood there before", "[review][changes]")
{
    LessonPlan plan = fromStandard();
    std::vector<TeachingStep> steps = plan.steps();
    steps[1].minutes = 6;
    const QString gone = steps.back().id;
    steps.pop_back();
    plan.setSteps(steps);
    const ReviewChanges changes = ReviewChanges::of(opened(plan));
    CHECK(changes.blocks(ComparedTo::Standard).contains(steps[1].id));
    CHECK_FALSE(changes.blocks(ComparedTo::Standard).contains(gone)); // nothing is there to go to
    const auto says = [&](const QString& words, bool isThere) {
        const auto& lines = changes.lines(ComparedTo::Standard);
        return std::any_of(lines.begin(), lines.end(), [&](const ShownChange& change) {
            return change.sentence.contains(words) && change.block.isEmpty() != isThere;
        });
    };
    CHECK(says(u"5 → 6"_s, true));
    CHECK(says(u"taken out"_s, false));
}

TEST_CASE("A base that is no plan is no base", "[review][changes]")
{
    QJsonObject json = fixtureA().toJson();
    json[u"base"_s] = u"gone"_s;
    const auto plan = LessonPlan::readable(json);
    REQUIRE(plan);
    CHECK_FALSE(ReviewChanges::of(opened(*plan)).has(ComparedTo::Standard));
}
