// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ClassSequence.h"
#include "support/catch.h"

#include <random>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const QDate FirstDay(2026, 3, 2);

// An hour a day, and `count` periods, three to a unit.
ClassHour hourOn(int day)
{
    return {FirstDay.addDays(day), 1};
}

LessonPeriod periodNo(int i)
{
    return {u"L%1"_s.arg(i), 1, u"U%1"_s.arg(i / 3)};
}

ClassSequence sequenceOf(int count, int hours)
{
    ClassSequence sequence{{}, {}, {}};
    for (int i = 0; i < count; ++i)
        sequence.periods.push_back(periodNo(i));
    for (int i = 0; i < hours; ++i)
        sequence.hours.push_back(hourOn(i));
    return sequence;
}

SequenceEvent said(int minute, SequenceEventType type, int day, int period = -1)
{
    SequenceEvent event{.id = u"e%1"_s.arg(minute),
                        .saidAt = QDateTime(FirstDay, QTime(8, 0)).addSecs(60 * minute)};
    event.type = type;
    event.hour = hourOn(day);
    event.period = period < 0 ? LessonPeriod() : periodNo(period);
    return event;
}

SequenceEvent withdrawn(int minute, const QString& undoes)
{
    SequenceEvent event = said(minute, SequenceEventType::Withdrawn, 0);
    event.undoes = undoes;
    return event;
}

// The day of each period; -1 where it has no hour.
std::vector<int> daysOf(const SequenceLayout& layout)
{
    std::vector<int> days;
    for (const PlacedPeriod& placed : layout.periods)
        days.push_back(placed.hour ? int(FirstDay.daysTo(placed.hour->date)) : -1);
    return days;
}

using Days = std::vector<int>;

} // namespace

TEST_CASE("A class that was missed moves what follows, and locked periods stay", "[sequence]")
{
    ClassSequence sequence = sequenceOf(5, 7);
    sequence.events = {said(1, SequenceEventType::Locked, 3, 3)};
    CHECK(daysOf(sequence.layout()) == Days{0, 1, 2, 3, 4});

    const SequencePreview preview = previewOf(sequence, {said(2, SequenceEventType::Missed, 1)});
    CHECK(daysOf(preview.after) == Days{0, 2, 4, 3, 5});
    REQUIRE(preview.moves.size() == 3);
    CHECK(preview.moves[0].period.lesson == u"L1");
    CHECK(preview.moves[0].before == hourOn(1));
    CHECK(preview.moves[0].after == hourOn(2));
    CHECK(preview.pastTheEnd == 0);
    CHECK(preview.after.free == std::vector<ClassHour>{hourOn(6)});
}

TEST_CASE("A bump over the end of the term loses no period", "[sequence]")
{
    const ClassSequence sequence = sequenceOf(4, 4);
    const SequencePreview preview =
        previewOf(sequence, {said(1, SequenceEventType::Missed, 0), said(2, SequenceEventType::Missed, 2)});
    CHECK(daysOf(preview.after) == Days{1, 3, -1, -1});
    CHECK(preview.pastTheEnd == 2);
    CHECK(preview.after.withoutHour() == 2);
    CHECK(sequenceOf(4, 0).layout().withoutHour() == 4);
}

TEST_CASE("Undoing is final, even by a PC whose clock is behind", "[sequence]")
{
    ClassSequence sequence = sequenceOf(4, 6);
    sequence.events = {said(5, SequenceEventType::Missed, 1), withdrawn(1, u"e5"_s)};
    CHECK(daysOf(sequence.layout()) == Days{0, 1, 2, 3});
    sequence.events.push_back(withdrawn(9, u"e1"_s));
    CHECK(daysOf(sequence.layout()) == Days{0, 1, 2, 3});
    sequence.events.push_back(said(10, SequenceEventType::Missed, 1));
    CHECK(daysOf(sequence.layout()) == Days{0, 2, 3, 4});
}

