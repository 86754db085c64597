// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/LabelDictionary.h"

// What a line above a form may be.
namespace shanke {

// Says whose form it is, and of what: no title of a lesson.
bool isFormTitle(QString rest, const LabelDictionary& dictionary);
// "1 草原", "第3课 荷花".
bool hasLessonNumber(const QString& line);
// In characters of Han, of which two Latin ones are as wide.
qsizetype widthOf(const QString& text);

} // namespace shanke
