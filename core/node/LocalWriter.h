// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"

namespace shanke {

// Writes local documents in a transaction of somebody else. As with CouchDB their revisions only count
// ("0-3"), and a writer must name the one it read, or none when there is none: so a replicator notices that a
// database was made anew. What the node itself keeps there is Forbidden.
class LocalWriter
{
public:
    LocalWriter(DocumentStore& store, WriteTransaction& transaction)
        : m_store(store), m_transaction(transaction)
    {
    }

    static Result<> checkId(const QString& id); // without "_local/"
    // The revision of one as it is stored: one that was not written through a node has none and is the first.
    static RevId revOf(const QJsonObject& stored);

    // `content` with the "_rev" it names, and "_deleted" when it is to go. Conflict; NotFound for what is not
    // there to be deleted.
    Result<RevId> write(const QString& id, QJsonObject content);

private:
    Result<RevId> save(const QString& id, QJsonObject content, const std::optional<QJsonObject>& stored);

    DocumentStore& m_store;
    WriteTransaction& m_transaction;
};

} // namespace shanke
