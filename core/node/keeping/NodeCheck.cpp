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
    SHANKE_LET(const auto sifting, gates.siftingOf(database, *store));
    QStringList findings;
    if (!sifting)
        return findings;
    SHANKE_LET(const auto doubtful, sifting->doubtfulIn(*store, snapshot));
    for (const DoubtfulDocument& document : doubtful) {
        for (const DoubtfulDocument::Refusal& each : document.refused)
            findings.append(
                u"%1: %2: %3"_s.arg(database.toString(), document.id.toString(), refusalOf(each.reason)));
    }
    return findings;
}

} // namespace

NodeCheck::NodeCheck(const NodeFiles& files, StopFlag stop)
    : m_readable(files.stores()), m_stop(stop), m_stores(m_readable, std::move(stop), marking(files))
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
    StoredGates gates(m_readable);
    QStringList findings;
    for (const DatabaseName& database : m_readable.names) {
        const auto refused = refusedIn(gates, m_readable, database, m_stop);
        if (!refused && refused.error().kind != ErrorKind::NotFound)
            return refused;
        findings += refused.value_or(QStringList());
    }
    return findings;
}

} // namespace shanke
