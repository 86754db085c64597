// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/recordFindings.h"
#include "research/Observation.h"
#include "support/catch.h"
#include "unit/research/ResearchFixtures.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

ScoreSheet sheetOfPoints(int goals, int content, int process, int methods, int effect, int literacy)
{
    return {goals, content, process, methods, effect, literacy};
}

} // namespace

TEST_CASE("The lines of the score sheet add up to 100, and the grade follows from the points", "[research]")
{
    int most = 0;
    for (const ScoreSheet::Line& line : ScoreSheet::lines())
        most += line.most;
    CHECK(most == 100);
    CHECK(sheetOfPoints(15, 20, 25, 15, 10, 0).grade() == LessonGrade::Excellent); // 85
    CHECK(sheetOfPoints(15, 20, 25, 15, 9, 0).grade() == LessonGrade::Good);       // 84
    CHECK(sheetOfPoints(15, 20, 25, 15, 0, 0).grade() == LessonGrade::Good);       // 75
    CHECK(sheetOfPoints(15, 20, 25, 14, 0, 0).grade() == LessonGrade::Passing);    // 74
    CHECK(sheetOfPoints(15, 20, 25, 0, 0, 0).grade() == LessonGrade::Passing);     // 60
    CHECK(sheetOfPoints(15, 20, 24, 0, 0, 0).grade() == LessonGrade::Improvement); // 59
}

TEST_CASE("No grade is given before every line has points that it can have", "[research]")
{
    ScoreSheet scores = sheetOfPoints(15, 20, 25, 15, 15, 10);
    CHECK(scores.total() == 100);
    scores.literacy = std::nullopt;
    CHECK_FALSE(scores.grade());
    scores.literacy = 11;
    CHECK_FALSE(scores.grade());
    CHECK(scores.total() == 100);
    scores.literacy = -1;
    CHECK_FALSE(scores.grade());
    CHECK(ScoreSheet{}.isBlank());
    CHECK_FALSE(scores.isBlank());
}

TEST_CASE("A finished observation has nothing to be found", "[research]")
{
    const Record observation = kindFixture(observationKind());
    CHECK(findingsAbout(observation).empty());
    CHECK(scoresOf(observation).total() == 86);
    CHECK(scoresOf(observation).grade() == LessonGrade::Excellent);
}

TEST_CASE("Too many points, no rows and a lesson of one's own are found at their place", "[research]")
{
    const Record over = kindFixtureWith(observationKind(), u"scores"_s, {{u"content"_s, 120}});
    REQUIRE(codesOf(findingsAbout(over)) == QStringList{u"OB01"_s});
    const Finding finding = findingsAbout(over).front();
    CHECK(finding.severity == Severity::Error);
    CHECK(finding.place == u"scores"_s);
    CHECK(finding.details == QStringList{u"Content (20 points)"_s, u"120"_s, u"20"_s});
    CHECK(codesOf(findingsAbout(kindFixtureWith(observationKind(), u"scores"_s, {{u"goals"_s, -5}}))) ==
          QStringList{u"OB01"_s});
    const Record unnoted = kindFixtureWithRows(observationKind(), u"rows"_s, {});
    REQUIRE(codesOf(findingsAbout(unnoted)) == QStringList{u"RC01"_s});
    CHECK(findingsAbout(unnoted).front().severity == Severity::Warning);
    CHECK(findingsAbout(unnoted).front().place == u"rows"_s);
    CHECK(codesOf(findingsAbout(kindFixtureWith(observationKind(), u"lesson"_s,
                                                {{u"teacher"_s, u"zz01"_s}}))) == QStringList{u"OB02"_s});
}

TEST_CASE("An observation counts for who observed and who was observed, and one of oneself for nobody",
          "[research]")
{
    const QDate day(2026, 10, 13);
    CHECK(factsOfObservation(kindFixture(observationKind())) ==
          std::vector<Fact>{{u"observation"_s, day, UserId(u"zz01"_s)},
                            {u"observed-lesson"_s, day, UserId(u"js02"_s)}});
    CHECK(factsOfObservation(kindFixtureWith(observationKind(), u"lesson"_s, {{u"teacher"_s, u"zz01"_s}}))
              .empty());
}
