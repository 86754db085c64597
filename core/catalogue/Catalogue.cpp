// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/Catalogue.h"

#include "base/Log.h"
#include "catalogue/CatalogueSchema.h"
#include "catalogue/DocumentIndexer.h"
#include "catalogue/EventJudging.h"
#include "catalogue/PlanStates.h"
#include "sqlite/Connection.h"
#include "store/DerivedFile.h"

namespace shanke {

using namespace Qt::StringLiterals;

Catalogue::Catalogue(std::shared_ptr<Connection> connection) : m_connection(std::move(connection))
{
}

Result<std::unique_ptr<Catalogue>> Catalogue::open(const QString& path)
{
    auto connection = Connection::open(path, OpenMode::CreateIfMissing, catalogueSchema());
    if (connection)
        return std::unique_ptr<Catalogue>(new Catalogue(*std::move(connection)));
    if (!isToBeMadeAnew(connection.error()))
        return tl::unexpected(connection.error());
    qCInfo(logWorkspace).noquote() << "making the catalogue anew:" << connection.error().detail;
    return makeAnew(path);
}

Result<std::unique_ptr<Catalogue>> Catalogue::makeAnew(const QString& path)
{
    removeDerivedFile(path);
    SHANKE_LET(auto connection, Connection::open(path, OpenMode::CreateIfMissing, catalogueSchema()));
    return std::unique_ptr<Catalogue>(new Catalogue(std::move(connection)));
}

Result<ReadSnapshot> Catalogue::read() const
{
    return m_connection->read();
}

Result<bool> Catalogue::update(const DatabaseName& database, const DocumentStore& store, int limit)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const StoreInfo info, store.info(snapshot));
    SHANKE_LET(WriteTransaction transaction, m_connection->begin(Durability::Batch));
    SHANKE_LET(const FollowedStore source, followedStore(transaction, database, info.uuid, [&] {
                   return transaction.execute("DELETE FROM plan_state");
               }));
    SHANKE_LET(const ChangeRows changes, store.changes(snapshot, source.sequence, limit));
    DocumentIndexer indexer(transaction, source.key, database);
    for (const ChangeRow& row : changes.rows) {
        SHANKE_LET(const auto revision, winnerOf(store, snapshot, row));
        SHANKE_TRY(indexer.index(row, revision));
    }
    SHANKE_LET(const bool othersWait, indexer.readWaiting(store, snapshot, limit));
    for (const PlanKey& key : indexer.touchedPlans())
        SHANKE_TRY(refreshPlanState(transaction, key));
    SHANKE_TRY(noteRead(transaction, source, changes.lastSequence));
    SHANKE_TRY(transaction.commit());
    return changes.pending > 0 || othersWait;
}

Result<QList<DatabaseName>> Catalogue::waiting() const
{
    SHANKE_LET(const ReadSnapshot snapshot, m_connection->read());
    SHANKE_LET(Statement row,
               snapshot.query("SELECT DISTINCT src.name FROM event e JOIN document d ON d.key = e.document"
                              " JOIN source src ON src.key = d.source WHERE e.waits = 1"));
    QList<DatabaseName> databases;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return databases;
        databases.append(DatabaseName(row.text(0)));
    }
}

Result<> Catalogue::judge(const TrustSettings& settings)
{
    SHANKE_LET(WriteTransaction transaction, m_connection->begin(Durability::Batch));
    SHANKE_LET(const auto changed, judgeEvents(transaction, settings));
    QSet<PlanKey> touched;
    for (const qint64 document : changed) {
        SHANKE_LET(const auto plan, planOfEvent(transaction, document));
        if (plan)
            touched.insert(*plan);
    }
    for (const PlanKey& key : std::as_const(touched))
        SHANKE_TRY(refreshPlanState(transaction, key));
    return transaction.commit();
}

} // namespace shanke
