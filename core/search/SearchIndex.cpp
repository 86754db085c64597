// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchIndex.h"

#include "base/Log.h"
#include "search/EntryWriter.h"
#include "search/Readings.h"
#include "search/SearchRun.h"
#include "search/SearchSchema.h"
#include "search/describedEntry.h"
#include "sqlite/Connection.h"
#include "store/DerivedFile.h"

#include <QFile>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostGone = 1000; // entries whose words stay behind, beside a quarter of those that are present

// NewerVersion: its words were made by other rules than ours.
Result<> checkRules(const ReadSnapshot& snapshot)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT made_by FROM rules"));
    SHANKE_LET(const bool found, row.next());
    if (!found || row.text(0) != tokenRules())
        return fail(ErrorKind::NewerVersion, u"the words were made by other rules"_s, u"search"_s);
    return {};
}

Result<> keepRules(Connection& connection)
{
    SHANKE_LET(WriteTransaction transaction, connection.begin(Durability::Batch));
    SHANKE_TRY(transaction.execute("INSERT INTO rules SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM rules)",
                                   tokenRules()));
    return transaction.commit();
}

// None of what is deleted, is of no kind that is searched, or whose body is not kept.
Result<std::optional<SearchEntry>> entryIn(const DocumentStore& store, const ReadSnapshot& snapshot,
                                           const ChangeRow& row)
{
    if (!isSearched(row.id))
        return std::nullopt;
    SHANKE_LET(const auto revision, winnerOf(store, snapshot, row));
    return revision ? describedEntry(row.id, revision->body.toObject()) : std::nullopt;
}

Result<std::optional<SearchEntry>> describedIn(const DocumentStore& store, const ReadSnapshot& snapshot,
                                               const DocId& id)
{
    SHANKE_LET(const auto document, documentIn(store, snapshot, id));
    return document ? describedEntry(id, *document) : std::nullopt;
}

Result<> forgetWords(WriteTransaction& transaction)
{
    SHANKE_TRY(transaction.execute("INSERT INTO word (word) VALUES ('delete-all')"));
    return transaction.execute("UPDATE tally SET present = 0, gone = 0");
}

} // namespace

SearchIndex::SearchIndex(std::shared_ptr<Connection> connection) : m_connection(std::move(connection))
{
}

SearchIndex::~SearchIndex() = default;

Result<std::unique_ptr<SearchIndex>> SearchIndex::take(std::shared_ptr<Connection> connection)
{
    SHANKE_LET(const ReadSnapshot snapshot, connection->read());
    SHANKE_TRY(checkRules(snapshot));
    return std::unique_ptr<SearchIndex>(new SearchIndex(std::move(connection)));
}

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const QString& path)
{
    const bool isNew = !QFile::exists(path);
    auto connection = Connection::open(path, OpenMode::CreateIfMissing, searchSchema());
    if (connection && isNew)
        SHANKE_TRY(keepRules(**connection));
    auto index = std::move(connection).and_then(&SearchIndex::take);
    if (index || !isToBeMadeAnew(index.error()))
        return index;
    qCInfo(logWorkspace).noquote() << "making the search index anew:" << index.error().detail;
    return makeAnew(path);
}

Result<std::unique_ptr<SearchIndex>> SearchIndex::openToRead(const QString& path)
{
    return Connection::open(path, OpenMode::ReadOnly, searchSchema()).and_then(&SearchIndex::take);
}

Result<std::unique_ptr<SearchIndex>> SearchIndex::makeAnew(const QString& path)
{
    removeDerivedFile(path);
    SHANKE_LET(auto connection, Connection::open(path, OpenMode::CreateIfMissing, searchSchema()));
    SHANKE_TRY(keepRules(*connection));
    return take(std::move(connection));
}

Result<ReadSnapshot> SearchIndex::read(const StopFlag& stop) const
{
    return m_connection->read(stop);
}

