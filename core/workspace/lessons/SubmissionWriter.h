// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "workspace/devices/EventWriter.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

struct StoredRecord;

// Writes the two events of the approval chain, once, never to be changed. Lives in the engine thread; what it
// answers is durable.
class SubmissionWriter
{
public:
    // What it works with outlives it.
    SubmissionWriter(Databases& databases, CatalogueKeeper& catalogue, EventWriter& events,
                     const Clock& clock)
        : m_databases(databases), m_catalogue(catalogue), m_events(events), m_clock(clock)
    {
    }

    // Lays the saved plan, of whatever kind that is handed in, on its author's desk with what belongs to it.
    Result<Submission> submit(const DocId& plan);
    // Lays a decision beside the submission, in one's own right or in the place of who let this person.
    // Forbidden on an own one, or without either.
    Result<Decision> decide(const DecisionDraft& draft);

private:
    const AccountSettings& account() const { return m_events.account(); }
    Result<StoredRecord> saved(const DocId& id);
    Result<std::vector<Finding>> findingsOf(const DocId& id, const Record& record);
    Result<std::vector<HandedInRecord>> savedBelonging(const DocId& plan);
    Result<std::vector<PlannedLesson>> lessonsOf(const Record& plan) const;
    Result<int> nextCounter(const DocId& plan);
    Result<Submission> submissionAt(const Place& place) const;
    Result<Place> placeOfSubmission(const DocId& id);
    Result<> checkDecision(const Submission& submission, const DecisionDraft& draft) const;
    Result<DocId> rightToDecide(const UserId& teacher) const;

    Databases& m_databases;
    CatalogueKeeper& m_catalogue;
    EventWriter& m_events;
    const Clock& m_clock;
};

} // namespace shanke
