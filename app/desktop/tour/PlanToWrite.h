// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"
#include "tour/TourHand.h"

namespace shanke {

// The plan that JS01 writes on the tour (静夜思, first period), and the typing of it into the editor, part by
// part.
class PlanToWrite
{
public:
    PlanToWrite();

    const LessonPlan& plan() const { return m_plan; }

    Result<> writeHeader(const TourHand& hand) const;
    Result<> writeSections(const TourHand& hand) const;
    // Rows first, so that the editor can lay them out, then what stands in them.
    Result<> addRows(const TourHand& hand) const;
    Result<> writeObjectives(const TourHand& hand) const;
    Result<> writeSteps(const TourHand& hand) const;
    Result<> writeHomework(const TourHand& hand) const;

private:
    LessonPlan m_plan;
};

} // namespace shanke
