// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Submission.h"
#include "research/ResearchEvent.h"

namespace shanke {

// 先课后审: a plan that was handed in is taught before anybody decided about it, since no approver could be
// reached. About the plan; says of which lesson, and why. It locks nothing, approves nothing and takes
// nothing away: the plan waits for its decision as before. Lies on the desk of its author.
struct TaughtFirstSaid
{
    QString className;
    QDate day;
    int slot = 0;
    QString reason;

    static const Fields<TaughtFirstSaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    QString fault(const DocId& about) const;

    PlannedLesson lesson() const { return {className, day, slot}; }
};

using TaughtFirst = ResearchEvent<TaughtFirstSaid>;

} // namespace shanke
