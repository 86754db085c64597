// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Badge.h"

#include <QCoreApplication>

namespace shanke {

// What a person does next with a lesson.
enum class LessonAction { Prepare, Continue, Correct, Open };

// One lesson of Today in words: when, whom, what, how it stands and the one thing to do about it.
struct LessonLine
{
    Q_DECLARE_TR_FUNCTIONS(LessonLine)
public:
    QDate date;
    int slot = 0;
    QString dayHeading; // above the first lesson of a coming day, else empty
    QString when;       // "第2节 09:20–10:00"
    QString whom;       // "语文 一(1)班"
    QString what;       // the plan's title, or when it must be ready
    Badge badge;
    std::optional<Badge> remark; // what is special: two versions, refused, not yet at the school
    LessonAction action = LessonAction::Prepare;
    DocId plan;          // empty: none yet
    LessonHeader header; // of the plan, or what a new one starts from
    LessonLight light = LessonLight::None;
    QString className;
    QString taughtFirst;            // why, where that was stated
    bool mayStateException = false; // it waits, and its class begins within a day or has begun

    static LessonLine of(const TodayLesson& lesson, const QDate& today);
    // Whether it may be taught as the county asks, by the time it is: the badge has that colour.
    void tellGate(const TodayLesson& lesson, const QDateTime& now);
    QString actionText() const;
    // The whole line read aloud.
    QString spoken() const;

private:
    static QString dueText(const TodayLesson& lesson, const QDate& today);
    static LessonAction actionFor(const PlanState& state);
    void tellPlan(const RecordSummary& plan);
};

} // namespace shanke
