// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/TeachingStep.h"

#include <vector>

namespace shanke {

// The grades that a plan teaches in one room: that of its header, the others, and those that only steps
// name. Fewer than two: it has no lanes.
QStringList lanesOf(const QJsonObject& plan);

// Some steps of a lane that begin together, or a step of all lanes.
struct LaneCell
{
    int row = 0;
    int rows = 1;
    int lane = -1;             // its number; -1: of all of them
    std::vector<size_t> steps; // their places in the list; none: nothing is planned for the lane
};

struct LaneRow
{
    int from = 0; // minutes since class began
    int to = 0;
};

// The steps of a stage beside each other: a column for each lane, and rows that begin whenever a step of any
// of them does. A step of no lane is for all grades: it begins when every lane has come to its end.
struct LaneTable
{
    std::vector<LaneRow> rows;
    std::vector<LaneCell> cells; // in the order of reading; every place of the table is of one
};

LaneTable laneTable(const std::vector<TeachingStep>& ofStage, const QStringList& lanes);

// Minutes in which two grades are said to be taught directly; none: a teacher can be where they have to.
std::optional<LaneRow> taughtTwice(const std::vector<TeachingStep>& steps, const QStringList& lanes);
// How long each lane is taught in class, with what is for all.
std::vector<int> minutesOfLanes(const std::vector<TeachingStep>& steps, const QStringList& lanes);

} // namespace shanke
