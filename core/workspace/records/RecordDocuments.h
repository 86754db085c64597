// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"
#include "store/DocumentStore.h"
#include "workspace/values/AccountSettings.h"

// Records as documents of a store.
namespace shanke {

struct StoredRecord
{
    RevId rev;
    Record record;
};

struct StoredPlan
{
    RevId rev;
    LessonPlan plan;
};

// Of a new record of this kind in this account.
DocId newIdFor(const KindDescription& kind, const AccountSettings& account, const QDateTime& now);

// What `json` says as the record that `id` names; of a newer program as far as it reads. NewerVersion for a
// kind that this program does not know.
Result<Record> recordFrom(const DocId& id, const QJsonObject& json);

// The winner, or one revision.
Result<StoredRecord> readRecord(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                                const std::optional<RevId>& rev = std::nullopt);
Result<StoredPlan> readPlan(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                            const std::optional<RevId>& rev = std::nullopt);

// NewerVersion for a record that is only shown here.
Result<> checkKnown(const Record& record);

// An edit that follows `parent` and says nothing yet; the attachments stay.
Result<Edit> editAfter(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                       const std::optional<RevId>& parent);

// A deletion that follows `parent`.
Edit tombstone(const DocId& id, const RevId& parent);
// The deletion of a document that a person wants to be gone.
Edit removal(const DocId& id, const RevId& parent);

} // namespace shanke
