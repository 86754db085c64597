// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Individualisation.h"
#include "lesson/merge/Candidate.h"
#include "lesson/planKinds.h"
#include "lesson/standardTaken.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

LessonPlan standardTextOf(LessonPlan plan, int version)
{
    plan.setSection(PlanSection::LearnerAnalysis, {});
    QJsonObject json = plan.toJson();
    json.insert(u"kind"_s, standardKind().word);
    json.insert(u"column"_s, u"yuwen-p1"_s);
    json.insert(u"version"_s, version);
    json.insert(u"author"_s, u"zz01"_s);
    return LessonPlan::fromJson(json).value();
}

LessonPlan standardOfA()
{
    return standardTextOf(fixtureA(), 2);
}

LessonPlan ownCopyOf(const LessonPlan& source, const QString& id = u"standard:1"_s)
{
    return LessonPlan::copyOf(source, {DocId(id), u"2-a"_s, source.isStandard() ? 2 : 0, {}},
                              {UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceId(u"pc"_s)},
                              fixtureTime("2026-03-05T20:10:00+08:00"));
}

Blocks blocksWith(Blocks blocks, const QString& text)
{
    Block block;
    block.id = newBlockId();
    block.text = text;
    blocks.push_back(block);
    return blocks;
}

LessonPlan stepChanged(LessonPlan plan, size_t step, const QString& text)
{
    auto steps = plan.steps();
    steps[step].teacherActivity = text;
    plan.setSteps(steps);
    return plan;
}

const PlanVersion ThirdVersion{DocId(u"standard:1"_s), u"3-b"_s, 3};

Individualisation ownPartOf(const LessonPlan& plan)
{
    return individualisation(textOfBase(plan).value(), plan);
}

} // namespace

TEST_CASE("A copy that nobody touched is nobody's own, in whatever class it is held", "[lesson][standard]")
{
    LessonPlan plan = ownCopyOf(standardOfA());
    CHECK(ownPartOf(plan).percent() == 0);
    LessonHeader header = plan.header();
    header.classes = {u"一(2)班"_s};
    header.plannedDate = QDate(2026, 3, 10);
    header.slot = 3;
    header.teachingWeek = 2;
    header.secondPreparer = u"JS01"_s;
    header.unread.insert(u"preparedDate"_s, u"昨天"_s);
    plan.setHeader(header);
    plan.setSection(PlanSection::Reflection, blocksFromPlainText(u"下次早些写字"_s));
    CHECK(ownPartOf(plan).changes.empty());
}

TEST_CASE("What is one's own is counted by block and row", "[lesson][standard]")
{
    LessonPlan plan = stepChanged(ownCopyOf(standardOfA()), 2, u"说说苗年看月亮"_s);
    plan.setSection(PlanSection::LearnerAnalysis, blocksFromPlainText(u"18人\n多数父母在外"_s));
    auto homework = plan.homework();
    REQUIRE_FALSE(homework.empty());
    const QString gone = homework.front().id;
    homework.erase(homework.begin());
    plan.setHomework(homework);
    const Individualisation own = ownPartOf(plan);
    CHECK(own.changed == 1);
    CHECK(own.added == 2);
    CHECK(own.removed == 1);
    CHECK(own.percent() > 0);
    CHECK(own.percent() == 400 / own.parts);
    CHECK(own.ownIds().contains(plan.steps()[2].id));
    CHECK(own.ownIds().contains(plan.section(PlanSection::LearnerAnalysis).front().id));
    CHECK_FALSE(own.ownIds().contains(gone));
    CHECK(own.goneIds().contains(gone));
    CHECK(own.goneIds().contains(plan.steps()[2].id));
}

TEST_CASE("One word in a long plan is more than nothing, and all of it is all", "[lesson][standard]")
{
    Individualisation own;
    own.parts = 500;
    own.changed = 1;
    CHECK(own.percent() == 1);
    LessonPlan plan = ownCopyOf(standardOfA());
    QJsonObject json = plan.toJson();
    for (const PlaceDescription& place : planKind().places) {
        if (place.holdsItems())
            json.remove(place.key);
    }
    const LessonPlan empty = LessonPlan::fromJson(json).value();
    CHECK(individualisation(textOfBase(plan).value(), empty).percent() == 100);
}

