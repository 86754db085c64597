// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/ProposalValues.h"
#include "workspace/values/RecordValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// The records of every kind that a person writes, each in the database where its kind has its place: drafts,
// save points, removal and what brings them back. Called from the ui thread.
class RecordRepository
{
public:
    explicit RecordRepository(Engine& engine);

    // Newest first, one's own and those of one's school. From the catalogue: no body is read.
    QFuture<Result<QList<RecordSummary>>> list(const RecordFilter& filter);
    // One's own, or one of a database that is followed.
    QFuture<Result<OpenRecord>> open(const DocId& id);
    // As it stands now, without its draft: what of it and of its reviews still says what it said is not read
    // again.
    QFuture<Result<OpenRecord>> openAgain(const OpenRecord& before);
    // An empty one that is not stored until its first draft or save, and an id for it.
    Record blank(const KindDescription& kind) const;
    DocId newId(const KindDescription& kind) const;
    // The database for a new one; empty: this person has none for it.
    DatabaseName homeOf(const KindDescription& kind) const;

    // A save point: a new revision on top of `rev` (empty: new document, with a new id when `id` is empty).
    // Durable when it answers. Conflict when the record changed meanwhile: nothing is lost, call open()
    // again.
    QFuture<Result<SavedRecord>> save(const DocId& id, const QString& rev, const Record& record);
    // Typed text, kept on this PC only until the next save point. Durable when it answers.
    QFuture<Result<>> keepDraft(const DocId& id, const QString& rev, const Record& record);
    QFuture<Result<>> dropDraft(const DocId& id);
    QFuture<Result<>> remove(const DocId& id, const QString& rev);
    // Brings a removed record back as it was: undo.
    QFuture<Result<SavedRecord>> restore(const DocId& id);

    // Lets somebody take part in what this person founded, or takes them out: then what they saved stays.
    // Forbidden: somebody else founded it.
    QFuture<Result<>> letTakePart(const DocId& id, const UserId& user, bool takesPart);
    // What people who take no part would write there, for who founded it or takes part; for others nothing.
    QFuture<Result<QList<RecordProposal>>> proposals(const DocId& id);
    // Puts it into the record and saves that; what both changed is asked for.
    QFuture<Result<SavedRecord>> takeOver(const RecordProposal& proposal);
    // Forgets it, here and at the school's server.
    QFuture<Result<>> setAside(const RecordProposal& proposal);

private:
    Engine& m_engine;
};

} // namespace shanke
