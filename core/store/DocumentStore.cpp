// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DocumentStore.h"

#include "sqlite/Connection.h"
#include "store/ChangeFeed.h"
#include "store/DocumentReader.h"
#include "store/DocumentWriter.h"
#include "store/LocalTable.h"
#include "store/MergeBase.h"
#include "store/SharedHistory.h"
#include "store/StoreCheck.h"
#include "store/StoreCompaction.h"
#include "store/StoreSchema.h"

namespace shanke {

struct DocumentStore::Private
{
    std::shared_ptr<Connection> connection;
    ChangeFeed feed;
    qint64 written = 0; // last sequence of the transaction under way

    void note(const DocumentWriter& writer) { written = std::max(written, writer.lastSequence()); }
    void announce()
    {
        if (written > 0)
            feed.announce(written);
    }
};

DocumentStore::DocumentStore(std::unique_ptr<Private> privateData) : d(std::move(privateData))
{
}

DocumentStore::~DocumentStore() = default;

Result<std::unique_ptr<DocumentStore>> DocumentStore::open(const QString& path, OpenMode mode)
{
    auto d = std::make_unique<Private>();
    SHANKE_LET(d->connection, Connection::open(path, mode, storeSchema()));
    return std::unique_ptr<DocumentStore>(new DocumentStore(std::move(d)));
}

Result<ReadSnapshot> DocumentStore::read(const StopFlag& stop) const
{
    return d->connection->read(stop);
}

Result<WriteTransaction> DocumentStore::begin(Durability durability)
{
    d->written = 0;
    return d->connection->begin(durability, [d = d.get()] { d->announce(); });
}

std::weak_ptr<const void> DocumentStore::readers() const
{
    return d->connection->readers();
}

ChangeFeed& DocumentStore::feed()
{
    return d->feed;
}

Result<StoreInfo> DocumentStore::info(const ReadSnapshot& snapshot) const
{
    SHANKE_LET(Statement row,
               snapshot.query("SELECT uuid, documents, deleted_documents, last_sequence FROM store"));
    SHANKE_TRY(row.next());
    return StoreInfo{row.text(0), row.integer(1), row.integer(2), row.integer(3), d->connection->fileBytes()};
}

Result<Revision> DocumentStore::get(const ReadSnapshot& snapshot, const DocId& id,
                                    const std::optional<RevId>& rev) const
{
    return DocumentReader(snapshot, d->connection).get(id, rev);
}

Result<DocumentState> DocumentStore::state(const ReadSnapshot& snapshot, const DocId& id) const
{
    return DocumentReader(snapshot, d->connection).state(id);
}

Result<std::optional<RevId>> DocumentStore::mergeBase(const ReadSnapshot& snapshot, const DocId& id,
                                                      const RevId& left, const RevId& right) const
{
    SHANKE_LET(const StoredDocument document, DocumentTable::find(snapshot, id));
    if (document.key == 0)
        return fail(ErrorKind::NotFound, QStringLiteral("missing"), QStringLiteral("store"));
    return shanke::mergeBase(document.tree, left, right);
}

Result<QList<RevId>> DocumentStore::leavesAbove(const ReadSnapshot& snapshot, const DocId& id,
                                                const RevId& rev) const
{
    return DocumentReader(snapshot, d->connection).leavesAbove(id, rev);
}

Result<ChangeRows> DocumentStore::changes(const ReadSnapshot& snapshot, qint64 since, int limit) const
{
    return DocumentReader(snapshot, d->connection).changes(since, limit);
}

Result<ChangeRows> DocumentStore::latestChanges(const ReadSnapshot& snapshot, int limit) const
{
    return DocumentReader(snapshot, d->connection).latestChanges(limit);
}

Result<MissingRevs> DocumentStore::missing(const ReadSnapshot& snapshot, const RevsById& revs) const
{
    return DocumentReader(snapshot, d->connection).missing(revs);
}

Result<std::vector<DocumentRow>> DocumentStore::list(const ReadSnapshot& snapshot,
                                                     const ListRange& range) const
{
    return DocumentReader(snapshot, d->connection).list(range);
}

Result<RevId> DocumentStore::put(WriteTransaction& transaction, const Edit& edit)
{
    DocumentWriter writer(transaction);
    auto rev = writer.put(edit);
    d->note(writer);
    return rev;
}

Result<GraftOutcome> DocumentStore::graft(WriteTransaction& transaction, const Revision& revision,
                                          const RevisionSource& source)
{
    DocumentWriter writer(transaction);
    auto outcome = writer.graft(revision, source);
    d->note(writer);
    return outcome;
}

Result<std::optional<QJsonObject>> DocumentStore::local(const ReadSnapshot& snapshot, const QString& id) const
{
    return LocalTable::find(snapshot, id);
}

Result<QStringList> DocumentStore::localIds(const ReadSnapshot& snapshot) const
{
    return LocalTable::ids(snapshot);
}

Result<std::vector<LocalDocument>> DocumentStore::locals(const ReadSnapshot& snapshot) const
{
    return LocalTable::all(snapshot);
}

Result<QList<qint64>> DocumentStore::sharedUpTo(const ReadSnapshot& snapshot) const
{
    return shanke::sharedUpTo(snapshot);
}

Result<> DocumentStore::putLocal(WriteTransaction& transaction, const QString& id, const QJsonObject& content)
{
    return LocalTable::save(transaction, id, content);
}

Result<> DocumentStore::removeLocal(WriteTransaction& transaction, const QString& id)
{
    return LocalTable::remove(transaction, id);
}

Result<> DocumentStore::eachText(const ReadSnapshot& snapshot, QByteArrayView word,
                                 const std::function<void(QByteArrayView)>& visit) const
{
    SHANKE_LET(Statement row, snapshot.query("SELECT json FROM body WHERE instr(json, ?1) UNION ALL "
                                             "SELECT json FROM local WHERE instr(json, ?1)",
                                             Utf8{word}));
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return {};
        visit(row.bytes(0));
    }
}

