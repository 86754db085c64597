// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonHeader.h"

// Columns are named by subject and grade: "yuwen-p3".
namespace shanke {

// Empty where one of the two is not said.
QString columnFor(const QString& subject, const QString& grade);
QString columnFor(const LessonHeader& header);

// Whether a lesson is one of the volume with this key; empty: of any. What names none, or all, is of every
// volume.
bool isOfVolume(const LessonHeader& header, const QString& volume);

} // namespace shanke
