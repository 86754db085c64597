// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/Judgement.h"
#include "workspace/values/DeviceValues.h"

#include <QDate>

namespace shanke {

// That an approver or head lets a colleague decide in their place (委托审批), as a person sees it.
struct DelegationEntry
{
    DocId id;
    UserId giver;
    QString giverName;
    UserId user; // who decides
    QString userName;
    QDate lastDay;
    QString reason;
    QDateTime givenAt;
    bool isInForce = false;                 // what is decided by it counts
    bool isEnded = false;                   // somebody who may has ended it
    bool isOwn = false;                     // this person gave it
    bool mayEnd = false;                    // they gave it, or lead the school
    int uncovered = 0;                      // PCs of who decides that came later: to be given again for them
    Reason doubt = Reason::None;            // as it was judged
    Delivery delivery = Delivery::OnlyHere; // of the event

    friend bool operator==(const DelegationEntry&, const DelegationEntry&) = default;
};

struct DelegationList
{
    QList<DelegationEntry> all{}; // in force first, then by the day on which they were given, newest first
    bool mayGive = false;         // this person approves at the school
    QList<SchoolPerson> colleagues{}; // to whom they may give it, by name

    friend bool operator==(const DelegationList&, const DelegationList&) = default;
};

struct DelegationOrder
{
    UserId user;
    QDate lastDay;
    QString reason;
};

// Whether this person decides about plans, and in whose place.
struct ReviewRight
{
    bool isApprover = false;
    struct InPlace
    {
        UserId giver;
        QString name;
        QDate until; // the last day

        friend bool operator==(const InPlace&, const InPlace&) = default;
    };
    QList<InPlace> inPlaceOf{}; // of an approver nobody
    bool isOnAnotherPc = false; // somebody let them decide, and not on this PC

    bool mayDecide() const { return isApprover || !inPlaceOf.isEmpty(); }
    // Nobody's right reaches their own plans, in whoever's hands it is.
    bool reaches(const UserId& teacher) const
    {
        return isApprover || std::any_of(inPlaceOf.begin(), inPlaceOf.end(),
                                         [&](const InPlace& each) { return each.giver != teacher; });
    }

    friend bool operator==(const ReviewRight&, const ReviewRight&) = default;
};

} // namespace shanke
