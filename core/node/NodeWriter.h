// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeDatabase.h"
#include "node/NodeRequest.h"
#include "revision/DocumentJson.h"

namespace shanke {

// Writes documents for a client, one or many, in one transaction that is durable when the answer goes out.
// Design documents need a database administrator. A document that is refused spoils only itself.
class NodeWriter
{
public:
    // Unauthorized or Forbidden for who may not write at all.
    static Result<NodeWriter> begin(NodeDatabase& database, const NodeUser& user);

    // With `newEdits` the next revision on top of the document's rev; otherwise the revision itself, as
    // elsewhere.
    Result<RevId> write(ParsedDocument document, bool newEdits);

    // Commits what was written. Nothing may be written afterwards.
    Result<> commit() { return m_transaction.commit(); }

private:
    NodeWriter(NodeDatabase& database, NodeSecurity security, const NodeUser& user,
               WriteTransaction transaction);

    Result<> checkMayWrite(const DocId& id) const;

    DocumentStore& m_store;
    NodeSecurity m_security;
    NodeUser m_user;
    WriteTransaction m_transaction;
};

} // namespace shanke
