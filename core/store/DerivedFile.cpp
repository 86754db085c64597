// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DerivedFile.h"

#include <QFile>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<> forgetReplaced(WriteTransaction& transaction, const DatabaseName& database, const QString& uuid,
                        const std::function<Result<>()>& forget)
{
    SHANKE_LET(Statement row, transaction.query("SELECT 1 FROM source WHERE name = ? AND uuid <> ?",
                                                database.toString(), uuid));
    SHANKE_LET(const bool replaced, row.next());
    if (!replaced)
        return {};
    SHANKE_TRY(forget());
    return transaction.execute("DELETE FROM source");
}

} // namespace

Result<FollowedStore> followedStore(WriteTransaction& transaction, const DatabaseName& database,
                                    const QString& uuid, const std::function<Result<>()>& forget)
{
    SHANKE_TRY(forgetReplaced(transaction, database, uuid, forget));
    SHANKE_TRY(transaction.execute("INSERT OR IGNORE INTO source (name, uuid, sequence) VALUES (?,?,0)",
                                   database.toString(), uuid));
    SHANKE_LET(Statement row,
               transaction.query("SELECT key, sequence FROM source WHERE name = ?", database.toString()));
    SHANKE_TRY(row.next());
    return FollowedStore{row.integer(0), row.integer(1)};
}

Result<> noteRead(WriteTransaction& transaction, const FollowedStore& followed, qint64 sequence)
{
    return transaction.execute("UPDATE source SET sequence = ? WHERE key = ?", sequence, followed.key);
}

Result<std::optional<Revision>> winnerOf(const DocumentStore& store, const ReadSnapshot& snapshot,
                                         const ChangeRow& row)
{
    if (row.deleted)
        return std::nullopt;
    auto revision = store.get(snapshot, row.id);
    if (revision)
        return *std::move(revision);
    if (revision.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    return tl::unexpected(revision.error());
}

bool isToBeMadeAnew(const Error& error)
{
    return error.kind == ErrorKind::Damaged || error.kind == ErrorKind::NewerVersion;
}

void removeDerivedFile(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

} // namespace shanke
