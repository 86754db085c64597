// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/keeping/StandingFacts.h"

#include "arrival/readEvidence.h"
#include "identity/DeviceKey.h"
#include "node/NodeIdentity.h"
#include "node/ReceiptWriter.h"
#include "store/StoreSalvage.h"

#include <QFile>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

std::optional<PublicKey> keyIn(const QString& folder)
{
    constexpr qint64 LongestKey = 200;
    QFile file(folder + u"/node.key"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto key = DeviceKey::fromSeed(file.read(LongestKey).trimmed());
    return key ? std::optional(key->publicKey()) : std::nullopt;
}

Result<std::vector<SignedRoster>> rostersIn(const NodeFiles& files)
{
    SHANKE_LET(const auto store, files.stores().open(files.school()));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(Evidence evidence, readRosters(*store, snapshot, files.school()));
    return std::move(evidence.rosters);
}

bool lists(const SignedRoster& roster, const PublicKey& key)
{
    const auto& nodes = roster.head().nodes;
    return std::any_of(nodes.begin(), nodes.end(),
                       [&](const RosterNode& node) { return node.key == key && !node.endedAt; });
}

} // namespace

Result<std::shared_ptr<const DocumentStore>> StandingFacts::open(const DatabaseName& database,
                                                                 const QString& scratch) const
{
    auto store = m_files.stores().open(database);
    if (store || store.error().kind == ErrorKind::NotFound)
        return store;
    SHANKE_LET(const auto salvage, StoreSalvage::open(m_files.pathOf(database)));
    SHANKE_LET(auto readable, DocumentStore::open(scratch, OpenMode::CreateIfMissing));
    SHANKE_TRY(StoreSalvage(salvage).into(*readable));
    return std::shared_ptr<const DocumentStore>(std::move(readable));
}

bool StandingFacts::keepsItsKey(const NodeFiles& restored, const QString& backup) const
{
    const auto key = keyIn(m_files.folder());
    const auto other = keyIn(backup);
    if (!key || !other || *key == *other)
        return key.has_value();
    std::optional<SignedRoster> newest;
    for (const NodeFiles* files : {&m_files, &restored}) {
        for (const SignedRoster& roster : rostersIn(*files).value_or(std::vector<SignedRoster>())) {
            if (!newest || newest->edition() < roster.edition())
                newest = roster;
        }
    }
    return newest && lists(*newest, *key);
}

Result<> keepFurtherReceipts(const DocumentStore& kept, DocumentStore& store)
{
    const QString id = QString::fromLatin1(ReceiptWriter::ProgressId);
    SHANKE_LET(const ReadSnapshot snapshot, kept.read());
    SHANKE_LET(const auto before, kept.local(snapshot, id));
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    SHANKE_LET(const auto restored, store.local(transaction, id));
    QJsonObject progress = restored.value_or(QJsonObject());
    if (!before || (*before)["number"_L1].toInteger() <= progress["number"_L1].toInteger())
        return {};
    progress[u"number"_s] = (*before)["number"_L1];
    progress[u"last"_s] = (*before)["last"_L1];
    SHANKE_TRY(store.putLocal(transaction, id, progress));
    return transaction.commit();
}

} // namespace shanke
