// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace shanke {

// What the steps in class of a plan should add up to: a whole period, or for an activity of small children,
// which may end early, no more than that.
struct PlanMinutes
{
    int least = 0;
    int most = 0;

    bool holds(int sum) const { return sum >= least && sum <= most; }
    friend bool operator==(const PlanMinutes&, const PlanMinutes&) = default;
};

PlanMinutes minutesAsked(const QJsonObject& plan);

} // namespace shanke
