// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceEvent.h"

namespace shanke {

enum class Placing { Planned, Locked, Taught, Skipped, NoHourLeft };

struct PlacedPeriod
{
    LessonPeriod period;
    Placing placing = Placing::Planned;
    std::optional<ClassHour> hour; // none when skipped, and when the term has no hour left
    QString reason{};              // why it is skipped
    bool isMerged = false;         // shares its hour with the period after it
};

// The periods of a class in a subject, each in its hour.
struct SequenceLayout
{
    std::vector<PlacedPeriod> periods; // in the order of the sequence
    std::vector<ClassHour> free;       // hours in which nothing stands
    std::vector<ClassHour> crowded;    // hours in which several are locked or taught, unless merged
    std::vector<ClassHour> notHeld;    // hours in which something is locked though there is no class
    std::vector<SequenceEvent>
        moved;       // that an hour was missed or is held at another time, in order of the hour
    int unknown = 0; // events about periods or hours that the sequence does not have

    int withoutHour() const;
};

// A class, a subject and its periods in order, with the hours of the term and what was said of them. Pure:
// the same events in any order give the same layout, and no period is ever left out of it.
struct ClassSequence
{
    std::vector<LessonPeriod> periods;
    std::vector<ClassHour> hours; // in order
    std::vector<SequenceEvent> events;

    SequenceLayout layout() const;
    // What was said and not withdrawn, in the order in which it was said.
    std::vector<SequenceEvent> standing() const;
    // As the term was planned before anything was said.
    SequenceLayout pacing() const;
};

struct PeriodMove
{
    LessonPeriod period;
    std::optional<ClassHour> before;
    std::optional<ClassHour> after;
};

// What saying more would do: a bump, a skip, an undo.
struct SequencePreview
{
    SequenceLayout after;
    std::vector<PeriodMove> moves;
    int pastTheEnd = 0; // periods that had an hour and have none then
};
SequencePreview previewOf(const ClassSequence& sequence, const std::vector<SequenceEvent>& more);

struct UnitCoverage
{
    QString unit;
    int taught = 0;
    int planned = 0; // locked ones too
    int skipped = 0;
    int withoutHour = 0;
};
// Of each unit, in the order of the sequence, as it stands before `day`: whatever had its hour by then and
// was not moved was taught, without anybody saying so.
std::vector<UnitCoverage> coverageOf(const SequenceLayout& layout, const QDate& day);

// By how many periods the class is behind its pacing before `day`; negative when it is ahead. A skipped
// period is done with.
int periodsBehind(const ClassSequence& sequence, const QDate& day);

} // namespace shanke
