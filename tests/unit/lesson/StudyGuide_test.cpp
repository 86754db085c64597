// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Completeness.h"
#include "lesson/Preflight.h"
#include "lesson/Submission.h"
#include "lesson/emptyPlace.h"
#include "support/GuideFixture.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Evening = QDateTime::fromString(u"2026-11-20T20:00:00+08:00"_s, Qt::ISODate);
const DocId PlanOfGuide(u"plan:js06:01JD"_s);

QStringList codesOf(const std::vector<Finding>& findings)
{
    QStringList codes;
    for (const Finding& finding : findings)
        codes.append(finding.code + u' ' + finding.place);
    return codes;
}

StudyGuide newGuide()
{
    return StudyGuide::forPlan(fixtureA(), PlanOfGuide,
                               {UserId(u"js06"_s), SchoolId(u"mgp"_s), DeviceId(u"d"_s)}, Evening);
}

} // namespace

TEST_CASE("A study guide takes lesson, goals and key points over from its plan", "[guide]")
{
    const StudyGuide guide = newGuide();
    CHECK(guide.plan() == PlanOfGuide);
    CHECK(guide.header() == fixtureA().header());
    REQUIRE(guide.goals().size() == fixtureA().objectives().size());
    CHECK(guide.goals().front().text == fixtureA().objectives().front().text);
    CHECK(plainText(guide.items<Block>(u"keyPoints"_s)) ==
          plainText(fixtureA().section(PlanSection::KeyPoints)));
    for (const QString& place : {u"goals"_s, u"keyPoints"_s, u"selfEvaluation"_s}) {
        for (const Block& block : guide.items<Block>(place)) {
            INFO("of a comment on one nobody thinks that it is about the other");
            CHECK(placeOfItem(guide, block.id) == place);
            CHECK(placeOfItem(fixtureA(), block.id).isEmpty());
        }
    }
    CHECK_FALSE(guide.areAnswersReleased());
    CHECK(codesOf(checkGuide(guide)) ==
          QStringList{u"SG03 preStudy"_s, u"SG03 inquiry"_s, u"SG03 practice"_s});
}

TEST_CASE("A finished guide has nothing missing, and what is odd is found at its place", "[guide]")
{
    CHECK(checkGuide(fixtureGuide()).empty());
    StudyGuide guide = fixtureGuide();
    guide.setPart(GuidePart::Inquiry, {{.id = u"a"_s, .type = GuideItemType::Text, .text = u"读一读"_s}});
    guide.setPart(GuidePart::Practice,
                  {{.id = u"b"_s, .type = GuideItemType::Choice, .text = u"选"_s, .options = {u"甲"_s}},
                   {.id = u"c"_s, .type = GuideItemType::Picture, .text = {}, .picture = u"没有.png"_s}});
    guide.setItems(u"goals"_s, Blocks());
    CHECK(codesOf(checkGuide(guide)) ==
          QStringList{u"SG02 goals"_s, u"SG03 inquiry"_s, u"SG04 practice"_s, u"SG05 practice"_s});
}

TEST_CASE("Releasing the answers changes nothing that was approved", "[guide]")
{
    StudyGuide guide = fixtureGuide();
    const Digest before = guide.contentHash().value();
    guide.setAnswersReleased(false);
    CHECK(guide.contentHash().value() == before);
    CHECK(guide.toJson()[u"answers"_s].toObject().isEmpty());
    std::vector<GuideItem> items = guide.part(GuidePart::Practice);
    items.front().answer = u"90°"_s;
    guide.setPart(GuidePart::Practice, items);
    CHECK(guide.contentHash().value() != before);
}

TEST_CASE("An item of a type that nobody here knows keeps it", "[guide]")
{
    const QJsonObject json{{u"id"_s, u"a"_s}, {u"type"_s, u"SONG"_s}, {u"text"_s, u"唱 𠮷"_s}};
    const GuideItem item = GuideItem::fromJson(json);
    CHECK(item.type == GuideItemType::Question);
    CHECK(item.toJson() == json);
}

TEST_CASE("Lines that are no number stay as they were typed, until somebody writes one", "[guide]")
{
    GuideItem item{.id = u"a"_s, .text = u"写一写"_s};
    item.setUnreadLines(u"两行半"_s);
    CHECK(item.toJson()[u"lines"_s] == u"两行半"_s);
    GuideItem again = GuideItem::fromJson(item.toJson());
    CHECK(again.lines == 0);
    CHECK(again.unreadLines() == u"两行半");
    again.lines = 3;
    again.setUnreadLines({});
    CHECK(again.toJson()[u"lines"_s] == 3);
}

TEST_CASE("A plan without a guide is remarked, unless its grade or subject does without",
          "[guide][preflight]")
{
    LessonPlan plan = fixtureA();
    LessonHeader header = plan.header();
    header.grade = u"P3"_s;
    header.subject = u"yuwen"_s;
    plan.setHeader(header);
    REQUIRE(missingGuide(plan, 0));
    CHECK(missingGuide(plan, 0)->code == u"PF09"_s);
    CHECK(missingGuide(plan, 0)->severity == Severity::Warning);
    CHECK_FALSE(missingGuide(plan, 1));
    for (const auto& [grade, subject] : {std::pair(u"P1"_s, u"yuwen"_s), std::pair(u"K2"_s, u"yuwen"_s),
                                         std::pair(u"J1"_s, u"tiyu"_s), std::pair(u"J1"_s, u"meishu"_s)}) {
        header.grade = grade;
        header.subject = subject;
        plan.setHeader(header);
        CHECK_FALSE(missingGuide(plan, 0));
    }
}

TEST_CASE("The stages of a lesson are prepared by plan and guide together", "[guide]")
{
    LessonPlan plan = fixtureA();
    plan.setSteps({});
    plan.setHomework({});
    const QDate dayOfClass = plan.header().plannedDate;
    CHECK(completenessOf(plan, {}, dayOfClass).stages() == 0);
    CHECK(completenessOf(plan, {fixtureGuide()}, dayOfClass) == Completeness{true, true, true});
    CHECK(completenessOf(plan, {newGuide()}, dayOfClass).stages() == 0);
    plan.setSection(PlanSection::Reflection, {});
    CHECK(completenessOf(plan, {fixtureGuide()}, dayOfClass.addDays(1)) == Completeness{true, true, false});
    plan.setSection(PlanSection::Reflection, blocksFromPlainText(u"孩子们画得好"_s));
    CHECK(completenessOf(plan, {fixtureGuide()}, dayOfClass.addDays(1)).stages() == 3);
}

TEST_CASE("A submission holds the guides, and its hash is theirs too", "[guide][submission]")
{
    const StudyGuide guide = fixtureGuide();
    CHECK(handedInHash(fixtureA(), {}).value() == fixtureA().contentHash().value());
    const Digest both = handedInHash(fixtureA(), {{DocId(u"guide:js06:1"_s), u"1-a"_s, guide}}).value();
    CHECK(both != fixtureA().contentHash().value());
}

TEST_CASE("A place is empty until somebody writes in it, and a block is found where it stands", "[guide]")
{
    const StudyGuide guide = newGuide();
    CHECK(isEmptyPlace(guide, *guideKind().place(u"preStudy"_s)));
    CHECK_FALSE(isEmptyPlace(guide, *guideKind().place(u"goals"_s)));
    CHECK(placeOfItem(fixtureGuide(), u"tanj0002"_s) == u"inquiry"_s);
    CHECK(placeOfItem(fixtureGuide(), u"nirgends"_s).isEmpty());
    CHECK(placeOfItem(fixtureGuide(), {}).isEmpty());
}
