// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/Candidate.h"
#include "lesson/merge/DocumentMerge.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Change>
QJsonObject withSteps(const LessonPlan& plan, Change change)
{
    LessonPlan changed = plan;
    auto steps = changed.steps();
    change(steps);
    changed.setSteps(steps);
    return changed.toJson();
}

QStringList stepIds(const QJsonObject& plan)
{
    QStringList ids;
    for (const QJsonValue& step : plan[u"steps"_s].toArray())
        ids.append(step[u"id"_s].toString());
    return ids;
}

QJsonObject fileEntry(const QString& name, const QString& sha256)
{
    return {{u"name"_s, name}, {u"sha256"_s, sha256}, {u"chunks"_s, QJsonArray{sha256 + u"-1"_s}}};
}

QJsonObject withFiles(QJsonArray files)
{
    return {{u"kind"_s, u"plan"_s}, {u"files"_s, files}};
}

QStringList fileNames(const QJsonObject& document)
{
    QStringList names;
    for (const QJsonValue& file : document[u"files"_s].toArray())
        names.append(file[u"name"_s].toString());
    return names;
}

} // namespace

TEST_CASE("Edits of different steps, blocks and fields merge without a question", "[merge]")
{
    const LessonPlan base = fixtureA();
    LessonPlan left = base;
    auto steps = left.steps();
    steps[1].teacherActivity = u"谜面换成寨子里常说的 𠮷"_s;
    left.setSteps(steps);
    LessonPlan right = base;
    steps = right.steps();
    steps[1].studentActivity = u"小组抢答 䶮"_s;
    steps[4].minutes = 9;
    right.setSteps(steps);
    LessonHeader header = right.header();
    header.slot = 3;
    right.setHeader(header);

    const QJsonObject merged = mergeDocuments(base.toJson(), left.toJson(), right.toJson());

    CHECK(candidatesIn(merged).empty());
    const LessonPlan plan = LessonPlan::fromJson(merged).value();
    CHECK(plan.steps()[1].teacherActivity == u"谜面换成寨子里常说的 𠮷");
    CHECK(plan.steps()[1].studentActivity == u"小组抢答 䶮");
    CHECK(plan.steps()[4].minutes == 9);
    CHECK(plan.header().slot == 3);
}

TEST_CASE("The same field changed differently keeps both, and the same change is no question", "[merge]")
{
    const LessonPlan base = fixtureA();
    const QString id = base.steps()[1].id;
    const auto titled = [&](const QString& title) {
        return withSteps(base, [&](auto& steps) {
            steps[1].title = title;
            steps[2].title = u"两边一样"_s;
        });
    };
    const QJsonObject merged = mergeDocuments(base.toJson(), titled(u"猜谜"_s), titled(u"唱歌"_s));

    const Candidates open = candidatesIn(merged);
    REQUIRE(open.size() == 1);
    CHECK(open[0].place == u"steps");
    CHECK(open[0].id == id);
    CHECK(open[0].field == u"title");
    CHECK(open[0].values == QJsonArray{u"唱歌"_s, u"猜谜"_s});
    CHECK(valueAt(merged, open[0]) == u"唱歌"_s);

    const QJsonObject chosen = settled(merged, open[0], u"猜谜"_s);
    CHECK(valueAt(chosen, open[0]) == u"猜谜"_s);
    CHECK_FALSE(chosen.contains(u"candidates"_s));
}

TEST_CASE("A step that one removed and the other changed stays, and is asked for", "[merge]")
{
    const LessonPlan base = fixtureA();
    const QString edited = base.steps()[1].id;
    const QString untouched = base.steps()[2].id;
    const QJsonObject left = withSteps(base, [](auto& steps) { steps[1].intent = u"先说后写"_s; });
    const QJsonObject right =
        withSteps(base, [](auto& steps) { steps.erase(steps.begin() + 1, steps.begin() + 3); });

    const QJsonObject merged = mergeDocuments(base.toJson(), left, right);

    CHECK(stepIds(merged).contains(edited));
    CHECK_FALSE(stepIds(merged).contains(untouched));
    const Candidates open = candidatesIn(merged);
    REQUIRE(open.size() == 1);
    CHECK(open[0].id == edited);
    CHECK(open[0].field.isEmpty());
    CHECK(open[0].values.last().isNull());

    CHECK_FALSE(stepIds(settled(merged, open[0], QJsonValue::Null)).contains(edited));
    CHECK(stepIds(settled(merged, open[0], open[0].values.first())) == stepIds(merged));
}

TEST_CASE("Moves and insertions of both sides are kept", "[merge]")
{
    const LessonPlan base = fixtureA();
    const QStringList before = stepIds(base.toJson());
    const auto fresh = [](const QString& id) {
        TeachingStep step;
        step.id = id;
        return step;
    };
    const QJsonObject left = withSteps(base, [&](auto& steps) {
        std::rotate(steps.begin(), steps.end() - 1, steps.end()); // the last one first
        steps.push_back(fresh(u"left"_s));
    });
    const QJsonObject right =
        withSteps(base, [&](auto& steps) { steps.insert(steps.begin() + 2, fresh(u"right"_s)); });

    QStringList expected = before;
    expected.prepend(expected.takeLast());
    expected.append(u"left"_s);
    expected.insert(expected.indexOf(before[1]) + 1, u"right"_s);
    CHECK(stepIds(mergeDocuments(base.toJson(), left, right)) == expected);
    CHECK(stepIds(mergeDocuments(base.toJson(), right, left)) == expected);
}

