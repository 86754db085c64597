// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/RecordValues.h"

// What ui and cli see of publishing standard plans.
namespace shanke {

// A column into which this person may publish.
struct PublishableColumn
{
    QString column;      // "yuwen-p3"
    bool isHere = false; // its database is on this PC
};

struct PublishedPlan
{
    DocId id; // of the standard plan
    QString column;
    int version = 0;
    int superseded = 0; // the version before; 0: this is the first
    Delivery delivery = Delivery::OnlyHere;
};

// A published plan on which others commented.
struct CommentedPlan
{
    RecordSummary plan{};
    int comments = 0;
    int fresh = 0; // of them, that this person has not read
    QDateTime last{};

    friend bool operator==(const CommentedPlan&, const CommentedPlan&) = default;
};

} // namespace shanke
