// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/Delivery.h"

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

} // namespace shanke
