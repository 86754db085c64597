// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"

#include <QStringList>

// The keys a person chooses from in the header of a plan, in the order shown, and the terms that print as
// they stand in the curriculum. They are the county's defaults: a document may hold others.
namespace shanke {

const QStringList& subjectKeys();    // "yuwen", "shuxue", "yingyu"...
const QStringList& domainKeys();     // 五大领域, the subjects of a kindergarten
const QStringList& gradeKeys();      // "K1".."K3", "P1".."P6", "J1".."J3", "S1".."S3"
const QStringList& volumeKeys();     // "A" 上册, "B" 下册, "Y" 全一册
const QStringList& editionKeys();    // "TB" 统编, "RJ" 人教, "BSD" 北师大... "XB" 校本, "ZN" 自拟
const QStringList& lessonTypeKeys(); // "NEW", "PRACTICE"...
// The keys with what they are called.
const Choices& subjectChoices();
const Choices& gradeChoices();
const Choices& volumeChoices();
const Choices& editionChoices();
const Choices& lessonTypeChoices();
const QStringList& planGrades(); // 优, 良, 合格, 不合格: an approver's grades for a plan

// Whether a lesson of this edition is picked from a textbook; not so for 校本 and 自拟.
bool hasTextbook(const QString& edition);

// The dimensions of objectives: of the subject's core competencies, or the three of the older framework.
// Empty for a subject without a list.
QStringList objectiveDimensions(ObjectiveFramework framework, const QString& subject);

} // namespace shanke
