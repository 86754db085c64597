// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/MovedClass.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const UserId Teacher(u"js01"_s);
const DocId MovedPlan(u"plan:js01:1"_s);

// The n-th of a PC, of Monday's second period.
MovedClass movedTo(int day, const QString& pc, int n, const QStringList& replaces = {})
{
    MovedClass move;
    move.origin.id = DocId(u"movedClass:js01:%1-%2"_s.arg(pc).arg(n));
    move.origin.author = Teacher;
    move.origin.device = DeviceId(u"js01:"_s + pc);
    move.origin.counter = n;
    move.origin.about = MovedPlan;
    move.origin.judgement = Judgement::good();
    move.said = {u"一(1)班"_s, QDate(2026, 3, 9), 2, QDate(2026, 3, day), 2, {}, replaces};
    return move;
}

int dayOf(const std::vector<MovedClass>& events)
{
    const auto standing = standingMoves(unreplacedMoves(Teacher, MovedPlan, events));
    REQUIRE(standing.size() == 1);
    return standing.front().said.insteadDay.day();
}

} // namespace

TEST_CASE("What replaces another word stands, in whatever order they come", "[research][moved]")
{
    const MovedClass first = movedTo(11, u"a"_s, 50);
    const MovedClass next = movedTo(12, u"b"_s, 3, {first.origin.id.toString()}); // of a younger PC
    CHECK(dayOf({first, next}) == 12);
    CHECK(dayOf({next, first}) == 12);
    CHECK(dayOf({next}) == 12);
}

TEST_CASE("Of two PCs that had not heard of each other one word stands everywhere, until both are replaced",
          "[research][moved]")
{
    const MovedClass here = movedTo(11, u"a"_s, 7);
    const MovedClass there = movedTo(12, u"b"_s, 8);
    CHECK(unreplacedMoves(Teacher, MovedPlan, {here, there}).size() == 2);
    CHECK(dayOf({here, there}) == 12);
    CHECK(dayOf({there, here}) == 12);
    const MovedClass both = movedTo(9, u"a"_s, 8, {here.origin.id.toString(), there.origin.id.toString()});
    CHECK(dayOf({there, both, here}) == 9);
    CHECK(both.said.isBack());
}

TEST_CASE("Nobody else moves a class, and what does not count replaces nothing", "[research][moved]")
{
    const MovedClass own = movedTo(11, u"a"_s, 7);
    MovedClass stranger = movedTo(12, u"b"_s, 8, {own.origin.id.toString()});
    stranger.origin.author = UserId(u"js02"_s);
    MovedClass waiting = movedTo(13, u"c"_s, 9, {own.origin.id.toString()});
    waiting.origin.judgement = Judgement::waiting(Reason::NotEndorsed);
    CHECK(dayOf({own, stranger, waiting}) == 11);
    CHECK(unreplacedMoves(Teacher, DocId(u"plan:js01:2"_s), {own}).empty());
}

TEST_CASE("A move names a lesson, and may leave it without an hour", "[research][moved]")
{
    MovedClassSaid said = movedTo(11, u"a"_s, 1).said;
    CHECK(said.fault(MovedPlan).isEmpty());
    CHECK(said.instead() == PlannedLesson{u"一(1)班"_s, QDate(2026, 3, 11), 2});
    said.insteadDay = {};
    CHECK(said.fault(MovedPlan).isEmpty());
    CHECK_FALSE(said.instead());
    said.insteadSlot = -1;
    CHECK_FALSE(said.fault(MovedPlan).isEmpty());
    said.insteadSlot = 0;
    said.day = {};
    CHECK_FALSE(said.fault(MovedPlan).isEmpty());
}