Result<bool> SearchIndex::update(const DatabaseName& database, const DocumentStore& store,
                                 const UserId& reader, int limit)
{
    if (!m_readings)
        m_readings = std::make_unique<Readings>();
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const StoreInfo info, store.info(snapshot));
    SHANKE_LET(WriteTransaction transaction, m_connection->begin(Durability::Batch));
    SHANKE_LET(const FollowedStore source,
               followedStore(transaction, database, info.uuid, [&] { return forgetWords(transaction); }));
    SHANKE_LET(const ChangeRows changes, store.changes(snapshot, source.sequence, limit));
    EntryWriter writer(transaction, source.key);
    FileTexts files(transaction, source.key);
    for (const ChangeRow& row : changes.rows) {
        SHANKE_LET(auto entry, entryIn(store, snapshot, row));
        if (entry && !entry->about.isEmpty() && entry->author == reader)
            entry.reset();
        if (entry)
            addReadings(*entry, *m_readings);
        SHANKE_TRY(entry ? files.keep(*entry) : files.forget(row.id));
        SHANKE_TRY(writer.replace(row.id, std::move(entry)));
    }
    SHANKE_TRY(writer.write());
    SHANKE_TRY(noteRead(transaction, source, changes.lastSequence));
    SHANKE_TRY(transaction.commit());
    return changes.pending > 0;
}

Result<bool> SearchIndex::readFiles(const DatabaseName& database, const DocumentStore& store,
                                    const FileText& textOf)
{
    if (!m_readings)
        m_readings = std::make_unique<Readings>();
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(WriteTransaction transaction, m_connection->begin(Durability::Batch));
    qint64 source = 0;
    {
        SHANKE_LET(Statement row,
                   transaction.query("SELECT key FROM source WHERE name = ?", database.toString()));
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return false;
        source = row.integer(0);
    }
    FileTexts files(transaction, source);
    SHANKE_LET(const DocId id, files.next());
    if (id.isEmpty()) {
        SHANKE_TRY(files.forgetUnnamed());
        SHANKE_TRY(transaction.commit());
        return false;
    }
    SHANKE_LET(auto entry, describedIn(store, snapshot, id));
    if (!entry) {
        SHANKE_TRY(files.forget(id));
    } else {
        addReadings(*entry, *m_readings);
        SHANKE_TRY(files.keep(*entry));
        SHANKE_LET(const bool isAnyRead, files.read(*entry, textOf));
        if (isAnyRead) {
            EntryWriter writer(transaction, source);
            SHANKE_TRY(writer.replace(id, std::move(entry)));
            SHANKE_TRY(writer.write());
        }
    }
    SHANKE_TRY(transaction.commit());
    return true;
}

Result<bool> SearchIndex::isWorn() const
{
    SHANKE_LET(const ReadSnapshot snapshot, read());
    SHANKE_LET(Statement row, snapshot.query("SELECT gone > ? + present / 4 FROM tally", MostGone));
    SHANKE_TRY(row.next());
    return row.integer(0) != 0;
}

Result<> SearchIndex::renew()
{
    SHANKE_LET(WriteTransaction transaction, m_connection->begin(Durability::Batch));
    SHANKE_TRY(forgetWords(transaction));
    SHANKE_TRY(transaction.execute("DELETE FROM entry"));
    SHANKE_TRY(transaction.execute("UPDATE source SET sequence = 0"));
    return transaction.commit();
}

Result<> SearchIndex::retryFiles()
{
    SHANKE_LET(WriteTransaction transaction, m_connection->begin(Durability::Batch));
    SHANKE_TRY(transaction.execute("UPDATE unread SET is_here = 1 WHERE is_here = 0"));
    return transaction.commit();
}

Result<qint64> SearchIndex::behind(const DatabaseName& database, const DocumentStore& store) const
{
    SHANKE_LET(const ReadSnapshot documents, store.read());
    SHANKE_LET(const StoreInfo info, store.info(documents));
    SHANKE_LET(const ReadSnapshot snapshot, read());
    SHANKE_LET(Statement row, snapshot.query("SELECT sequence FROM source WHERE name = ? AND uuid = ?",
                                             database.toString(), info.uuid));
    SHANKE_LET(const bool found, row.next());
    return info.lastSequence - (found ? row.integer(0) : 0);
}

} // namespace shanke
