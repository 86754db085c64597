// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/OtherGrade.h"
#include "ooxml/RichText.h"

namespace shanke {

inline const QString OtherGradesPlace = QStringLiteral("lanes");

// What this program prints of the other grades in the room: a table whose cells are apart by tabs, the head
// first, or a number for each grade and below it a field a line ("课题  认识钟表", "课题：认识钟表").
std::vector<OtherGrade> otherGradesOfLines(const std::vector<RichText>& lines);

} // namespace shanke