TEST_CASE("A base without its text, or with something else, is no text", "[lesson][standard]")
{
    LessonPlan plan = ownCopyOf(standardOfA());
    for (const QJsonObject& content :
         {QJsonObject(), QJsonObject{{u"kind"_s, u"guide"_s}}, QJsonObject{{u"steps"_s, 3}}}) {
        PlanBase base = *plan.base();
        base.content = content;
        plan.setBase(base);
        CHECK_FALSE(textOfBase(plan));
    }
    CHECK_FALSE(textOfBase(fixtureA()));
}

TEST_CASE("A plan that is copied on stands on the same standard plan and names what it was copied from",
          "[lesson][standard]")
{
    const LessonPlan first = stepChanged(ownCopyOf(standardOfA()), 2, u"去年改的"_s);
    const LessonPlan second = ownCopyOf(first, u"plan:2025"_s);
    REQUIRE(second.base());
    CHECK(second.base()->isStandard());
    CHECK(second.base()->version == 2);
    CHECK(second.base()->uses() == 2);
    CHECK(second.base()->earlier.front().id == DocId(u"plan:2025"_s));
    CHECK(ownPartOf(second).changed == 1); // still against the standard plan
    const LessonPlan third = ownCopyOf(second, u"plan:2026"_s);
    CHECK(third.base()->uses() == 3);
    CHECK(third.base()->earlier.front().id == DocId(u"plan:2026"_s));

    // Without a standard plan the earlier one is the base.
    const LessonPlan own = ownCopyOf(ownCopyOf(fixtureA(), u"plan:a"_s), u"plan:b"_s);
    CHECK(own.base()->id == DocId(u"plan:b"_s));
    CHECK_FALSE(own.base()->isStandard());
    CHECK(own.base()->uses() == 3);
    LessonPlan again = own;
    for (int i = 0; i < 60; ++i)
        again = ownCopyOf(again, u"plan:%1"_s.arg(i));
    CHECK(again.base()->earlier.size() == PlanBase::MostEarlier);
}

TEST_CASE("What a base says that nobody here knows stays in it", "[lesson][standard]")
{
    LessonPlan plan = ownCopyOf(standardOfA());
    QJsonObject json = plan.toJson();
    QJsonObject base = json.value(u"base"_s).toObject();
    base.insert(u"later"_s, 7);
    json.insert(u"base"_s, base);
    plan = LessonPlan::fromJson(json).value();
    CHECK(standardMerged(plan, standardTextOf(fixtureA(), 3), ThirdVersion).base()->more.value(u"later"_s) ==
          7);
}

TEST_CASE("Taking a newer standard plan keeps what is of the class", "[lesson][standard]")
{
    LessonPlan plan = stepChanged(ownCopyOf(standardOfA()), 2, u"我改的"_s);
    LessonHeader header = plan.header();
    header.classes = {u"一(2)班"_s};
    header.plannedDate = QDate(2026, 3, 10);
    plan.setHeader(header);
    plan.setSection(PlanSection::LearnerAnalysis, blocksFromPlainText(u"18人"_s));
    plan.setSection(PlanSection::IndividualNotes, blocksFromPlainText(u"带月饼"_s));
    plan.setFiles({QJsonObject{{u"name"_s, u"mine.pptx"_s}}});
    auto steps = plan.steps();
    steps[0].individualNote = u"慢一点"_s;
    plan.setSteps(steps);
    LessonPlan newest = stepChanged(standardTextOf(fixtureA(), 3), 1, u"新的一步"_s);
    newest.setFiles({QJsonObject{{u"name"_s, u"new.pptx"_s}}});
    header = newest.header();
    header.title = u"静夜思（修订）"_s;
    newest.setHeader(header);

    const LessonPlan taken = standardTaken(plan, newest, ThirdVersion);
    CHECK(taken.steps()[1].teacherActivity == u"新的一步"_s);
    CHECK(taken.steps()[2].teacherActivity == newest.steps()[2].teacherActivity);
    CHECK(taken.steps()[0].individualNote == u"慢一点"_s);
    CHECK(taken.header().title == u"静夜思（修订）"_s);
    CHECK(taken.header().classes == QStringList{u"一(2)班"_s});
    CHECK(taken.header().plannedDate == QDate(2026, 3, 10));
    CHECK(taken.section(PlanSection::LearnerAnalysis) == plan.section(PlanSection::LearnerAnalysis));
    CHECK(taken.section(PlanSection::IndividualNotes) == plan.section(PlanSection::IndividualNotes));
    CHECK(taken.files().size() == 2);
    CHECK(taken.author() == plan.author());
    CHECK_FALSE(taken.isStandard());
    CHECK_FALSE(taken.toJson().contains(u"column"_s));
    CHECK(taken.base()->version == 3);
    CHECK(taken.base()->rev == u"3-b"_s);
    CHECK(ownPartOf(taken).changed == 1); // the note
}

