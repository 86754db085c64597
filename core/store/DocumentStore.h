// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Revision.h"
#include "sqlite/OpenMode.h"
#include "sqlite/ReadSnapshot.h"
#include "sqlite/StopFlag.h"
#include "sqlite/WriteTransaction.h"
#include "store/StoreValues.h"

#include <QString>

#include <memory>

namespace shanke {

class ChangeFeed;

// One database: documents with revision trees, their attachments, a change feed and local documents, in one
// SQLite file (WAL). Owns the file's connections. Reads may come from any thread, each through its own
// snapshot, and never wait for the writer; writes come from one thread. Whatever a committed WriteTransaction
// of Durability::Full wrote survives a power cut. The rules are CouchDB's: winner, conflicts, deletions.
class DocumentStore
{
public:
    using OpenMode = shanke::OpenMode;

    // NotFound, NewerVersion (file of a newer program, untouched), Damaged, ReadOnly, DiskFull, InUse.
    static Result<std::unique_ptr<DocumentStore>> open(const QString& path, OpenMode mode);
    ~DocumentStore();

    Result<ReadSnapshot> read(const StopFlag& stop = {}) const; // any thread
    // Writer thread; one at a time, and gone before the store. Its commit notifies the feed.
    Result<WriteTransaction> begin(Durability durability);
    // Gone once nothing has the file open through this store any more: what reads may outlive it.
    std::weak_ptr<const void> readers() const;
    ChangeFeed& feed(); // lives in the thread that opened the store

    Result<StoreInfo> info(const ReadSnapshot& snapshot) const;
    // The winner, or one revision. NotFound also when the winner is deleted (detail "deleted") unless asked
    // by revision, and when a revision's body is not kept (detail "missing"). The bytes of its attachments
    // can be opened in any thread, also when the snapshot is gone, once the revision is committed.
    Result<Revision> get(const ReadSnapshot& snapshot, const DocId& id,
                         const std::optional<RevId>& rev = std::nullopt) const;
    // Tree facts of a document: winner, conflicts, leaves, history. NotFound when it never existed.
    Result<DocumentState> state(const ReadSnapshot& snapshot, const DocId& id) const;
    // The leaves that came of a revision, or it alone when it is one, of those whose body is kept.
    Result<QList<RevId>> leavesAbove(const ReadSnapshot& snapshot, const DocId& id, const RevId& rev) const;
    // The nearest common ancestor of two revisions whose body is kept: the base of a three-way merge. None
    // when they have none. NotFound when the document never existed.
    Result<std::optional<RevId>> mergeBase(const ReadSnapshot& snapshot, const DocId& id, const RevId& left,
                                           const RevId& right) const;
    // Rows after `since` in sequence order, at most `limit` (0: all). One row a document: its last change.
    Result<ChangeRows> changes(const ReadSnapshot& snapshot, qint64 since, int limit) const;
    // The same from the newest back to the first.
    Result<ChangeRows> latestChanges(const ReadSnapshot& snapshot, int limit) const;
    // Which of these revisions we lack, and what ancestors of them we have (_revs_diff).
    Result<MissingRevs> missing(const ReadSnapshot& snapshot, const RevsById& revs) const;
    // Live documents in id order from `range`; bodies only when asked.
    Result<std::vector<DocumentRow>> list(const ReadSnapshot& snapshot, const ListRange& range) const;

    // A person's save (new_edits=true): Conflict unless `edit.parent` is a leaf (or absent for a document
    // that is new or deleted). Precondition when a stub names bytes that the parent lacks. The same save
    // again answers the same revision, so it may be repeated when nobody knows whether it got through.
    Result<RevId> put(WriteTransaction& transaction, const Edit& edit);
    // A revision that exists elsewhere (new_edits=false): grafts it with its ancestry. Precondition when a
    // stub names bytes we do not have. Writing it again changes nothing. Where its ancestry was cut, what
    // `source` is known to have had of the document and no longer names counts as an ancestor.
    Result<GraftOutcome> graft(WriteTransaction& transaction, const Revision& revision,
                               const RevisionSource& source = {});

    // Documents of this store only, never replicated (checkpoints). `id` without "_local/".
    Result<std::optional<QJsonObject>> local(const ReadSnapshot& snapshot, const QString& id) const;
    Result<std::vector<LocalDocument>> locals(const ReadSnapshot& snapshot) const; // all of them
    // Sequences up to which some other store has our changes, as the checkpoints among them say. Those of the
    // other direction count in the numbers of the peer: they keep a revision too many, never one too few.
    Result<QList<qint64>> sharedUpTo(const ReadSnapshot& snapshot) const;
    Result<QStringList> localIds(const ReadSnapshot& snapshot) const; // of all, in order
    Result<> putLocal(WriteTransaction& transaction, const QString& id, const QJsonObject& content);
    Result<> removeLocal(WriteTransaction& transaction, const QString& id);
    Result<> removeLocals(WriteTransaction& transaction); // all of them: for a copy that others get

    // Every text in which `word` stands: bodies of any kept revision, and local documents. Reads all of the
    // file; nothing is decoded.
    Result<> eachText(const ReadSnapshot& snapshot, QByteArrayView word,
                      const std::function<void(QByteArrayView text)>& visit) const;

    // Takes a document out of this store only, leaving no tombstone and no change: other stores keep theirs.
    // What no other document needs of its attachments goes with it. NotFound.
    Result<> purge(WriteTransaction& transaction, const DocId& id);

    // A consistent, compact copy of the file at a path that does not exist yet, durable when it returns, made
    // while others read and write. Any thread. Precondition, DiskFull, ReadOnly: nothing is left behind.
    Result<> copyTo(const QString& path, const StopFlag& stop = {}) const;
    // Makes a copied file a store of its own by a new uuid: checkpoints are named by it, so those of the
    // store it was copied from lapse. Its local documents stay, for drafts are among them.
    Result<> renew(WriteTransaction& transaction);

    // Gives up bodies that `retention` does not ask for, in up to `documents` documents after `from` (0: the
    // first step); every revision keeps its place in its tree.
    Result<CompactionStep> compact(WriteTransaction& transaction, const Retention& retention, qint64 from,
                                   int documents);
    // Gives up to `pages` unused pages of the file back to the disk; true while there are more.
    Result<bool> shrink(WriteTransaction& transaction, int pages);
    // Writes the whole file anew without gaps, which needs its size of free space twice. No transaction may
    // be open.
    Result<> rewrite();

    // Checks file, trees, bodies, digests; an empty list is a clean bill.
    Result<QStringList> verify(const ReadSnapshot& snapshot) const;
    // Only the structure of the file: a hundredth of the time.
    Result<QStringList> verifyStructure(const ReadSnapshot& snapshot) const;

private:
    struct Private;
    explicit DocumentStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace shanke
