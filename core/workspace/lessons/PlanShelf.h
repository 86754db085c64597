// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/records/DraftShelf.h"
#include "workspace/records/RecordWriter.h"
#include "workspace/values/PlanValues.h"

namespace shanke {

class EngineState;

// What changes in the teacher's own plans: save points, drafts, plans removed and brought
// back. Each is one durable transaction. Used in the engine thread, for one call.
class PlanShelf
{
public:
    static Result<PlanShelf> of(EngineState& state);

    Result<SavedPlan> save(const DocId& id, const QString& rev, const LessonPlan& plan);
    Result<> keepDraft(const DocId& id, const QString& rev, const LessonPlan& plan);
    Result<> dropDraft(const DocId& id);
    Result<> remove(const DocId& id, const QString& rev);
    Result<SavedPlan> restore(const DocId& id);

private:
    PlanShelf(EngineState& state, RecordWriter records, DocumentStore& store)
        : m_state(state), m_records(std::move(records)), m_store(store), m_drafts(store)
    {
    }

    Result<RevId> write(WriteTransaction& transaction, const DocId& id, const std::optional<RevId>& parent,
                        LessonPlan plan);
    Result<RevId> settleDraft(WriteTransaction& transaction, const DocId& id, const QString& rev);
    Result<SavedPlan> saved(const DocId& id, const RevId& rev);

    EngineState& m_state;
    RecordWriter m_records;
    DocumentStore& m_store;
    DraftShelf m_drafts;
};

} // namespace shanke
