// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registers/TeacherWork.h"

namespace shanke {

enum class WorkShown {
    Nothing,    // plans were due, and nothing that this person signed in these days is here
    Something,  // worked, if only without a network: what was signed then is here by now
    Absent,     // a leader stated why, for all the days on which a plan was due
    NothingDue, // the timetable asks for no plan
    Unknown,    // the desk is not on this PC
};

// Whether somebody may need training to work with their space (A05). It says what the records show and
// nothing else: whom to talk to is for people to decide.
struct TrainingLine
{
    UserId teacher;
    QString name;
    WorkShown shown = WorkShown::Unknown;
    int due = 0;
    std::vector<DocId> behind; // what was signed then, or the absences
    QDateTime lastSigned;      // invalid: nothing of this person is here
};

// A line for everybody who teaches, those of whom nothing is here first.
std::vector<TrainingLine> trainingNeed(const std::vector<TeacherWork>& work);

} // namespace shanke
