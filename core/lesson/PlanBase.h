// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QJsonObject>

#include <vector>

namespace shanke {

// One text of a plan: a document, as it stood in a revision.
struct PlanVersion
{
    DocId id;
    QString rev;
    int version = 0; // of a standard plan, else 0

    static PlanVersion fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    friend bool operator==(const PlanVersion&, const PlanVersion&) = default;
};

// The plan that a plan was made from: a standard plan of a column, or an earlier plan of one's own. Its text
// is kept, so that what the teacher changed can be shown without the column.
struct PlanBase
{
    // As many plans as are named as earlier ones; who copies a plan for longer leaves the oldest out.
    static constexpr size_t MostEarlier = 30;

    DocId id;
    QString rev;
    int version = 0;     // of a standard plan, else 0
    QJsonObject content; // the base as it was taken, without a base of its own
    // One's own plans through which it was copied, the nearest first.
    std::vector<PlanVersion> earlier{};
    QJsonObject more{}; // members that this program does not know

    static PlanBase fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    bool isStandard() const;
    // For how many classes or years a plan on this base has been prepared, this time included.
    int uses() const { return int(earlier.size()) + 1; }

    friend bool operator==(const PlanBase&, const PlanBase&) = default;
};

} // namespace shanke
