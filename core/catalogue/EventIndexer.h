// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"
#include "trust/KnownKeys.h"

namespace shanke {

// Of an event, by the key of its device.
enum class SignatureCheck { Right, Wrong, KeyMissing };

// Keeps in the catalogue what judging needs of the documents of one database: statements, rosters and cards
// as they are, and of every event who says what, and whether the key of its device signed it. That key may
// come after the event, which is then read once more. One for each chunk, in the transaction of the chunk.
class EventIndexer
{
public:
    // `source`: the database's key in the table of that name.
    EventIndexer(WriteTransaction& transaction, qint64 source, DatabaseName database);

    // A document that is written once and signed; `document`: its key in the table of that name.
    Result<> insert(qint64 document, const DocId& id, const Body& body);
    // One of these goes, or comes anew.
    Result<> forget();
    // Reads at most `limit` events of this database whose key came later. True when there are more.
    Result<bool> readWaiting(const DocumentStore& store, const ReadSnapshot& snapshot, int limit);

private:
    Result<> insertEvent(qint64 document, const ChainEvent& event);
    Result<> insertBody(qint64 document, const Body& body);
    Result<> readAgain(qint64 document, const Result<Revision>& revision);

    WriteTransaction& m_transaction;
    qint64 m_source;
    DatabaseName m_database;
};

// Whose key `device` has, as far as it came to this catalogue.
Result<std::optional<PublicKey>> keyOf(const ReadSnapshot& catalogue, const DeviceId& device);
// From now on events of these devices can be verified.
Result<> keepKeys(WriteTransaction& catalogue, const KnownKeys& keys);

} // namespace shanke
