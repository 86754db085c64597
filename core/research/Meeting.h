// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

namespace shanke {

enum class MeetingType {
    OpenLesson,     // 公开课
    Topic,          // 专题
    BetweenSchools, // 校际
    Online,         // 网络
    Reading,        // 读书
    Training,       // 培训
};

// When and where people met, and for what.
struct MeetingFacts
{
    QString title;   // 主题
    QString purpose; // inline markup
    MeetingType type = MeetingType::Topic;
    QDate day;
    QString begins; // "14:30"
    QString ends;
    QString place;
    QString chair;            // an account
    QString recorder;         // an account
    int hours = 0;            // what it counts for (学时)
    QStringList participants; // the accounts of who is expected
    QString task;             // the id of the task that it answers; empty: none

    static const Fields<MeetingFacts>& fields();
};

// What is done at a meeting, in its order.
struct MeetingStep
{
    QString id;
    QString text;  // inline markup
    QString ledBy; // an account
    int minutes = 0;

    static const Fields<MeetingStep>& fields();
};

// What somebody said at a meeting.
struct Speech
{
    QString id;
    QString speaker; // an account, or the name of a guest
    QString text;    // inline markup

    static const Fields<Speech>& fields();
};

// Who trains whom.
struct TrainingFacts
{
    QString trainer;  // the name: often a guest
    QString audience; // "各校骨干教师"
    QString organiser;

    static const Fields<TrainingFacts>& fields();
};

// A research activity (教研活动). Who came is said by events, never by a list in it. Places: meeting, steps,
// speeches, conclusion, evaluation, files.
const KindDescription& activityKind();
// A training (培训): the same with who trains whom, in the place course.
const KindDescription& trainingKind();

// Of an activity, a training, or a session of preparing together.
MeetingFacts meetingOf(const Record& meeting);

// AC01 somebody is expected twice.
std::vector<Finding> checkMeeting(const Record& meeting);
// That somebody led it. Who came is shown by the roll (attendanceOf).
std::vector<Fact> factsOfMeeting(const Record& meeting);

} // namespace shanke