TEST_CASE("Merging a newer standard plan loses nothing, counted by blocks", "[lesson][standard]")
{
    LessonPlan plan =
        stepChanged(stepChanged(ownCopyOf(standardOfA()), 2, u"只有我改的"_s), 3, u"我也改了"_s);
    LessonHeader header = plan.header();
    header.classes = {u"一(2)班"_s};
    plan.setHeader(header);
    plan.setSection(PlanSection::KeyPoints, blocksWith(plan.section(PlanSection::KeyPoints), u"我加的"_s));
    LessonPlan newest =
        stepChanged(stepChanged(standardTextOf(fixtureA(), 3), 1, u"只有标准改的"_s), 3, u"标准也改了"_s);
    newest.setSection(PlanSection::KeyPoints,
                      blocksWith(newest.section(PlanSection::KeyPoints), u"标准加的"_s));

    const LessonPlan merged = standardMerged(plan, newest, ThirdVersion);
    CHECK(merged.steps()[1].teacherActivity == u"只有标准改的"_s);
    CHECK(merged.steps()[2].teacherActivity == u"只有我改的"_s);
    CHECK(merged.header().classes == QStringList{u"一(2)班"_s});
    CHECK(merged.base()->version == 3);
    CHECK(merged.author() == plan.author());
    const Candidates open = candidatesIn(merged.toJson());
    REQUIRE(open.size() == 1);
    CHECK(open.front().id == merged.steps()[3].id);
    CHECK(open.front().values.size() == 2);
    const QByteArray all = QJsonDocument(merged.toJson()).toJson(QJsonDocument::Compact);
    const auto holds = [&](const QString& text) {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return all.contains(list.sliced(1, list.size() - 2));
    };
    const std::vector<TeachingStep> before = standardOfA().steps();
    for (const LessonPlan& side : {plan, newest}) {
        for (size_t i = 0; i < before.size(); ++i) {
            const QString& text = side.steps()[i].teacherActivity;
            CHECK((text == before[i].teacherActivity || holds(text)));
        }
        for (const Block& block : side.section(PlanSection::KeyPoints))
            CHECK(holds(block.text));
    }
}

TEST_CASE("Merging without the text that was taken asks for every difference", "[lesson][standard]")
{
    LessonPlan plan = stepChanged(ownCopyOf(standardOfA()), 2, u"我改的"_s);
    PlanBase base = *plan.base();
    base.content = {};
    plan.setBase(base);
    const LessonPlan merged =
        standardMerged(plan, stepChanged(standardTextOf(fixtureA(), 3), 1, u"新的"_s), ThirdVersion);
    CHECK(candidatesIn(merged.toJson()).size() == 2);
    CHECK(textOfBase(merged));
}

TEST_CASE("A hundred teachers merge a newer standard plan and lose nothing", "[lesson][standard]")
{
    LessonPlan newest = standardTextOf(fixtureA(), 3);
    for (size_t i = 0; i < newest.steps().size(); i += 2)
        newest = stepChanged(newest, i, u"修订 %1"_s.arg(i));
    for (int teacher = 0; teacher < 100; ++teacher) {
        const size_t step = size_t(teacher) % newest.steps().size();
        const QString own = u"教师 %1"_s.arg(teacher);
        LessonPlan plan = stepChanged(ownCopyOf(standardOfA()), step, own);
        plan.setSection(PlanSection::LearnerAnalysis, blocksFromPlainText(own + u" 的班"_s));
        const LessonPlan merged = standardMerged(plan, newest, ThirdVersion);
        const QString all = QString::fromUtf8(QJsonDocument(merged.toJson()).toJson());
        CHECK(all.contains(u"\""_s + own + u"\""_s));
        CHECK(all.contains(own + u" 的班"_s));
        for (size_t i = 0; i < newest.steps().size(); i += 2)
            CHECK(all.contains(u"\"修订 %1\""_s.arg(i)));
        CHECK(candidatesIn(merged.toJson()).size() == (step % 2 == 0 ? 1 : 0));
    }
}
