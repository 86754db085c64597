// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/SourceMarks.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/values/WaitingRecord.h"

namespace shanke {

// What the school says, as Today reads it: every timetable and the roster, whole.
struct SchoolReading
{
    SchoolTimetables timetables;
    Roster roster;
    ApprovalRules rules;
};

// What a view of Today was made from, and how far each of it was read: with the next view only what went on
// since is read again. A value; goes with the view and is looked into by its reader only.
struct TodaySources
{
    SourceMarks school;    // of the school's database, and of the county's
    SourceMarks events;    // of whatever submissions and decisions lie in, and what they are judged by
    SourceMarks plans;     // of the person's own database
    QSet<DocId> refused{}; // of what a server did not take of it, and of the desk
    std::shared_ptr<const SchoolReading> fromSchool{};
    int waitingForMe = 0;
    QList<WaitingRecord> waiting{};

    bool isReadAlike(const TodaySources& other) const
    {
        return school == other.school && events == other.events && plans == other.plans &&
               refused == other.refused;
    }
};

} // namespace shanke
