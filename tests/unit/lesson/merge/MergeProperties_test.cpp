// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/Candidate.h"
#include "lesson/merge/DocumentMerge.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"

#include <QJsonDocument>
#include <QSet>

#include <random>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Cases = 3000;

// A person at work on a plan: each edit writes words that nobody has written before.
class Author
{
public:
    Author(unsigned seed, const QString& name) : m_random(seed), m_name(name) {}

    QJsonObject edited(const QJsonObject& from, int edits)
    {
        LessonPlan plan = LessonPlan::fromJson(from).value();
        for (int i = 0; i < edits; ++i)
            edit(plan);
        plan.touch(fixtureTime("2026-03-05T20:10:00+08:00").addSecs(pick(9)), DeviceId(m_name));
        return plan.toJson();
    }

private:
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    QString words() { return u"%1写的第%2句𠮷䶮"_s.arg(m_name).arg(++m_written); }

    void edit(LessonPlan& plan)
    {
        switch (pick(4)) {
        case 0: {
            LessonHeader header = plan.header();
            (pick(2) ? header.title : header.unitTitle) = words();
            return plan.setHeader(header);
        }
        case 1: {
            Blocks blocks = plan.section(PlanSection::LearnerAnalysis);
            change(blocks, [&](Block& block) { block.text = words(); });
            return plan.setSection(PlanSection::LearnerAnalysis, blocks);
        }
        default: {
            auto steps = plan.steps();
            change(steps, [&](TeachingStep& step) { (pick(2) ? step.title : step.intent) = words(); });
            return plan.setSteps(steps);
        }
        }
    }

    // Writes into an item, adds one, moves one or takes one away.
    template <typename Item, typename Write>
    void change(std::vector<Item>& items, Write write)
    {
        const int what = pick(6);
        const auto some = [&] { return items.begin() + pick(static_cast<int>(items.size())); };
        if (items.empty() || what == 0) {
            Item added;
            added.id = pick(4) ? u"%1%2"_s.arg(m_name).arg(pick(1000)) : u"both%1"_s.arg(pick(3));
            const auto same = [&](const Item& item) { return item.id == added.id; };
            if (std::any_of(items.begin(), items.end(), same))
                return;
            write(added);
            items.insert(items.begin() + pick(static_cast<int>(items.size()) + 1), added);
        } else if (what == 1) {
            items.erase(some());
        } else if (what == 2) {
            std::iter_swap(some(), some());
        } else {
            write(*some());
        }
    }

    std::mt19937 m_random;
    QString m_name;
    int m_written = 0;
};

void gatherTexts(const QJsonValue& value, QSet<QString>& texts)
{
    if (value.isString())
        texts.insert(value.toString());
    for (const QJsonValue& member : value.toObject())
        gatherTexts(member, texts);
    for (const QJsonValue& item : value.toArray())
        gatherTexts(item, texts);
}

QSet<QString> textsOf(const QJsonObject& document)
{
    QSet<QString> texts;
    gatherTexts(document, texts);
    return texts;
}

// Three people's plans that come from one, each a few edits on.
struct Case
{
    QJsonObject base;
    QJsonObject left;
    QJsonObject right;
    QJsonObject third;
};

Case makeCase(unsigned seed)
{
    const int edits = 1 + static_cast<int>(seed % 5);
    Case made;
    made.base = Author(seed, u"底"_s).edited(fixtureA().toJson(), edits);
    made.left = Author(seed + 1'000'000, u"甲"_s).edited(made.base, edits);
    made.right = Author(seed + 2'000'000, u"乙"_s).edited(made.base, edits);
    made.third = Author(seed + 3'000'000, u"丙"_s).edited(made.base, edits);
    return made;
}

std::optional<QJsonObject> baseOf(const Case& made, bool isKept)
{
    return isKept ? std::optional(made.base) : std::nullopt;
}

} // namespace

