// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Timetable.h"
#include "workspace/values/RecordValues.h"
#include "workspace/values/WaitingRecord.h"

#include <QDate>

#include <memory>
#include <optional>
#include <vector>

// What the Today page shows.
namespace shanke {

struct TodaySources;

// Whether a lesson may be taught as the county asks. Shown, and never a lock.
enum class LessonLight {
    None,  // it is on a day to come
    Green, // its plan is approved
    Amber, // its author stated why nobody could decide before
    Red,   // neither, on the day itself
};

// One lesson of the timetable with the plan meant for it.
struct TodayLesson
{
    QDate date;
    TimetableEntry entry;
    PeriodDef period;
    std::optional<RecordSummary> plan;
    QDateTime due{};       // by when its plan is to be handed in
    QString taughtFirst{}; // why it is taught before review; empty: it is not
    DocId exception{};     // where that was stated
};

LessonLight lightOf(const TodayLesson& lesson, const QDateTime& now);

struct TodayView
{
    QDate date;
    int teachingWeek = 0;
    std::vector<TodayLesson> today;
    std::vector<TodayLesson> coming; // the next days that have lessons, at most 10 lessons
    int returned = 0;                // plans that came back
    int waitingForMe = 0;            // inbox of an approver
    QList<WaitingRecord> waiting{};  // records of research in which something waits for this person
    int daysOff = 0; // without lessons, that the school proposes and this person has not answered
    int conflicts = 0;
    int prepared = 0; // lessons of this week that have a plan, of `lessonsThisWeek`
    int approved = 0;
    int lessonsThisWeek = 0;
    int timetables = 0; // of the school that are here, whatever days they are for
    int skipped = 0;    // entries of roster and timetables that this program could not read
    // What it was read from: the same as of the view before where nothing has changed since.
    std::shared_ptr<const TodaySources> sources{};
};

} // namespace shanke
