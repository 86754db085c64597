// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/LabelDictionary.h"
#include "ooxml/RichText.h"
#include "research/TermPlan.h"

namespace shanke {

// The place of both kinds that holds the rows of a pacing table; of a piece, that it is such a row.
inline const QString WeeksOfTerm = QStringLiteral("weeks");

// Whether there is a row below the head that says something.
bool hasPacingRows(const std::vector<RichText>& lines);

// Another line of the text of a week.
void addLineTo(QString& text, const QString& line);

// The weeks of a pacing table: lines whose cells stand apart by tabs, the first of which is the head. A row
// without a week goes on with the one above it. Dates get their year from `schoolYear` ("2026-2027") where
// the file says none. What cannot be read as a number or a date, and columns of other names, stand in the
// remark of the row.
std::vector<PacingRow> pacingRowsOf(const std::vector<RichText>& lines, const QString& schoolYear,
                                    const LabelDictionary& dictionary);

} // namespace shanke