Result<> DocumentStore::removeLocals(WriteTransaction& transaction)
{
    return LocalTable::clear(transaction);
}

Result<> DocumentStore::purge(WriteTransaction& transaction, const DocId& id)
{
    SHANKE_LET(const StoredDocument document, DocumentTable::find(transaction, id));
    if (document.key == 0)
        return fail(ErrorKind::NotFound, QStringLiteral("missing"), QStringLiteral("store"));
    for (const RevNode& node : document.tree.nodes())
        if (node.body != 0)
            SHANKE_TRY(BodyTable::remove(transaction, node.body));
    return DocumentTable::remove(transaction, document);
}

Result<> DocumentStore::copyTo(const QString& path, const StopFlag& stop) const
{
    return d->connection->copyTo(path, stop);
}

Result<> DocumentStore::renew(WriteTransaction& transaction)
{
    return transaction.execute("UPDATE store SET uuid = lower(hex(randomblob(16)))");
}

Result<CompactionStep> DocumentStore::compact(WriteTransaction& transaction, const Retention& retention,
                                              qint64 from, int documents)
{
    return StoreCompaction(transaction, retention).run(from, documents);
}

Result<bool> DocumentStore::shrink(WriteTransaction& transaction, int pages)
{
    const QByteArray vacuum = "PRAGMA incremental_vacuum(" + QByteArray::number(pages) + ')';
    SHANKE_TRY(transaction.execute(vacuum.constData()));
    SHANKE_LET(Statement left, transaction.query("PRAGMA freelist_count"));
    SHANKE_TRY(left.next());
    return left.integer(0) > 0;
}

Result<> DocumentStore::rewrite()
{
    return d->connection->rewrite();
}

Result<QStringList> DocumentStore::verifyStructure(const ReadSnapshot& snapshot) const
{
    return StoreCheck(snapshot).runQuick();
}

Result<QStringList> DocumentStore::verify(const ReadSnapshot& snapshot) const
{
    return StoreCheck(snapshot).run();
}

} // namespace shanke
