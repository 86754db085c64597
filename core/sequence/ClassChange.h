// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"
#include "kind/Fields.h"
#include "kind/KindDescription.h"
#include "sequence/SequenceEvent.h"

#include <QJsonObject>

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

// The same as it lies in a document. Whether it counts is for whoever reads it to ask.
struct SaidClassChange
{
    DocId id;
    UserId author;
    DeviceId device;
    QDateTime at;
    ClassChange said;

    // InvalidInput when something is missing, altered or out of bounds; NewerVersion for a newer schema.
    static Result<SaidClassChange> fromJson(const DocId& id, const QJsonObject& json);
};

// What stands in the event beside its head. InvalidInput: it cannot stand.
Result<QJsonObject> membersOf(const ClassChange& change, const QDateTime& now);

} // namespace shanke