TEST_CASE("Without a base every difference is asked for and nothing is dropped", "[merge]")
{
    const LessonPlan base = fixtureA();
    const QJsonObject left = withSteps(base, [](auto& steps) {
        steps[0].title = u"甲"_s;
        steps.pop_back();
    });
    const QJsonObject right = withSteps(base, [](auto& steps) { steps[0].title = u"乙"_s; });

    const QJsonObject merged = mergeDocuments(std::nullopt, left, right);

    CHECK(stepIds(merged) == stepIds(right));
    const Candidates open = candidatesIn(merged);
    REQUIRE(open.size() == 2);
    for (const Candidate& candidate : open)
        CHECK(candidate.values.contains(valueAt(merged, candidate)));
}

TEST_CASE("Two different files of one name are both kept, whole", "[merge]")
{
    const QJsonObject base = withFiles({fileEntry(u"课件.pptx"_s, u"aa"_s), fileEntry(u"图.png"_s, u"bb"_s)});
    const QJsonObject left = withFiles({fileEntry(u"课件.pptx"_s, u"cc"_s)});
    const QJsonObject right =
        withFiles({fileEntry(u"课件.pptx"_s, u"dd"_s), fileEntry(u"图.png"_s, u"bb"_s)});

    const QJsonObject merged = mergeDocuments(base, left, right);

    CHECK(fileNames(merged) == QStringList{u"课件.pptx"_s, u"课件 (2).pptx"_s});
    CHECK(merged == mergeDocuments(base, right, left));
    CHECK(candidatesIn(merged).empty());
    CHECK(merged[u"files"_s][1][u"chunks"_s] == QJsonArray{u"dd-1"_s});
    // Merging what was merged with one of its sources again makes no third file.
    CHECK(mergeDocuments(base, merged, left) == merged);
}

TEST_CASE("What one person settled is not asked for again by the other's open question", "[merge]")
{
    const LessonPlan base = fixtureA();
    const auto titled = [&](const QString& title) {
        return withSteps(base, [&](auto& steps) { steps[1].title = title; });
    };
    const QJsonObject asked = mergeDocuments(base.toJson(), titled(u"甲"_s), titled(u"乙"_s));
    const Candidate question = candidatesIn(asked).at(0);

    SECTION("one chose, the other did something else")
    {
        QJsonObject other = asked;
        other[u"planDepth"_s] = u"BRIEF"_s;
        const QJsonObject merged = mergeDocuments(asked, settled(asked, question, u"甲"_s), other);
        CHECK(candidatesIn(merged).empty());
        CHECK(valueAt(merged, question) == u"甲"_s);
        CHECK(merged[u"planDepth"_s] == u"BRIEF"_s);
    }
    SECTION("both chose, differently from what stood there")
    {
        const QJsonObject merged =
            mergeDocuments(asked, settled(asked, question, u"丙"_s), settled(asked, question, u"丁"_s));
        REQUIRE(candidatesIn(merged).size() == 1);
        CHECK(candidatesIn(merged)[0].values.size() == 2);
    }
    SECTION("a third version adds its words to the open question")
    {
        const QJsonObject merged = mergeDocuments(base.toJson(), asked, titled(u"丙"_s));
        REQUIRE(candidatesIn(merged).size() == 1);
        CHECK(candidatesIn(merged)[0].values.size() == 3);
    }
}

TEST_CASE("A step with an open question is not removed by someone who never saw the question", "[merge]")
{
    const LessonPlan base = fixtureA();
    const auto titled = [&](const QString& title) {
        return withSteps(base, [&](auto& steps) { steps[1].title = title; });
    };
    const QJsonObject asked = mergeDocuments(base.toJson(), titled(u"甲"_s), titled(u"乙"_s));
    const QJsonObject removed = withSteps(base, [](auto& steps) { steps.erase(steps.begin() + 1); });
    const QJsonObject merged = mergeDocuments(base.toJson(), asked, removed);
    CHECK(stepIds(merged) == stepIds(base.toJson()));
}

TEST_CASE("Times and devices are never asked for; the newest stays", "[merge]")
{
    LessonPlan left = fixtureA();
    LessonPlan right = left;
    left.touch(fixtureTime("2026-03-07T08:00:00+08:00"), DeviceId(u"home"_s));
    right.touch(fixtureTime("2026-03-07T01:00:00Z"), DeviceId(u"school"_s)); // 09:00 at home
    const QJsonObject merged = mergeDocuments(fixtureA().toJson(), left.toJson(), right.toJson());
    CHECK(candidatesIn(merged).empty());
    CHECK(merged[u"device"_s] == u"school"_s);
    CHECK(merged == mergeDocuments(fixtureA().toJson(), right.toJson(), left.toJson()));
}

TEST_CASE("Members that this program does not know merge like the others", "[merge]")
{
    const QJsonObject base{{u"kind"_s, u"record"_s}, {u"新字段"_s, QJsonObject{{u"a"_s, 1}, {u"b"_s, 1}}}};
    QJsonObject left = base;
    left[u"新字段"_s] = QJsonObject{{u"a"_s, 2}, {u"b"_s, 1}};
    QJsonObject right = base;
    right[u"新字段"_s] = QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}};
    right[u"标签"_s] = QJsonArray{u"甲"_s, u"甲"_s};
    const QJsonObject merged = mergeDocuments(base, left, right);
    CHECK(merged[u"新字段"_s] == QJsonObject{{u"a"_s, 2}, {u"b"_s, 2}});
    CHECK(merged[u"标签"_s] == QJsonArray{u"甲"_s, u"甲"_s});
    CHECK(candidatesIn(merged).empty());
}
