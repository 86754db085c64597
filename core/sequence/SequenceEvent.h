// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/ClassHour.h"

#include <QDateTime>

#include <optional>

namespace shanke {

// One period of a lesson: "lesson and n-th period".
struct LessonPeriod
{
    QString lesson; // a stable id
    int number = 1; // 第几课时
    QString unit;
    // Where it was planned to stand, before anything was said: hours before it stay free for lessons that
    // nobody has planned yet, and move along. Nothing: right after the period before it.
    std::optional<ClassHour> planned{};

    bool isSame(const LessonPeriod& other) const { return lesson == other.lesson && number == other.number; }
};

enum class SequenceEventType {
    Missed,    // no class in `hour`: what stood there and after it moves
    Moved,     // `hour` is held at `instead`: swapped with another class, or made up for
    Skipped,   // `period` is not taught in an hour of its own, for `reason`
    Merged,    // `period` is taught together with the one after it
    Locked,    // `period` stays in `hour`: an exam, an open class
    Taught,    // `period` was taught in `hour`
    Withdrawn, // the event `undoes` is as if it had not been said; for good
};

// What somebody says of the sequence of a class. It is never edited: undoing is an event too.
struct SequenceEvent
{
    QString id;
    QDateTime saidAt; // orders what is said of one period or hour; the id does where the times are the same
    SequenceEventType type = SequenceEventType::Missed;
    ClassHour hour{};
    ClassHour instead{};
    LessonPeriod period{};
    QString reason{};
    QString undoes{};
    QString act{}; // the same in all that was said together
};

} // namespace shanke
