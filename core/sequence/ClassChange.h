// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SaidEvent.h"
#include "sequence/SequenceEvent.h"

namespace shanke {

// What a teacher says of the lessons of a class: the object "said" of an event in their own space, which is
// written once and signed. It names hours and periods of plans and never their texts.
struct ClassChange
{
    SequenceEventType what = SequenceEventType::Missed;
    QString className{};
    QString subject{};
    QDate day{}; // with `slot`: the hour
    int slot = 0;
    QDate insteadDay{}; // with `insteadSlot`: where a moved hour is held
    int insteadSlot = 0;
    QString plan{}; // with `number`: the period, as the plan counts its own
    int number = 0; // from 1
    QString reason{};
    QString undoes{}; // the id of the event that is withdrawn
    QString act{};    // the same in all that was said, and is undone, together

    static const Fields<ClassChange>& fields();
    static const KindDescription& kind();
    // Why it cannot stand; empty: it can.
    QString fault() const;

    ClassHour hour() const { return {day, slot}; }
    ClassHour instead() const { return {insteadDay, insteadSlot}; }

    friend bool operator==(const ClassChange&, const ClassChange&) = default;
};

using SaidClassChange = SaidEvent<ClassChange>;

} // namespace shanke
