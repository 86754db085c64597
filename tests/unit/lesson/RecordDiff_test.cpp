// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/RecordDiff.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"

#include <QJsonArray>

#include <random>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = RecordChange::Kind;

template <typename Change>
LessonPlan withSteps(Change change)
{
    LessonPlan plan = fixtureA();
    auto steps = plan.steps();
    change(steps);
    plan.setSteps(steps);
    return plan;
}

// A plan of few ids and few words, so that two of them share, lose, change and reorder items often.
LessonPlan randomPlan(std::mt19937& random)
{
    const auto pick = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    const QStringList words{u"识字"_s, u"䶮"_s, u"𠮷"_s, QString()};
    const auto word = [&] { return words[pick(4)]; };
    std::vector<int> numbers{0, 1, 2, 3, 4, 5};
    std::shuffle(numbers.begin(), numbers.end(), random);
    numbers.resize(static_cast<size_t>(pick(7)));

    LessonPlan plan = LessonPlan::create({}, fixtureTime("2026-03-05T20:10:00+08:00"));
    LessonHeader header;
    header.title = word();
    header.slot = pick(3);
    plan.setHeader(header);
    std::vector<TeachingStep> steps;
    Blocks blocks;
    for (const int number : numbers) {
        TeachingStep step;
        step.id = pick(8) ? u"step%1"_s.arg(number) : QString(); // now and then without an id
        step.title = word();
        step.minutes = pick(3);
        steps.push_back(step);
        Block block;
        block.id = u"block%1"_s.arg(number);
        block.text = word();
        blocks.push_back(block);
    }
    plan.setSteps(steps);
    plan.setSection(PlanSection::KeyPoints, blocks);
    return plan;
}

std::vector<RecordChange> mirrored(std::vector<RecordChange> changes)
{
    for (RecordChange& change : changes) {
        std::swap(change.before, change.after);
        if (change.kind == Kind::Added || change.kind == Kind::Removed)
            change.kind = change.kind == Kind::Added ? Kind::Removed : Kind::Added;
    }
    return changes;
}

auto withoutMoves(std::vector<RecordChange> changes)
{
    std::erase_if(changes, [](const RecordChange& change) { return change.kind == Kind::Moved; });
    std::sort(changes.begin(), changes.end(), [](const RecordChange& a, const RecordChange& b) {
        return std::tie(a.place, a.id, a.field, a.kind, a.before, a.after) <
               std::tie(b.place, b.id, b.field, b.kind, b.before, b.after);
    });
    return changes;
}

QJsonObject saidBy(const LessonPlan& plan)
{
    return {{u"header"_s, plan.toJson().value(u"header"_s)},
            {u"steps"_s, plan.toJson().value(u"steps"_s)},
            {u"keyPoints"_s, plan.toJson().value(u"keyPoints"_s)}};
}

} // namespace

TEST_CASE("A plan does not differ from itself, nor by who saved it and when", "[lesson][diff]")
{
    LessonPlan plan = fixtureA();
    CHECK(recordDiff(plan, plan).empty());
    plan.touch(fixtureTime("2030-01-01T00:00:00+08:00"), DeviceId(u"another"_s));
    QJsonObject stored = plan.toJson();
    stored.insert(u"_rev"_s, u"9-abc"_s);
    stored.insert(u"base"_s, QJsonObject{{u"id"_s, u"standard:1"_s}});
    CHECK(recordDiff(fixtureA(), LessonPlan::fromJson(stored).value()).empty());
}

TEST_CASE("A changed step says which of its fields changed, with the text before and after", "[lesson][diff]")
{
    const LessonPlan after = withSteps([](auto& steps) {
        steps[5].minutes = 8;
        steps[2].teacherActivity = u"范读两遍。"_s;
    });
    const auto changes = recordDiff(fixtureA(), after);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].field == u"teacherActivity"_s);
    CHECK(changes[0].id == u"jysstep2"_s);
    CHECK(changes[0].after == u"范读两遍。"_s);
    CHECK(changes[1] == RecordChange{Kind::Changed, u"steps"_s, u"jysstep5"_s, u"minutes"_s, u"5"_s, u"8"_s});
}

TEST_CASE("Blocks and items that came, went or moved are one change each", "[lesson][diff]")
{
    LessonPlan after =
        withSteps([](auto& steps) { std::rotate(steps.begin(), steps.begin() + 7, steps.end()); });
    Blocks board = after.section(PlanSection::BoardDesign);
    board.erase(board.begin() + 1);
    after.setSection(PlanSection::BoardDesign, board);
    auto homework = after.homework();
    Homework added;
    added.id = u"hwnew001"_s;
    added.text = u"找一首写月亮的诗。"_s;
    homework.push_back(added);
    after.setHomework(homework);

    const auto changes = recordDiff(fixtureA(), after);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0] == RecordChange{Kind::Moved, u"steps"_s, u"jysstep7"_s, {}, u"8"_s, u"1"_s});
    CHECK(changes[1] == RecordChange{Kind::Removed, u"boardDesign"_s, u"jysbsbs02"_s, {}, u"李白"_s, {}});
    CHECK(changes[2] ==
          RecordChange{Kind::Added, u"homework"_s, u"hwnew001"_s, {}, {}, u"找一首写月亮的诗。"_s});
}

