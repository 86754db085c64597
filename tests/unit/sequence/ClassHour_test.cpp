// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ClassHour.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

TimetableEntry yuwenAt(int weekday, int slot)
{
    return {weekday, slot, UserId(u"t01"_s), u"一(1)班"_s, u"P1"_s, u"yuwen"_s};
}

Timetable timetableFrom(const QDate& from, std::vector<TimetableEntry> entries)
{
    return {.validFrom = from,
            .validTo = QDate(2026, 7, 3),
            .termStart = QDate(2026, 3, 2),
            .periods = {},
            .entries = std::move(entries),
            .skipped = 0};
}

std::vector<ClassHour> hoursIn(const DaySpan& days, const SchoolCalendar& calendar,
                               const std::vector<Timetable>& timetables)
{
    return hoursOf(u"一(1)班"_s, u"yuwen"_s, days, calendar, timetables);
}

const DaySpan Term{u"2025-2026-2"_s, QDate(2026, 3, 2), QDate(2026, 7, 3)};

} // namespace

TEST_CASE("Hours leave out holidays and hold make-up days by the weekday they stand for", "[sequence]")
{
    const SchoolCalendar calendar{.terms = {Term},
                                  .holidays = {{u"holiday"_s, QDate(2026, 3, 9), QDate(2026, 3, 9)}},
                                  .makeUpDays = {{QDate(2026, 3, 14), 1}}};
    const std::vector<Timetable> timetables{timetableFrom(Term.from, {yuwenAt(1, 2), yuwenAt(3, 1)})};
    CHECK(hoursIn({{}, Term.from, QDate(2026, 3, 16)}, calendar, timetables) ==
          std::vector<ClassHour>{{QDate(2026, 3, 2), 2},
                                 {QDate(2026, 3, 4), 1},
                                 {QDate(2026, 3, 11), 1},
                                 {QDate(2026, 3, 14), 2},
                                 {QDate(2026, 3, 16), 2}});
}

TEST_CASE("A timetable that changes in mid-week changes on its day", "[sequence]")
{
    const SchoolCalendar calendar{.terms = {Term}, .holidays = {}, .makeUpDays = {}};
    const std::vector<Timetable> timetables{
        timetableFrom(QDate(2026, 3, 11), {yuwenAt(1, 4), yuwenAt(4, 4)}), // from a Wednesday on
        timetableFrom(Term.from, {yuwenAt(1, 2), yuwenAt(2, 2), yuwenAt(5, 2)}),
    };
    CHECK(hoursIn({{}, QDate(2026, 3, 9), QDate(2026, 3, 16)}, calendar, timetables) ==
          std::vector<ClassHour>{{QDate(2026, 3, 9), 2},
                                 {QDate(2026, 3, 10), 2},
                                 {QDate(2026, 3, 12), 4},
                                 {QDate(2026, 3, 16), 4}});
    CHECK(hoursIn({}, calendar, timetables).empty());
}

TEST_CASE("A class or a teacher in two places at once is found", "[sequence]")
{
    TimetableEntry elsewhere = yuwenAt(1, 2);
    elsewhere.className = u"一(2)班"_s;
    TimetableEntry other = yuwenAt(3, 1);
    other.subject = u"shuxue"_s;
    other.teacher = UserId(u"t02"_s);
    TimetableEntry nobody = yuwenAt(5, 1);
    nobody.teacher = UserId(QString());
    TimetableEntry nobodyElsewhere = nobody;
    nobodyElsewhere.className = u"二(1)班"_s;
    const Timetable timetable = timetableFrom(
        Term.from, {yuwenAt(1, 2), elsewhere, yuwenAt(3, 1), other, yuwenAt(1, 2), nobody, nobodyElsewhere});
    const std::vector<TimetableClash> clashes = clashesIn(timetable);
    REQUIRE(clashes.size() == 3);
    CHECK(clashes[0].second.className == u"一(2)班");
    CHECK(clashes[1].first.className == u"一(2)班");
    CHECK(clashes[2].second.subject == u"shuxue");
}

TEST_CASE("One teacher with several grades in one room is no clash", "[sequence]")
{
    TimetableEntry second = yuwenAt(1, 2);
    second.grade = u"P2"_s;
    second.subject = u"shuxue"_s;
    CHECK(clashesIn(timetableFrom(Term.from, {yuwenAt(1, 2), second})).empty());
    second.className = u"二年级"_s;
    CHECK(clashesIn(timetableFrom(Term.from, {yuwenAt(1, 2), second})).empty());
    second.grade.clear();
    CHECK(clashesIn(timetableFrom(Term.from, {yuwenAt(1, 2), second})).size() == 1);
}

TEST_CASE("A term of ten thousand years has as many hours as a year", "[sequence]")
{
    const DaySpan endless{{}, QDate(1, 1, 1), QDate(9999, 12, 31)};
    const SchoolCalendar calendar{.terms = {endless}, .holidays = {}, .makeUpDays = {}};
    Timetable timetable = timetableFrom(Term.from, {yuwenAt(1, 2)});
    timetable.validTo = endless.to;
    const std::vector<ClassHour> hours = hoursIn(endless, calendar, {timetable});
    REQUIRE(hours.size() == 53);
    CHECK(hours.front().date == Term.from);
    CHECK(hoursIn(endless, calendar, {}).empty());
}

TEST_CASE("A timetable says its term where no calendar does", "[sequence]")
{
    const std::vector<Timetable> timetables{timetableFrom(Term.from, {yuwenAt(1, 2)})};
    const SchoolCalendar alone = completed({}, timetables);
    CHECK(alone.teachingWeek(QDate(2026, 3, 9)) == 2);
    CHECK(hoursIn(Term, alone, timetables).size() == 18);

    const DaySpan shorter{u"学期"_s, QDate(2026, 3, 9), QDate(2026, 6, 26)};
    const SchoolCalendar said = completed({.terms = {shorter}, .holidays = {}, .makeUpDays = {}}, timetables);
    CHECK(said.terms.size() == 1);
    CHECK(hoursIn(Term, said, timetables).size() == 16);
    const DaySpan last{u"去年"_s, QDate(2025, 9, 1), QDate(2026, 1, 16)};
    CHECK(completed({.terms = {last}, .holidays = {}, .makeUpDays = {}}, timetables).terms.size() == 2);
}
