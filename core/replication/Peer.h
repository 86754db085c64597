// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"
#include "couch/BulkDocs.h"
#include "couch/BulkGet.h"
#include "couch/Changes.h"
#include "couch/RevsDiff.h"
#include "http/HttpTransport.h"

#include <QJsonObject>

namespace shanke {

struct PeerInfo
{
    qint64 documents = 0; // live ones
    QString instance{};   // of this very database: another one when it is made anew; empty: not said
};

// A database that can be one end of a replication. Push and pull are the same code with the roles swapped.
// Implementations: LocalPeer (a DocumentStore) and HttpPeer (a CouchDB-protocol server). Lives in one thread;
// every call answers through its continuation, possibly before it returns. A peer serves one replication;
// destroying it ends what is under way without an answer.
class Peer
{
public:
    virtual ~Peer() = default;

    // Names this database for ever and on every device alike, without credentials: input of checkpoint ids.
    virtual QString identity() const = 0;

    // Once, before all else: the database that it exchanges documents with.
    virtual void meet(Peer&) {}

    // Its documents are on this PC, where asking costs nothing.
    virtual bool isHere() const = 0;

    // NotFound when there is no such database.
    virtual void info(Continuation<PeerInfo> done) = 0;
    // Succeeds when it exists already.
    virtual void create(Continuation<> done) = 0;

    // A longpoll answers when there is a row after `since`; an empty page means: ask again.
    virtual void changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done) = 0;
    virtual void missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done) = 0;
    // Revisions with their ancestry; attachments not covered by attachmentsSince come with content.
    virtual void fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done) = 0;
    // Grafts (new_edits:false). Answers what was refused; "missing_stub" when a stub names bytes it does not
    // have. Not durable before the next writeLocal() has answered.
    virtual void store(std::vector<Revision> revisions,
                       Continuation<std::vector<couch::DocFailure>> done) = 0;

    // A local document of this database ("_local/<id>"); an empty optional when there is none. Writing
    // replaces it, and makes everything that was stored before it durable.
    virtual void readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done) = 0;
    virtual void writeLocal(const QString& id, const QJsonObject& content, Continuation<> done) = 0;

    // Ends every call under way with Cancelled.
    virtual void cancelAll() = 0;
    // How long the peer asked to be left alone when it last was too busy; zero when it did not.
    virtual std::chrono::milliseconds askedPause() const = 0;
    virtual Traffic traffic() const = 0;
};

} // namespace shanke
