// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QJsonObject>

namespace shanke {

// The plan that a plan was made from: a standard plan of a column, or an earlier plan of one's own. Its text
// is kept, so that what the teacher changed can be shown without the column.
struct PlanBase
{
    DocId id;
    QString rev;
    int version = 0;     // of a standard plan, else 0
    QJsonObject content; // the base as it was taken, without a base of its own

    static PlanBase fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    friend bool operator==(const PlanBase&, const PlanBase&) = default;
};

} // namespace shanke
