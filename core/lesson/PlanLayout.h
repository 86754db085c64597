// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

#include <vector>

namespace shanke {

// How much of a plan stands on its sheet, and how it is called there (domain 1.1, 1.2).
enum class PlanLayout {
    Full,     // 详案
    Brief,    // 简案
    Activity, // 幼儿园活动教案
};

// A plan of a kindergarten class is that of an activity whatever it says.
PlanLayout planLayout(const QJsonObject& plan);
// The same plan laid out so: nothing that stands in it changes.
Record withLayout(const Record& plan, PlanLayout layout);

// What a plan is begun as.
enum class PlanStart { Full, Brief, Activity, TwoGrades };
Record begunAs(const Record& blank, PlanStart start);

// What a document is called on its sheet: its kind, or an activity plan.
const char* shownLabel(const KindDescription& kind, const QJsonObject& document);
// The places that stand on the sheet of a document, in the order of print, as they are called there: all of
// its kind, or those of the layout of a plan. What is written in another place is shown whatever the layout
// says. They live as long as the program.
std::vector<const PlaceDescription*> shownPlaces(const KindDescription& kind, const QJsonObject& document);

} // namespace shanke
