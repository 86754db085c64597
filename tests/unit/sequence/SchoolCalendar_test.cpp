// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SchoolCalendar.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

// Spring 2026: begins on a Tuesday; the holiday of May is made up for on a Saturday.
SchoolCalendar springCalendar()
{
    return {.terms = {{u"2025-2026-2"_s, QDate(2026, 3, 3), QDate(2026, 7, 3)}},
            .holidays = {{u"劳动节"_s, QDate(2026, 5, 1), QDate(2026, 5, 5)}},
            .makeUpDays = {{QDate(2026, 5, 9), 2}}};
}

} // namespace

TEST_CASE("A make-up day has the lessons of the weekday it makes up for", "[sequence]")
{
    const SchoolCalendar calendar = springCalendar();
    CHECK(calendar.taughtAs(QDate(2026, 4, 29)) == 3);
    CHECK_FALSE(calendar.taughtAs(QDate(2026, 5, 5)));
    CHECK(calendar.taughtAs(QDate(2026, 5, 9)) == 2);
    CHECK_FALSE(calendar.taughtAs(QDate(2026, 3, 2)));
    CHECK_FALSE(calendar.taughtAs(QDate(2026, 7, 4)));
    CHECK_FALSE(calendar.taughtAs(QDate()));
}

TEST_CASE("Week 1 is the week of the first school day, from Monday", "[sequence]")
{
    const SchoolCalendar calendar = springCalendar();
    CHECK(calendar.teachingWeek(QDate(2026, 3, 3)) == 1);
    CHECK(calendar.teachingWeek(QDate(2026, 3, 8)) == 1);
    CHECK(calendar.teachingWeek(QDate(2026, 3, 9)) == 2);
    CHECK(calendar.teachingWeek(QDate(2026, 3, 2)) == 0);
}

TEST_CASE("A calendar that cannot be meant is used as far as it goes, and found", "[sequence]")
{
    SchoolCalendar calendar = springCalendar();
    CHECK(findingsIn(calendar).empty());

    calendar.terms.push_back({u"again"_s, QDate(2026, 6, 29), QDate(2026, 8, 1)});
    calendar.terms.push_back({u"backwards"_s, QDate(2026, 9, 1), QDate(2026, 8, 31)});
    calendar.holidays.push_back({u"when?"_s, QDate(), QDate()});
    calendar.makeUpDays.push_back({QDate(2026, 5, 9), 4});
    calendar.makeUpDays.push_back({QDate(2027, 1, 1), 4});
    calendar.makeUpDays.push_back({QDate(2026, 5, 2), 8});
    calendar.terms.push_back({u"for ever"_s, QDate(2027, 9, 1), QDate(9999, 1, 1)});
    std::vector<CalendarFault> faults;
    for (const CalendarFinding& finding : findingsIn(calendar))
        faults.push_back(finding.fault);
    CHECK(faults == std::vector{CalendarFault::EndsBeforeItBegins, CalendarFault::NoDates,
                                CalendarFault::TooLong, CalendarFault::TermsOverlap,
                                CalendarFault::MakeUpTwice, CalendarFault::MakeUpOutsideTerm,
                                CalendarFault::MakeUpOfNoWeekday});
    // Of two terms the later one, of two make-up days the first.
    CHECK(calendar.teachingWeek(QDate(2026, 6, 30)) == 1);
    CHECK(calendar.taughtAs(QDate(2026, 5, 9)) == 2);
    CHECK_FALSE(calendar.taughtAs(QDate(2026, 5, 2))); // the eighth day of the week: still a holiday
}