TEST_CASE("A merge does not depend on who is left and who is right", "[merge][property]")
{
    for (unsigned seed = 0; seed < Cases; ++seed) {
        CAPTURE(seed);
        const Case made = makeCase(seed);
        for (const bool isKept : {true, false}) {
            const auto base = baseOf(made, isKept);
            REQUIRE(mergeDocuments(base, made.left, made.right) ==
                    mergeDocuments(base, made.right, made.left));
        }
    }
}

TEST_CASE("Merging a version with itself or with the base changes nothing", "[merge][property]")
{
    for (unsigned seed = 0; seed < Cases; ++seed) {
        CAPTURE(seed);
        const Case made = makeCase(seed);
        REQUIRE(mergeDocuments(made.base, made.left, made.left) == made.left);
        REQUIRE(mergeDocuments(std::nullopt, made.left, made.left) == made.left);
        REQUIRE(mergeDocuments(made.base, made.left, made.base) == made.left);
        REQUIRE(mergeDocuments(made.base, made.base, made.left) == made.left);
    }
}

TEST_CASE("What was merged, merged again with one of its sources, asks for nothing else", "[merge][property]")
{
    for (unsigned seed = 0; seed < Cases; ++seed) {
        CAPTURE(seed);
        const Case made = makeCase(seed);
        const QJsonObject merged = mergeDocuments(made.base, made.left, made.right);
        for (const QJsonObject& source : {made.left, made.right}) {
            const QJsonObject again = mergeDocuments(made.base, merged, source);
            REQUIRE(candidatesIn(again) == candidatesIn(merged));
            REQUIRE(textsOf(again) == textsOf(merged));
        }
    }
}

TEST_CASE("Everything two people wrote since the base stands in the text or among the candidates",
          "[merge][property]")
{
    int asked = 0;
    for (unsigned seed = 0; seed < Cases; ++seed) {
        CAPTURE(seed);
        const Case made = makeCase(seed);
        for (const bool isKept : {true, false}) {
            const QJsonObject merged = mergeDocuments(baseOf(made, isKept), made.left, made.right);
            asked += candidatesIn(merged).empty() ? 0 : 1;
            QSet<QString> written = (textsOf(made.left) + textsOf(made.right)) - textsOf(made.base);
            for (const QJsonObject& version : {made.left, made.right}) {
                written.remove(version[u"updatedAt"_s].toString());
                written.remove(version[u"device"_s].toString());
            }
            REQUIRE(textsOf(merged).contains(written));
        }
    }
    CHECK(asked > Cases / 10); // the cases do meet in the same places
}

TEST_CASE("Every version that three people hold stays in what all of it merges to", "[merge][property]")
{
    for (unsigned seed = 0; seed < Cases; ++seed) {
        CAPTURE(seed);
        const Case made = makeCase(seed);
        const QJsonObject two = mergeDocuments(made.base, made.left, made.right);
        const QJsonObject all = mergeDocuments(made.base, two, made.third);
        QSet<QString> written = textsOf(made.third) - textsOf(made.base);
        written.remove(made.third[u"updatedAt"_s].toString());
        written.remove(made.third[u"device"_s].toString());
        REQUIRE(textsOf(all).contains(written));
        const QSet<QString> stamps{made.left[u"device"_s].toString(), two[u"updatedAt"_s].toString()};
        const QSet<QString> writtenLeft = textsOf(made.left) - textsOf(made.base) - stamps;
        REQUIRE(textsOf(all).contains(textsOf(two) & writtenLeft));
    }
}

TEST_CASE("A merged plan is a plan, and choosing every candidate leaves none open", "[merge][property]")
{
    for (unsigned seed = 0; seed < Cases; ++seed) {
        CAPTURE(seed);
        const Case made = makeCase(seed);
        QJsonObject plan = mergeDocuments(made.base, made.left, made.right);
        REQUIRE(LessonPlan::fromJson(plan));
        while (!candidatesIn(plan).empty()) {
            const Candidate open = candidatesIn(plan).front();
            plan = settled(plan, open, open.values.last());
        }
        REQUIRE_FALSE(plan.contains(u"candidates"_s));
        REQUIRE(LessonPlan::fromJson(plan));
    }
}
