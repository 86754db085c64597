// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeUser.h"
#include "store/DocumentStore.h"

namespace shanke {

// Writes local documents in a transaction of somebody else. As with CouchDB their revisions only count
// ("0-3"), and a writer must name the one it read, or none when there is none: so a replicator notices that a
// database was made anew. Everybody has local documents of their own: a checkpoint that somebody else could
// write would make a replicator pass over what it has not seen. What the node itself keeps there is
// Forbidden.
class LocalWriter
{
public:
    LocalWriter(DocumentStore& store, WriteTransaction& transaction, const NodeUser& user)
        : m_store(store), m_transaction(transaction), m_user(user)
    {
    }

    // Under which id the store has that of a person.
    static QString keptId(const NodeUser& user, const QString& id);

    static Result<> checkId(const QString& id); // without "_local/"
    // The revision of one as it is stored: one that was not written through a node has none and is the first.
    static RevId revOf(const QJsonObject& stored);

    // `content` with the "_rev" it names, and "_deleted" when it is to go. Conflict; NotFound for what is not
    // there to be deleted.
    Result<RevId> write(const QString& name, QJsonObject content);

private:
    Result<RevId> save(const QString& id, QJsonObject content, const std::optional<QJsonObject>& stored);

    DocumentStore& m_store;
    WriteTransaction& m_transaction;
    const NodeUser& m_user;
};

} // namespace shanke
