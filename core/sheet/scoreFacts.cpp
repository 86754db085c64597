// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/scoreFacts.h"

#include "research/ScoreSheet.h"
#include "sheet/describedPlace.h"
#include "sheet/sheetLabels.h"

namespace shanke {

SheetParts scoreFacts(const PlaceOnSheet& place)
{
    SheetParts parts = describedPlace(place);
    const ScoreSheet scores = ScoreSheet::fields().read(place.value().toObject());
    if (scores.isBlank())
        return parts;
    const SheetSpot spot{place.place.key};
    SheetFacts together{{{pointsTogether(), {plainRun(QString::number(scores.total()))}, spot}}};
    if (const auto grade = scores.grade())
        together.facts.push_back({gradeOfLesson(), {{SheetLabel{labelOf(*grade)}}}, spot});
    parts.push_back({std::move(together)});
    return parts;
}

} // namespace shanke