TEST_CASE("A skipped period takes no hour, a merged one the hour of the next", "[sequence]")
{
    ClassSequence sequence = sequenceOf(6, 8);
    SequenceEvent skipped = said(1, SequenceEventType::Skipped, 0, 2);
    skipped.reason = u"略讲"_s;
    sequence.events = {skipped, said(2, SequenceEventType::Merged, 0, 1),
                       said(3, SequenceEventType::Merged, 0, 5)};
    const SequenceLayout layout = sequence.layout();
    CHECK(daysOf(layout) == Days{0, 1, -1, 1, 2, 3}); // the last one has nothing to be merged with
    CHECK(layout.periods[2].placing == Placing::Skipped);
    CHECK(layout.periods[2].reason == u"略讲");
    CHECK(layout.periods[1].isMerged);
    CHECK_FALSE(layout.periods[5].isMerged);
    CHECK(layout.crowded.empty());
}

TEST_CASE("An hour swapped with another class is held in its place", "[sequence]")
{
    ClassSequence sequence = sequenceOf(3, 3);
    SequenceEvent moved = said(1, SequenceEventType::Moved, 1);
    moved.instead = {FirstDay.addDays(5), 4};
    sequence.events = {moved};
    CHECK(daysOf(sequence.layout()) == Days{0, 2, 5});
    // The hour it moved to can be missed too.
    SequenceEvent missed = said(2, SequenceEventType::Missed, 0);
    missed.hour = moved.instead;
    sequence.events.push_back(missed);
    CHECK(daysOf(sequence.layout()) == Days{0, 2, -1});
    CHECK(sequence.layout().unknown == 0);
}

TEST_CASE("What was taught stays, what follows comes after it, and nobody skips it again", "[sequence]")
{
    ClassSequence sequence = sequenceOf(4, 8);
    sequence.events = {said(1, SequenceEventType::Taught, 3, 1), said(2, SequenceEventType::Skipped, 0, 1)};
    const SequenceLayout layout = sequence.layout();
    CHECK(daysOf(layout) == Days{0, 3, 4, 5});
    CHECK(layout.periods[1].placing == Placing::Taught);
    CHECK(layout.free == std::vector<ClassHour>{hourOn(1), hourOn(2), hourOn(6), hourOn(7)});
}

TEST_CASE("Two say that one hour was missed, a hundred that it was taught: nothing is lost", "[sequence]")
{
    ClassSequence sequence = sequenceOf(100, 110);
    for (int i = 0; i < 100; ++i)
        sequence.events.push_back(said(i + 1, SequenceEventType::Taught, 50, i));
    SequenceLayout layout = sequence.layout();
    CHECK(layout.periods.size() == 100);
    CHECK(daysOf(layout) == Days(100, 50));
    CHECK(layout.crowded == std::vector<ClassHour>{hourOn(50)});

    sequence = sequenceOf(3, 4);
    sequence.events = {said(1, SequenceEventType::Missed, 1), said(2, SequenceEventType::Missed, 1)};
    layout = sequence.layout();
    CHECK(daysOf(layout) == Days{0, 2, 3});
    CHECK(layout.unknown == 0);
}

TEST_CASE("What is said of periods and hours that are not there is counted", "[sequence]")
{
    ClassSequence sequence = sequenceOf(2, 3);
    sequence.events = {said(1, SequenceEventType::Taught, 0, 77), said(2, SequenceEventType::Missed, 40)};
    const SequenceLayout layout = sequence.layout();
    CHECK(layout.unknown == 2);
    CHECK(daysOf(layout) == Days{0, 1});
}

TEST_CASE("A locked period whose hour is not held stays there and is said", "[sequence]")
{
    ClassSequence sequence = sequenceOf(3, 4);
    sequence.events = {said(1, SequenceEventType::Locked, 1, 1), said(2, SequenceEventType::Missed, 1)};
    const SequenceLayout layout = sequence.layout();
    CHECK(daysOf(layout) == Days{0, 1, 2});
    CHECK(layout.notHeld == std::vector<ClassHour>{hourOn(1)});
}

