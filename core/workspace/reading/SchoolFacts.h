// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/ApprovalRules.h"
#include "lesson/CheckRules.h"
#include "sequence/SchoolCalendar.h"
#include "trust/Evidence.h"
#include "workspace/reading/ReadView.h"

// What the school's own database says: who works there, and when lessons are. An absent database or document
// is a school that has not said anything yet.
namespace shanke {

// Of the school of the account, as far as somebody whom this workspace believes has signed it.
Result<Roster> rosterOf(const OpenStores& databases, const AccountSettings& account);
// Of the county or of another school, which are believed by what the school of the account and the county
// say.
Result<Roster> rosterOf(const OpenStores& databases, const AccountSettings& account,
                        const SchoolId& organisation);
// When that was signed, as it says; invalid where there is none.
Result<QDateTime> rosterDate(const OpenStores& databases, const AccountSettings& account);
// The schools that the county's roster says somebody inspects.
QList<SchoolId> inspectedBy(const Roster& county, const UserId& user);
// Those beside the school of the account that this person inspects, as far as the county's roster is here.
QList<SchoolId> schoolsVisited(const OpenStores& databases, const AccountSettings& account);
// The statements and rosters of a school, or of the county, whoever signed them, and which county it joined.
Result<Evidence> rostersIn(const OpenStores& databases, const SchoolId& school);
// The same with the events of that database: endorsements, revocations, memberships.
Result<Evidence> evidenceIn(const OpenStores& databases, const SchoolId& school);

// Every timetable of the school that can be read.
struct SchoolTimetables
{
    std::vector<Timetable> all;
    int skipped = 0; // timetables, and what of them could not be read

    std::optional<Timetable> on(const QDate& day) const;
};
Result<SchoolTimetables> timetablesOf(const OpenStores& databases, const SchoolId& school);
// The same of those that this person made for themselves alone, by ownTimetable().
Result<SchoolTimetables> ownTimetablesOf(const OpenStores& databases, const UserId& user);
// A timetable that somebody made for themselves alone: lessons that name nobody are theirs.
Timetable ownTimetable(Timetable timetable, const UserId& user);
// By which this person goes: the school's, and one's own for days on which the school's do not name them.
SchoolTimetables withOwn(const SchoolTimetables& ofSchool, const SchoolTimetables& own, const UserId& user);
Result<SchoolTimetables> timetablesFor(const OpenStores& databases, const AccountSettings& account);
// The school's timetable that is valid on a day.
Result<std::optional<Timetable>> timetableOn(const OpenStores& databases, const SchoolId& school,
                                             const QDate& day);

// How the school approves plans: as its leaders set it last.
Result<ApprovalRules> approvalRulesOf(const OpenStores& databases, const SchoolId& school);

// Whose calendar is used.
enum class CalendarSource { Nobody, School, County, Own };

// When the school teaches: what its own calendar says, else the county's, else the person's own, with the
// terms of the timetables where none is said.
struct SchoolTime
{
    SchoolTimetables timetables;
    SchoolCalendar calendar;
    CalendarSource source = CalendarSource::Nobody;
    int calendars = 0; // of that source

    // What a teacher gives on a day, in order of slot, by the timetable of that day and the weekday that it
    // is taught as.
    std::vector<TimetableEntry> lessonsOf(const UserId& teacher, const QDate& day) const;
};
// `timetables` are those of the school.
Result<SchoolTime> schoolTimeOf(const OpenStores& databases, const AccountSettings& account,
                                SchoolTimetables timetables);
// The same by which everybody of the school goes: nobody's own calendar and timetables.
Result<SchoolTime> schoolTimeOf(const OpenStores& databases, const SchoolId& school);

// What the school wants of a plan before it is handed in; of several records the one that was changed last.
// One that cannot be read says nothing.
Result<CheckRules> checkRulesOf(const OpenStores& databases, const SchoolId& school);

// Approves plans: an approver or a head.
bool isApprover(const Roster& roster, const UserId& user);
bool isHead(const Roster& roster, const UserId& user);
// Holds a grant of the county, and works at no school: what all schools talk of they say in its name.
Result<bool> speaksForCounty(const OpenStores& databases, const AccountSettings& account);
// The name by which the school knows a person; the id when it does not.
QString nameOf(const Roster& roster, const UserId& user);

// The classes of a plan have it within so many days.
constexpr int DaysOfALesson = 14;

// The lessons for which a plan is meant: for each of its classes the first lesson of the subject from the
// planned day on, within DaysOfALesson; where there is none, what the header says.
std::vector<PlannedLesson> plannedLessons(const LessonHeader& header, const UserId& teacher,
                                          const SchoolTime& time);

} // namespace shanke
