// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/MovedClass.h"
#include "workspace/lessons/SubmissionReader.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/values/SequenceValues.h"

namespace shanke {

class EventWriter;

// Tells the school, on the desk of whoever works here, which classes with a plan that was handed in are held
// at another time than it says there, and which are back where they were. What was told already is not told
// again. In the engine thread; what it wrote is durable.
class MoveTeller
{
public:
    // `view` has a catalogue that knows everything; both outlive it. How many were told.
    static Result<int> tell(const ReadView& view, EventWriter& events);

private:
    MoveTeller(const ReadView& view, EventWriter& events, SubmissionReader desks, SchoolTime time)
        : m_view(view), m_events(events), m_desks(std::move(desks)), m_time(std::move(time))
    {
    }

    Result<> readTold();
    Result<int> tellOf(const ClassLessons& lessons);
    Result<int> tellOf(const ClassLessons& lessons, const SequencePlan& plan, const PeriodMove& move);
    ClassHour usualHour(const SequencePlan& plan, const PlannedLesson& handedIn) const;
    static QString reasonFor(const SequenceLayout& layout, const PlannedLesson& lesson);

    const ReadView& m_view;
    EventWriter& m_events;
    SubmissionReader m_desks;
    SchoolTime m_time;
    std::vector<MovedClass> m_told;
};

} // namespace shanke
