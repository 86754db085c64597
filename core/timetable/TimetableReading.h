// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "lesson/Timetable.h"

namespace shanke {

// What is odd about a cell of a file, or about what was read from it.
enum class TimetableOddity {
    UnknownSubject, // no subject that is known: left out
    UnknownPeriod,  // no period of the day: the row is left out
    UnknownDay,     // no day of the week: left out
    UnknownWeeks,   // neither odd nor even weeks
    NoClass,        // nobody says whose lesson it is: left out
    NoTeacher,      // of one's own timetable: nobody says who gives it: left out
    UnknownTeacher, // no colleague is called so: kept as it is written
    TwoTeachers,    // several colleagues are called so: kept as it is written
    ClassTwice,     // a class has two lessons at one time
    TeacherTwice,   // a teacher has two lessons at one time
    IdentityNumber, // the number of an ID card stood there: left out
    SheetLeftOut,   // a sheet on which no timetable was recognised
};

// A line of the report: where it stands, as a spreadsheet program shows it, and what is written there.
struct TimetableRemark
{
    TimetableOddity oddity = TimetableOddity::UnknownSubject;
    QString sheet{};
    qint64 row = 0;   // 0: of the whole sheet
    QString column{}; // "C"
    QString text{};   // of a clash: the class, or the teacher and the classes
    int weekday = 0;  // of a clash
    int slot = 0;
};

// Who and what is known where a timetable is read: the staff, and the person at this PC, whose a grid is that
// names its classes in the cells. In a timetable of their own nobody is named for their lessons, and a lesson
// that might be anybody's has no place. `periods` are the school's own, by whose names a row is found first.
struct TimetableNames
{
    Roster roster;
    UserId me{};
    QString myName{};
    bool isPrivate = false; // it will be a timetable of their own
    std::vector<PeriodDef> periods{};
};

// What a file says: a lesson for each cell that could be read, and a remark for each that could not.
struct TimetableReading
{
    std::vector<PeriodDef> periods;
    std::vector<TimetableEntry> entries;
    std::vector<TimetableRemark> remarks;
};

} // namespace shanke
