// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/PersonalEvidence.h"
#include "research/TeachingReflection.h"
#include "research/researchKinds.h"
#include "support/catch.h"
#include "unit/research/ResearchFixtures.h"

#include <QElapsedTimer>
#include <QSet>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const UserId Own(u"js01"_s);
const TermDays Autumn{QDate(2026, 9, 1), QDate(2027, 1, 31)};

ShownFact shown(const QString& what, const QDate& day, const QString& document, int amount = 1,
                const UserId& who = Own)
{
    return {{what, day, who, amount}, DocId(document), {}, {}};
}

} // namespace

TEST_CASE("Evidence is what counts for one person in a term, by requirement and day", "[research]")
{
    const auto lines =
        evidenceOf(Own, Autumn,
                   {shown(u"training-hours"_s, QDate(2026, 9, 20), u"training:a"_s, 6),
                    shown(u"activity"_s, QDate(2026, 10, 21), u"activity:b"_s),
                    shown(u"activity"_s, QDate(2026, 9, 9), u"activity:a"_s),
                    shown(u"training-hours"_s, QDate(2026, 11, 20), u"training:b"_s, 2),
                    shown(u"activity"_s, QDate(2026, 9, 9), u"activity:a"_s, 1, UserId(u"js02"_s)),
                    shown(u"activity"_s, QDate(2026, 6, 1), u"activity:c"_s)});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].sort->requirement == "A14"_L1);
    CHECK(lines[0].amount == 2);
    CHECK(lines[0].shown[0].document == DocId(u"activity:a"_s));
    CHECK(lines[1].sort->requirement == "T04"_L1);
    CHECK(lines[1].amount == 8);
}

TEST_CASE("The same fact of the same document counts once, on the edges of the term as well", "[research]")
{
    const ShownFact first = shown(u"task"_s, Autumn.from, u"taskAnswer:a"_s);
    const auto lines =
        evidenceOf(Own, Autumn, {first, shown(u"task"_s, Autumn.to, u"taskAnswer:b"_s), first});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].amount == 2);
}

TEST_CASE("What has no day or is of no known sort counts for nothing", "[research]")
{
    CHECK(evidenceOf(Own, Autumn,
                     {shown(u"task"_s, {}, u"a:b"_s), shown(u"fromTheFuture"_s, Autumn.from, u"a:b"_s)})
              .empty());
    QSet<QString> sorts;
    for (const EvidenceSort& sort : evidenceSorts())
        sorts.insert(sort.what);
    CHECK(sorts.size() == qsizetype(evidenceSorts().size()));
}

TEST_CASE("What records show is of a known sort, and a reflection without a day is of when it was begun",
          "[research]")
{
    QSet<QString> sorts;
    for (const EvidenceSort& sort : evidenceSorts())
        sorts.insert(sort.what);
    std::vector<KindDescription> kinds = researchKinds();
    kinds.push_back(reflectionKind());
    int shown = 0;
    for (const KindDescription& kind : kinds) {
        for (const Fact& fact : kind.facts ? kind.facts(kindFixture(kind)) : std::vector<Fact>()) {
            INFO((kind.word + u' ' + fact.what).toStdString());
            CHECK(sorts.contains(fact.what));
            CHECK(fact.day.isValid());
            CHECK_FALSE(fact.who.isEmpty());
            ++shown;
        }
    }
    CHECK(shown == 6);
    const Record undated = kindFixtureWith(reflectionKind(), u"lesson"_s, {{u"day"_s, QJsonValue()}});
    CHECK(factsOfReflection(undated).front().day == undated.createdAt().date());
}

// By hand: test_research "[.measure]". 200 ms is the promise.
TEST_CASE("How long the evidence of a term takes", "[.measure]")
{
    std::vector<ShownFact> facts;
    for (int i = 0; i < 50000; ++i)
        facts.push_back(shown(evidenceSorts()[size_t(i) % evidenceSorts().size()].what,
                              Autumn.from.addDays(i % 150), u"activity:%1"_s.arg(i), 1,
                              i % 10 ? UserId(u"js02"_s) : Own));
    QElapsedTimer timer;
    timer.start();
    const auto lines = evidenceOf(Own, Autumn, facts);
    WARN(lines.size() << " lines of 50,000 facts in " << timer.elapsed() << " ms");
}
