// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/records/LateSigning.h"

#include "platform/DatabaseNames.h"
#include "workspace/folder/WorkFile.h"
#include "workspace/folder/WorkSchema.h"
#include "workspace/records/DraftShelf.h"
#include "workspace/records/RecordWriter.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<bool> isNoted(Connection& work)
{
    SHANKE_LET(const ReadSnapshot snapshot, work.read());
    SHANKE_LET(Statement row, snapshot.query("SELECT 1 FROM fact WHERE name = 'unsigned_space'"));
    return row.next();
}

bool isSigned(const Revision& revision)
{
    return revision.body.toObject().contains(u"signed"_s);
}

using Followers = QHash<QString, QString>; // the revision after each that is signed now

Result<> signLeaves(const DocumentStore& store, const RecordWriter& records, WriteTransaction& transaction,
                    const ChangeRow& row, Followers& followers)
{
    for (const LeafState& leaf : row.leaves) {
        if (leaf.deleted)
            continue;
        SHANKE_LET(Revision revision, store.get(transaction, row.id, leaf.rev));
        if (isSigned(revision))
            continue;
        SHANKE_LET(const RevId after,
                   records.put(transaction, {row.id, leaf.rev, false, std::move(revision.body), {}}));
        followers.insert(leaf.rev.toString(), after.toString());
    }
    return {};
}

// A draft stands on the revision that was signed.
Result<> moveDrafts(DocumentStore& store, WriteTransaction& transaction, const Followers& followers)
{
    DraftShelf shelf(store);
    SHANKE_LET(const auto drafts, shelf.all(transaction));
    for (auto kept = drafts.begin(); kept != drafts.end(); ++kept) {
        SHANKE_LET(auto draft, shelf.find(transaction, kept.key()));
        if (!draft || !followers.contains(draft->rev))
            continue;
        draft->rev = followers.value(draft->rev);
        SHANKE_TRY(shelf.keep(transaction, kept.key(), *draft, kept.value()));
    }
    return {};
}

Result<> signSpace(RecordSigner& signer, const Databases& databases)
{
    const DatabaseName space = spaceOf(signer.account().user);
    const auto store = databases.find(space);
    if (!store)
        return store.error().kind == ErrorKind::NotFound ? Result<>() : tl::unexpected(store.error());
    const RecordWriter records(signer, space, **store);
    SHANKE_LET(WriteTransaction transaction, (*store)->begin(Durability::Full));
    SHANKE_LET(const ChangeRows changes, (*store)->changes(transaction, 0, 0));
    Followers followers;
    for (const ChangeRow& row : changes.rows)
        SHANKE_TRY(signLeaves(**store, records, transaction, row, followers));
    SHANKE_TRY(moveDrafts(**store, transaction, followers));
    return transaction.commit();
}

} // namespace

Result<> LateSigning::note(WriteTransaction& work)
{
    return work.execute("INSERT OR REPLACE INTO fact (name, value) VALUES ('unsigned_space', '1')");
}

bool LateSigning::isDue(const QString& workFile)
{
    const auto work = Connection::open(workFile, OpenMode::MustExist, workSchema());
    return work.and_then([](const auto& file) { return isNoted(*file); }).value_or(true);
}

Result<> LateSigning::run(WorkFile& file, RecordSigner& signer, const Databases& databases)
{
    SHANKE_LET(Connection * work, file.open());
    SHANKE_LET(const bool noted, isNoted(*work));
    if (!noted)
        return {};
    SHANKE_TRY(signSpace(signer, databases));
    SHANKE_LET(WriteTransaction transaction, work->begin(Durability::Full));
    SHANKE_TRY(transaction.execute("DELETE FROM fact WHERE name = 'unsigned_space'"));
    return transaction.commit();
}

} // namespace shanke
