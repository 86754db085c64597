// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"
#include "trust/ChainEvent.h"

namespace shanke {

// Whom the founder of a record let write it, by the events that lie beside it. What is read here decides what
// this PC offers; what counts elsewhere is judged where it arrives. Used for one call.
class Participants
{
public:
    Participants(const DocumentStore& store, const ReadSnapshot& snapshot, const DatabaseName& database)
        : m_store(store), m_snapshot(snapshot), m_database(database)
    {
    }

    // Of two events of one number, the one that takes out holds.
    Result<bool> hold(const DocId& record, const UserId& user) const;
    // What its founder has to say to let `user` in, or to take them out: then what they saved there stays, as
    // far as it has come here.
    Result<MembershipEvent> next(const DocId& record, const UserId& user, bool takesPart) const;

private:
    // Of the newest number about this person there.
    Result<std::vector<MembershipEvent>> newest(const DocId& record, const UserId& user) const;
    Result<QSet<QString>> savedBy(const DocId& record, const UserId& user) const;

    const DocumentStore& m_store;
    const ReadSnapshot& m_snapshot;
    DatabaseName m_database;
};

} // namespace shanke
