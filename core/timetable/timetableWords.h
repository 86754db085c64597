// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Timetable.h"

// The words by which tables of schools say when a lesson is and whose.
namespace shanke {

// "星期一", "周三", "Friday": 1 to 7.
std::optional<int> weekdayIn(const QString& text);
// Under a heading that says what it is, "1" and "一" are enough.
std::optional<int> weekdayUnderHeading(const QString& text);

// The period that a cell at the head of a row or column names, with its times where they stand there:
// "第1节", "3", "早读", "第二节 9:00-9:40". One of `known` by its name first.
std::optional<PeriodDef> periodIn(const QString& text, const std::vector<PeriodDef>& known);
// A part of the day in which nobody teaches: 大课间, 午休.
bool isBreak(const QString& text);

struct ClassWord
{
    QString name; // in the one form in which classes are named here: "三(1)班"
    qsizetype begin = 0;
    qsizetype length = 0;
};
// The first class that a text names: "三（1）班", "三年级1班", "301班", "七(2)班", "大班".
std::optional<ClassWord> classIn(const QString& text);

std::optional<LessonWeeks> weeksIn(const QString& text); // "单周", "双"

} // namespace shanke
