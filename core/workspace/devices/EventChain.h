// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Connection.h"
#include "trust/ChainEvent.h"
#include "workspace/folder/Databases.h"

namespace shanke {

// The events of this device (submissions, decisions, endorsements...) in their order, each naming the digest
// of the one before, so that their order is provable whatever the clocks said. An event is noted here before
// its document is written; one whose document was never written (power cut between the two) is forgotten when
// the next is made, for a counter that anybody may have seen is never used again.
class EventChain
{
public:
    struct Link
    {
        qint64 counter = 1;
        std::optional<Digest> previous{}; // none for the first
    };

    EventChain(Connection& file, Databases& databases) : m_file(file), m_databases(databases) {}

    // What the next event has to say.
    Result<Link> next();
    // Durable when it returns; call it before the document is committed.
    Result<> note(const ChainEvent& event);
    // Another device begins its own.
    Result<> forget();

private:
    Result<bool> exists(const DatabaseName& database, const DocId& id) const;

    Connection& m_file;
    Databases& m_databases;
};

} // namespace shanke
