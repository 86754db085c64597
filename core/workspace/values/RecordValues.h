// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/RoleValues.h"
#include "workspace/values/PlanValues.h"
#include "workspace/values/WriteBar.h"

#include <memory>

// What ui and cli read and write of records of any kind.
namespace shanke {

struct OpenedFrom;
struct StateFrom;

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
    std::vector<ReviewEntry> reviews{};       // newest first
    std::shared_ptr<const OpenedFrom> from{}; // what it was read from; the same while that stands as it did
    std::shared_ptr<const StateFrom> stateFrom{}; // what the rest was asked of
};

// Shown, and not to be changed: a newer program wrote it, or somebody else may.
inline bool isOnlyShown(const OpenRecord& open)
{
    return open.record.isNewer() || open.bar != WriteBar::None;
}

// What the catalogue keeps of a record for lists; no body is read to show one.
struct RecordSummary
{
    DocId id;
    DocId plan{};   // that it is, or belongs to
    int guides = 0; // that belong to it
    UserId author;
    QString who{}; // the author's name; empty: one's own
    RoleValues roles;
    LessonHeader header; // of a record of a lesson
    PlanState state;     // of `plan`
    Delivery delivery = Delivery::OnlyHere;
    bool conflicted = false; // two devices edited it; both versions are kept
    bool isNewer = false;    // written by a newer program: shown as far as it reads, not edited
    bool hasDraft = false;   // typed text that is not a save point yet
    QDateTime updatedAt;

    friend bool operator==(const RecordSummary&, const RecordSummary&) = default;
};

// Which records are listed; what says nothing means all.
struct RecordFilter
{
    ListPage page = ListPage::None; // of the kinds that are listed there; None: on any page
    QString kind{};                 // its word
    QString subject{};              // its key
    QString classText{};            // in the name of a class
    QString text{};                 // in title, class or person
    std::optional<PlanStatus> status{};
    QString stage{}; // its word
    int week = 0;

    // Nothing is chosen beside the page.
    bool isEverything() const { return *this == RecordFilter{.page = page}; }

    friend bool operator==(const RecordFilter&, const RecordFilter&) = default;
};

struct SavedRecord
{
    DocId id;
    QString rev;
    PlanState state;
};

} // namespace shanke
