// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"
#include "store/DocumentStore.h"
#include "workspace/values/AccountSettings.h"

// Plans as documents of a store.
namespace shanke {

struct StoredPlan
{
    RevId rev;
    LessonPlan plan;
};

// Of a new plan in this account.
DocId newPlanId(const AccountSettings& account, const QDateTime& now);

// The winner, or one revision; of a newer program as far as it reads.
Result<StoredPlan> readPlan(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                            const std::optional<RevId>& rev = std::nullopt);

// NewerVersion for a plan that is only shown here.
Result<> checkKnown(const LessonPlan& plan);

// The revision of `plan` that follows `parent`; its attachments stay.
Result<Edit> planEdit(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                      const std::optional<RevId>& parent, const LessonPlan& plan);

// A deletion that follows `parent`.
Edit tombstone(const DocId& id, const RevId& parent);
// The deletion of a document that a person wants to be gone.
Edit removal(const DocId& id, const RevId& parent);

} // namespace shanke
