// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

#include <QDateTime>
#include <QStringList>

namespace shanke {

enum class ApprovalSteps {
    One, // any approver decides
    Two, // two approvers have to approve, in whatever order
};

// How a school approves plans, as its leaders set it; a school that has set nothing has what a new value
// says. What was handed in stays under the rule it was handed in under.
struct ApprovalRules
{
    QString title;
    ApprovalSteps steps = ApprovalSteps::One;
    QStringList grades; // the school's words, the best first; empty: the county's
    int dueWeekday = 5; // of the week before the class, 1 Monday; 0: by the class itself
    QString dueTime;    // "17:00", which it also is when this is no time of day

    static const Fields<ApprovalRules>& fields();
    // Of the newest of such records that can be read; what a school has without one when there is none.
    static ApprovalRules of(const std::vector<Record>& records);

    int stepsAsked() const { return steps == ApprovalSteps::Two ? 2 : 1; }
    const QStringList& gradeWords() const;
    // By when a plan is to be handed in for a lesson that begins then.
    QDateTime dueFor(const QDateTime& lesson) const;

    friend bool operator==(const ApprovalRules&, const ApprovalRules&) = default;
};

const KindDescription& approvalRulesKind();

} // namespace shanke
