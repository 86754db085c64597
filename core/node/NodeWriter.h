// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrival/RefusedRevisions.h"
#include "node/NodeDatabase.h"
#include "node/NodeRequest.h"
#include "revision/DocumentJson.h"

namespace shanke {

// Writes documents for a client, one or many, in one transaction that is durable when the answer goes out.
// Design documents need a database administrator; the database's rules and
// the signatures of what is signed judge all others. A document that is
// refused spoils only itself.
class NodeWriter
{
public:
    // Unauthorized or Forbidden for who may not write at all.
    static Result<NodeWriter> begin(NodeDatabase& database, const NodeUser& user);

    // With `newEdits` the next revision on top of the document's rev, which must be a leaf: Conflict also for
    // what is there already, as with CouchDB. Otherwise the revision itself, as elsewhere; what is here
    // already is not judged again: it may be repeated by who did not hear the answer.
    Result<RevId> write(ParsedDocument document, bool newEdits);
    // A "_local/" document, by its whole id: see LocalWriter.
    Result<RevId> writeLocal(const DocId& id, const QJsonObject& content);

    // Commits what was written, and what is to be remembered of what was refused: of what can never become
    // good its name and who brought it; the text of a proposal, which is taken in once its author takes part.
    // To be called also when nothing was written. Nothing may be written afterwards.
    Result<> commit();

private:
    NodeWriter(NodeDatabase& database, NodeSecurity security, const NodeUser& user,
               WriteTransaction transaction);

    // What the rules or the gate did not let in, and how that is kept in mind.
    struct NotTaken
    {
        Revision revision;
        QString word; // "altered", "not-leader"
        Standing standing = Standing::Refused;
    };

    Result<> checkMayWrite(const DocId& id) const;
    Result<> checkIsNext(const DocId& id, const std::optional<RevId>& parent) const;
    Result<RevId> put(ParsedDocument document);
    Result<RevId> graft(ParsedDocument document);
    Result<RevId> judged(const std::optional<RevId>& parent, Revision revision,
                         const std::function<Result<RevId>()>& store);
    bool isJudged(const DocId& id) const;
    Result<> judge(const std::optional<Revision>& before, Revision revision);
    Result<> checkRules(const Revision& revision);
    Result<> judgeSignature(const Revision& revision);
    Result<> keepInMind(const DocId& id, const RevId& rev);
    Result<std::optional<Revision>> revisionBefore(const DocId& id, const std::optional<RevId>& parent) const;
    Result<bool> isHere(const DocId& id, const RevId& rev) const;

    DatabaseName m_database;
    DocumentStore& m_store;
    SignatureGate& m_signatures;
    NodeSecurity m_security;
    NodeUser m_user;
    WriteTransaction m_transaction;
    const NodeRules* m_rules = nullptr;
    std::optional<NotTaken> m_notTaken{}; // the document at hand
    std::vector<RefusedRevision> m_refused;
    RuleCase m_case; // who asks, and where
};

} // namespace shanke
