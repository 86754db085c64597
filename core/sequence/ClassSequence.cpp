// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ClassSequence.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace shanke {

namespace {

using PeriodKey = std::pair<QString, int>;

PeriodKey keyOf(const LessonPeriod& period)
{
    return {period.lesson, period.number};
}

bool isSaidBefore(const SequenceEvent& a, const SequenceEvent& b)
{
    return a.saidAt != b.saidAt ? a.saidAt < b.saidAt : a.id < b.id;
}

// In the order in which they were said, each once, without those that were withdrawn. A withdrawal is final,
// whatever the clocks of the two PCs say; what is meant after all is said again.
std::vector<SequenceEvent> standingOf(std::vector<SequenceEvent> events)
{
    std::sort(events.begin(), events.end(), &isSaidBefore);
    QSet<QString> gone; // withdrawn, or read already
    for (const SequenceEvent& event : events) {
        if (event.type == SequenceEventType::Withdrawn)
            gone.insert(event.undoes);
    }
    std::vector<SequenceEvent> left;
    for (SequenceEvent& event : events) {
        if (event.type == SequenceEventType::Withdrawn || gone.contains(event.id))
            continue;
        gone.insert(event.id);
        left.push_back(std::move(event));
    }
    return left;
}

// How many hours before each period are left for lessons that nobody has planned yet.
std::vector<int> gapsBefore(const ClassSequence& sequence)
{
    std::vector<int> gaps;
    auto next = sequence.hours.begin();
    const auto end = sequence.hours.end();
    for (const LessonPeriod& period : sequence.periods) {
        const auto planned = period.planned ? std::lower_bound(next, end, *period.planned) : next;
        // What was planned for after the last hour stands after the period before it.
        gaps.push_back(planned == end ? 0 : static_cast<int>(planned - next));
        next = planned == end ? next : planned + 1;
    }
    return gaps;
}

// Lays the periods into the hours that are left.
class LayingOut
{
public:
    explicit LayingOut(const ClassSequence& sequence)
        : m_sequence(sequence),
          m_gaps(gapsBefore(sequence)),
          m_hours(sequence.hours.begin(), sequence.hours.end()),
          m_knownHours(m_hours)
    {
        for (const LessonPeriod& period : sequence.periods)
            m_known.insert(keyOf(period));
        for (const SequenceEvent& event : standingOf(sequence.events))
            take(event);
        for (const auto& [key, event] : m_fixed) {
            if (event.type == SequenceEventType::Locked && m_hours.count(event.hour) == 0)
                m_layout.notHeld.push_back(event.hour);
        }
        std::sort(m_layout.notHeld.begin(), m_layout.notHeld.end());
        std::stable_sort(m_layout.moved.begin(), m_layout.moved.end(),
                         [](const SequenceEvent& a, const SequenceEvent& b) { return a.hour < b.hour; });
        for (const auto& [key, event] : m_fixed)
            m_hours.erase(event.hour);
    }

    SequenceLayout laidOut()
    {
        auto next = m_hours.begin();
        auto gap = m_gaps.begin();
        for (const LessonPeriod& period : m_sequence.periods) {
            leaveFree(*gap++, next);
            PlacedPeriod placed = place(period, next);
            const bool waits = placed.isMerged;
            m_layout.periods.push_back(std::move(placed));
            if (!waits)
                joinMerged();
        }
        placeLastMerged(next);
        m_layout.free.assign(m_hours.begin(), m_hours.end());
        return std::move(m_layout);
    }

    void findCrowded(SequenceLayout& layout) const
    {
        std::map<ClassHour, int> standingIn;
        for (const PlacedPeriod& placed : layout.periods) {
            if (placed.hour && !placed.isMerged && ++standingIn[*placed.hour] == 2)
                layout.crowded.push_back(*placed.hour);
        }
        std::sort(layout.crowded.begin(), layout.crowded.end());
    }

private:
    using Hours = std::set<ClassHour>;

