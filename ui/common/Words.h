// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/WorkspaceValues.h"

#include <QCoreApplication>

namespace shanke {

// The words of domain 7 in the person's language, for the keys that documents hold. A key this program does
// not know is shown as it is, because county data may be newer than the program.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    static QString subject(const QString& key);
    static QString grade(const QString& key);
    static QString volume(const QString& key);
    static QString edition(const QString& key);
    static QString lessonType(const QString& key);
    static QString returnReason(const QString& code);

    static QString stage(LessonStage stage);
    static QString stepKind(StepKind kind);
    static QString homeworkTier(HomeworkTier tier);

    static QString status(const PlanState& state);
    static QString status(PlanStatus status);
    static QString delivery(Delivery delivery);
    static QString verdict(Verdict verdict);
    // Who decided, and in whose place where it is anybody's.
    static QString decider(const QString& name, const QString& inPlaceOf);
    static QString conflict();
    static QString newer(); // a plan that a newer version of this program wrote
    static QString unsaved();
    static QString notPrepared();

    // "Chinese · Grade 1 Volume 2 · Unit 4 Lesson 7 · Period 1 of 2", of what is filled in.
    static QString lesson(const LessonHeader& header);
    // The title, or that it has none yet.
    static QString title(const LessonHeader& header);
    static QString week(int teachingWeek);
};

} // namespace shanke
