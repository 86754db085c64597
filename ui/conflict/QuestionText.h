// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"
#include "lesson/merge/Candidate.h"

#include <QCoreApplication>

namespace shanke {

// What a question about a plan says: which place it is about, and how each of its values reads. Values are
// inline markup.
class QuestionText
{
    Q_DECLARE_TR_FUNCTIONS(shanke::QuestionText)
public:
    static QString heading(const LessonPlan& plan, const Candidate& candidate);
    static QString value(const LessonPlan& plan, const Candidate& candidate, const QJsonValue& value);
    // Whether a person can write one text out of the values.
    static bool isText(const Candidate& candidate);

private:
    static QString item(const LessonPlan& plan, const Candidate& candidate);
    static QString field(const QString& place, const QString& field);
    static QString wholePlan(const QJsonValue& value);
    static QString factText(const LessonPlan& plan, const Candidate& candidate, const QJsonValue& value);
};

} // namespace shanke
