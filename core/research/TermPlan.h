// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

namespace shanke {

enum class Term { Autumn, Spring }; // 第一学期, 第二学期

// Of which course of which term something is.
struct TermCourse
{
    QString title;
    QString schoolYear; // "2026-2027"
    Term term = Term::Autumn;
    QString subject;
    QString grade;
    QString volume;
    QString edition;
    QStringList classes;

    static const Fields<TermCourse>& fields();
};

// What is taught in a week.
struct PacingRow
{
    QString id;
    int week = 0; // teaching week
    QDate from;
    QDate to;
    QString content; // inline markup: unit and lessons
    int periods = 0;
    QString homework; // homework and tests
    QString remark;

    static const Fields<PacingRow>& fields();
};

// A teaching plan of a term (学期教学计划). Places: course, guidingIdeas,
// learnerAnalysis, textbookAnalysis, goals, measures, weeks, files.
const KindDescription& termPlanKind();
// A pacing schedule (教学进度表). Places: course, weeks, files.
const KindDescription& pacingKind();

TermCourse termCourseOf(const Record& record);
std::vector<PacingRow> weeksOf(const Record& record);

// Of the weeks of either: PC01 one stands twice or has no number, PC02 its last day is before its first, PC03
// it begins before the one before it ends. In order of code.
std::vector<Finding> checkPacing(const Record& record);

} // namespace shanke
