// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "workspace/values/PlanValues.h"
#include "workspace/values/WriteBar.h"

// What ui and cli read and write of records of any kind.
namespace shanke {

// The plan with which the record `id` is handed in: itself, or the one that it belongs to; empty: it never
// is.
inline DocId planOf(const DocId& id, const Record& record)
{
    const QString& member = record.kind().belongsTo;
    if (!member.isEmpty())
        return DocId(record.toJson().value(member).toString());
    return record.kind().isHandedIn ? id : DocId();
}

// Another version of the same record that a second device made while this one was offline.
struct RecordVersion
{
    QString rev;
    Record record;
};

// A record opened for editing.
struct OpenRecord
{
    DocId id;
    QString rev; // the revision it was read from; empty: never saved
    Record record;
    std::optional<Record> draft{}; // newer than `record`: typed, not saved
    QString draftRev{};            // the revision the draft stands on: `rev`, or one of the conflicts
    std::vector<RecordVersion> conflicts{};
    DocId plan;                    // planOf()
    DatabaseName database{};       // where it lies, or will
    WriteBar bar = WriteBar::None; // why it is only shown
    QList<DocId> guides{};         // of the plan that it is
    PlanState state{};             // of `plan`
    Delivery delivery = Delivery::OnlyHere;
    std::vector<ReviewEntry> reviews{}; // newest first
};

// Shown, and not to be changed: a newer program wrote it, or somebody else may.
inline bool isOnlyShown(const OpenRecord& open)
{
    return open.record.isNewer() || open.bar != WriteBar::None;
}

struct SavedRecord
{
    DocId id;
    QString rev;
    PlanState state;
};

} // namespace shanke
