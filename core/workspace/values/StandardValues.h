// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/HandInFacts.h"
#include "workspace/values/RecordValues.h"

#include <QSet>

// What ui shows of what stands beside a plan: the standard plan it was made from, and what its checks need.
namespace shanke {

struct HandInAnswer
{
    HandInFacts facts;
    QSet<QByteArray> filesRead{}; // digests of files whose bytes are right
};

struct StandardView
{
    BaseFacts base;
    std::optional<LessonPlan> newest{}; // its text, when there is a newer one
    // When it was made from none: standard plans of its lesson; where no lesson is named yet, those of the
    // course for which its class has no plan, in the order of the book.
    QList<RecordSummary> ofLesson{};
};

// A standard plan of what this person teaches that is new to them, or of which a version is.
struct StandardNews
{
    RecordSummary plan;
    int version = 0;
    bool isNext = false; // they know an earlier version of it, or the plan whose place it took
    DocId own{};         // their newest plan that was made from that; empty: none

    friend bool operator==(const StandardNews&, const StandardNews&) = default;
};

} // namespace shanke
