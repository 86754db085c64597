// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/HandInFacts.h"
#include "lesson/Preflight.h"
#include "lesson/planKinds.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Finding> foundBeside(const Record& record, const HandInFacts& facts, const QString& code)
{
    std::vector<Finding> findings = handInFindings(record, facts);
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [&](const Finding& finding) { return finding.code != code; }),
                   findings.end());
    return findings;
}

LessonPlan madeFromStandard()
{
    QJsonObject json = fixtureA().toJson();
    json.insert(u"kind"_s, standardKind().word);
    json.insert(u"version"_s, 2);
    return LessonPlan::copyOf(LessonPlan::fromJson(json).value(), {DocId(u"standard:1"_s), u"2-a"_s, 2, {}},
                              {}, QDateTime::currentDateTime());
}

} // namespace

TEST_CASE("A whole plan of which nothing else is known is found to be whole", "[lesson][preflight]")
{
    CHECK(handInFindings(fixtureA(), {}).empty()); // grade 1 does without a study guide
}

TEST_CASE("A study guide is missed where the grade has one", "[lesson][preflight]")
{
    CHECK(foundBeside(fixtureSc02(), {}, u"PF09"_s).size() == 1);
    CHECK(foundBeside(fixtureSc02(), {.guides = 1}, u"PF09"_s).empty());
}

TEST_CASE("The homework of a class is that of its day", "[lesson][preflight]")
{
    const auto over = foundBeside(fixtureSc02(), {.otherHomework = 61}, u"PF08"_s);
    REQUIRE(over.size() == 1);
    CHECK(over.front().details == QStringList{QString::number(writtenMinutes(fixtureSc02()) + 61), u"60"_s});
    CHECK(foundBeside(fixtureSc02(), {.otherHomework = 5}, u"PF08"_s).empty());
}

TEST_CASE("Files that cannot go along stop a plan, one that is not here only is told of",
          "[lesson][preflight]")
{
    HandInFacts facts;
    facts.files = {{u"游戏.exe"_s, FileFault::Program},
                   {u"课件.pptx"_s, FileFault::NotHere},
                   {u"图.png"_s, FileFault::Damaged},
                   {{}, FileFault::Unreadable}};
    auto files = foundBeside(fixtureA(), facts, u"PF11"_s);
    REQUIRE(files.size() == 2);
    CHECK(files[0].severity == Severity::Error);
    CHECK(files[0].place == u"files"_s);
    CHECK(files[0].details ==
          QStringList{u"游戏.exe"_s, u"PROGRAM"_s, u"图.png"_s, u"DAMAGED"_s, u""_s, u"UNREADABLE"_s});
    CHECK(files[1].severity == Severity::Warning);
    CHECK(files[1].details == QStringList{u"课件.pptx"_s, u"NOT_HERE"_s});

    facts.rules.files = CheckRule::Must;
    CHECK(foundBeside(fixtureA(), facts, u"PF11"_s)[1].severity == Severity::Warning);
    facts.rules.files = CheckRule::Off;
    CHECK(foundBeside(fixtureA(), facts, u"PF11"_s).empty());
}

TEST_CASE("A lesson is to be within a week of the pacing schedule", "[lesson][preflight]")
{
    CHECK(foundBeside(fixtureA(), {.pacing = PacingFacts{9, 10, 1}}, u"PF13"_s).empty());
    const auto late = foundBeside(fixtureA(), {.pacing = PacingFacts{7, 9, 2}}, u"PF13"_s);
    REQUIRE(late.size() == 1);
    CHECK(late.front().place == u"header"_s);
    CHECK(late.front().details == QStringList{u"plannedDate"_s, u"7"_s, u"9"_s});
}

TEST_CASE("A newer standard plan is told of; one that is not known here is not", "[lesson][preflight]")
{
    const LessonPlan plan = madeFromStandard();
    const BaseFacts newer{BaseStanding::Newer, {DocId(u"standard:1"_s), u"3-b"_s, 3}};
    const auto older = foundBeside(plan, {.base = newer}, u"PF14"_s);
    REQUIRE(older.size() == 1);
    CHECK(older.front().details == QStringList{u"2"_s, u"3"_s});
    CHECK(older.front().place == u"base"_s);
    for (const BaseStanding standing : {BaseStanding::None, BaseStanding::Newest, BaseStanding::Left,
                                        BaseStanding::Removed, BaseStanding::Unknown})
        CHECK(foundBeside(plan, {.base = {standing, {}}}, u"PF14"_s).empty());
    HandInFacts left{.base = {BaseStanding::Left, newer.newest}};
    left.rules.standard = CheckRule::Must; // the school wants the newest, whatever a teacher left
    CHECK(foundBeside(plan, left, u"PF14"_s).front().severity == Severity::Error);
}

TEST_CASE("A school weighs the checks", "[lesson][preflight]")
{
    HandInFacts facts;
    facts.rules.points = CheckRule::Must;
    facts.rules.board = CheckRule::Off;
    facts.rules.guide = CheckRule::Must;
    CHECK(foundBeside(fixtureSc02(), facts, u"PF04"_s).front().severity == Severity::Error);
    CHECK(foundBeside(fixtureSc02(), facts, u"PF05"_s).front().severity == Severity::Warning);
    CHECK(foundBeside(fixtureSc02(), facts, u"PF07"_s).empty());
    CHECK(foundBeside(fixtureSc02(), facts, u"PF09"_s).front().severity == Severity::Error);
    const LessonPlan blank = LessonPlan::create({}, QDateTime::currentDateTime());
    facts.rules.lesson = CheckRule::Remark;
    CHECK(foundBeside(blank, facts, u"PF01"_s).front().severity == Severity::Warning);
    CHECK(foundBeside(blank, facts, u"PF02"_s).front().severity == Severity::Error);
}

TEST_CASE("Two versions of a place stop a plan, whatever a school says", "[lesson][preflight]")
{
    QJsonObject json = fixtureA().toJson();
    json.insert(u"candidates"_s, QJsonArray{QJsonObject{{u"place"_s, u"keyPoints"_s},
                                                        {u"id"_s, u"x"_s},
                                                        {u"values"_s, QJsonArray{u"a"_s, u"b"_s}}}});
    const LessonPlan plan = LessonPlan::fromJson(json).value();
    CHECK(foundBeside(plan, {}, u"PF15"_s).front().severity == Severity::Error);
}

TEST_CASE("Rules are read as far as they are known", "[lesson][preflight]")
{
    const QJsonObject head{{u"kind"_s, checkRulesKind().word}, {u"schema"_s, 1}};
    QJsonObject json = head;
    json.insert(u"checks"_s, QJsonObject{{u"lesson"_s, u"OFF"_s},
                                         {u"board"_s, u"FORBIDDEN"_s},
                                         {u"points"_s, 3},
                                         {u"guide"_s, u"MUST"_s}});
    const CheckRules rules = CheckRules::of(Record::readable(checkRulesKind(), json).value());
    CHECK(rules.of(u"PF01"_s) == CheckRule::Off);
    CHECK(rules.of(u"PF07"_s) == CheckRule::AsUsual);
    CHECK(rules.of(u"PF04"_s) == CheckRule::AsUsual);
    CHECK(rules.of(u"PF09"_s) == CheckRule::Must);
    CHECK(rules.of(u"PF15"_s) == CheckRule::AsUsual);
    CHECK(rules.of(u"RC01"_s) == CheckRule::AsUsual);
    CHECK(CheckRules::of(Record::readable(checkRulesKind(), head).value()).of(u"PF14"_s) ==
          CheckRule::AsUsual);
}