    void take(const SequenceEvent& event)
    {
        const bool isOfHour =
            event.type == SequenceEventType::Missed || event.type == SequenceEventType::Moved;
        const bool isKnown =
            isOfHour ? m_knownHours.count(event.hour) > 0 : m_known.count(keyOf(event.period)) > 0;
        if (!isKnown)
            ++m_layout.unknown;
        else if (isOfHour)
            takeHour(event);
        else
            takePeriod(event);
    }

    void takeHour(const SequenceEvent& event)
    {
        m_hours.erase(event.hour);
        m_lost.insert(event.hour);
        m_layout.moved.push_back(event);
        if (event.type == SequenceEventType::Moved) {
            m_hours.insert(event.instead);
            m_knownHours.insert(event.instead);
        }
    }

    // What is said last of a period counts, but nothing that was taught is skipped or locked again.
    void takePeriod(const SequenceEvent& event)
    {
        const PeriodKey key = keyOf(event.period);
        const auto fixed = m_fixed.find(key);
        if (fixed != m_fixed.end() && fixed->second.type == SequenceEventType::Taught &&
            event.type != SequenceEventType::Taught)
            return;
        m_fixed.erase(key);
        m_aside.erase(key);
        const bool isFixed =
            event.type == SequenceEventType::Locked || event.type == SequenceEventType::Taught;
        (isFixed ? m_fixed : m_aside).insert_or_assign(key, event);
    }

    // An hour that is not held while nothing was planned for it moves nothing.
    void leaveFree(int hours, Hours::iterator& next)
    {
        for (; hours > 0; --hours) {
            const auto lost = m_at ? m_lost.upper_bound(*m_at) : m_lost.begin();
            const bool isLost = lost != m_lost.end() && (next == m_hours.end() || *lost < *next);
            if (!isLost && next == m_hours.end())
                return;
            m_at = isLost ? *lost : *next++;
        }
    }

    PlacedPeriod place(const LessonPeriod& period, Hours::iterator& next)
    {
        const PeriodKey key = keyOf(period);
        if (const auto fixed = m_fixed.find(key); fixed != m_fixed.end())
            return placeFixed(period, fixed->second, next);
        if (const auto aside = m_aside.find(key); aside != m_aside.end()) {
            if (aside->second.type == SequenceEventType::Skipped)
                return {period, Placing::Skipped, std::nullopt, aside->second.reason};
            return {.period = period, .hour = std::nullopt, .isMerged = true};
        }
        return placeNext(period, next);
    }

    PlacedPeriod placeFixed(const LessonPeriod& period, const SequenceEvent& event, Hours::iterator& next)
    {
        const bool wasTaught = event.type == SequenceEventType::Taught;
        // What follows a period that was taught follows it in time.
        while (wasTaught && next != m_hours.end() && *next < event.hour)
            m_at = *next++;
        return {period, wasTaught ? Placing::Taught : Placing::Locked, event.hour};
    }

    PlacedPeriod placeNext(const LessonPeriod& period, Hours::iterator& next)
    {
        if (next == m_hours.end())
            return {period, Placing::NoHourLeft, std::nullopt};
        const ClassHour hour = *next;
        next = m_hours.erase(next);
        m_at = hour;
        return {period, Placing::Planned, hour};
    }

    // The merged periods before one that was just placed stand with it; one that is skipped takes none along.
    void joinMerged()
    {
        const PlacedPeriod& with = m_layout.periods.back();
        if (with.placing == Placing::Skipped)
            return;
        for (auto placed = m_layout.periods.rbegin() + 1; placed != m_layout.periods.rend(); ++placed) {
            if (placed->placing == Placing::Skipped)
                continue;
            if (!placed->isMerged || placed->hour || placed->placing == Placing::NoHourLeft)
                return;
            placed->hour = with.hour;
            placed->placing = with.placing;
        }
    }

