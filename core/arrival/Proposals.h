// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrival/WaitingRevisions.h"
#include "trust/ArrivalGate.h"

namespace shanke {

// Edits of records by people who take no part in them, as they wait beside a database: what its device
// signed, by whom the signature says. Used for one call.
class Proposals
{
public:
    // Says of a revision what the gate there says now.
    using Judge = std::function<Result<Judgement>(const Revision&)>;

    Proposals(DocumentStore& store, DatabaseName database, Judge judge)
        : m_store(store), m_database(std::move(database)), m_judge(std::move(judge))
    {
    }

    // The founder of the record, and whom they let in, take over what is proposed.
    Result<bool> maySettle(const ReadSnapshot& snapshot, const DocId& record, const UserId& user) const;
    // Oldest first.
    Result<std::vector<WaitingRevision>> about(const ReadSnapshot& snapshot, const DocId& record) const;
    // Somebody who may has settled it.
    Result<> settle(const DocId& record, const RevId& rev);

    static UserId authorOf(const Revision& revision);

private:
    DocumentStore& m_store;
    DatabaseName m_database;
    Judge m_judge;
};

} // namespace shanke
