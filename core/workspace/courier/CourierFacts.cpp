// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/CourierFacts.h"

#include "platform/DatabaseNames.h"
#include "workspace/delivery/DeliveryBook.h"
#include "workspace/devices/DeviceList.h"
#include "workspace/folder/WorkFile.h"
#include "workspace/folder/WorkspaceFolder.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const DeviceCard* cardOfDevice(const QList<DeviceCard>& cards, const DeviceId& device)
{
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [&](const DeviceCard& card) { return card.device == device; });
    return found == cards.end() ? nullptr : &*found;
}

} // namespace

CourierFacts::CourierFacts(const WorkspaceFolder& folder, const Databases& databases, WorkFile& work,
                           const DeviceList& devices, DeliveryBook& book)
    : m_folder(folder), m_databases(databases), m_work(work), m_devices(devices), m_book(book)
{
}

const AccountSettings& CourierFacts::account() const
{
    return m_folder.account();
}

// Those whose word counts: sealing for a device asks the same belief as approving.
Result<QList<DeviceCard>> CourierFacts::schoolCards() const
{
    SHANKE_LET(const QList<DeviceEntry> devices, m_devices.all());
    QList<DeviceCard> cards;
    for (const DeviceEntry& device : devices) {
        if (device.state == DeviceEntry::State::Confirmed)
            cards.append(device.card);
    }
    return cards;
}

Result<QList<DeviceCard>> CourierFacts::acceptedCards() const
{
    SHANKE_LET(Connection * work, m_work.open());
    SHANKE_LET(const auto snapshot, work->read());
    return CourierLedger::cards(snapshot);
}

// How far all of the receivers are known to be.
Result<qint64> CourierFacts::confirmedByAll(const BundleOrder& order, const DatabaseName& database,
                                            const DocumentStore& store) const
{
    if (order.since)
        return order.since->value(database, 0);
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(const StoreInfo info, store.info(snapshot));
    SHANKE_LET(Connection * work, m_work.open());
    SHANKE_LET(const auto facts, work->read());
    qint64 least = info.lastSequence;
    for (const DeviceCard& card : order.receivers) {
        SHANKE_LET(const qint64 confirmed, CourierLedger::confirmed(facts, card.device, database, info.uuid));
        least = std::min(least, confirmed);
    }
    return least;
}

Result<Audience> CourierFacts::audience() const
{
    SHANKE_LET(Roster roster, rosterOf(m_databases.open(), account()));
    SHANKE_LET(DelegatePcs delegates, m_devices.delegates());
    return Audience(account(), std::move(roster), std::move(delegates));
}

Result<> CourierFacts::readTaken()
{
    SHANKE_LET(Connection * work, m_work.open());
    SHANKE_LET(const auto snapshot, work->read());
    SHANKE_LET(const auto sent, CourierLedger::taken(snapshot));
    QHash<DatabaseName, qint64> taken;
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        const auto store = m_databases.find(it.key());
        if (!store)
            continue;
        SHANKE_LET(const auto read, (*store)->read());
        SHANKE_LET(const StoreInfo info, (*store)->info(read));
        if (info.uuid == it->first)
            taken.insert(it.key(), it->second);
    }
    m_book.setTaken(taken);
    return {};
}

Result<QList<CourierReceiver>> CourierFacts::receivers() const
{
    SHANKE_LET(QList<DeviceCard> cards, schoolCards());
    SHANKE_LET(const QList<DeviceCard> accepted, acceptedCards());
    for (const DeviceCard& card : accepted) {
        if (!cardOfDevice(cards, card.device))
            cards.append(card);
    }
    QList<CourierReceiver> receivers;
    for (const DeviceCard& card : std::as_const(cards)) {
        if (card.device != account().speaker())
            receivers.append({card, card.user == account().user});
    }
    return receivers;
}

Result<CarriedFile::Sender> CourierFacts::knowledgeOf(const DeviceCard& sender) const
{
    SHANKE_LET(const QList<DeviceCard> school, schoolCards());
    SHANKE_LET(const QList<DeviceCard> accepted, acceptedCards());
    const DeviceCard* known = cardOfDevice(school, sender.device);
    const DeviceCard* before = cardOfDevice(accepted, sender.device);
    return known || before ? CarriedFile::Sender::Known : CarriedFile::Sender::Unknown;
}

Result<QList<BundleSource>> CourierFacts::sourcesFor(const BundleOrder& order) const
{
    SHANKE_LET(const Audience audience, this->audience());
    QList<BundleSource> sources;
    QList<DatabaseName> databases = m_databases.names();
    // The school first: it says who may bring the rest.
    const DatabaseName school = databaseOf(account().school);
    std::stable_partition(databases.begin(), databases.end(),
                          [&](const DatabaseName& each) { return each == school; });
    for (const DatabaseName& database : std::as_const(databases)) {
        const auto store = m_databases.find(database);
        const bool isForAll =
            std::all_of(order.receivers.begin(), order.receivers.end(),
                        [&](const DeviceCard& card) { return audience.mayTake(database, card); });
        if (!store || !isForAll || holdsPieces(database))
            continue;
        SHANKE_LET(const qint64 since, confirmedByAll(order, database, **store));
        const DatabaseName pieces = filesOf(database, account().school);
        sources.append({database, *store, since, pieces, m_databases.find(pieces).value_or(nullptr)});
    }
    return sources;
}

Result<CarriedFile> CourierFacts::judge(const QString& path, const BundleFacts& facts,
                                        const PublicKey& here) const
{
    CarriedFile file;
    file.path = path;
    file.sender = facts.sender;
    SHANKE_LET(file.knowledge, knowledgeOf(facts.sender));
    file.isForThisDevice = std::any_of(facts.receivers.begin(), facts.receivers.end(),
                                       [&](const BundleFacts::Receiver& each) { return each.key == here; });
    SHANKE_LET(Connection * work, m_work.open());
    SHANKE_LET(const auto snapshot, work->read());
    SHANKE_LET(const QList<int> missing, CourierLedger::missingParts(snapshot, facts));
    file.isHereAlready = !missing.contains(facts.part);
    file.made = QDateTime::fromString(facts.made, Qt::ISODate);
    file.part = facts.part;
    file.parts = facts.parts;
    return file;
}

} // namespace shanke
