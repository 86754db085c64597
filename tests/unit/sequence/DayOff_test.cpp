// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/DayOff.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 9);

SaidDayOff proposal(const QString& id, const DayOff& said)
{
    return {DocId(u"dayOff:xz01:"_s + id), UserId(u"xz01"_s), {}, {}, said};
}

// On every day the same: 一(1)班 in the periods 1 to 4.
std::vector<TimetableEntry> fourPeriods(const QDate& day)
{
    std::vector<TimetableEntry> lessons;
    for (int slot = 1; slot <= 4; ++slot)
        lessons.push_back({day.dayOfWeek(), slot, UserId(u"js01"_s), u"一(1)班"_s, {}, u"yuwen"_s});
    return lessons;
}

QList<int> slotsHeld(const QDate& day, const std::vector<ProposedDay>& proposed)
{
    QList<int> slotNumbers;
    for (const TimetableEntry& entry : lessonsHeld(day, proposed, &fourPeriods))
        slotNumbers.append(entry.slot);
    return slotNumbers;
}

} // namespace

TEST_CASE("A day off takes out its periods and brings them to the day on which they are held", "[sequence]")
{
    const QDate saturday = monday.addDays(5);
    DayOff said{.day = monday, .firstSlot = 3, .reason = u"凝冻"_s};
    CHECK(slotsHeld(monday, proposedDays({proposal(u"a"_s, said)})) == QList<int>{1, 2});
    CHECK(slotsHeld(monday.addDays(1), proposedDays({proposal(u"a"_s, said)})).size() == 4);
    said.lastSlot = 3;
    CHECK(slotsHeld(monday, proposedDays({proposal(u"a"_s, said)})) == QList<int>{1, 2, 4});
    said.insteadDay = saturday;
    CHECK(slotsHeld(saturday, proposedDays({proposal(u"a"_s, said)})) == QList<int>{1, 2, 3, 4, 3});

    const DayOff back{.undoes = u"dayOff:xz01:a"_s};
    const auto proposed = proposedDays({proposal(u"b"_s, back), proposal(u"a"_s, said)});
    REQUIRE(proposed.size() == 1);
    CHECK(proposed.front().isTakenBack);
    CHECK(slotsHeld(monday, proposed).size() == 4);
    CHECK(slotsHeld(saturday, proposed).size() == 4);
}

TEST_CASE("A day off that cannot be meant is none", "[sequence]")
{
    const QDateTime now(monday, QTime(8, 0), Qt::UTC);
    CHECK(membersOf(DayOff{.day = monday}, now));
    CHECK(membersOf(DayOff{.undoes = u"dayOff:xz01:a"_s}, now));
    for (const DayOff& bad :
         {DayOff{}, DayOff{.day = monday, .firstSlot = 4, .lastSlot = 2},
          DayOff{.day = monday, .firstSlot = -1}, DayOff{.day = monday, .insteadDay = monday},
          DayOff{.day = monday, .reason = QString(30'000, u'雪')}})
        CHECK(membersOf(bad, now).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A day off for a grade or for classes takes out their lessons and nobody else's", "[sequence]")
{
    const auto usual = [](const QDate& day) {
        std::vector<TimetableEntry> lessons;
        for (const auto& [name, grade] : {std::pair(u"一(1)班"_s, u"P1"_s), std::pair(u"一(2)班"_s, u"P1"_s),
                                          std::pair(u"二(1)班"_s, u"P2"_s)})
            lessons.push_back({day.dayOfWeek(), 1, UserId(u"js01"_s), name, grade, u"yuwen"_s});
        return lessons;
    };
    const auto held = [&](const DayOff& said, const QDate& day = monday) {
        QStringList names;
        for (const TimetableEntry& entry : lessonsHeld(day, proposedDays({proposal(u"a"_s, said)}), usual))
            names.append(entry.className);
        return names.join(u' ');
    };
    CHECK(held({.day = monday}).isEmpty());
    CHECK(held({.day = monday, .grade = u"P1"_s}) == u"二(1)班");
    CHECK(held({.day = monday, .classes = {u"一(2)班"_s}}) == u"一(1)班 二(1)班");
    CHECK(held({.day = monday, .grade = u"P2"_s, .classes = {u"一(2)班"_s}}) == u"一(1)班");
    CHECK(held({.day = monday, .grade = u"P6"_s}) == u"一(1)班 一(2)班 二(1)班");
    const QDate saturday = monday.addDays(5);
    CHECK(held({.day = monday, .insteadDay = saturday, .grade = u"P2"_s}, saturday) ==
          u"一(1)班 一(2)班 二(1)班 二(1)班");
}
