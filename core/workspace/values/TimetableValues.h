// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "timetable/TimetableReading.h"

// What ui and cli see of timetables.
namespace shanke {

// When a timetable that comes in is to hold.
struct TimetableTerm
{
    QString title{};
    QDate validFrom;
    QDate validTo;
    QDate termStart; // Monday of teaching week 1
};

// A file as it would come in. Nothing is stored yet.
struct TimetablePreview
{
    Timetable timetable;
    std::vector<TimetableRemark> remarks;
    bool isPrivate = false; // this person may not write the school's: it would be theirs alone
    DocId replaced{};       // the one there that begins on the same day; empty: a new one
    QString rev{};          // of that one
};

struct StoredTimetable
{
    DocId id;
    Timetable timetable;
    bool isPrivate = false;
};

} // namespace shanke
