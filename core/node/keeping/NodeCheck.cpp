// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/keeping/NodeCheck.h"

#include "keeping/SuspectFile.h"
#include "node/keeping/StoredGates.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

StoresCheck::OnDamage marking(const NodeFiles& files)
{
    return [files](const DatabaseName& database) { return SuspectFile(files.pathOf(database)).mark(); };
}

Result<QStringList> refusedIn(StoredGates& gates, const ReadableStores& stores, const DatabaseName& database,
                              const StopFlag& stop)
{
    SHANKE_LET(const auto store, stores.open(database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read(stop));
    SHANKE_LET(const auto doubtful, gates.doubtfulIn(database, *store, snapshot));
    QStringList findings;
    for (const StoredGates::Doubtful& document : doubtful) {
        for (const Reason reason : document.refused)
            findings.append(
                u"%1: %2: %3"_s.arg(database.toString(), document.id.toString(), refusalOf(reason)));
    }
    return findings;
}

} // namespace

NodeCheck::NodeCheck(NodeFiles files, StopFlag stop)
    : m_files(std::move(files)), m_stop(stop), m_stores(m_files.stores(), std::move(stop), marking(m_files))
{
}

Result<QStringList> NodeCheck::everything() const
{
    SHANKE_LET(QStringList findings, m_stores.whole());
    if (!findings.isEmpty())
        return findings;
    SHANKE_LET(findings, m_stores.submissions());
    SHANKE_LET(const QStringList refused, signatures());
    findings += refused;
    return findings;
}

Result<QStringList> NodeCheck::signatures() const
{
    const ReadableStores stores = m_files.stores();
    StoredGates gates(stores);
    QStringList findings;
    for (const DatabaseName& database : stores.names) {
        const auto refused = refusedIn(gates, stores, database, m_stop);
        if (!refused && refused.error().kind != ErrorKind::NotFound)
            return refused;
        findings += refused.value_or(QStringList());
    }
    return findings;
}

} // namespace shanke
