// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "research/ScoreSheet.h"

namespace shanke {

// Which lesson was observed, and by whom.
struct ObservedLesson
{
    QString title; // 课题
    QDate day;
    int slot = 0;      // 节次
    QString school;    // where it was held
    QString className; // "三(2)班"
    int pupils = 0;
    QString subject; // "yuwen"
    QString grade;   // "P3"
    QString lessonType;
    QString teacher;            // the account of who was observed (授课人)
    QString observer;           // the account of who observes (听课人)
    bool planPresented = false; // the plan lay there (domain 2.1)

    static const Fields<ObservedLesson>& fields();
};

// What was noted during the lesson: one line of the record (实录).
struct ObservationRow
{
    QString id;
    QString time; // "09:05": when the row was begun
    QString stage;
    QString happened; // inline markup
    QString remark;   // inline markup
    int minutes = 0;  // how long it took

    static const Fields<ObservationRow>& fields();
};

// A record of an observed lesson with its evaluation (听课记录, 评课). It counts for who observed and for who
// was observed. Places: lesson, rows, interaction, scores, highlights, problems, advice, overall, files.
const KindDescription& observationKind();

ObservedLesson observedLesson(const Record& observation);
ScoreSheet scoresOf(const Record& observation);

// OB01 more points than a line has or fewer than none, OB02 an observation of oneself. In order of code.
std::vector<Finding> checkObservation(const Record& observation);
// What it shows of both. Nothing of an observation of oneself.
std::vector<Fact> factsOfObservation(const Record& observation);

} // namespace shanke