TEST_CASE("Files that came, went or changed are told by their names", "[lesson][diff]")
{
    const auto file = [](const QString& name, const QString& digest) {
        return QJsonObject{{u"name"_s, name}, {u"size"_s, 4'700'000}, {u"sha256"_s, digest}};
    };
    LessonPlan before = fixtureA();
    before.setFiles({file(u"课件.pptx"_s, u"aaaaaaaa11"_s), file(u"旧.jpg"_s, u"bbbbbbbb22"_s)});
    LessonPlan after = fixtureA();
    after.setFiles({file(u"课件.pptx"_s, u"cccccccc33"_s), file(u"新.jpg"_s, u"dddddddd44"_s)});
    const std::vector<RecordChange> expected{
        {Kind::Changed, u"files"_s, u"课件.pptx"_s, u"content"_s, u"4700000 B (aaaaaaaa)"_s,
         u"4700000 B (cccccccc)"_s},
        {Kind::Added, u"files"_s, u"新.jpg"_s, {}, {}, u"新.jpg"_s},
        {Kind::Removed, u"files"_s, u"旧.jpg"_s, {}, u"旧.jpg"_s, {}},
    };
    CHECK(recordDiff(before, after) == expected);
    CHECK(before.contentHash().value() != after.contentHash().value());
    before.setFiles({});
    CHECK(before == fixtureA());
}

TEST_CASE("Header fields, depth and members of a newer program are compared too", "[lesson][diff]")
{
    LessonPlan after = fixtureA();
    LessonHeader header = after.header();
    header.classes.append(u"一(2)班"_s);
    header.secondPreparer.clear();
    after.setHeader(header);
    after.setLayout(PlanLayout::Brief);
    QJsonObject json = after.toJson();
    json.insert(u"video"_s, QJsonArray{u"甲"_s, u"乙"_s});

    const auto changes = recordDiff(fixtureA(), LessonPlan::fromJson(json).value());
    REQUIRE(changes.size() == 4);
    CHECK(changes[0] ==
          RecordChange{Kind::Changed, u"header"_s, {}, u"classes"_s, u"一(1)班"_s, u"一(1)班、一(2)班"_s});
    CHECK(changes[1] == RecordChange{Kind::Changed, u"header"_s, {}, u"secondPreparer"_s, u"JS01"_s, {}});
    CHECK(changes[2] ==
          RecordChange{Kind::Changed, u"planDepth"_s, {}, u"planDepth"_s, u"FULL"_s, u"BRIEF"_s});
    CHECK(changes[3] == RecordChange{Kind::Changed, u"video"_s, {}, u"video"_s, {}, u"甲、乙"_s});
}

TEST_CASE("Two plans differ exactly when they say different things, and the way back mirrors the way there",
          "[lesson][diff]")
{
    std::mt19937 random(23);
    for (int round = 0; round < 2000; ++round) {
        const LessonPlan a = randomPlan(random);
        const LessonPlan b = randomPlan(random);
        const auto there = recordDiff(a, b);
        const auto back = recordDiff(b, a);
        REQUIRE(recordDiff(a, a).empty());
        REQUIRE(there.empty() == (saidBy(a) == saidBy(b)));
        REQUIRE(there.size() == back.size());
        REQUIRE(withoutMoves(mirrored(there)) == withoutMoves(back));
        for (const RecordChange& change : there) {
            REQUIRE((change.kind == Kind::Changed) == !change.field.isEmpty());
            if (change.kind == Kind::Changed)
                REQUIRE(change.before != change.after);
        }
    }
}

TEST_CASE("Every single edit is one change", "[lesson][diff]")
{
    const LessonPlan before = fixtureA();
    for (const PlanSection section : allPlanSections()) {
        LessonPlan after = before;
        Blocks blocks = after.section(section);
        if (blocks.empty()) // it was made of no file and of no standard plan, and is of no kindergarten
            continue;
        blocks.front().text += u"（改）"_s;
        after.setSection(section, blocks);
        const auto changes = recordDiff(before, after);
        INFO(toWord(section).toStdString());
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].place == toWord(section));
        CHECK(changes[0].id == blocks.front().id);
        CHECK(changes[0].field == u"text"_s);
        CHECK(changes[0].after == blocks.front().text);
    }
}