    // The sequence may end with merged periods: the last one has nothing after it and takes an hour.
    void placeLastMerged(Hours::iterator& next)
    {
        std::vector<PlacedPeriod>& periods = m_layout.periods;
        const auto waits = [](const PlacedPeriod& placed) {
            return placed.isMerged && !placed.hour && placed.placing == Placing::Planned;
        };
        const auto last = std::find_if(periods.rbegin(), periods.rend(), waits);
        if (last == periods.rend())
            return;
        *last = placeNext(last->period, next);
        for (auto placed = last + 1; placed != periods.rend(); ++placed) {
            if (waits(*placed)) {
                placed->hour = last->hour;
                placed->placing = last->placing;
            }
        }
    }

    const ClassSequence& m_sequence;
    std::vector<int> m_gaps;
    Hours m_hours;                   // free ones
    Hours m_lost;                    // not held, or held at another time
    std::optional<ClassHour> m_at{}; // the last hour that was given away or left free
    Hours m_knownHours;
    std::set<PeriodKey> m_known;
    std::map<PeriodKey, SequenceEvent> m_fixed;
    std::map<PeriodKey, SequenceEvent> m_aside; // skipped and merged
    SequenceLayout m_layout;
};

int doneBefore(const SequenceLayout& layout, const QDate& day)
{
    return static_cast<int>(
        std::count_if(layout.periods.begin(), layout.periods.end(), [&day](const PlacedPeriod& placed) {
            return placed.placing == Placing::Skipped || (placed.hour && placed.hour->date < day);
        }));
}

} // namespace

int SequenceLayout::withoutHour() const
{
    return static_cast<int>(std::count_if(periods.begin(), periods.end(), [](const PlacedPeriod& placed) {
        return placed.placing == Placing::NoHourLeft;
    }));
}

SequenceLayout ClassSequence::layout() const
{
    LayingOut laying(*this);
    SequenceLayout layout = laying.laidOut();
    laying.findCrowded(layout);
    return layout;
}

std::vector<SequenceEvent> ClassSequence::standing() const
{
    return standingOf(events);
}

SequenceLayout ClassSequence::pacing() const
{
    return ClassSequence{periods, hours, {}}.layout();
}

SequencePreview previewOf(const ClassSequence& sequence, const std::vector<SequenceEvent>& more)
{
    ClassSequence then = sequence;
    then.events.insert(then.events.end(), more.begin(), more.end());
    const SequenceLayout before = sequence.layout();
    SequencePreview preview{.after = then.layout(), .moves = {}, .pastTheEnd = 0};
    for (size_t i = 0; i < before.periods.size(); ++i) {
        const PlacedPeriod& was = before.periods[i];
        const PlacedPeriod& is = preview.after.periods[i];
        if (was.hour != is.hour)
            preview.moves.push_back({was.period, was.hour, is.hour});
        preview.pastTheEnd += was.hour && is.placing == Placing::NoHourLeft ? 1 : 0;
    }
    return preview;
}

std::vector<UnitCoverage> coverageOf(const SequenceLayout& layout, const QDate& day)
{
    std::vector<UnitCoverage> units;
    QHash<QString, size_t> places;
    for (const PlacedPeriod& placed : layout.periods) {
        if (!places.contains(placed.period.unit)) {
            places.insert(placed.period.unit, units.size());
            units.push_back({.unit = placed.period.unit});
        }
        UnitCoverage& unit = units[places.value(placed.period.unit)];
        const bool isOver = placed.hour && placed.hour->date < day;
        const bool isTaught = placed.placing == Placing::Taught || isOver;
        const bool isPlanned = placed.placing == Placing::Planned || placed.placing == Placing::Locked;
        unit.taught += isTaught ? 1 : 0;
        unit.planned += isPlanned && !isTaught ? 1 : 0;
        unit.skipped += placed.placing == Placing::Skipped ? 1 : 0;
        unit.withoutHour += placed.placing == Placing::NoHourLeft ? 1 : 0;
    }
    return units;
}

int periodsBehind(const ClassSequence& sequence, const QDate& day)
{
    return doneBefore(sequence.pacing(), day) - doneBefore(sequence.layout(), day);
}

} // namespace shanke
