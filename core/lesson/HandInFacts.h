// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/CheckRules.h"
#include "lesson/LessonPlan.h"

#include <optional>

namespace shanke {

// What is known here of the plan that a plan was made from.
enum class BaseStanding {
    None,    // made from no standard plan
    Newest,  // of what has reached this PC
    Newer,   // there is a newer text
    Left,    // there is, and its teacher has looked at it and does not take it
    Removed, // it was taken out of its column
    Unknown, // it has never reached this PC, or nothing of its column has
};

struct BaseFacts
{
    BaseStanding standing = BaseStanding::None;
    PlanVersion newest{}; // when there is a newer text

    friend bool operator==(const BaseFacts&, const BaseFacts&) = default;
};

// What is wrong with a file that the plan names.
enum class FileFault {
    Unreadable, // what the plan says of it cannot be understood
    Program,    // it can run
    Damaged,    // its bytes are not those that the plan names
    NotHere,    // it is not on this PC, or not all of it: nothing can be said of it
};

struct FileFinding
{
    QString name;
    FileFault fault = FileFault::NotHere;

    friend bool operator==(const FileFinding&, const FileFinding&) = default;
};

// When the pacing schedule has the lesson, and when the plan has it: weeks of the term.
struct PacingFacts
{
    int scheduled = 0;
    int planned = 0;
    int weeksApart = 0;

    friend bool operator==(const PacingFacts&, const PacingFacts&) = default;
};

// What the checks of a plan need to know beside the plan. As it comes, nothing is known: then nothing is
// found.
struct HandInFacts
{
    qsizetype guides = 0;     // that belong to it
    qint64 otherHomework = 0; // written minutes of its class on that day, in one's other plans
    std::vector<FileFinding> files{};
    std::optional<PacingFacts> pacing{};
    BaseFacts base{};
    CheckRules rules{};
};

// What is missing or odd about a record that is to be handed in (domain 2.5): findingsAbout(), and of a
// lesson plan what the facts say, in order of code, weighed by the rules of the school. PF09; PF11, with the
// name and the fault of each file in turn, and a file that is not here never stops a plan; PF13; PF14.
std::vector<Finding> handInFindings(const Record& record, const HandInFacts& facts);

// The word of a fault in the details of PF11.
QString toWord(FileFault fault);
std::optional<FileFault> fileFaultFromWord(const QString& word);

} // namespace shanke
