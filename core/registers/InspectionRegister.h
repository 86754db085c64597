// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registers/LessonStanding.h"

#include <QHash>

namespace shanke {

// A line of 备课检查登记表: what a teacher had to prepare in some days and what was found, each figure with
// what stands behind it. The column for the teacher's signature stays empty: it is signed by hand.
struct InspectionRow
{
    UserId teacher;
    QString name;
    bool isHere = true; // else the figures say nothing
    QStringList subjects;
    QStringList classes;
    Figure due;         // 应备课时
    Figure prepared;    // 实备课时: handed in, whatever was decided
    Figure ahead;       // 超前课时: handed in for days after these
    Figure reflections; // 反思篇数: of the plans handed in
    Figure individual;  // 二次备课
    Figure format;      // returned for their form
    QStringList strong; // 亮点: what approvals said
    QStringList weak;   // 问题: codes of reasons for which something was returned
    QList<std::pair<QString, int>> grades;
    QStringList reviewers;                   // their user names
    QHash<QString, QStringList> inPlaceOf{}; // in whose places each of them decided
    QDate reviewedOn;                        // the last time
};

// A row each, in the order of `work`.
std::vector<InspectionRow> inspectionRegister(const RegisterDays& days, const std::vector<TeacherWork>& work);

} // namespace shanke