TEST_CASE("Hours for which nothing is planned yet stay free, and move along", "[sequence]")
{
    ClassSequence sequence = sequenceOf(4, 10);
    sequence.periods[0].planned = hourOn(2);
    sequence.periods[2].planned = ClassHour{FirstDay.addDays(5), 0}; // whatever the period of the day
    CHECK(daysOf(sequence.layout()) == Days{2, 3, 5, 6});

    sequence.events = {said(1, SequenceEventType::Missed, 3)};
    CHECK(daysOf(sequence.layout()) == Days{2, 4, 6, 7});
    sequence.events = {said(1, SequenceEventType::Missed, 0), said(2, SequenceEventType::Missed, 4)};
    CHECK(daysOf(sequence.layout()) == Days{2, 3, 5, 6}); // nothing was planned for those
    sequence.events = {said(1, SequenceEventType::Missed, 3), said(2, SequenceEventType::Missed, 5)};
    CHECK(daysOf(sequence.layout()) == Days{2, 4, 6, 7});
    sequence.events = {said(1, SequenceEventType::Skipped, 0, 1)};
    CHECK(daysOf(sequence.layout()) == Days{2, -1, 4, 5});
    sequence.events = {said(1, SequenceEventType::Locked, 3, 1)};
    CHECK(daysOf(sequence.layout()) == Days{2, 3, 5, 6});

    sequence.events = {};
    sequence.periods[3].planned = hourOn(40); // after the term: right after what stands before it
    CHECK(daysOf(sequence.layout()) == Days{2, 3, 5, 6});
    sequence.periods[1].planned = hourOn(2); // two for one hour
    CHECK(daysOf(sequence.layout()) == Days{2, 3, 5, 6});
}

TEST_CASE("Coverage and pacing follow from the layout", "[sequence]")
{
    ClassSequence sequence = sequenceOf(6, 6);
    CHECK(periodsBehind(sequence, FirstDay.addDays(3)) == 0);
    sequence.events = {said(1, SequenceEventType::Missed, 0), said(2, SequenceEventType::Missed, 2),
                       said(3, SequenceEventType::Taught, 1, 0)};
    CHECK(periodsBehind(sequence, FirstDay.addDays(3)) == 2);
    sequence.events.push_back(said(4, SequenceEventType::Skipped, 0, 1));
    CHECK(periodsBehind(sequence, FirstDay.addDays(3)) == 1);

    const std::vector<UnitCoverage> units = coverageOf(sequence.layout(), FirstDay);
    REQUIRE(units.size() == 2);
    CHECK(units[0].unit == u"U0");
    CHECK((units[0].taught == 1 && units[0].skipped == 1 && units[0].planned == 1));
    CHECK((units[1].planned == 2 && units[1].withoutHour == 1));
    // Nobody has to say that an hour that is over was taught.
    CHECK(coverageOf(sequence.layout(), FirstDay.addDays(5))[0].taught == 2);
    CHECK(coverageOf(sequence.layout(), FirstDay.addDays(5))[1].taught == 1);
}

TEST_CASE("The same events in any order give the same layout with every period in it", "[sequence]")
{
    std::mt19937 random(15); // NOLINT: the same every time
    for (int round = 0; round < 50; ++round) {
        ClassSequence sequence = sequenceOf(20, 24);
        for (int i = 0; i < 25; ++i) {
            const auto type = SequenceEventType(random() % 6);
            SequenceEvent event = said(int(random() % 12), type, int(random() % 24), int(random() % 20));
            event.id += u"-%1"_s.arg(i);
            event.instead = hourOn(int(random() % 40));
            sequence.events.push_back(event);
        }
        sequence.events.push_back(withdrawn(3, sequence.events[random() % 25].id));
        const SequenceLayout expected = sequence.layout();
        REQUIRE(expected.periods.size() == 20);
        std::shuffle(sequence.events.begin(), sequence.events.end(), random);
        const SequenceLayout layout = sequence.layout();
        CHECK(daysOf(layout) == daysOf(expected));
        CHECK(layout.free == expected.free);
        CHECK(layout.unknown == expected.unknown);
    }
}
